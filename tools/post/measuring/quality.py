"""How good one picture is as a picture: how sharp, how coarsely coded, out of range, woven of two
moments, or a mosaic.

Only looked at in films that others made, a few times a second, on every fourth line.
"""

from __future__ import annotations

import struct
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from tools.post.measurement import Quality
from tools.post.measuring.frames import Frame, Plane
from tools.post.measuring.sights import bars_now

LINES = 4
FAR = 8  # pixels; an edge that is not done by then is shading
OUTLINES = 0.998  # the steepest edges
LEAST_EDGE = 60  # 8-bit codes across an edge that counts
DARKEST, BRIGHTEST = 5, 246  # EBU R103: -1 % to 103 % of luma
WOVEN_STEP, WOVEN_LIKE = 12, 8
BLOCK_STEP, FEWEST_STEPS, ALONE = 12, 200 // LINES, 0.1
BESIDE = (1, 1, 1, 0, 1, 1, 1)
CODED_AS = "VIDEO_ENC_PARAMS"
HEADER = struct.Struct("<I4xQQIi")  # AVVideoEncParams: blocks, where, how large, kind of codec, quantiser
DELTA_AT, DELTA_BYTES = 16, 4

EXPORT = {"export_side_data": "venc_params"}
"""What a decoder has to be opened with, so that it says how coarsely each picture was coded."""


def look_at(frame: Frame) -> Quality:
    """Everything about one picture."""
    return Quality(
        acuity=acuity(frame.luma),
        out_of_range=out_of_range(frame.luma),
        woven=woven(frame.luma),
        blocky=blocky(frame.luma),
        quantiser=quantiser(frame.coded),
        bars=bars_now(frame.small),
    )


def acuity(luma: Plane) -> float | None:
    """How much of the steepest edges is done within one pixel, 0 to 1; None for a picture without edges.

    Type that was drawn at this size has 0.5 to 0.9, a picture enlarged four times 0.2.
    """
    lines = _lines(luma)
    near, far = (max(_steepest(each, apart) for each in lines) for apart in (1, FAR))
    return round(near / far, 3) if far >= LEAST_EDGE else None


def out_of_range(luma: Plane) -> float:
    """The share of pixels that are darker or brighter than EBU R103 lets video be."""
    part = np.ascontiguousarray(luma[::LINES])
    return round(float(np.count_nonzero((part < DARKEST) | (part > BRIGHTEST))) / part.size, 4)


def woven(luma: Plane) -> float:
    """The share of pixels whose lines alternate between two pictures, as those of two fields do in motion."""
    rows = luma[:, ::LINES].astype(np.int16)
    steps = np.diff(rows, axis=0)
    like = np.abs(rows[2:] - rows[:-2]) <= WOVEN_LIKE
    turns = (steps[1:] * steps[:-1] < 0) & (np.minimum(np.abs(steps[1:]), np.abs(steps[:-1])) >= WOVEN_STEP) & like
    return round(float(np.count_nonzero(turns[2:] & turns[1:-1] & turns[:-2])) / rows.size, 5)


def blocky(luma: Plane) -> float:
    """The share of steps that lie on columns, and on rows, of their own, whichever is less; 0 for nearly no steps."""
    return round(min(map(_alone, _lines(luma))), 3)


def _alone(lines: Plane) -> float:
    across = cv2.absdiff(np.ascontiguousarray(lines[:, 1:]), np.ascontiguousarray(lines[:, :-1]))
    steps = np.count_nonzero(np.asarray(across) >= BLOCK_STEP, axis=0)
    if steps.sum() < FEWEST_STEPS:
        return 0.0
    beside = np.convolve(steps, BESIDE, mode="same")
    return float(steps[steps * ALONE >= beside].sum() / steps.sum())


def quantiser(decoded: Any) -> float | None:
    """The mean quantiser that an H.264 picture is coded with, 0 to 51; None where the decoder does not say."""
    for data in decoded.side_data:
        if CODED_AS in str(data.type):
            held = memoryview(data)
            blocks, at, size, _, base = HEADER.unpack_from(held, 0)
            if not blocks:
                return float(base)
            rows = np.frombuffer(held, np.uint8)[at : at + blocks * size].reshape(blocks, size)
            deltas = np.ascontiguousarray(rows[:, DELTA_AT : DELTA_AT + DELTA_BYTES]).view(np.int32)
            return round(float(base) + float(deltas.mean()), 1)
    return None


def _lines(luma: Plane) -> tuple[Plane, Plane]:
    """Every fourth row, and every fourth column as a row."""
    return np.ascontiguousarray(luma[::LINES]), np.ascontiguousarray(luma[:, ::LINES].T)


def _steepest(lines: npt.NDArray[np.uint8], apart: int) -> int:
    """The difference of pixels so far apart that only two of a thousand exceed."""
    found = cv2.absdiff(np.ascontiguousarray(lines[:, apart:]), np.ascontiguousarray(lines[:, :-apart]))
    counts = np.bincount(np.asarray(found, np.uint8).ravel(), minlength=256)
    return int(np.searchsorted(np.cumsum(counts), OUTLINES * found.size))
