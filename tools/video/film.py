"""Filming a scene: the painter's frames into encoders, and what they wrote into one file.

x264 takes several times as long for a frame as painting does, and only with one thread does it give the same bytes each
time. So a scene has two parts, each with an encoder of its own. Where processors are free they are encoded beside each
other, so that both end together; else one after the other, which takes less memory and gives the same bytes.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.contract import Context
from tools.image.render.raster import images_of
from tools.media.encode import GOP, Encoder
from tools.media.frame import frame_size
from tools.media.timing import crossing_frames
from tools.video.paint import ScenePainter
from tools.video.presenter import Acting
from tools.video.request import SegmentRequest
from tools.video.retouch import Sheet
from tools.video.splice import splice

REPORT_EVERY = 12
LEAST_FRAMES = 24
"""Frames from which on a part is worth its key frame."""


@dataclass(frozen=True)
class Part:
    """Frames that follow each other, and the file for them."""

    frames: range
    file: Path


def film_scene(request: SegmentRequest, context: Context, path: Path) -> None:
    """Writes the segment; leaves no file behind when the run is stopped."""
    context.progress(0.0, "baking layers")
    size = frame_size(request.picture.aspect, request.short_side)
    images = images_of(request.picture, context)
    acting = Acting(request.mouth, request.gestures)
    painter = ScenePainter(
        request.picture, request.cues, request.frames, size, request.fps, request.first, images, acting
    )
    skipped = crossing_frames(request.frames) if request.joined else 0
    parts = [
        Part(frames, path.with_stem(f"{path.stem}-{number}"))
        for number, frames in enumerate(parts_of(request.frames, skipped))
    ]
    turns = [parts] if context.cores > 1 else [[part] for part in parts]
    files = [part.file for part in parts]
    with _removed(files):
        for turn in turns:
            _film(painter, turn, context)
        with _removed_on_failure(path):
            splice(files, path, lambda _share, _words: None)
    context.progress(1.0, f"{request.frames} frames")


def parts_of(frames: int, skipped: int = 0) -> list[range]:
    """A scene's frames in two parts, or in one where it is short; the cut costs no key frame that was not due.

    The first `skipped` frames are made elsewhere.
    """
    count = frames - skipped
    if count < 2 * LEAST_FRAMES:
        return [range(skipped, frames)]
    middle = -(-count // 2)
    if middle > GOP:
        middle = round(middle / GOP) * GOP
    return [range(skipped, skipped + middle), range(skipped + middle, frames)]


def in_turn(parts: Sequence[range]) -> list[tuple[int, int]]:
    """(part, frame) for all frames, such that every part has the same share done at any time."""
    shares = [
        ((place + 0.5) / len(frames), which, frame)
        for which, frames in enumerate(parts)
        for place, frame in enumerate(frames)
    ]
    return [(which, frame) for _, which, frame in sorted(shares)]


def _film(painter: ScenePainter, parts: Sequence[Part], context: Context) -> None:
    """Frames of all parts in turn, of a longer part more often, so that all encoders are kept at work to the end."""
    settings = context.settings
    with contextlib.ExitStack() as opened:
        encoders = [
            opened.enter_context(Encoder(part.file, painter.size, painter.fps, settings.preset, settings.crf))
            for part in parts
        ]
        sheets = [Sheet(painter.size) for _ in parts]
        for which, number in in_turn([part.frames for part in parts]):
            sheets[which].show(painter.things(number), encoders[which].planes)
            encoders[which].write()
            if number % REPORT_EVERY == 0:
                done = sum(each.frames for each in encoders) + parts[0].frames.start
                context.progress(done / painter.frames, f"frame {done} of {painter.frames}")
        for encoder in encoders:
            encoder.finish()


@contextlib.contextmanager
def _removed(files: Sequence[Path]) -> Iterator[None]:
    try:
        yield
    finally:
        for file in files:
            file.unlink(missing_ok=True)


@contextlib.contextmanager
def _removed_on_failure(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        raise
