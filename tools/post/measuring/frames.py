"""One decoded frame as the detectors see it: its planes without a copy, and a small luma picture."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Plane = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Still = npt.NDArray[np.uint8]

SMALL_SIDE = 240  # 1/8 of 1920: the scale at which flash analysis is customary
STILL_WIDTH = 640
BLACK, WHITE = 16, 235
REDDISH = 128 + 28  # Cr of the darkest red that the red flash test counts


class Frame:
    """Limited-range 8-bit 4:2:0; anything else is converted first."""

    def __init__(self, decoded: Any, time: float) -> None:
        self.coded = decoded  # as the decoder gave it, with what it says about the coding
        if decoded.format.name != "yuv420p":
            decoded = decoded.reformat(format="yuv420p")
        self._decoded = decoded  # owns the memory that the planes look at
        self.time = time
        self.key = bool(decoded.key_frame)
        self.luma = _plane(decoded, 0)
        height, width = self.luma.shape
        self.scale = max(max(width, height) / SMALL_SIDE, 1.0)
        size = (max(round(width / self.scale), 1), max(round(height / self.scale), 1))
        self.small = _shrunk(self.luma, size)

    def may_be_red(self, step: int) -> bool:
        """Whether any of these pixels has enough red difference for a saturated red; cheap, to spare `rgb`."""
        return int(_plane(self._decoded, 2)[:: step // 2, :: step // 2].max()) >= REDDISH

    def still(self) -> Still:
        """The picture as BGR of at most 640 pixels across."""
        width = min(STILL_WIDTH, self.luma.shape[1])
        height = max(2, round(self.luma.shape[0] * width / self.luma.shape[1]))
        return np.ascontiguousarray(self._decoded.reformat(width, height, "bgr24", interpolation="AREA").to_ndarray())

    def rgb(self, step: int) -> Floats:
        """Every `step`-th pixel as R'G'B' of 0 to 1, so that thin strokes keep their colour."""
        step += step % 2
        luma = (self.luma[::step, ::step].astype(np.float32) - BLACK) / (WHITE - BLACK)
        blue, red = (_plane(self._decoded, index)[:: step // 2, :: step // 2] for index in (1, 2))
        shape = (min(luma.shape[0], blue.shape[0]), min(luma.shape[1], blue.shape[1]))
        luma = luma[: shape[0], : shape[1]]
        cb = (blue[: shape[0], : shape[1]].astype(np.float32) - 128) / 224
        cr = (red[: shape[0], : shape[1]].astype(np.float32) - 128) / 224
        parts = (luma + 1.5748 * cr, luma - 0.1873 * cb - 0.4681 * cr, luma + 1.8556 * cb)  # BT.709
        return np.clip(np.stack(parts, axis=-1), 0, 1)


def level(luma: npt.ArrayLike) -> Floats:
    """Limited-range luma codes as 0 to 1."""
    return np.clip((np.asarray(luma, np.float32) - BLACK) / (WHITE - BLACK), 0, 1)


def _shrunk(luma: Plane, size: tuple[int, int]) -> Plane:
    """Mean of each small pixel's area; halving step by step costs a quarter of one large step."""
    while luma.shape[1] >= 2 * size[0] and luma.shape[0] >= 2 * size[1]:
        half = (luma.shape[1] // 2, luma.shape[0] // 2)
        luma = np.asarray(cv2.resize(luma, half, interpolation=cv2.INTER_AREA), np.uint8)
    return np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.uint8)


def _plane(decoded: Any, index: int) -> Plane:
    plane = decoded.planes[index]
    rows = np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)
    return rows[:, : plane.width]
