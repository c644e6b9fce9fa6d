"""A person standing, different with every seed."""

from __future__ import annotations

from dataclasses import replace

import skia

from tools.image.art import brush
from tools.image.art.figure import STANDING, look_of, person
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 25, 94.5, 16)
    pose = STANDING
    if state == "waving":
        pose = replace(STANDING, right_arm=((41, 30), (44, 15)))
    person(canvas, pose, look_of(palette, seed))


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
    states=(
        "standing",
        "waving",
    ),
)
