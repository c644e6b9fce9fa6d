"""No thing twice in one picture: what a place shows anyway is not stood in front of it once more."""

from __future__ import annotations

from tools.image.art import studio
from tools.image.shot import Shot

LIGHTS = frozenset(("moon", "planet", "star", "sun"))
"""What shines in the sky of a place: drawn large, it is shown without the place."""


def without_doubles(shot: Shot, place: str | None) -> tuple[Shot, str | None]:
    """The shot and its place, so that no two suns shine.

    A light goes without the place. Of scenery the place itself is the picture, unless another subject is listed.
    """
    main = studio.find_prop(shot.subject) if place and shot.subject.strip() else None
    if main is None or place is None or main not in studio.backdrop(place).has:
        return shot, place
    if main in LIGHTS:
        return shot, None
    others = [part for part in shot.subject.split(",") if studio.find_prop(part) not in (None, main)]
    return shot.model_copy(update={"subject": ",".join(others).strip()}), place
