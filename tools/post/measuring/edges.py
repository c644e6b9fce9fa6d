"""What a part of a film hands to its neighbours: its first and last second in small, and its brightest pixels.

Flashes, black and stillness do not end where a scene does, so those who add parts up need to see the cut itself.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from tools.post.measuring.frames import Floats, Frame, Plane

Array = npt.NDArray[Any]
TIME_ERROR_S = 1e-3
EDGE_S = 1.0
"""As long as the window in which flashes are counted."""
ARRAYS = (
    "brightest", "scale", "head_times", "head_small", "head_red", "tail_times", "tail_small", "tail_red",
)  # fmt: skip


@dataclass(frozen=True)
class Glimpse:
    """One frame in small: luma codes, and its redness where there is any."""

    time: float
    small: Plane
    red: Floats | None


@dataclass
class Edges:
    """The first and the last second of a part; both hold the same frames where the part is short."""

    head: list[Glimpse] = field(default_factory=list)
    tail: deque[Glimpse] = field(default_factory=deque)
    brightest: Plane | None = None
    scale: float = 1.0

    def see(self, frame: Frame, red: Floats | None) -> None:
        """Takes the next frame."""
        seen = Glimpse(frame.time, frame.small, red)
        if self.brightest is None:
            self.brightest, self.scale = frame.small.copy(), frame.scale
        np.maximum(self.brightest, frame.small, out=self.brightest)
        if not self.head or seen.time - self.head[0].time < EDGE_S - TIME_ERROR_S:
            self.head.append(seen)
        self.tail.append(seen)
        while self.tail[0].time <= seen.time - EDGE_S + TIME_ERROR_S:
            self.tail.popleft()

    def save(self, path: Path) -> None:
        """Writes its arrays behind each other as .npy, in the order of `ARRAYS`; the same edges give the same bytes."""
        assert self.brightest is not None
        arrays = {"brightest": self.brightest, "scale": np.array(self.scale)}
        arrays |= _packed("head", self.head) | _packed("tail", list(self.tail))
        with path.open("wb") as file:
            for name in ARRAYS:
                np.lib.format.write_array(file, np.asarray(arrays[name]), allow_pickle=False)

    @classmethod
    def load(cls, path: Path) -> Edges:
        """Reads what `save` wrote."""
        with path.open("rb") as file:
            arrays = {name: np.lib.format.read_array(file, allow_pickle=False) for name in ARRAYS}
        head, tail = _unpacked("head", arrays), _unpacked("tail", arrays)
        return cls(head, deque(tail), arrays["brightest"], float(arrays["scale"]))


def _packed(name: str, glimpses: list[Glimpse]) -> dict[str, Array]:
    red = [each.red if each.red is not None else np.zeros_like(each.small, np.float32)[:0] for each in glimpses]
    shape = next((part.shape for part in red if part.size), (0, 0))
    return {
        f"{name}_times": np.array([each.time for each in glimpses]),
        f"{name}_small": np.stack([each.small for each in glimpses]),
        f"{name}_red": np.stack([part if part.size else np.zeros(shape) for part in red]).astype(np.float16),
    }


def _unpacked(name: str, arrays: dict[str, Array]) -> list[Glimpse]:
    times, small, red = (arrays[f"{name}_{part}"] for part in ("times", "small", "red"))
    return [
        Glimpse(float(time), np.asarray(luma, np.uint8), np.asarray(hue, np.float32) if hue.any() else None)
        for time, luma, hue in zip(times, small, red, strict=True)
    ]
