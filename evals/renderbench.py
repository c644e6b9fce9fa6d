"""How fast pictures become film: drawing alone, encoding alone, and the real pipeline, measured in one go.

Times are CPU seconds of the processes that do the work, so that a busy machine changes them little; the ratio of the
pipeline to the encoder alone is what may be compared between machines.
"""

from __future__ import annotations

import asyncio
import resource
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from tools.image.picture import Picture
from tools.image.scene import ScenePicture
from tools.image.shot import Chart, Item, Point, Shot
from tools.media.ffmpeg import run_ffmpeg
from tools.media.frame import Aspect, FrameSize, frame_size
from tools.media.timing import FPS, Cue, Word
from tools.settings import ToolSettings
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
FLOORS: dict[str, tuple[str, ...]] = {"encode": (), "encode_one_thread": ("-threads", "1")}
"""Options of the ffmpeg program by the name of their figure."""
Job = tuple[int, int, int, str, Aspect]
LINE = "Freshly roasted coffee delivered to your door every single week"


def bench_render(
    seconds: float = 5.0, short_side: int = 1080, look: str = "warm", aspect: Aspect = "16:9"
) -> dict[str, float]:
    """Renders one scene of every sort; returns times by stage, the ratios to encoding alone, and peak memory.

    `ratio` is to the ffmpeg program with its own choice of threads, the floor that other renderers are compared with;
    `ratio_one_thread` is to the same with one thread, which wastes nothing on keeping threads in step.
    """
    frames = round(seconds * FPS)
    jobs = [(index, frames, short_side, look, aspect) for index in range(len(SHOTS))]
    with ProcessPoolExecutor(2) as workers:
        scenes = list(workers.map(_measured, jobs))
    total = frames * len(jobs)
    sums = {name: sum(scene[name] for scene in scenes) for name in scenes[0]}
    return {
        "frames": total,
        "bake_s_per_scene": round(sums["bake"] / len(jobs), 3),
        **{f"{name}_ms_per_frame": round(sums[name] / total * 1000, 2) for name in ("draw", *FLOORS, "pipeline")},
        "pipeline_wall_ms_per_frame": round(sums["wall"] / total * 1000, 2),
        "ratio": round(sums["pipeline"] / sums["encode"], 3),
        "ratio_one_thread": round(sums["pipeline"] / sums["encode_one_thread"], 3),
        "peak_memory_mb": max(scene["memory"] for scene in scenes),
    }


def _measured(job: Job) -> dict[str, float]:
    """One scene: the real thing, then drawing and encoding by themselves, close together so that they compare."""
    with tempfile.TemporaryDirectory() as folder:
        context = LocalContext(Path(folder) / "store", Path(folder) / "scratch")
        return _pipeline(job, context) | _apart(job, context, Path(folder) / "frames.yuv")


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


def _pipeline(job: Job, context: LocalContext) -> dict[str, float]:
    """One scene through the segment tool."""
    from tools.video.segment import Segment

    index, frames, short_side, look, aspect = job
    picture = _picture(index, look, aspect, context)
    request = Segment.Input(
        picture=picture, cues=tuple(_cues()), frames=frames, short_side=short_side, first=index == 0
    )
    cpu, wall = time.process_time(), time.perf_counter()
    asyncio.run(Segment().run(request, context))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {"pipeline": time.process_time() - cpu, "wall": time.perf_counter() - wall, "memory": memory}


def _apart(job: Job, context: LocalContext, raw: Path) -> dict[str, float]:
    """The same scene's frames drawn without encoding, and encoded without drawing."""
    from tools.video.paint import ScenePainter
    from tools.video.retouch import Sheet

    index, frames, short_side, look, aspect = job
    picture, size = _picture(index, look, aspect, context), frame_size(aspect, short_side)
    started = time.process_time()
    painter, sheet = ScenePainter(picture, tuple(_cues()), frames, size, FPS, index == 0), Sheet(size)
    bake, draw = time.process_time() - started, 0.0
    luma, blue, red = (np.zeros((size.height // part, size.width // part), np.uint8) for part in (1, 2, 2))
    planes = (luma, blue, red)
    with raw.open("wb") as file:
        for number in range(frames):
            started = time.process_time()
            sheet.show(painter.things(number), planes)
            draw += time.process_time() - started
            file.writelines(plane.data for plane in planes)
    floors = {name: _encoded(raw, size, context.settings, threads) for name, threads in FLOORS.items()}
    return {"bake": bake, "draw": draw, **floors}


def _encoded(raw: Path, size: FrameSize, settings: ToolSettings, threads: Sequence[str]) -> float:
    """CPU seconds of the ffmpeg program for finished frames, read as they are."""
    form = ("-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", f"{size.width}x{size.height}", "-r", str(FPS))
    coder = ("-c:v", "libx264", "-preset", settings.preset, "-crf", str(settings.crf), *threads)
    before = _children()
    run_ffmpeg(settings, (*form, "-i", str(raw), *coder, str(raw.with_suffix(".mp4"))))
    return _children() - before


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
