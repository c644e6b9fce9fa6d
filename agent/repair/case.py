"""What a repair goes by: one finding, the storyboard as it stands, and what the tasks made of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, cast

from agent.brief import Brief
from agent.critic.findings import Finding
from agent.production import Production
from agent.storyboard import Scene, Storyboard
from tools.audio.brought import OWN_VOICE

RUBRIC = "rubric_"
"""How the checks of a judge by the rubric are named."""


@dataclass(frozen=True)
class Case:
    """One finding in its film; without `made` and `brief` a repair goes by the storyboard alone."""

    board: Storyboard
    finding: Finding
    brief: Brief | None = None
    made: Production | None = None

    @property
    def scene(self) -> Scene | None:
        """The scene that the finding names."""
        return next((scene for scene in self.board.scenes if scene.id == self.finding.where.scene), None)

    @property
    def scenes(self) -> tuple[str, ...]:
        """The scenes concerned: the one that is named, or all."""
        found = self.scene
        return (found.id,) if found else tuple(scene.id for scene in self.board.scenes)

    @property
    def recorded(self) -> bool:
        """Whether the words are a person's own recording, which nothing may change."""
        return self.board.sound.voice == OWN_VOICE

    @property
    def kept_phrases(self) -> tuple[str, ...]:
        """What has to be said, and so may not be cut."""
        if self.brief is None:
            return ()
        whole = (*self.brief.must_say, *self.brief.script, self.brief.opening, self.brief.ending)
        return tuple(phrase for phrase in whole if phrase)

    def output(self, task: str) -> dict[str, Any]:
        """What a task made; empty where it did not."""
        outputs = self.made.outputs if self.made else {}
        return cast("dict[str, Any]", outputs.get(task, {}))

    def with_scenes(self, change: Callable[[Scene], Scene]) -> Storyboard:
        """The storyboard with each scene concerned changed."""
        wanted = set(self.scenes)
        scenes = tuple(change(scene) if scene.id in wanted else scene for scene in self.board.scenes)
        return self.board.model_copy(update={"scenes": scenes})

    def with_sound(self, **update: Any) -> Storyboard:
        """The storyboard with other sound."""
        return self.board.model_copy(update={"sound": self.board.sound.model_copy(update=update)})


@dataclass(frozen=True)
class Remedy:
    """One way to mend a finding. `apply` gives the changed storyboard, or None where it does not help here."""

    name: str
    words: str
    """What was done, to follow 'Scene s2' or 'The film': 'was laid out plainly'."""
    apply: Callable[[Case], Storyboard | None]
    reach: Literal["scene", "film", "task"] = "scene"
    """What it changes: it is not made twice for the same one."""
    lasting: bool = False
    """Whether a person who changes the film later still has to know of it."""

    def place(self, case: Case) -> str:
        """What it is made for."""
        where = case.finding.where
        if self.reach == "task":
            return where.task or case.finding.check
        return (where.scene if self.reach == "scene" else "") or "film"
