"""What a report is made of: the run's documents, and the files of the package that is being put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from agent.brief import Brief
from agent.critic import Review
from agent.production import Production
from agent.storyboard import Storyboard
from tools.media.timing import FPS, Cue, Slot
from tools.post.measurement import Measurement

_SLOTS = TypeAdapter(tuple[Slot, ...])
_CUES = TypeAdapter(tuple[Cue, ...])


@dataclass(frozen=True)
class Material:
    """Whatever is missing leaves its part of the page out."""

    review: Review
    brief: Brief
    board: Storyboard
    measurement: Measurement | None
    production: Production
    files: Sequence[str] = ()
    film: Path | None = None
    sheet_preview: Path | None = None
    previews: Mapping[str, Path] = field(default_factory=dict)
    """A JPEG of each scene, by the scene's id; films made before there were any have none."""
    notices: Sequence[str] = ()
    used: Sequence[str] = ()
    art: Sequence[Mapping[str, Any]] = ()
    sounds: Sequence[Mapping[str, Any]] = ()
    provenance: Sequence[Mapping[str, Any]] = ()

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Where the scenes lie, in the storyboard's order; empty where that was not settled."""
        return _SLOTS.validate_python(self.production.outputs.get("pacing", {}).get("slots", ()))

    @cached_property
    def cues(self) -> tuple[tuple[Cue, ...], ...]:
        """The captions of each scene, in seconds of the film."""
        outputs = self.production.outputs
        made = (outputs.get(f"captions-{scene.id}", {}).get("cues", ()) for scene in self.board.scenes)
        return tuple(
            tuple(
                Cue(start=slot.start + cue.start, end=slot.start + cue.end, lines=cue.lines)
                for cue in _CUES.validate_python(cues)
            )
            for cues, slot in zip(made, self.slots, strict=False)
        )

    def span(self, scene: str) -> tuple[float, float] | None:
        """From when to when a scene is seen, seconds."""
        for each, slot in zip(self.board.scenes, self.slots, strict=False):
            if each.id == scene:
                return slot.start, slot.start + slot.frames / FPS
        return None
