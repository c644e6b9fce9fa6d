"""A drawn human being: joints go in, a dressed figure comes out, with skin, hair and clothes varied by seed."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace
from itertools import pairwise

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.dress import LONG_SLEEVED, MENS, SHIRTS, WOMENS, Dress, Trunk, skirt, trimmed
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
    """What tells one person from another."""

    skin: int
    hair: int
    style: str
    top: int
    legs: int
    shoes: int
    dress: Dress = "tee"
    under: int = SHIRTS[0]
    glasses: bool = False
    old: bool = False
    build: float = 1.0


HAIRCUTS = {
    "woman": ("long", "bob", "bun", "curly", "ponytail", "scarf", "bob"),
    "man": ("short", "beard", "short", "bald", "curly"),
}
GREYS = (0xFFCFCBD2, 0xFFAFABB4, 0xFFE4E1E5)
TROUSERS = (0xFF34425E, 0xFF4A4358, 0xFF2F4A55, 0xFF5B4A42, 0xFF3D4A3F, 0xFF6A5F52)
SHOES = (0xFFF4F0E8, 0xFF2B2F3B, 0xFFB0492F, 0xFF6B4630)
PLAIN = (0xFF44557A, 0xFFD8C7AC, 0xFF6B7F74, 0xFFB9C3D3, 0xFF7A5A66)
"""Slate, linen, sage, pale blue and plum."""
DARK_SKINNED = 2
"""From this skin on, hair is dark or grey."""


def look_of(palette: Palette, seed: int, who: frozenset[str] = frozenset()) -> Look:
    """A person by the seed; `who` may hold woman or man, and old."""
    dice = random.Random(seed * 7919 + 17)
    sex = "woman" if "woman" in who else "man" if "man" in who else ("man", "woman")[(seed * 5 + seed // 3) % 2]
    skin = (seed * 2 + 1) % len(colour.SKINS)
    top = _top(palette, seed, colour.SKINS[skin])
    old = "old" in who or ("young" not in who and seed % 7 == 4)
    style = dice.choice(HAIRCUTS[sex])
    hair = dice.choice(GREYS if old else colour.HAIRS[:2] if skin >= DARK_SKINNED else colour.HAIRS[:4])
    if style == "scarf":
        hair = colour.rgb(palette.second) if colour.rgb(palette.second) != top else colour.rgb(palette.support)
    return Look(
        colour.SKINS[skin],
        hair,
        style,
        top,
        dice.choice(TROUSERS),
        dice.choice(SHOES),
        dress=dice.choice(WOMENS if sex == "woman" else MENS),
        under=dice.choice(SHIRTS),
        glasses=dice.random() < (0.6 if old else 0.22),
        old=old,
        build=dice.choice((0.92, 0.98, 1.0, 1.06, 1.14) if sex == "man" else (0.86, 0.9, 0.95, 1.06)),
    )


LEAST_APART = 110
"""How far clothes are from the skin at least, in parts of red, green and blue together: nobody is to look undressed."""


def _top(palette: Palette, seed: int, skin: int) -> int:
    """A garment in the film's colours, or in a plain one that goes with all."""
    accent, support, second = (colour.rgb(each) for each in (palette.accent, palette.support, palette.second))
    plain = PLAIN[(seed // 5) % len(PLAIN)]
    choices = (accent, second, support, plain, colour.mix(accent, plain, 0.55), *PLAIN)
    fair = [tone for tone in choices if 0.02 < colour.luminance(tone) < 0.8 and _apart(tone, skin) >= LEAST_APART]
    first = choices[seed % 5]
    return first if first in fair else fair[seed % len(fair)]


def _apart(one: int, other: int) -> int:
    return sum(abs(a - b) for a, b in zip(colour.parts(one), colour.parts(other), strict=True))


def person(canvas: skia.Canvas, pose: Pose, look: Look, mood: str = "smile") -> None:
    """Paints the figure; the caller casts its shadow."""
    pose = replace(pose, wide=pose.wide * look.build)
    left, right = _shoulders(pose)
    if pose.front in ("none", "right"):
        _arm(canvas, left, pose.left_arm, look)
    if pose.front in ("none", "left"):
        _arm(canvas, right, pose.right_arm, look)
    back_hair(canvas, pose, look)
    skirted = look.dress == "dress" and _upright(pose)
    for side, leg in ((-1, pose.left_leg), (1, pose.right_leg)):
        _leg(canvas, (pose.hip[0] + side * 3.9 * pose.wide, pose.hip[1] - 1), leg, look, bare=skirted)
    if skirted:
        skirt(canvas, pose.hip[0], pose.hip[1] - 6, pose.left_leg[0][1] - 1.5, pose.wide, look.top)
    _torso(canvas, pose, look)
    head(canvas, pose.head, 8.2, look, pose.tilt, mood)
    if pose.front in ("both", "left"):
        _arm(canvas, left, pose.left_arm, look)
    if pose.front in ("both", "right"):
        _arm(canvas, right, pose.right_arm, look)


def _upright(pose: Pose) -> bool:
    """Whether somebody stands, so that a skirt hangs straight."""
    return abs(pose.neck[0] - pose.hip[0]) < 3 and pose.left_leg[0][1] - pose.hip[1] > 12


def _shoulders(pose: Pose) -> tuple[Spot, Spot]:
    (nx, ny), down = _normal(pose), _down(pose)
    reach = 8.2 * pose.wide
    base = (pose.neck[0] + down[0] * 4.2, pose.neck[1] + down[1] * 4.2)
    return (base[0] - nx * reach, base[1] - ny * reach), (base[0] + nx * reach, base[1] + ny * reach)


def _down(pose: Pose) -> Spot:
    dx, dy = pose.hip[0] - pose.neck[0], pose.hip[1] - pose.neck[1]
    long = math.hypot(dx, dy)
    return dx / long, dy / long


def _normal(pose: Pose) -> Spot:
    dx, dy = _down(pose)
    return dy, -dx


def tapered(canvas: skia.Canvas, points: tuple[Spot, ...], width: float, base: int, end: float = 0.0) -> None:
    """A limb with a lit upper left side, as thick as `width` where it begins and as `end` where it ends."""
    widths = [width + (end - width) * at / (len(points) - 1) if end else width for at in range(len(points))]
    form = shape.union(*(_bone(one, other) for one, other in pairwise(zip(points, widths, strict=True))))
    brush.fill(canvas, form, colour.darken(base, 0.3))
    canvas.save()
    canvas.clipPath(form, skia.ClipOp.kIntersect, True)
    brush.fill(canvas, shape.moved(form, -width * 0.09, -width * 0.05), base, blur=width * 0.05)
    light = colour.fade(colour.lighten(base, 0.5), 0.42)
    brush.stroke(canvas, shape.moved(shape.line(*points), -width * 0.2, -width * 0.06), light, width * 0.22, blur=0.4)
    canvas.restore()


def _bone(one: tuple[Spot, float], other: tuple[Spot, float]) -> skia.Path:
    """One part of a limb: two discs and what lies between them."""
    ((ax, ay), wide), ((bx, by), slim) = one, other
    long = max(math.hypot(bx - ax, by - ay), 0.01)
    nx, ny = (by - ay) / long / 2, (ax - bx) / long / 2
    sides = shape.polygon(
        (ax + nx * wide, ay + ny * wide), (bx + nx * slim, by + ny * slim),
        (bx - nx * slim, by - ny * slim), (ax - nx * wide, ay - ny * wide),
    )  # fmt: skip
    return shape.union(shape.oval(ax, ay, wide / 2), shape.oval(bx, by, slim / 2), sides)


def _arm(canvas: skia.Canvas, shoulder: Spot, arm: Limb, look: Look) -> None:
    elbow, hand = arm
    tapered(canvas, (elbow, hand), 4.9, look.skin, 3.7)
    _hand(canvas, elbow, hand, look.skin)
    if look.dress in LONG_SLEEVED:
        cuff = (elbow[0] + (hand[0] - elbow[0]) * 0.82, elbow[1] + (hand[1] - elbow[1]) * 0.82)
        tapered(canvas, (shoulder, elbow, cuff), 6.6, look.top, 4.7)
        return
    tapered(canvas, (shoulder, elbow), 5.6, look.skin, 4.8)
    sleeve = (shoulder[0] + (elbow[0] - shoulder[0]) * 0.66, shoulder[1] + (elbow[1] - shoulder[1]) * 0.66)
    tapered(canvas, (shoulder, sleeve), 6.8, look.top, 6.8)


def _hand(canvas: skia.Canvas, elbow: Spot, hand: Spot, skin: int) -> None:
    """A palm along the forearm, with its thumb on the side of the body."""
    dx, dy = hand[0] - elbow[0], hand[1] - elbow[1]
    long = max(math.hypot(dx, dy), 0.01)
    dx, dy = dx / long, dy / long
    side = -1 if hand[0] < 25 else 1
    thumb = (hand[0] + dx * 1.2 - side * dy * -2.1, hand[1] + dy * 1.2 - side * dx * 2.1)
    brush.fill(canvas, shape.oval(*thumb, 1.15), colour.darken(skin, 0.1))
    brush.ball(canvas, shape.turned(shape.oval(*hand, 3.3, 2.6), math.degrees(math.atan2(dy, dx)), *hand), skin)


def _leg(canvas: skia.Canvas, hip: Spot, leg: Limb, look: Look, *, bare: bool = False) -> None:
    knee, foot = leg
    toe = 1 if foot[0] >= hip[0] else -1
    shoe = shape.path(
        f"M{foot[0] - toe * 3} {foot[1] - 2.4} L{foot[0] + toe * 2.6} {foot[1] - 2.4} "
        f"C{foot[0] + toe * 7} {foot[1] - 0.6} {foot[0] + toe * 7.4} {foot[1] + 3} {foot[0] + toe * 6} {foot[1] + 3} "
        f"L{foot[0] - toe * 3.4} {foot[1] + 3} Z"
    )
    brush.ball(canvas, shoe, look.shoes)
    if bare:
        tapered(canvas, (hip, knee, (foot[0], foot[1] - 2.2)), 6.4, look.skin, 4.2)
        return
    tapered(canvas, (hip, knee, (foot[0], foot[1] - 2.6)), 8.2, look.legs, 5.8)


def _torso(canvas: skia.Canvas, pose: Pose, look: Look) -> None:
    (dx, dy) = _down(pose)
    chin = (pose.neck[0] * 0.55 + pose.head[0] * 0.45, pose.neck[1] * 0.55 + pose.head[1] * 0.45)
    tapered(canvas, (pose.neck, chin), 6.0, colour.darken(look.skin, 0.12))
    x, top = pose.neck
    foot = top + math.hypot(pose.hip[0] - x, pose.hip[1] - top) + 2.5
    canvas.save()
    canvas.rotate(math.degrees(math.atan2(-dx, dy)), x, top)
    trunk = Trunk(x, top, foot, pose.wide)
    brush.body(canvas, trunk.form, look.top, bend=0.8, foot=0.2)
    trimmed(canvas, look.dress, trunk, look.top, look.skin, look.under)
    canvas.restore()


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
    elif look.style == "ponytail":
        tail = (
            f"M{x + r * 0.6} {y - r * 0.7} C{x + r * 1.9} {y - r * 0.6} {x + r * 1.7} {y + r * 0.9} "
            f"{x + r * 1.35} {y + r * 1.5} C{x + r * 1.1} {y + r * 0.9} {x + r * 1.1} {y + r * 0.2} "
            f"{x + r * 0.5} {y} Z"
        )
        brush.ball(canvas, shape.path(tail), colour.darken(look.hair, 0.1))
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
    """Face and front hair; `mood` is smile, talk, laugh or calm."""
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
        if mood == "laugh":
            eye = shape.arc(x + side * r * 0.36, y + r * 0.14, r * 0.15, r * 0.13, 195, 150)
            brush.stroke(canvas, eye, ink, r * 0.085)
        else:
            brush.fill(canvas, shape.oval(x + side * r * 0.36, y + r * 0.08, r * 0.095, r * 0.125), ink)
            brush.fill(canvas, shape.oval(x + side * r * 0.36 - r * 0.03, y + r * 0.03, r * 0.032), colour.WHITE)
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
    if look.old:
        for side in (-1, 1):
            line = shape.arc(x + side * r * 0.52, y + r * 0.5, r * 0.16, r * 0.2, 180 if side > 0 else 300, 70)
            brush.stroke(canvas, line, colour.fade(colour.darken(look.skin, 0.5), 0.5), r * 0.05)
    if mood in ("talk", "laugh"):
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
        mouth = (0.52, 0.22, 0.1, 30, 120) if mood == "calm" else (0.42, 0.3, 0.26, 20, 140)
        low, wide, high, start, sweep = mouth
        brush.stroke(canvas, shape.arc(x, y + r * low, r * wide, r * high, start, sweep), tone, r * 0.09)


def _front_hair(canvas: skia.Canvas, x: float, y: float, r: float, look: Look) -> None:
    if look.style == "scarf":
        frame = shape.minus(
            shape.oval(x, y + r * 0.1, r * 1.16, r * 1.34), shape.oval(x, y + r * 0.22, r * 0.76, r * 0.9)
        )
        brush.ball(canvas, frame, look.hair)
        return
    if look.style == "bald":
        for side in (-1, 1):
            patch = shape.oval(x + side * r * 0.97, y - r * 0.12, r * 0.17, r * 0.34)
            brush.ball(canvas, patch, look.hair)
        return
    parting = -0.35 if look.style in ("short", "beard", "long") else 0.2
    fringe = shape.path(
        f"M{x - r * 1.04} {y + r * 0.16} "
        f"C{x - r * 1.2} {y - r * 1.5} {x + r * 1.2} {y - r * 1.5} {x + r * 1.04} {y + r * 0.16} "
        f"C{x + r * 0.95} {y - r * 0.3} {x + r * 0.7} {y - r * 0.5} {x + r * (parting + 0.35)} {y - r * 0.52} "
        f"C{x + r * parting} {y - r * 0.5} {x - r * 0.9} {y - r * 0.5} {x - r * 1.04} {y + r * 0.16} Z"
    )
    brush.ball(canvas, fringe, look.hair)
