"""Filming a passage: the old scene's last moment, the new scene's first frames, and what lies between them.

Captions belong to no picture: those of the new scene stand still over both.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import skia

from tools.contract import Context
from tools.image.render.raster import images_of
from tools.media.encode import Encoder
from tools.media.frame import FrameSize, frame_size
from tools.media.timing import crossing_frames
from tools.video.crossing import Crossing, draw_crossing, exposed
from tools.video.drawn import Drawn
from tools.video.paint import ScenePainter
from tools.video.presenter import Acting
from tools.video.request import TransitionRequest
from tools.video.sprites import Colours, Pixels, planes, raster


def film_passage(request: TransitionRequest, context: Context, path: Path) -> int:
    """Writes the first frames of the new scene with what leads to them; returns how many there are."""
    size, count = frame_size(request.picture.aspect, request.short_side), crossing_frames(request.frames)
    old = _last(request, context, size) if request.picture.transition != "cut" else raster(size.width, size.height)[0]
    context.progress(0.4, "the scene before")
    acting = Acting(request.mouth, request.gestures)
    images = images_of(request.picture, context)
    painter = ScenePainter(
        request.picture, request.cues, request.frames, size, request.fps, images=images, acting=acting, steps=1
    )
    crossing = Crossing(request.before, request.picture, size, Colours(request.picture.monochrome))
    settings = context.settings
    half: Pixels = np.empty((size.height // 2, size.width // 2, 4), np.uint8)
    with Encoder(path, size, request.fps, settings.preset, settings.crf) as encoder:
        for number in range(count):
            share = (number + 1) / (count + 1)
            new = painted(painter.scenery(number), size)
            pixels, surface = raster(size.width, size.height)
            draw_crossing(surface.getCanvas(), crossing, _image(old), _image(new), share)
            surface.flushAndSubmit()
            shown = finished(exposed(pixels, crossing, share, count), painter.captions(number))
            planes(shown, half, encoder.planes)
            encoder.write()
            context.progress(0.4 + 0.6 * number / count, f"frame {number + 1} of {count}")
    return count


def painted(things: Iterable[Drawn], size: FrameSize) -> Pixels:
    """A frame's pixels, in the sprites' colours."""
    pixels, _ = raster(size.width, size.height)
    return finished(pixels, things)


def finished(pixels: Pixels, things: Iterable[Drawn]) -> Pixels:
    """The pixels with things drawn on them."""
    height, width = pixels.shape[:2]
    info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    surface = skia.Surface.MakeRasterDirect(info, pixels)
    for thing in things:
        thing.draw(surface.getCanvas())
    surface.flushAndSubmit()
    return pixels


def _last(request: TransitionRequest, context: Context, size: FrameSize) -> Pixels:
    """The old scene's last frame; a presenter has the same pose there as at the beginning."""
    images = images_of(request.before, context)
    painter = ScenePainter(request.before, (), request.before_frames, size, request.fps, images=images, steps=1)
    return painted(painter.scenery(request.before_frames - 1), size)


def _image(pixels: Pixels) -> Any:
    height, width = pixels.shape[:2]
    info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kOpaque_AlphaType)
    return skia.Image.MakeRasterData(info, skia.Data.MakeWithoutCopy(pixels), width * 4)
