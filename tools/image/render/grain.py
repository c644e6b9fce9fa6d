"""A still, fine grain on backgrounds: it hides the bands that eight bits and an encoder leave in smooth gradients.

It is part of the background's own picture and moves with it, so that it neither flickers nor costs anything per frame.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import cv2
import numpy as np
import skia

TILE = 256
SPECKS = 7
SOFTENED = 0.65
"""Pixels that the noise is softened by: sharp noise would shimmer as a background moves by quarters of a pixel."""
LEAST, PER_GRAIN = 1.6, 9.0
"""Standard deviation in levels of 255: what the bands of a plain gradient need, and what a look's grain adds to it.

Measured with x264 veryfast at CRF 20 over six scenes of 3 s: less than this is lost in coding and the bands stay, this
costs about 1 % of the bytes, half as much again 4 %.
"""
MOST = 2.8


@lru_cache(maxsize=16)
def _brush(levels: float) -> Any:
    """A paint of white and black specks whose alpha is the noise; its tiles meet.

    Kept, and one for all scenes: a paint that is given a shader packs the shader's image to copy it.
    """
    dice = np.random.default_rng(SPECKS)
    noise = dice.standard_normal((TILE, TILE)).astype(np.float32)
    rolled = np.pad(noise, 4, mode="wrap")
    soft = cv2.GaussianBlur(rolled, (0, 0), SOFTENED)[4:-4, 4:-4]
    soft = soft * np.float32(levels / float(soft.std()))
    dither = dice.random((TILE, TILE), dtype=np.float32)
    depth = np.floor(np.abs(soft) + dither).astype(np.uint8)
    light = np.where(soft > 0, depth, 0).astype(np.uint8)
    pixels = np.dstack([light, light, light, depth])
    tile = skia.Image.fromarray(np.ascontiguousarray(pixels), skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
    paint = skia.Paint(BlendMode=skia.BlendMode.kSrcATop)
    paint.setShader(tile.makeShader(skia.TileMode.kRepeat, skia.TileMode.kRepeat, skia.SamplingOptions()))
    return paint


def draw_grain(canvas: Any, grain: float) -> None:
    """Lays grain over everything that was drawn so far, one speck a pixel of the frame whatever its size."""
    canvas.save()
    canvas.resetMatrix()
    canvas.drawPaint(_brush(round(min(MOST, LEAST + PER_GRAIN * grain), 2)))
    canvas.restore()
