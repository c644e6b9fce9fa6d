"""The rules of sentences about scenes as such: taken out, moved, shorter, of another picture."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.edits.forms import Edit, Headline, Keep, Move, OtherPicture, Remove, SceneLength, Swap
from agent.edits.spans import Spans

OFF = frozenset(("no", "remove"))
MOST_SCENES = 60
_COUNTED = ("add", "remove")
_PAUSED = ("behind", "add", "with")
_PAUSE = re.compile(r"(?<!\w)(?:pauses?|pausa|break|hold)(?!\w)")
_PICTURE = re.compile(
    r"(?<!\w)(?:pictures?|images?|illustration|drawing|photo|bild|imagen|immagine|imagem|dessin|visual)(?!\w)"
)


def removing(found: Spans) -> Edit | None:
    """A scene taken out."""
    if len(found.scenes) == 1 and found.concepts & OFF and found.only("remove", "no"):
        return Remove(scene=found.scenes[0])
    return None


def keeping(found: Spans) -> Edit | None:
    """Some scenes and no others."""
    if found.scenes and "keep" in found.concepts and found.only("keep", "scene"):
        return Keep(scenes=tuple(found.scenes))
    return None


def swapping(found: Spans) -> Edit | None:
    """Two scenes that change places."""
    if len(found.scenes) == 2 and "swap" in found.concepts and found.only("swap", "scene", "with"):
        return Swap(scene=found.scenes[0], other=found.scenes[1])
    return None


def moving(found: Spans) -> Edit | None:
    """A scene put elsewhere."""
    concepts = found.concepts
    if len(found.scenes) == 1 and (place := _new_place(found)):
        return None if place == found.scenes[0] else Move(scene=found.scenes[0], to=place)
    if not found.scenes or not found.only("move", "front", "end", "before", "behind"):
        return None
    if len(found.scenes) == 1 and concepts & {"front", "end"}:
        return Move(scene=found.scenes[0], to=1 if "front" in concepts else -1)
    if len(found.scenes) == 2 and len(concepts & {"before", "behind"}) == 1:
        side = "before" if "before" in concepts else "behind"
        return Move(scene=found.scenes[0], to=found.scenes[1], side="before" if side == "before" else "behind")
    return None


def _new_place(found: Spans) -> int:
    """The place that a scene is to have: one up or down, first, last, or by its number; 0 where none is said."""
    scene, words = found.scenes[0], replace(found, numbers=[])
    if not found.numbers and words.only("move", "earlier") and "earlier" in found.concepts:
        return 0 if scene == 1 else scene - 1
    if not found.numbers and words.only("move", "later") and "later" in found.concepts:
        return 0 if scene in (-1, MOST_SCENES) else scene + 1
    by_number = found.numbers in ([1], [-1]) or found.concepts & {"position", "move"}
    return found.numbers[0] if len(found.numbers) == 1 and by_number and words.only("move", "position") else 0


def other_picture(found: Spans) -> Edit | None:
    """Something else to be seen in a scene."""
    wanted = found.concepts & {"other", "replace"} and len(found.scenes) == 1
    pictured = _PICTURE.search(found.plain)
    return (
        OtherPicture(scene=found.scenes[0])
        if wanted and pictured and found.only("other", "replace", "scene", "look")
        else None
    )


def headline(found: Spans) -> Edit | None:
    """A picture without its words."""
    off, one = found.concepts & OFF, len(found.scenes) == 1
    if one and off and found.concepts & {"headline", "say"} and found.only("no", "remove", "headline", "say", "title"):
        return Headline(scene=found.scenes[0])
    return None


def scene_length(found: Spans) -> Edit | None:
    """A scene shorter, longer, or of a length."""
    ways = found.concepts & {"shorter", "longer"}
    scenes = found.scenes or ([-1] if "ending" in found.concepts else [])
    paused, seconds = bool(_PAUSE.search(found.plain)), _within(found.seconds, 60)
    counted = _COUNTED if seconds and not ways else ()
    if len(scenes) != 1 or len(ways) > 1 or not found.only("shorter", "longer", "ending", *_PAUSED * paused, *counted):
        return None
    if paused and OFF & found.concepts:
        return None
    ways |= {way for verb, way in (("remove", "shorter"), ("add", "longer")) if verb in found.concepts and counted}
    if not ways and seconds is None:
        return None
    return SceneLength(scene=scenes[0], longer="longer" in ways if ways else None, seconds=seconds)


def _within(seconds: float | None, most: float) -> float | None:
    return seconds if seconds is None or 0 < seconds <= most else None


Rule = Callable[[Spans], Edit | None]
SCENE_RULES: tuple[Rule, ...] = (removing, keeping, swapping, moving, other_picture, headline, scene_length)
