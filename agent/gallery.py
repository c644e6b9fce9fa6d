"""The person's own pictures on the wall: a gallery of those that no scene shows, or of several that one line names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from agent.storyboard import Scene, Storyboard
from agent.writers.embedded.wording import cap
from tools.image.packs.art import PackArt
from tools.image.packs.lookup import concerned
from tools.image.packs.words import words_of
from tools.image.shot import Family, Item, Shot

MOST, MOST_WALLS = 6, 2
FREE: tuple[Family, ...] = ("hero", "split", "title", "lower_third")
"""Families that give way: they show a subject of the writer's own choice, and no facts."""


def with_gallery(board: Storyboard, art: Sequence[PackArt]) -> Storyboard:
    """The storyboard with as many galleries as there are pictures for and scenes to spare."""
    if not art:
        return board
    scenes = [_drawn(scene, _several(scene.shot, art)) for scene in board.scenes]
    unseen = _unseen(scenes, art)[: MOST * MOST_WALLS]
    while unseen:
        at = _place(scenes, art)
        if at is None:
            break
        scenes[at] = _drawn(scenes[at], _gallery(scenes[at].shot, unseen[:MOST]))
        unseen = unseen[MOST:]
    return board.model_copy(update={"scenes": tuple(scenes)})


def _unseen(scenes: Sequence[Scene], art: Sequence[PackArt]) -> list[PackArt]:
    """What no scene shows: photos are there to be seen, drawings only where the film would show none of them."""
    shown = {each.name for scene in scenes for each in _seen(scene.shot, art)}
    return [each for each in art if each.name not in shown and (each.form == "photo" or not shown)]


def caption(art: PackArt) -> str:
    """What stands under a picture: the words of its name, else the first of the words that it was given."""
    own = words_of(PurePosixPath(art.name).stem)
    return cap(" ".join(own) if own and own == art.words else art.words[0])[:80]


def _several(shot: Shot, art: Sequence[PackArt]) -> Shot:
    """A gallery of the pictures that a line names, where it names more than one."""
    if shot.family not in FREE:
        return shot
    named = concerned(shot.model_copy(update={"items": ()}), art)
    return _gallery(shot, named[:MOST]) if len(named) > 1 else shot


def _seen(shot: Shot, art: Sequence[PackArt]) -> tuple[PackArt, ...]:
    """What a scene will show: all of a gallery, else the one picture that its words find first."""
    named = concerned(shot, art)
    return named if shot.family == "gallery" else named[:1]


def _gallery(shot: Shot, art: Sequence[PackArt]) -> Shot:
    items = tuple(Item(label=caption(each), subject=" ".join(each.words)[:60]) for each in art)
    return shot.model_copy(update={"family": "gallery", "items": items, "body": ""})


def _drawn(scene: Scene, shot: Shot) -> Scene:
    return scene if shot is scene.shot else scene.model_copy(update={"shot": shot})


def _place(scenes: Sequence[Scene], art: Sequence[PackArt]) -> int | None:
    """An inner scene that shows none of the art yet and whose neighbours are no galleries; the middle ones first."""
    inner = [
        at
        for at in range(1, len(scenes) - 1)
        if scenes[at].shot.family in FREE
        and not concerned(scenes[at].shot, art)
        and "gallery" not in (scenes[at - 1].shot.family, scenes[at + 1].shot.family)
    ]
    middle = (len(scenes) - 1) / 2
    return min(inner, key=lambda at: (scenes[at].role in ("problem", "turn"), abs(at - middle)), default=None)
