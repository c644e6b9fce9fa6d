"""Several who listen to one film, so that its sound is decoded once for all of them."""

from __future__ import annotations

from typing import Any

from tools.post.measuring.listen import Ear


class Ears:
    """An ear that is several."""

    def __init__(self, *ears: Ear) -> None:
        self._ears = ears

    def hear(self, frame: Any) -> None:
        """Takes the next frame of the stream."""
        for ear in self._ears:
            ear.hear(frame)
