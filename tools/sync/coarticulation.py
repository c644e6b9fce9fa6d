"""From the shapes that sounds ask for to those that a mouth makes: one shape a frame, none shorter than two frames.

Neighbouring sounds compete for each frame after Cohen and Massaro's dominance (Modeling coarticulation in synthetic
visual speech, 1993): lips that have to close win over what the tongue does behind them, and rounded lips begin early.
The best sequence under these weights is found at once, by dynamic programming over the whole scene.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import get_args

from tools.media.mouth import Viseme
from tools.sync.visemes import Shape

VISEMES: tuple[Viseme, ...] = get_args(Viseme)
DOMINANCE: dict[Viseme, float] = {
    "rest": 1.2,
    "closed": 3.2,
    "bite": 2.4,
    "tongue": 0.9,
    "teeth": 0.75,
    "pucker": 1.2,
    "mid": 1.0,
    "open": 1.3,
    "wide": 1.0,
    "round": 1.3,
    "small": 1.2,
}
_LEADS: dict[Viseme, float] = {"pucker": 0.03, "round": 0.03, "small": 0.04, "closed": 0.01, "bite": 0.01}
_CHANGE = 0.012
_SPREAD_S = 0.02
_LEAD_S = 0.025
"""Lips are under way before their sound is heard; it also makes up for the frame in which a shape is still half the
one before."""
_HELD_S = 0.07
"""A gap in the sound shorter than this, as before a plosive, closes no mouth."""


def one_a_frame(shapes: Sequence[Shape], frames: int, fps: int) -> list[Viseme]:
    """The shape of every frame, each held for at least two (a scene of a single frame excepted).

    Animators hold a mouth for two frames of 24 at least (Preston Blair, Cartoon Animation); faster ones flicker.
    """
    scores = _scores(bridged(shapes), frames, fps)
    count = len(VISEMES)
    fresh, held = scores[0][:], [-math.inf] * count
    held[0] = scores[0][0]  # the scene begins with the mouth shut, for as long as it likes
    fresh[0] = -math.inf
    came: list[tuple[list[int], list[bool]]] = []
    for row in scores[1:]:
        best = max(range(count), key=held.__getitem__)
        second = max((v for v in range(count) if v != best), key=held.__getitem__)
        from_shape = [second if v == best else best for v in range(count)]
        stays = [held[v] >= fresh[v] for v in range(count)]
        next_fresh = [held[from_shape[v]] - _CHANGE + row[v] for v in range(count)]
        held = [max(held[v], fresh[v]) + row[v] for v in range(count)]
        fresh = next_fresh
        came.append((from_shape, stays))
    return [VISEMES[number] for number in _traced(held, came)]


def _traced(held: list[float], came: list[tuple[list[int], list[bool]]]) -> list[int]:
    """The way back from the best end; the last shape has to have been held, too."""
    shape = max(range(len(held)), key=held.__getitem__)
    is_held, way = True, [shape]
    for from_shape, stays in reversed(came):
        if is_held:
            is_held = stays[shape]
        else:
            shape, is_held = from_shape[shape], True
        way.append(shape)
    return way[::-1]


def bridged(shapes: Sequence[Shape]) -> list[Shape]:
    """The shapes in order of time, each drawn out over a short gap behind it."""
    ordered = sorted(shapes, key=lambda shape: shape.start)
    made = []
    for shape, following in zip(ordered, [*ordered[1:], None], strict=True):
        gap = following.start - shape.end if following else math.inf
        made.append(shape._replace(end=following.start) if following and 0 < gap < _HELD_S else shape)
    return made


def _scores(shapes: Sequence[Shape], frames: int, fps: int) -> list[list[float]]:
    """For every frame what each shape is worth: the seconds that it sounds there, by its dominance."""
    rows = [[0.0] * len(VISEMES) for _ in range(frames)]
    quiet = [1.0 / fps] * frames
    for shape in shapes:
        number = VISEMES.index(shape.viseme)
        start, end = shape.start - _LEAD_S - _LEADS.get(shape.viseme, 0.0), shape.end - _LEAD_S
        for frame, seconds in _overlaps(start - _SPREAD_S, end + _SPREAD_S, frames, fps):
            rows[frame][number] += seconds * DOMINANCE[shape.viseme]
        for frame, seconds in _overlaps(shape.start - _LEAD_S, shape.end - _LEAD_S, frames, fps):
            quiet[frame] -= seconds
    for row, silence in zip(rows, quiet, strict=True):
        row[0] += max(silence, 0.0) * DOMINANCE["rest"] * 2
    return rows


def _overlaps(start: float, end: float, frames: int, fps: int) -> list[tuple[int, float]]:
    """The frames that a stretch of time touches, and for how many seconds each."""
    first, last = max(0, math.floor(start * fps)), min(frames, math.ceil(end * fps))
    spans = ((n, min(end, (n + 1) / fps) - max(start, n / fps)) for n in range(first, last))
    return [(n, seconds) for n, seconds in spans if seconds > 0]
