"""A drawn human being: joints go in, a dressed figure comes out, with skin, hair and clothes varied by seed."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.shape import Spot
from tools.image.palette import Palette

Limb = tuple[Spot, Spot]


@dataclass(frozen=True)
class Pose:
    """Joints in units of a figure about 90 high; left and right are the viewer's."""

    head: Spot
    neck: Spot
    hip: Spot
    left_arm: Limb
    right_arm: Limb
    left_leg: Limb
    right_leg: Limb
    tilt: float = 0.0
    front: str = "both"
    wide: float = 1.0


STANDING = Pose(
    (25, 15),
    (25, 27.5),
    (25, 56),
    ((13, 42), (12.5, 56)),
    ((37, 42), (37.5, 56)),
    ((21, 75), (19.5, 91)),
    ((29, 75), (30.5, 91)),
)


@dataclass(frozen=True)
class Look:
    skin: int
    hair: int
    style: str
    top: int
    legs: int
    shoes: int


STYLES = ("short", "bob", "bun", "curly", "long", "scarf", "beard")


def look_of(palette: Palette, seed: int) -> Look:
    dice = random.Random(seed * 7919 + 17)
    top = colour.rgb((palette.accent, palette.support, palette.second)[seed % 3])
    if not 0.03 < colour.luminance(top) < 0.85:
        top = colour.accent(palette)
    legs = dice.choice((0xFF34425E, 0xFF4A4358, 0xFF2F4A55, 0xFF5B4A42))
    hair = dice.choice(colour.HAIRS)
    style = STYLES[(seed * 3 + 1) % len(STYLES)]
    if style == "scarf":
        hair = colour.rgb(palette.second) if colour.rgb(palette.second) != top else colour.rgb(palette.support)
    return Look(
        colour.SKINS[(seed * 2 + 1) % len(colour.SKINS)],
        hair,
        style,
        top,
        legs,
        dice.choice((0xFFF4F0E8, 0xFF2B2F3B, 0xFFB0492F)),
    )


def person(canvas: skia.Canvas, pose: Pose, look: Look, mood: str = "smile") -> None:
    """Paints the figure; the caller casts its shadow."""
    left, right = _shoulders(pose)
    if pose.front in ("none", "right"):
        _arm(canvas, left, pose.left_arm, look)
    if pose.front in ("none", "left"):
        _arm(canvas, right, pose.right_arm, look)
    for side, leg in ((-1, pose.left_leg), (1, pose.right_leg)):
        _leg(canvas, (pose.hip[0] + side * 3.6 * pose.wide, pose.hip[1] - 1), leg, look)
    back_hair(canvas, pose, look)
    _torso(canvas, pose, look)
    head(canvas, pose.head, 8.2, look, pose.tilt, mood)
    if pose.front in ("both", "left"):
        _arm(canvas, left, pose.left_arm, look)
    if pose.front in ("both", "right"):
        _arm(canvas, right, pose.right_arm, look)


def _shoulders(pose: Pose) -> tuple[Spot, Spot]:
    (nx, ny), down = _normal(pose), _down(pose)
    reach = 8.0 * pose.wide
    base = (pose.neck[0] + down[0] * 4.2, pose.neck[1] + down[1] * 4.2)
    return (base[0] - nx * reach, base[1] - ny * reach), (base[0] + nx * reach, base[1] + ny * reach)


def _down(pose: Pose) -> Spot:
    dx, dy = pose.hip[0] - pose.neck[0], pose.hip[1] - pose.neck[1]
    long = math.hypot(dx, dy)
    return dx / long, dy / long


def _normal(pose: Pose) -> Spot:
    dx, dy = _down(pose)
    return dy, -dx


def tapered(canvas: skia.Canvas, points: tuple[Spot, ...], width: float, base: int) -> None:
    """A limb: a rounded bar with a lit upper left side."""
    form = shape.line(*points)
    brush.stroke(canvas, form, colour.darken(base, 0.34), width)
    brush.stroke(canvas, shape.moved(form, -width * 0.06, -width * 0.04), base, width * 0.86)
    brush.stroke(
        canvas,
        shape.moved(form, -width * 0.2, -width * 0.08),
        colour.fade(colour.lighten(base, 0.5), 0.5),
        width * 0.26,
        blur=0.3,
    )


def _arm(canvas: skia.Canvas, shoulder: Spot, arm: Limb, look: Look) -> None:
    elbow, hand = arm
    tapered(canvas, (elbow, hand), 4.6, look.skin)
    brush.ball(canvas, shape.oval(*hand, 2.9), look.skin)
    cuff = (elbow[0] + (hand[0] - elbow[0]) * 0.25, elbow[1] + (hand[1] - elbow[1]) * 0.25)
    tapered(canvas, (shoulder, elbow, cuff), 6.0, look.top)


def _leg(canvas: skia.Canvas, hip: Spot, leg: Limb, look: Look) -> None:
    knee, foot = leg
    toe = 1 if foot[0] >= hip[0] else -1
    shoe = shape.path(
        f"M{foot[0] - toe * 3} {foot[1] - 2.4} L{foot[0] + toe * 2.6} {foot[1] - 2.4} "
        f"C{foot[0] + toe * 7} {foot[1] - 0.6} {foot[0] + toe * 7.4} {foot[1] + 3} {foot[0] + toe * 6} {foot[1] + 3} "
        f"L{foot[0] - toe * 3.4} {foot[1] + 3} Z"
    )
    brush.ball(canvas, shoe, look.shoes)
    tapered(canvas, (hip, knee, (foot[0], foot[1] - 2.6)), 7.0, look.legs)


def _torso(canvas: skia.Canvas, pose: Pose, look: Look) -> None:
    (nx, ny), (dx, dy) = _normal(pose), _down(pose)
    top, low = 10.4 * pose.wide, 7.6 * pose.wide
    (ax, ay), (bx, by) = pose.neck, (pose.hip[0] + dx * 2.5, pose.hip[1] + dy * 2.5)
    tapered(
        canvas,
        (pose.neck, (pose.neck[0] * 0.55 + pose.head[0] * 0.45, pose.neck[1] * 0.55 + pose.head[1] * 0.45)),
        6.0,
        colour.darken(look.skin, 0.12),
    )
    form = shape.polygon(
        (ax + nx * 3.6, ay + ny * 3.6), (ax + nx * top, ay + ny * top + dy * 2), (bx + nx * low, by + ny * low),
        (bx - nx * low, by - ny * low), (ax - nx * top, ay - ny * top + dy * 2), (ax - nx * 3.6, ay - ny * 3.6), r=3.4,
    )  # fmt: skip
    brush.body(canvas, form, look.top, bend=0.8, foot=0.2)
    collar = shape.oval(ax + dx * 0.6, ay + dy * 0.6, 3.8, 2.6)
    brush.inside(canvas, form, collar, brush.paint(colour.darken(look.skin, 0.08)))


def back_hair(canvas: skia.Canvas, pose: Pose, look: Look) -> None:
    """What of the hair is behind the head."""
    x, y = pose.head
    r = 8.2
    canvas.save()
    canvas.rotate(pose.tilt, x, y)
    if look.style == "long":
        brush.ball(canvas, shape.box(x - r * 1.15, y - r * 0.9, r * 2.3, r * 2.9, r), colour.darken(look.hair, 0.15))
    elif look.style == "bob":
        brush.ball(
            canvas, shape.box(x - r * 1.18, y - r * 1.0, r * 2.36, r * 2.05, r * 0.8), colour.darken(look.hair, 0.15)
        )
    elif look.style == "bun":
        brush.ball(canvas, shape.oval(x + r * 0.35, y - r * 1.15, r * 0.5), look.hair)
    elif look.style == "curly":
        puffs = [
            shape.oval(x + dx * r, y + dy * r, r * 0.56)
            for dx, dy in (
                (-0.95, 0),
                (-0.8, -0.6),
                (-0.25, -1),
                (0.35, -1),
                (0.85, -0.6),
                (0.95, 0),
                (0.9, 0.45),
                (-0.9, 0.45),
            )
        ]
        brush.ball(canvas, shape.union(*puffs), look.hair)
    elif look.style == "scarf":
        brush.ball(
            canvas,
            shape.path(
                f"M{x - r * 1.2} {y} A{r * 1.2} {r * 1.25} 0 0 1 {x + r * 1.2} {y} "
                f"L{x + r * 1.3} {y + r * 1.75} Q{x} {y + r * 2.2} {x - r * 1.3} {y + r * 1.75} Z"
            ),
            look.hair,
        )
    canvas.restore()


def head(canvas: skia.Canvas, spot: Spot, r: float, look: Look, tilt: float = 0.0, mood: str = "smile") -> None:
    """Face and front hair; `mood` is smile or talk."""
    x, y = spot
    canvas.save()
    canvas.rotate(tilt, x, y)
    for side in (-1, 1):
        brush.ball(canvas, shape.oval(x + side * r * 0.94, y + r * 0.14, r * 0.2, r * 0.26), look.skin)
    form = shape.path(
        f"M{x - r * 0.95} {y - r * 0.1} "
        f"C{x - r * 0.95} {y - r * 1.3} {x + r * 0.95} {y - r * 1.3} {x + r * 0.95} {y - r * 0.1} "
        f"C{x + r * 0.95} {y + r * 0.8} {x + r * 0.5} {y + r * 1.12} {x} {y + r * 1.12} "
        f"C{x - r * 0.5} {y + r * 1.12} {x - r * 0.95} {y + r * 0.8} {x - r * 0.95} {y - r * 0.1} Z"
    )
    brush.ball(canvas, form, look.skin, depth=0.7)
    if look.style == "beard":
        beard = shape.path(
            f"M{x - r} {y + r * 0.1} "
            f"C{x - r * 0.6} {y + r * 0.5} {x + r * 0.6} {y + r * 0.5} {x + r} {y + r * 0.1} "
            f"L{x + r} {y + r * 1.3} L{x - r} {y + r * 1.3} Z"
        )
        brush.inside(canvas, form, beard, brush.paint(look.hair))
    _features(canvas, x, y, r, look, mood)
    _front_hair(canvas, x, y, r, look)
    canvas.restore()


def _features(canvas: skia.Canvas, x: float, y: float, r: float, look: Look, mood: str) -> None:
    ink = 0xFF2A1A1E
    for side in (-1, 1):
        brush.fill(canvas, shape.oval(x + side * r * 0.36, y + r * 0.08, r * 0.095, r * 0.125), ink)
        brow = shape.arc(x + side * r * 0.38, y - r * 0.1, r * 0.2, r * 0.14, 205, 130)
        brush.stroke(canvas, brow, colour.darken(look.hair if look.style != "scarf" else 0xFF4A2E20, 0.3), r * 0.075)
        brush.fill(
            canvas,
            shape.oval(x + side * r * 0.58, y + r * 0.4, r * 0.17, r * 0.12),
            colour.fade(0xFFE0584A, 0.35),
            blur=r * 0.05,
        )
    brush.stroke(
        canvas,
        shape.path(f"M{x + r * 0.04} {y + r * 0.12} q{r * 0.12} {r * 0.2} {-r * 0.06} {r * 0.24}"),
        colour.fade(colour.darken(look.skin, 0.6), 0.7),
        r * 0.06,
    )
    if mood == "talk":
        brush.fill(
            canvas,
            shape.path(
                f"M{x - r * 0.28} {y + r * 0.54} H{x + r * 0.28} "
                f"C{x + r * 0.24} {y + r * 0.92} {x - r * 0.24} {y + r * 0.92} {x - r * 0.28} {y + r * 0.54} "
                f"Z"
            ),
            0xFF7A2230,
        )
        brush.fill(canvas, shape.box(x - r * 0.22, y + r * 0.54, r * 0.44, r * 0.1), colour.WHITE)
    else:
        tone = colour.PAPER if look.style == "beard" else 0xFF8A2F35
        brush.stroke(canvas, shape.arc(x, y + r * 0.42, r * 0.3, r * 0.26, 20, 140), tone, r * 0.09)


def _front_hair(canvas: skia.Canvas, x: float, y: float, r: float, look: Look) -> None:
    if look.style == "scarf":
        frame = shape.minus(
            shape.oval(x, y + r * 0.1, r * 1.16, r * 1.34), shape.oval(x, y + r * 0.22, r * 0.76, r * 0.9)
        )
        brush.ball(canvas, frame, look.hair)
        return
    parting = -0.35 if look.style in ("short", "beard", "long") else 0.2
    fringe = shape.path(
        f"M{x - r * 1.04} {y + r * 0.16} "
        f"C{x - r * 1.2} {y - r * 1.5} {x + r * 1.2} {y - r * 1.5} {x + r * 1.04} {y + r * 0.16} "
        f"C{x + r * 0.95} {y - r * 0.3} {x + r * 0.7} {y - r * 0.5} {x + r * (parting + 0.35)} {y - r * 0.52} "
        f"C{x + r * parting} {y - r * 0.5} {x - r * 0.9} {y - r * 0.5} {x - r * 1.04} {y + r * 0.16} Z"
    )
    brush.ball(canvas, fringe, look.hair)
