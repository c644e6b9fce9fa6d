"""Grain is still, fine, and leaves a background's tone as it is."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import skia

from tools.image.render.grain import MOST, draw_grain

Pixels = npt.NDArray[np.uint8]


def grained(colour: int = 0xFF406080, scale: float = 1.0, grain: float = 0.05) -> Pixels:
    pixels = np.zeros((300, 300, 4), np.uint8)
    info = skia.ImageInfo.Make(300, 300, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
    surface = skia.Surface.MakeRasterDirect(info, pixels)
    canvas = surface.getCanvas()
    canvas.clear(colour)
    canvas.scale(scale, scale)
    draw_grain(canvas, grain)
    surface.flushAndSubmit()
    return pixels


def test_the_same_grain_is_laid_at_any_scale_and_more_of_it_where_a_look_asks() -> None:
    assert np.array_equal(grained(), grained())
    assert np.array_equal(grained(), grained(scale=0.5))
    assert grained(grain=0.12).std(axis=(0, 1))[0] > 1.2 * grained(grain=0.0).std(axis=(0, 1))[0]


def test_tone_and_opacity_stay() -> None:
    for colour in (0xFF406080, 0xFF101018, 0xFFF5EEDD):
        pixels = grained(colour)
        red = pixels[:, :, 0].astype(float)
        assert abs(red.mean() - ((colour >> 16) & 255)) < 1.2
        assert 0.3 < red.std() <= MOST
        assert int(pixels[:, :, 3].min()) == 255


def test_what_is_clear_stays_clear() -> None:
    assert int(grained(0x00000000).max()) == 0
