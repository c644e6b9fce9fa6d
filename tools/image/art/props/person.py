"""A person standing, different with every seed."""

from __future__ import annotations

from dataclasses import replace

import skia

from tools.image.art import brush
from tools.image.art.figure import STANDING, look_of, person
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

POSES = {
    "standing": STANDING,
    "waving": replace(STANDING, right_arm=((41, 30), (44, 15))),
    "talking": replace(STANDING, right_arm=((38, 41), (45, 31)), left_arm=((13, 42), (18, 52))),
    "walking": replace(
        STANDING, left_arm=((14, 41), (8, 51)), right_arm=((36, 42), (42, 49)),
        left_leg=((19, 74), (11, 90)), right_leg=((31, 73), (37, 91)),
    ),
    "cheering": replace(STANDING, left_arm=((11, 20), (10, 8)), right_arm=((39, 20), (40, 8))),
    "pointing": replace(STANDING, right_arm=((40, 34), (47, 26))),
    "holding": replace(STANDING, left_arm=((12, 41), (19, 47)), right_arm=((38, 41), (31, 47))),
    "giving": replace(STANDING, right_arm=((37, 41), (47, 41))),
    "taking": replace(STANDING, left_arm=((13, 41), (3, 41))),
}  # fmt: skip
TALKING = frozenset(("talking", "cheering"))


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 25, 94.5, 16)
    mood = "talk" if state in TALKING else "smile"
    person(canvas, POSES.get(state, STANDING), look_of(palette, seed), mood)


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
