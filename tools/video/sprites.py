"""Sprites: drawings kept as pixels in video's own colours, so that a frame is put together by copying.

Everything is drawn once in RGB and turned into BT.709 luma and chroma there and then: Y where blue was, Cb
for green, Cr for red, alpha as it was. The frame loop then only blends, in the one pixel layout that skia blends
quickly (BGRA), and its pixels leave as 4:2:0 planes without any colour arithmetic per frame.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from tools.media.frame import FrameSize

Pixels = NDArray[np.uint8]
KR, KB = 0.2126, 0.0722
KG = 1.0 - KR - KB
PHASES, MOST_PHASES, PHASES_AT = 4, 12, 1080
"""Steps to a pixel of a slow move at 1080 lines; smaller frames take more, so that it is as smooth there."""


def colour_matrix(monochrome: bool) -> NDArray[np.float64]:
    """Rows for Y, Cb and Cr (without chroma for monochrome films); columns for red, green, blue and one."""
    luma = np.array([KR, KG, KB]) * 219 / 255
    blue = np.array([-KR, -KG, 1 - KB]) / (2 * (1 - KB)) * 224 / 255
    red = np.array([1 - KR, -KG, -KB]) / (2 * (1 - KR)) * 224 / 255
    if monochrome:
        blue, red = blue * 0, red * 0
    return np.array([[*luma, 16 / 255], [*blue, 128 / 255], [*red, 128 / 255]])


class Colours:
    """RGB to the sprites' colours, for whole drawings and for single paints."""

    def __init__(self, monochrome: bool) -> None:
        rows = colour_matrix(monochrome)
        # Pixels lie as blue, green, red, alpha; premultiplied, so that what is added is a share of alpha.
        self._pixels = np.vstack([rows[:, [2, 1, 0, 3]], [0, 0, 0, 1]]).astype(np.float32)
        self._solid = np.hstack([rows[:, [2, 1, 0]], rows[:, 3:] * 255]).astype(np.float32)
        # A filter works on straight alpha; its rows are red, green, blue, which hold Cr, Cb, Y.
        straight = [[*rows[row][:3], 0.0, rows[row][3]] for row in (2, 1, 0)] + [[0.0, 0.0, 0.0, 1.0, 0.0]]
        self.filter = skia.ColorFilters.Matrix([float(value) for row in straight for value in row])

    def converted(self, pixels: Pixels) -> Pixels:
        """A drawing's pixels in the sprites' colours."""
        if (cv2.extractChannel(pixels, 3) == 255).all():  # three channels go many times faster
            solid = cv2.transform(cv2.cvtColor(pixels, cv2.COLOR_BGRA2BGR), self._solid)
            return np.asarray(cv2.cvtColor(solid, cv2.COLOR_BGR2BGRA), np.uint8)
        return np.ascontiguousarray(cv2.transform(pixels, self._pixels))


@dataclass(frozen=True, eq=False)
class Sprite:
    """Pixels with the place of their upper left corner; `phases` holds them shifted by equal parts of a pixel.

    Two sprites are never the same one, whatever their pixels.
    """

    x: int
    y: int
    phases: tuple[Any, ...]
    width: int
    height: int
    opaque: bool
    buffers: tuple[Pixels, ...] = ()


def raster(width: int, height: int) -> tuple[Pixels, Any]:
    """Fresh transparent pixels and the surface that draws on them."""
    pixels = np.zeros((height, width, 4), np.uint8)
    info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    return pixels, skia.Surface.MakeRasterDirect(info, pixels)


def bake(
    draw: Callable[[Any], None],
    area: tuple[int, int, int, int],
    scale: float,
    colours: Colours,
    *,
    phases: int = 1,
    down: bool = False,
) -> Sprite | None:
    """Draws into the pixels of `area` (left, top, right, bottom), cut to what was touched; None if nothing was."""
    left, top, right, bottom = area
    pixels, surface = raster(right - left, bottom - top)
    canvas = surface.getCanvas()
    canvas.translate(-left, -top)
    canvas.scale(scale, scale)
    draw(canvas)
    surface.flushAndSubmit()
    cut = touched(pixels)
    if cut is None:
        return None
    x0, y0, x1, y1 = cut
    return sprite_of(colours.converted(pixels[y0:y1, x0:x1]), left + x0, top + y0, phases=phases, down=down)


def touched(pixels: Pixels) -> tuple[int, int, int, int] | None:
    """The bounds of everything that is not transparent; premultiplied, such pixels are the only ones not all zero."""
    left, top, wide, high = cv2.boundingRect(pixels.reshape(pixels.shape[0], -1))
    if not high:
        return None
    return left // 4, top, (left + wide + 3) // 4, top + high


def phases_for(size: FrameSize) -> int:
    """How many steps to a pixel slow moves take in frames of this size."""
    return min(max(round(PHASES * PHASES_AT / min(size.width, size.height)), PHASES), MOST_PHASES)


def sprite_of(pixels: Pixels, x: int, y: int, *, phases: int = 1, down: bool = False) -> Sprite:
    """A sprite of finished pixels, with as many shifted copies as a slow move needs."""
    opaque = bool((pixels[:, :, 3] == 255).all())
    if phases > 1 and not opaque:
        pad = ((1, 2), (0, 0), (0, 0)) if down else ((0, 0), (1, 2), (0, 0))
        pixels = np.pad(pixels, pad)
        x, y = (x, y - 1) if down else (x - 1, y)
    buffers = tuple(_shifted(pixels, shift / phases, down, opaque) for shift in range(phases))
    kind = skia.kOpaque_AlphaType if opaque else skia.kPremul_AlphaType
    height, width = pixels.shape[:2]
    info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, kind)
    images = tuple(skia.Image.MakeRasterData(info, skia.Data.MakeWithoutCopy(b), width * 4) for b in buffers)
    return Sprite(x, y, images, width, height, opaque, buffers)


def _shifted(pixels: Pixels, share: float, down: bool, opaque: bool) -> Pixels:
    """The pixels moved right (or down) by a share of a pixel, sharp by a cubic kernel, no colour above alpha."""
    if share == 0:
        return np.ascontiguousarray(pixels)
    t = 1.0 - share
    kernel = np.array(
        [
            -0.5 * t + t * t - 0.5 * t**3,
            1 - 2.5 * t * t + 1.5 * t**3,
            0.5 * t + 2 * t * t - 1.5 * t**3,
            -0.5 * t * t + 0.5 * t**3,
        ],
        np.float32,
    )
    row, anchor = (kernel.reshape(4, 1), (0, 2)) if down else (kernel.reshape(1, 4), (2, 0))
    moved = np.asarray(cv2.filter2D(pixels, -1, row, anchor=anchor, borderType=cv2.BORDER_REPLICATE), np.uint8)
    if opaque:
        return moved
    alpha = cv2.extractChannel(moved, 3)
    return np.asarray(cv2.min(moved, cv2.merge([alpha] * 4)), np.uint8)


COPY = skia.Paint(BlendMode=skia.BlendMode.kSrc)
NEAREST = skia.SamplingOptions(skia.FilterMode.kNearest)


def standing(sprite: Sprite, dx: float = 0.0, dy: float = 0.0, down: bool = False) -> tuple[int, int, int]:
    """The phase, and the pixel of its corner, that come nearest to the sprite moved by dx and dy."""
    along = dy if down else dx
    whole, phase = divmod(round(along * len(sprite.phases)), len(sprite.phases))
    return phase, sprite.x + (round(dx) if down else whole), sprite.y + (whole if down else round(dy))


def blit(canvas: Any, sprite: Sprite, phase: int, x: int, y: int) -> None:
    """Puts one phase of a sprite down on whole pixels."""
    if sprite.opaque:
        canvas.drawImage(sprite.phases[phase], x, y, NEAREST, COPY)
    else:
        canvas.drawImage(sprite.phases[phase], x, y, NEAREST)


def planes(pixels: Pixels, half: Pixels, out: tuple[Pixels, Pixels, Pixels]) -> None:
    """The frame's pixels as planar 4:2:0: luma as it is, chroma as the mean of four."""
    height, width = pixels.shape[:2]
    cv2.extractChannel(pixels, 0, out[0])
    cv2.resize(pixels, (width // 2, height // 2), dst=half, interpolation=cv2.INTER_AREA)
    cv2.extractChannel(half, 1, out[1])
    cv2.extractChannel(half, 2, out[2])
