"""Five people together, each in a pose of their own."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush
from tools.image.art.figure import look_of
from tools.image.art.kinds import Prop
from tools.image.art.poses import posed
from tools.image.palette import Palette

STATES: dict[str, tuple[str, ...]] = {
    "together": ("standing", "confident", "waving", "ready", "presenting", "standing"),
    "cheering": ("cheering", "waving", "cheering", "ready", "waving", "cheering"),
    "talking": ("talking", "standing", "presenting", "confident", "talking", "ready"),
    "walking": ("walking", "waving", "walking", "walking", "talking", "walking"),
}
PLACES = ((28, 0.92), (78, 0.93), (0, 0.97), (101, 0.96), (52, 1.0))
"""From the back to the front: where each stands, and how large."""

BEHIND = 2.5
"""How much higher in the picture the feet of the two at the back are."""


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 75, 94.5, 66)
    dice = random.Random(seed * 31 + 5)
    doing = list(STATES.get(state, STATES["together"]))
    start = dice.randrange(len(doing))
    for at, (x, size) in enumerate(PLACES):
        canvas.save()
        canvas.translate(x + dice.uniform(-2, 2), 94.5 - 94.5 * size - (BEHIND if at < 2 else 0))
        canvas.scale(size, size * dice.uniform(0.955, 1.0))
        posed(canvas, doing[(start + at) % len(doing)], look_of(palette, seed * 5 + at * 2), palette)
        canvas.restore()


PROP = Prop(
    name="crowd",
    words=(
        "crowd",
        "people",
        "group of people",
        "team",
        "group",
        "audience",
        "community",
        "cheering",
        "cheer",
        "family",
        "friends",
        "employees",
        "staff",
        "volunteers",
        "customers",
        "students",
        "fans",
        "everyone",
        "queue",
        "citizens",
        "neighbours",
        "guests",
        "colleagues",
        "children",
    ),
    aspect=1.5,
    draw=draw,
    states=tuple(STATES),
)
