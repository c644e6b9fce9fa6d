"""From checked files to one kind of image: a trimmed PNG of a useful size, with what layouts need to know of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from tools.image.packs.art import Drawn, Form
from tools.image.packs.bitmap import JPEG_START, PNG_START, check_jpeg, check_size, clean_png
from tools.image.packs.svg import clean_svg, refused

LONG_SIDE = 1600
LEAST_SIDE = 8
SEEN = 8
CUTOUT_FROM = 0.02
FOOT_SHARE = 0.03
OUTLINE = 0.006
TONES = 6
NEAR_BLACK, NEAR_WHITE = 72, 205
Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Bitmap:
    """A finished image: PNG bytes and what it is."""

    png: bytes
    drawn: Drawn


def rasterised(name: str, data: bytes) -> Bitmap:
    """Any file of a pack as a bitmap; raises InvalidRequest naming the file where it is hostile or broken."""
    if name.lower().endswith(".svg"):
        pixels = _drawn_svg(name, data)
    elif data.startswith(PNG_START):
        pixels = _decoded(name, clean_png(name, data))
    elif data.startswith(JPEG_START):
        check_jpeg(name, data)
        pixels = _decoded(name, data)
    else:
        raise refused(name, "it is neither a PNG nor a JPEG, whatever its name says; export it again")
    return finished(name, pixels)


def finished(name: str, pixels: Pixels) -> Bitmap:
    """Cut to what is to be seen, and described."""
    seen = pixels[:, :, 3] >= SEEN
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not rows.size:
        raise refused(name, "nothing in it is to be seen")
    cut = np.ascontiguousarray(pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
    if min(cut.shape[:2]) < LEAST_SIDE:
        raise refused(name, f"what it shows is {cut.shape[1]} by {cut.shape[0]} pixels; that is too small to be shown")
    clear = float((cut[:, :, 3] < 128).mean())
    dark, pale = _outline(cut)
    form: Form = "cutout" if clear >= CUTOUT_FROM else "photo"
    drawn = Drawn(
        width=cut.shape[1],
        height=cut.shape[0],
        form=form,
        foot=_foot(cut),
        dark=dark,
        pale=pale,
        tones=_tones(cut) if form == "cutout" else (),
    )
    image = skia.Image.fromarray(cut, skia.kRGBA_8888_ColorType)
    return Bitmap(bytes(image.encodeToData(skia.kPNG, 100)), drawn)


def _foot(pixels: Pixels) -> tuple[float, float]:
    """Where the lowest rows touch the ground, as shares of the width."""
    low = pixels[-max(2, round(pixels.shape[0] * FOOT_SHARE)) :, :, 3] >= 128
    columns = np.flatnonzero(low.any(axis=0))
    if not columns.size:
        return 0.3, 0.7
    wide = pixels.shape[1]
    return round(float(columns[0]) / wide, 3), round(float(columns[-1] + 1) / wide, 3)


def _outline(pixels: Pixels) -> tuple[float, float]:
    """The shares of the outline that are near black and near white."""
    edge = _edge(pixels)
    if not edge.size:
        return 0.0, 0.0
    luma = edge @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    return round(float((luma < NEAR_BLACK).mean()), 3), round(float((luma > NEAR_WHITE).mean()), 3)


def _edge(pixels: Pixels) -> NDArray[np.float32]:
    """The colours along the outline, a row each."""
    inside = (pixels[:, :, 3] >= 128).astype(np.uint8)
    width = max(3, round(max(inside.shape) * OUTLINE) | 1)
    padded = np.pad(inside, 1)
    core = cv2.erode(padded, np.ones((width, width), np.uint8))[1:-1, 1:-1]
    return np.asarray(pixels[(inside == 1) & (core == 0)][:, :3], np.float32)


def _tones(pixels: Pixels) -> tuple[tuple[str, float], ...]:
    """The outline's colours in steps of an eighth, the commonest first, with what each covers."""
    edge = _edge(pixels)
    if not edge.size:
        return ()
    steps = np.minimum(edge // 32, 7).astype(np.int64)
    _, where, counts = np.unique(steps @ (64, 8, 1), return_inverse=True, return_counts=True)
    found = []
    for place in np.argsort(-counts, kind="stable")[:TONES]:
        red, green, blue = edge[where.ravel() == place].mean(axis=0)
        found.append(
            (f"#{round(red):02X}{round(green):02X}{round(blue):02X}", round(float(counts[place] / len(edge)), 3))
        )
    return tuple(found)


def _drawn_svg(name: str, data: bytes) -> Pixels:
    clean, width, height = clean_svg(name, data)
    scale = LONG_SIDE / max(width, height)
    pixels, surface = _canvas(max(1, round(width * scale)), max(1, round(height * scale)))
    drawing = skia.SVGDOM.MakeFromStream(skia.MemoryStream(clean))
    if drawing is None:
        raise refused(name, "it cannot be drawn; save it as plain SVG")
    drawing.setContainerSize(skia.Size(surface.width(), surface.height()))
    drawing.render(surface.getCanvas())
    surface.flushAndSubmit()
    return straight(pixels)


def _decoded(name: str, data: bytes) -> Pixels:
    """Decoded whole, turned upright and no larger than films can use."""
    try:
        codec = skia.Codec.MakeFromData(skia.Data(data))
        upright = skia.Image.MakeFromEncoded(skia.Data(data))
    except RuntimeError as error:
        raise refused(name, "it cannot be decoded; export it again") from error
    size = codec.dimensions()
    check_size(name, size.width(), size.height())
    info = codec.getInfo().makeColorType(skia.kRGBA_8888_ColorType).makeAlphaType(skia.kUnpremul_AlphaType)
    raw = np.zeros((info.height(), info.width(), 4), np.uint8)
    result = codec.getPixels(info, raw, info.width() * 4)
    if result != skia.Codec.kSuccess:
        raise refused(name, "it is damaged or cut off; export it again")
    scale = min(1.0, LONG_SIDE / max(upright.width(), upright.height()))
    size = max(1, round(upright.width() * scale)), max(1, round(upright.height() * scale))
    pixels, surface = _canvas(*size)
    sampling = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    surface.getCanvas().drawImageRect(upright, skia.Rect.MakeWH(*size), sampling)
    surface.flushAndSubmit()
    return straight(pixels)


def _canvas(width: int, height: int) -> tuple[Pixels, Any]:
    pixels = np.zeros((height, width, 4), np.uint8)
    info = skia.ImageInfo.Make(width, height, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
    return pixels, skia.Surface.MakeRasterDirect(info, pixels)


def straight(pixels: Pixels) -> Pixels:
    """Colours that are no longer multiplied with their alpha."""
    alpha = pixels[:, :, 3:].astype(np.float32)
    colour = np.rint(pixels[:, :, :3] * (255 / np.maximum(alpha, 1)))
    return np.dstack([np.clip(colour, 0, 255).astype(np.uint8), pixels[:, :, 3]])
