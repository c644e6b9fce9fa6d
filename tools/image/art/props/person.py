"""A person, different with every seed; a state is what somebody does, with `+woman`, `+man` or `+old` behind it."""

from __future__ import annotations

import skia

from tools.image.art import brush
from tools.image.art.figure import look_of
from tools.image.art.kinds import Prop
from tools.image.art.poses import POSES, posed
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 25, 94.5, 16)
    doing, *who = state.split("+")
    posed(canvas, doing, look_of(palette, seed, frozenset(who)), palette)


PROP = Prop(
    name="person",
    words=(
        "person",
        "human",
        "woman",
        "man",
        "student",
        "customer",
        "user",
        "commuter standing",
        "employee",
        "colleague",
        "worker",
        "volunteer",
        "grandma",
        "grandmother",
        "mother",
        "father",
        "friend",
        "guest",
        "visitor",
        "people standing",
        "adult",
        "traveller",
        "passenger",
        "engineer",
        "manager",
        "citizen",
        "audience member",
        "buyer",
    ),
    aspect=0.5,
    draw=draw,
    states=tuple(POSES),
)
