"""A person stretching; each state is one exercise."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.figure import Pose, look_of, person
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

LEGS = (((42, 75), (40, 91)), ((52, 75), (54, 91)))
POSES = {
    "arms-up": Pose((47, 22), (47, 34), (47, 60), ((33, 24), (44.5, 7)), ((61, 24), (49.5, 7)), *LEGS, front="none"),
    "neck": Pose((52, 16), (47, 28), (47, 57), ((34, 43), (36, 57)), ((67, 22), (54, 8)), *LEGS, tilt=26),
    "shoulder": Pose((47, 15), (47, 27.5), (47, 56), ((38, 36), (66, 34)), ((60, 43), (54, 33)), *LEGS),
    "twist": Pose(
        (46, 15), (47, 27.5), (47, 56), ((26, 34), (42, 36)), ((68, 34), (82, 30)), *LEGS, tilt=-6, wide=0.86
    ),
    "side-bend": Pose(
        (61, 19), (54, 30), (46, 57), ((50, 14), (70, 6)), ((64, 46), (56, 56)), *LEGS, tilt=30, front="right"
    ),
    "forward-fold": Pose(
        (75, 62),
        (69, 52),
        (42, 47),
        ((70, 66), (72, 81)),
        ((73, 66), (76, 82)),
        ((41, 70), (40, 91)),
        ((45, 70), (45, 91)),
        tilt=128,
        wide=0.8,
    ),
    "wrist": Pose((47, 15), (47, 27.5), (47, 56), ((36, 44), (58, 40)), ((66, 46), (62, 40)), *LEGS),
}


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 47, 94.5, 20)
    if state == "arms-up":
        for turn in (200, 340):
            trace = shape.arc(47, 46, 40, 40, turn - 18, 36)
            brush.stroke(canvas, trace, colour.fade(colour.accent(palette), 0.35), 1.2)
    person(canvas, POSES.get(state, POSES["arms-up"]), look_of(palette, seed + 3))


PROP = Prop(
    name="stretch",
    words=(
        "stretch",
        "stretching",
        "exercise",
        "yoga",
        "neck stretch",
        "shoulder stretch",
        "desk stretch",
        "workout",
        "posture",
        "back pain",
        "wellness",
        "gym exercise",
        "warm up",
        "pilates",
        "neck",
        "shoulder",
        "shoulders",
        "wrist",
        "twist",
        "spine",
        "back",
        "side bend",
        "forward fold",
        "arms up",
        "body",
        "person stretching",
        "stretching person",
        "woman stretching",
        "man stretching",
    ),
    aspect=0.95,
    draw=draw,
    states=(
        "arms-up",
        "neck",
        "shoulder",
        "twist",
        "side-bend",
        "forward-fold",
        "wrist",
    ),
)
