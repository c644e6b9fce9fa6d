"""Filming a scene: the painter's frames into encoders, and what they wrote into one file.

x264 takes several times as long for a frame as painting does, and only with one thread does it give the same bytes each
time. So a scene's halves are encoded beside each other, their frames painted in turn; that they are two does not depend
on the machine, and neither do the bytes.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from tools.contract import Context
from tools.image.render.raster import images_of
from tools.media.encode import GOP, Encoder
from tools.media.frame import frame_size
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
    """Frames that follow each other, with a sheet and an encoder of their own."""

    frames: range
    sheet: Sheet
    encoder: Encoder


def film_scene(request: SegmentRequest, context: Context, path: Path) -> None:
    """Writes the segment; leaves no file behind when the run is stopped."""
    context.progress(0.0, "baking layers")
    size = frame_size(request.picture.aspect, request.short_side)
    images = images_of(request.picture, context)
    acting = Acting(request.mouth, request.gestures)
    painter = ScenePainter(
        request.picture, request.cues, request.frames, size, request.fps, request.first, images, acting
    )
    ranges = parts_of(request.frames)
    files = [path.with_stem(f"{path.stem}-{number}") for number in range(len(ranges))]
    settings = context.settings
    with _removed(files), contextlib.ExitStack() as encoders:
        parts = []
        for frames, file in zip(ranges, files, strict=True):
            encoder = encoders.enter_context(Encoder(file, size, request.fps, settings.preset, settings.crf))
            parts.append(Part(frames, Sheet(size), encoder))
        _film(painter, parts, context)
        encoders.close()
        with _removed_on_failure(path):
            splice(files, path, lambda _share, _words: None)
    context.progress(1.0, f"{request.frames} frames")


def parts_of(frames: int) -> list[range]:
    """A scene's frames in two parts, or in one where it is short; the cut costs no key frame that was not due."""
    if frames < 2 * LEAST_FRAMES:
        return [range(frames)]
    middle = -(-frames // 2)
    if middle > GOP:
        middle = round(middle / GOP) * GOP
    return [range(middle), range(middle, frames)]


def _film(painter: ScenePainter, parts: Sequence[Part], context: Context) -> None:
    """One frame of each part in turn, so that all encoders are kept at work."""
    total, done = sum(len(part.frames) for part in parts), 0
    for numbers in zip_longest(*(part.frames for part in parts)):
        for part, number in zip(parts, numbers, strict=True):
            if number is None:
                continue
            part.sheet.show(painter.things(number), part.encoder.planes)
            part.encoder.write()
            if done % REPORT_EVERY == 0:
                context.progress(done / total, f"frame {done} of {total}")
            done += 1


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
