"""The causes that are planted, one in a film: in a tool's work on one task, or in the storyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from agent.brief import Brief
from agent.critic.checks.caption_form import LONGEST_LINE
from agent.critic.wording import says
from agent.repair.cutting import sentences
from agent.storyboard import Scene, Storyboard
from evals.repairs import lies
from evals.repairs.saboteur import Lie

FILLER = {
    "en": "And there is a good deal more to say about it, one thing after another, on every day of the long year.",
    "de": "Und dazu ließe sich noch eine ganze Menge mehr erzählen, eines nach dem anderen, an jedem Tag im Jahr.",
    "fr": "Et il y aurait encore beaucoup de choses à raconter là-dessus, une par une, chaque jour de l'année.",
}
Change = Callable[[Storyboard, Brief], Storyboard | None]


@dataclass(frozen=True)
class Plant:
    """A cause. `task` is the one whose first takes lie, with {} for the id of a scene in the middle."""

    name: str
    cause: str
    task: str = ""
    lie: Callable[[Storyboard], Lie] | None = None
    change: Change | None = None
    fits: Callable[[Storyboard], bool] = lambda _: True


def middle(board: Storyboard) -> int:
    """The number of the scene that is spoilt."""
    return len(board.scenes) // 2


def planted(plant: Plant, board: Storyboard, brief: Brief, take: int) -> Storyboard | None:
    """The storyboard of the spoilt film; None where the film has nothing to spoil in that way."""
    if not plant.fits(board):
        return None
    if plant.change is not None:
        return plant.change(board, brief)
    longest = max(board.scenes, key=lambda scene: len(scene.narration)).id
    task = plant.task.format(board.scenes[middle(board)].id, longest=longest)
    return board.model_copy(update={"takes": {task: take}})


def _scene(board: Storyboard, at: int, change: Callable[[Scene], Scene]) -> Storyboard:
    scenes = tuple(change(scene) if number == at else scene for number, scene in enumerate(board.scenes))
    return board.model_copy(update={"scenes": scenes})


def _said(board: Storyboard, words: str) -> Storyboard:
    return _scene(board, middle(board), lambda s: s.model_copy(update={"narration": f"{s.narration} {words}".strip()}))


def _sound(**update: Any) -> Change:
    return lambda board, _: board.model_copy(update={"sound": board.sound.model_copy(update=update)})


def _forbidden_said(board: Storyboard, brief: Brief) -> Storyboard | None:
    return _said(board, f"{brief.must_not[0].capitalize()}!") if brief.must_not else None


def _forbidden_shown(board: Storyboard, brief: Brief) -> Storyboard | None:
    if not brief.must_not:
        return None

    def shout(scene: Scene) -> Scene:
        headline = f"{scene.shot.headline} {brief.must_not[0]}".strip()
        return scene.model_copy(update={"shot": scene.shot.model_copy(update={"headline": headline})})

    return _scene(board, middle(board), shout)


def _required_gone(board: Storyboard, brief: Brief) -> Storyboard | None:
    def without(scene: Scene) -> Scene:
        rest = [part for part in sentences(scene.narration) if not says(part, brief.must_say[0], board.language)]
        return scene.model_copy(update={"narration": " ".join(rest) or board.title})

    if not brief.must_say:
        return None
    return board.model_copy(update={"scenes": tuple(without(scene) for scene in board.scenes)})


def _colour(board: Storyboard, brief: Brief) -> Storyboard | None:
    return board.model_copy(update={"monochrome": False}) if brief.monochrome else None


def _held(seconds: float) -> Change:
    return lambda board, _: board.model_copy(
        update={"scenes": tuple(scene.model_copy(update={"hold_s": seconds}) for scene in board.scenes)}
    )


def _empty(board: Storyboard, _: Brief) -> Storyboard:
    bare = {"headline": "", "kicker": "", "body": "", "items": (), "chart": None, "number": "", "subject": ""}
    bare |= {"family": "title", "setting": "", "button": "", "address": ""}
    return _scene(board, middle(board), lambda s: s.model_copy(update={"shot": s.shot.model_copy(update=bare)}))


def _wide(board: Storyboard) -> bool:
    """Whether any line is too long for one line of a caption."""
    return max(len(scene.narration) for scene in board.scenes) > LONGEST_LINE[board.aspect]


def _before(board: Storyboard) -> Lie:
    return lies.shown_before(board.scenes[middle(board) - 1], middle(board) - 1)


PLANTS: tuple[Plant, ...] = (
    Plant("level low once", "gain", "master", lambda _: lies.level(-7)),
    Plant("level high once", "gain", "master", lambda _: lies.level(5)),
    Plant("level low always", "gain", "master", lambda _: lies.level(-5, lies.ALWAYS)),
    Plant("coded over the ceiling", "gain", "encode", lambda _: lies.coded_louder(3)),
    Plant("level asked wrong", "gain", change=_sound(lufs=-22.0)),
    Plant("line silent once", "gain", "voice-{}", lambda _: lies.mute()),
    Plant("line hasty once", "timing", "voice-{longest}", lambda _: lies.hasty(2)),
    Plant("captions late", "timing", "captions-{}", lambda _: lies.late(1.2)),
    Plant("scenes stretched", "timing", "pacing", lambda _: lies.stretched(1.5)),
    Plant("scenes held too long", "timing", change=_held(6.0)),
    Plant("words faint once", "contrast", "picture-{}", lambda _: lies.faint()),
    Plant("words faint in this layout", "contrast", "picture-{}", lambda _: lies.faint(2)),
    Plant("caption in one line", "long line", "captions-{longest}", lambda _: lies.one_line(), fits=_wide),
    Plant("line too long", "long line", change=lambda board, _: _said(board, FILLER[board.language])),
    Plant("picture blank once", "picture", "picture-{}", lambda _: lies.blank()),
    Plant("picture blank twice", "picture", "picture-{}", lambda _: lies.blank(2)),
    Plant("shot empty", "picture", change=_empty),
    Plant("scene black", "picture", "segment-{}", lambda _: lies.black()),
    Plant("picture shown before", "picture", "picture-{}", _before),
    Plant("picture refused", "picture", "picture-{}", lambda _: lies.refused(1)),
    Plant("colour in a grey film", "picture", change=_colour),
    Plant("forbidden word said", "words", change=_forbidden_said),
    Plant("forbidden word shown", "words", change=_forbidden_shown),
    Plant("required words gone", "words", change=_required_gone),
    Plant("index behind the media", "file", "mux", lambda _: lies.unindexed()),
)
