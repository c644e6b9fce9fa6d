"""Repairs: from findings to a changed storyboard, never the same change twice.

Each repair is small and named after the scene that it touches, so that only that scene's tasks are made again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from agent.critic import Finding
from agent.storyboard import Scene, Storyboard
from tools.audio.brought import OWN_VOICE

Change = Callable[[Storyboard, Finding], Storyboard | None]


def repair(
    board: Storyboard, findings: Iterable[Finding], tried: tuple[str, ...]
) -> tuple[Storyboard, tuple[str, ...]]:
    """Applies the first untried repair of every error finding; returns the new storyboard and the repairs' names."""
    errors = [finding for finding in findings if finding.severity == "error"]
    if 2 * sum(finding.change == "remake" for finding in errors) > max(2, len(board.scenes)):
        return board, ()  # what fails in most scenes lies in a tool, and no storyboard mends that
    made: list[str] = []
    for finding in errors:
        for change in CHANGES.get(finding.change, ()):
            name = f"{change.__name__}:{finding.where.scene or 'film'}"
            if name in tried or name in made:
                continue
            if (changed := change(board, finding)) is not None and changed != board:
                board = changed
                made.append(name)
                break
    return board, tuple(made)


def slow_down(board: Storyboard, _finding: Finding) -> Storyboard | None:
    """Speaks a twentieth slower, for captions that go by too fast; the pauses give the time, as far as they can."""
    pauses = sum(scene.hold_s for scene in board.scenes)
    needed = (board.seconds - pauses) * 0.05 / (board.sound.pace - 0.05)
    room = pauses + max(0.0, board.longest - board.seconds)
    changed = _with_pace(board, -0.05)
    if changed is None or needed > room:
        return None
    left = max(0.0, 1 - needed / pauses) if pauses else 0.0
    scenes = tuple(scene.model_copy(update={"hold_s": round(scene.hold_s * left, 2)}) for scene in changed.scenes)
    return changed.model_copy(update={"scenes": scenes})


def speed_up(board: Storyboard, finding: Finding) -> Storyboard | None:
    """Speaks a twentieth faster, for a film that is too long."""
    return _with_pace(board, 0.05) if finding.check == "duration" else None


def lengthen(board: Storyboard, finding: Finding) -> Storyboard | None:
    """Holds the scene half a second longer."""
    return _with_scene(board, finding, lambda scene: scene.model_copy(update={"hold_s": scene.hold_s + 0.5}))


def simplify(board: Storyboard, finding: Finding) -> Storyboard | None:
    """Lays the scene out as plain words on the film's ground, which cannot fail for want of a picture."""
    changed = _with_scene(board, finding, _plain)
    if changed is None:
        return None
    notice = f"Scene {finding.where.scene} was laid out plainly, for its first picture failed: {finding.measured}."
    return changed.model_copy(update={"notices": (*board.notices, notice)})


def drop_scene(board: Storyboard, finding: Finding) -> Storyboard | None:
    """Leaves out a scene that cannot be made; the film stays flawed, but there is one."""
    rest = tuple(scene for scene in board.scenes if scene.id != finding.where.scene)
    if len(rest) == len(board.scenes) or not rest:
        return None
    notice = f"Scene {finding.where.scene} could not be made and was left out."
    return board.model_copy(update={"scenes": rest, "notices": (*board.notices, notice)})


def drop_sentence(board: Storyboard, finding: Finding) -> Storyboard | None:
    """Takes out the sentence that holds what must not be said; what a person has recorded stays."""
    if board.sound.voice == OWN_VOICE:
        return None
    unwanted = str(finding.measured).casefold()

    def without(scene: Scene) -> Scene:
        sentences = re.split(r"(?<=[.!?…])\s+", scene.narration)
        kept = " ".join(sentence for sentence in sentences if unwanted not in sentence.casefold())
        return scene.model_copy(update={"narration": kept}) if kept else scene

    return _with_scene(board, finding, without)


def _plain(scene: Scene) -> Scene:
    update = {"family": "title", "subject": "", "setting": "", "items": (), "chart": None}
    return scene.model_copy(update={"shot": scene.shot.model_copy(update=update)})


def _with_pace(board: Storyboard, step: float) -> Storyboard | None:
    pace = round(board.sound.pace + step, 2)
    if not 0.9 <= pace <= 1.1 or board.sound.voice == OWN_VOICE:
        return None
    return board.model_copy(update={"sound": board.sound.model_copy(update={"pace": pace})})


def _with_scene(board: Storyboard, finding: Finding, change: Callable[[Scene], Scene]) -> Storyboard | None:
    scenes = tuple(change(scene) if scene.id == finding.where.scene else scene for scene in board.scenes)
    return None if scenes == board.scenes else board.model_copy(update={"scenes": scenes})


CHANGES: dict[str, tuple[Change, ...]] = {
    "retime": (slow_down, speed_up, lengthen),
    "rewrite": (drop_sentence,),
    "relayout": (simplify,),
    "reseed": (simplify,),
    "remake": (simplify, drop_scene),
}
