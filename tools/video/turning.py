"""Sprites that turn a little: small moves of a figure's parts, made anew for each pose."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tools.video.sprites import Sprite, sprite_of


@dataclass(frozen=True)
class Turn:
    """Degrees about a point in pixels, and a move after it."""

    degrees: float
    pivot: tuple[float, float]
    move: tuple[float, float] = (0.0, 0.0)

    def matrix(self) -> NDArray[np.float64]:
        """From where a point lies at rest to where it lies now."""
        angle = math.radians(self.degrees)
        cos, sin = math.cos(angle), math.sin(angle)
        (px, py), (dx, dy) = self.pivot, self.move
        return np.array([[cos, -sin, px - cos * px + sin * py + dx], [sin, cos, py - sin * px - cos * py + dy]])


def turned(sprite: Sprite, turn: Turn) -> Sprite:
    """The sprite's pixels turned, between pixels where they fall so; six times faster than skia turns an image."""
    matrix = turn.matrix()
    right, bottom = sprite.x + sprite.width, sprite.y + sprite.height
    corners = np.array([[x, y, 1.0] for x in (sprite.x, right) for y in (sprite.y, bottom)]) @ matrix.T
    left, top = (math.floor(value) - 1 for value in corners.min(axis=0))
    wide, high = (math.ceil(value) + 1 - start for value, start in zip(corners.max(axis=0), (left, top), strict=True))
    # Pixel centres lie half a pixel in, in the sprite and in what it becomes.
    inside = matrix.copy()
    inside[:, 2] += matrix[:, :2] @ (sprite.x + 0.5, sprite.y + 0.5) - (left + 0.5, top + 0.5)
    pixels = cv2.warpAffine(sprite.buffers[0], inside, (wide, high), flags=cv2.INTER_LINEAR)
    return sprite_of(pixels.astype(np.uint8, copy=False), left, top)
