"""The last resort: a scene that cannot be made is left out, and that is told."""

from __future__ import annotations

from agent.repair.case import Case
from agent.storyboard import Storyboard


def drop_scene(case: Case) -> Storyboard | None:
    """Leaves out a scene that cannot be made; the film is shorter of it, but there is one."""
    rest = tuple(scene for scene in case.board.scenes if scene.id != case.finding.where.scene)
    if len(rest) == len(case.board.scenes) or not rest:
        return None
    return case.board.model_copy(update={"scenes": rest})
