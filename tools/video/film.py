"""Filming a scene: the painter's frames into the encoder, one after the other."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.contract import Context
from tools.image.render.raster import images_of
from tools.media.encode import Encoder
from tools.media.frame import frame_size
from tools.video.paint import ScenePainter
from tools.video.presenter import Acting
from tools.video.request import SegmentRequest

REPORT_EVERY = 12


def film_scene(request: SegmentRequest, context: Context, path: Path) -> None:
    """Writes the segment; leaves no file behind when the run is stopped."""
    context.progress(0.0, "baking layers")
    size = frame_size(request.picture.aspect, request.short_side)
    images = images_of(request.picture, context)
    acting = Acting(request.mouth, request.gestures)
    painter = ScenePainter(
        request.picture, request.cues, request.frames, size, request.fps, request.first, images, acting
    )
    settings = context.settings
    with _removed_on_failure(path), Encoder(path, size, request.fps, settings.preset, settings.crf) as encoder:
        for number in range(request.frames):
            painter.frame(number, encoder.planes)
            encoder.write()
            if number % REPORT_EVERY == 0:
                context.progress(number / request.frames, f"frame {number} of {request.frames}")
    context.progress(1.0, f"{request.frames} frames")


@contextlib.contextmanager
def _removed_on_failure(path: Path) -> Iterator[Any]:
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        raise
