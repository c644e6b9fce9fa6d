"""No thing twice in one picture: what a place shows anyway is not stood in front of it once more."""

from __future__ import annotations

from tools.image.art import studio
from tools.image.shot import Shot

LIGHTS: dict[str, frozenset[str]] = {
    "sun": frozenset(("forest", "meadow", "mountains", "road", "sea", "sky")),
    "moon": frozenset(("city-night",)),
    "planet": frozenset(("space",)),
}
"""What hangs in the sky of a place: drawn large, it is shown without the place."""
SCENERY: dict[str, frozenset[str]] = {
    "mountain": frozenset(("mountains",)),
    "fir-tree": frozenset(("forest",)),
    "apartment-building": frozenset(("city-day", "city-night")),
}
"""What a place is made of: the place is the picture of it."""


def without_doubles(shot: Shot, place: str | None) -> tuple[Shot, str | None]:
    """The shot and its place, so that no two suns shine: another listed subject first, else one of the two goes."""
    main = studio.find_prop(shot.subject) if place and shot.subject.strip() else None
    if main is None or not (_in(LIGHTS, main, place) or _in(SCENERY, main, place)):
        return shot, place
    others = [part for part in shot.subject.split(",") if studio.find_prop(part) not in (None, main)]
    if others:
        return shot.model_copy(update={"subject": ",".join(others).strip()}), place
    if _in(LIGHTS, main, place):
        return shot, None
    return shot.model_copy(update={"subject": ""}), place


def _in(shown: dict[str, frozenset[str]], thing: str, place: str | None) -> bool:
    return place in shown.get(thing, frozenset())
