"""A picture flattened into pixels: every layer in its place, all arrived."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import skia
from numpy.typing import NDArray

from tools.image.picture import Picture
from tools.image.render.layer import draw_picture, unit_canvas
from tools.image.render.raster import NONE, Images
from tools.media.frame import frame_size

Pixels = NDArray[np.uint8]
STILL_AT = 1.5
LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)


def flatten(picture: Picture, short_side: int, images: Images = NONE) -> Pixels:
    """The picture as RGB rows."""
    size = frame_size(picture.aspect, short_side)
    pixels = np.zeros((size.height, size.width, 4), np.uint8)
    info = skia.ImageInfo.Make(size.width, size.height, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
    surface = skia.Surface.MakeRasterDirect(info, pixels)
    draw_picture(unit_canvas(surface, picture), picture, STILL_AT, images)
    surface.flushAndSubmit()
    colour = pixels[:, :, :3]
    return greys(colour) if picture.monochrome else colour


def greys(colour: Pixels) -> Pixels:
    """The picture by its luma alone."""
    luma = np.rint(colour.astype(np.float32) @ LUMA).astype(np.uint8)
    return np.repeat(luma[:, :, None], 3, axis=2)


def flatten_to(path: Path, picture: Picture, short_side: int, images: Images = NONE) -> None:
    """Writes the picture as a PNG without any metadata."""
    colour = flatten(picture, short_side, images)
    opaque = np.dstack([colour, np.full(colour.shape[:2], 255, np.uint8)])
    image = skia.Image.fromarray(np.ascontiguousarray(opaque), skia.kRGBA_8888_ColorType)
    path.write_bytes(bytes(image.encodeToData(skia.kPNG, 100)))
