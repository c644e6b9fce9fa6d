"""Small things that float through a scene, each a function of time alone, so that any frame can be drawn by itself."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import skia

from tools.image.picture import Particles, Picture
from tools.image.render import pens

RISING = ("bubbles", "bokeh", "dust", "dots", "sparkle")
UNIT = 16.0
"""The size that a particle is drawn at before it is scaled, in units."""


@dataclass(frozen=True)
class Mote:
    """One particle at one moment: where it is, how large against `UNIT`, how strong, and how far turned."""

    number: int
    x: float
    y: float
    scale: float
    alpha: float
    turn: float
    colour: str


def motes(art: Particles, picture: Picture, seconds: float) -> Iterator[Mote]:
    """All particles that are off the text at one moment."""
    for number, (x, y, size, phase, speed) in enumerate(_thrown(f"{picture.seed}-{art.style}", art.count)):
        left, top = _place(art.style, x, y, phase, speed, seconds)
        left, top = left * picture.width, top * picture.height
        if any(box.x - 30 < left < box.right + 30 and box.y - 30 < top < box.bottom + 30 for box in art.quiet):
            continue
        beat = 0.5 + 0.5 * math.sin(seconds * 2.2 + phase * 6.28)
        scale, alpha = _strength(art.style, (4 + size * 9) / UNIT, beat)
        turn = phase * 360 + seconds * 60 if art.style == "confetti" else 0.0
        yield Mote(number, left, top, scale, alpha, turn, art.colours[number % len(art.colours)])


@lru_cache(maxsize=32)
def _thrown(seed: str, count: int) -> tuple[tuple[float, float, float, float, float], ...]:
    """What chance decides about each particle, thrown once for all frames."""
    dice = random.Random(seed)
    throws = iter(dice.random, None)
    return tuple((next(throws), next(throws), next(throws), next(throws), next(throws)) for _ in range(count))


def _place(style: str, x: float, y: float, phase: float, speed: float, seconds: float) -> tuple[float, float]:
    """Where a particle is, as shares of the frame; it comes in again where it left."""
    pace = (0.012 + 0.03 * speed) * seconds
    drop = y - pace if style in RISING else y + pace * 1.6
    sway = 0.012 * math.sin(seconds * (0.6 + speed) + phase * 6.28)
    return x + sway, (drop + 0.05) % 1.1 - 0.05


def _strength(style: str, size: float, beat: float) -> tuple[float, float]:
    """Scale and alpha of a particle at its beat."""
    match style:
        case "sparkle":
            return size * (0.7 + 0.5 * beat), 0.35 + 0.5 * beat
        case "confetti":
            return size, 0.9
        case "bubbles":
            return size, 0.6
        case "bokeh":
            return size * 2.2, 0.10 + 0.10 * beat
        case _:
            return size * 0.42, 0.25 + 0.35 * beat


def draw_particles(canvas: Any, art: Particles, picture: Picture, seconds: float) -> None:
    """All particles as they are at one moment."""
    for mote in motes(art, picture, seconds):
        canvas.save()
        canvas.translate(mote.x, mote.y)
        canvas.rotate(mote.turn)
        canvas.scale(mote.scale, mote.scale)
        draw_mote(canvas, art.style, mote.colour, mote.alpha)
        canvas.restore()


def draw_mote(canvas: Any, style: str, colour: str, alpha: float = 1.0) -> None:
    """One particle of size `UNIT` around the origin."""
    if style == "sparkle":
        path = skia.Path()
        path.moveTo(0, -UNIT)
        for x, y in ((UNIT, 0), (0, UNIT), (-UNIT, 0), (0, -UNIT)):
            path.quadTo(0, 0, x, y)
        canvas.drawPath(path, pens.fill(colour, alpha))
    elif style == "confetti":
        canvas.drawRect(skia.Rect.MakeXYWH(-UNIT, -UNIT / 2, UNIT * 2, UNIT), pens.fill(colour, alpha))
    elif style == "bubbles":
        canvas.drawCircle(0, 0, UNIT, pens.stroke(colour, 3, alpha))
        canvas.drawCircle(-UNIT * 0.3, -UNIT * 0.3, UNIT * 0.2, pens.fill("#FFFFFF", alpha))
    else:
        canvas.drawCircle(0, 0, UNIT, pens.fill(colour, alpha))
