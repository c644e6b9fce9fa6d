"""Lays sounds out along a film: each begins so that the moment it belongs to is where its event says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from tools.audio.sounds import ambience, click, ding, impact, riser, whoosh
from tools.audio.sounds.event import Event
from tools.audio.sounds.levels import levelled
from tools.errors import InvalidRequest
from tools.media.pcm import RATE, Curve, Samples

Report = Callable[[float], None]
Make = Callable[[float, np.random.Generator], Curve]

# How each sound is made, how long it is by itself, and the share of its length that lies before its moment.
_SOUNDS: dict[str, tuple[Make, float, float]] = {
    "whoosh": (whoosh.make, whoosh.SECONDS, whoosh.PEAK),
    "riser": (riser.make, riser.SECONDS, 1.0),
    "click": (click.make, click.SECONDS, 0.0),
    "ding": (ding.make, ding.SECONDS, 0.0),
    "impact": (impact.make, impact.SECONDS, 0.0),
}
_SHORTEST_S = 0.02


def lay_out(events: Sequence[Event], seconds: float, seed: int, report: Report) -> Samples:
    """The stem; what would begin before the film or end after it is cut off there."""
    stem = np.zeros((round(seconds * RATE), 2), dtype=np.float32)
    for index, event in enumerate(events):
        sound, before = _sound(event, np.random.default_rng([seed, index]))
        _add(stem, levelled(sound, event.kind, event.gain_db), round((event.at - before) * RATE))
        report((index + 1) / len(events))
    return stem


def span(event: Event) -> tuple[float, float]:
    """From when to when a sound lasts, in seconds of the film; it may begin before the film does."""
    if event.kind == "ambience":
        return event.at, event.at + max(event.seconds or ambience.SECONDS, _SHORTEST_S)
    _, own, share = _SOUNDS[event.kind]
    seconds = max(event.seconds or own, _SHORTEST_S)
    return event.at - share * seconds, event.at + (1 - share) * seconds


def _sound(event: Event, random: np.random.Generator) -> tuple[Curve, float]:
    """The sound, and how many seconds of it come before its moment."""
    if event.kind == "ambience":
        if event.setting not in ambience.PLACES:
            known = ", ".join(ambience.PLACES)
            raise InvalidRequest(f"there is no ambience of {event.setting!r}; there are {known}")
        return ambience.make(max(event.seconds or ambience.SECONDS, _SHORTEST_S), event.setting, random), 0.0
    make, own, share = _SOUNDS[event.kind]
    seconds = max(event.seconds or own, _SHORTEST_S)
    return make(seconds, random), share * seconds


def _add(stem: Samples, sound: Samples, start: int) -> None:
    skip = max(0, -start)
    end = min(len(stem), start + len(sound))
    if end > start + skip:
        stem[start + skip : end] += sound[skip : end - start]
