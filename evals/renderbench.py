"""How fast pictures become film: drawing alone, encoding alone, and the real pipeline, measured in one go.

Times are CPU seconds of the processes that do the work, so that a busy machine changes them little; the ratio of the
pipeline to the encoder alone is what may be compared between machines.
"""

from __future__ import annotations

import asyncio
import resource
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from tools.image.picture import Picture
from tools.image.scene import ScenePicture
from tools.image.shot import Chart, Item, Point, Shot
from tools.media.frame import Aspect, frame_size
from tools.media.timing import FPS, Cue, Word
from tools.testing import LocalContext

SHOTS = (
    Shot(family="title", headline="When was your coffee roasted?", accent="roasted?", subject="coffee bag"),
    Shot(family="hero", headline="Meet Brewly.", accent="Brewly.", body="Fresh every week.", subject="coffee cup"),
    Shot(family="steps", headline="Three steps", items=tuple(Item(label=f"Step {n}") for n in (1, 2, 3))),
    Shot(family="number", headline="From roast to your door", number="48", unit="hours"),
    Shot(
        family="chart",
        headline="Orders tripled",
        chart=Chart(points=tuple(Point(label=f"Q{n}", value=20.0 + 9 * n) for n in range(1, 7))),
    ),
    Shot(family="end_card", headline="Fresh coffee, every week.", button="Start", subject="coffee bag"),
)
LINE = "Freshly roasted coffee delivered to your door every single week"


def bench_render(
    seconds: float = 5.0, short_side: int = 1080, look: str = "warm", aspect: Aspect = "16:9"
) -> dict[str, Any]:
    """Renders one scene of every sort; returns times by stage, the ratio to encoding alone, and peak memory."""
    frames = round(seconds * FPS)
    jobs = [(index, frames, short_side, look, aspect) for index in range(len(SHOTS))]
    started = time.perf_counter()
    with ProcessPoolExecutor(2) as workers:
        real = list(workers.map(_film, jobs))
    wall = time.perf_counter() - started
    with ProcessPoolExecutor(2) as workers:
        parts = list(workers.map(_apart, jobs))
    total = frames * len(jobs)
    encode, cpu = sum(part["encode"] for part in parts), sum(part["cpu"] for part in real)
    return {
        "frames": total,
        "bake_s_per_scene": round(sum(part["bake"] for part in parts) / len(jobs), 3),
        "draw_ms_per_frame": round(sum(part["draw"] for part in parts) / total * 1000, 2),
        "encode_ms_per_frame": round(encode / total * 1000, 2),
        "pipeline_ms_per_frame": round(cpu / total * 1000, 2),
        "pipeline_to_encode": round(cpu / encode, 3),
        "pipeline_wall_s": round(wall, 2),
        "peak_memory_mb": max(part["memory"] for part in real),
    }


def _picture(index: int, look: str, aspect: Aspect, context: LocalContext) -> Picture:
    request = ScenePicture.Input(shot=SHOTS[index], look=look, aspect=aspect, index=index)
    made: Any = asyncio.run(ScenePicture().run(request, context))
    picture: Picture = made.picture
    return picture


def _cues() -> Iterator[Cue]:
    words = LINE.split()
    for start in range(0, len(words), 5):
        spoken = tuple(
            Word(text=w, start=0.4 * (start + n), end=0.4 * (start + n) + 0.35)
            for n, w in enumerate(words[start : start + 5])
        )
        yield Cue(start=spoken[0].start, end=spoken[-1].end, lines=(" ".join(w.text for w in spoken),), words=spoken)


def _film(job: tuple[int, int, int, str, Aspect]) -> dict[str, float]:
    """The real thing: one scene through the segment tool."""
    from tools.video.segment import Segment

    index, frames, short_side, look, aspect = job
    with tempfile.TemporaryDirectory() as folder:
        context = LocalContext(Path(folder) / "store", Path(folder) / "scratch")
        picture = _picture(index, look, aspect, context)
        started = time.process_time()
        request = Segment.Input(
            picture=picture, cues=tuple(_cues()), frames=frames, short_side=short_side, first=index == 0
        )
        asyncio.run(Segment().run(request, context))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {"cpu": time.process_time() - started, "memory": memory}


def _apart(job: tuple[int, int, int, str, Aspect]) -> dict[str, float]:
    """The same scene with baking, drawing and encoding timed one by one."""
    from tools.media.encode import Encoder
    from tools.video.paint import ScenePainter

    index, frames, short_side, look, aspect = job
    with tempfile.TemporaryDirectory() as folder:
        context = LocalContext(Path(folder) / "store", Path(folder) / "scratch")
        picture, size = _picture(index, look, aspect, context), frame_size(aspect, short_side)
        clock = [time.process_time()]
        painter = ScenePainter(picture, tuple(_cues()), frames, size, FPS, index == 0)
        clock.append(time.process_time())
        draw = encode = 0.0
        settings = context.settings
        with Encoder(Path(folder) / "x.mp4", size, FPS, settings.preset, settings.crf) as encoder:
            for number in range(frames):
                started = time.process_time()
                painter.frame(number, encoder.planes)
                drawn = time.process_time()
                encoder.write()
                draw, encode = draw + drawn - started, encode + time.process_time() - drawn
            started = time.process_time()
        encode += time.process_time() - started
    return {"bake": clock[1] - clock[0], "draw": draw, "encode": encode}
