"""Motion: when each layer arrives, and the curves that it arrives on."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from tools.image.picture import Layer, Picture
from tools.media.timing import Cue, Word

HEAD_START = {"first": 0.5, "cut": 0.4, "dissolve": -0.1, "push": 0.3, "wipe": 0.2, "match": 0.1}
"""Seconds by which arrivals are brought forward, so that no scene begins on an empty ground; in a dissolve they are put
off, so that no words come up through others."""
LATEST_SHARE = 0.45
CUE_LEAD = 0.2
LATEST_CUE, MIDDLE = 0.22, 0.48
"""Shares of a scene: what waits for its word comes so much later at most, and is there by the middle."""
READ = 1.1
"""Seconds that are left to read what waited for its word to the very end of a scene."""
BOB_SECONDS = 4.0


def out_cubic(t: float) -> float:
    """Fast, then settling: how things enter."""
    return 1 - (1 - t) ** 3


def in_out_cubic(t: float) -> float:
    """Slow at both ends: how fields and wipes travel."""
    return 4 * t**3 if t < 0.5 else 1 - (2 - 2 * t) ** 3 / 2


def back_out(t: float, pull: float = 1.5) -> float:
    """A little past its place and back: how badges pop."""
    return 1 + (pull + 1) * (t - 1) ** 3 + pull * (t - 1) ** 2


def counted(text: str, share: float) -> str:
    """A number on its way up, written as the whole is; a text of no number or of several stays as it is."""
    numbers = re.findall(r"\d(?:[\d., ]*\d)?", text)
    if len(numbers) != 1 or share >= 1.0:
        return text
    digits = [c for c in numbers[0] if c.isdigit()]
    now = iter(str(round(int("".join(digits)) * share)).rjust(len(digits), "0"))
    shown = "".join(next(now) if c.isdigit() else c for c in numbers[0])
    return text.replace(numbers[0], re.sub(r"^(?:0(?=\d)|0[,. ](?=\d{3}(?!\d)))+", "", shown))


def bob_at(units: float, seconds: float) -> float:
    """How far a floating thing is from its place."""
    return units * math.sin(2 * math.pi * seconds / BOB_SECONDS)


@dataclass(frozen=True)
class Arrival:
    """When a layer starts to arrive and how long it takes, in seconds of its scene."""

    at: float
    seconds: float

    def share(self, seconds: float) -> float:
        """How far it has arrived, 0 to 1."""
        return min(max((seconds - self.at) / self.seconds, 0.0), 1.0)


def schedule(picture: Picture, cues: Sequence[Cue], length: float, first: bool) -> list[Arrival]:
    """An arrival for every layer: on its spoken words where they are found, and never too late to be read."""
    words = [word for cue in cues for word in cue.words]
    latest = max((_end(layer) for layer in picture.layers), default=0.0)
    squeeze = min(1.0, max(length * LATEST_SHARE, 0.2) / latest) if latest > 0 else 1.0
    early = HEAD_START["first" if first else picture.transition]
    leads: dict[str, float] = {}
    for layer in picture.layers:
        leads.setdefault(layer.entrance.cue, layer.entrance.at)
    made = []
    for layer in picture.layers:
        entrance = layer.entrance
        at = entrance.at * squeeze - early
        spoken = spoken_at(entrance.cue, words) if entrance.cue else None
        if spoken is not None:
            behind = max(0.0, entrance.at - leads[entrance.cue])
            if entrance.waits:
                made.append(Arrival(max(at, min(spoken - CUE_LEAD + behind, length - READ)), entrance.seconds))
                continue
            latest_at = min(length * LATEST_CUE + entrance.at * squeeze, length * MIDDLE - entrance.seconds)
            at = min(max(at, spoken - CUE_LEAD + behind), max(latest_at, at))
        made.append(Arrival(at, max(entrance.seconds * max(squeeze, 0.6), 1 / 30)))
    return made


def _end(layer: Layer) -> float:
    return layer.entrance.at + layer.entrance.seconds if layer.entrance.kind != "none" else 0.0


def spoken_at(cue: str, words: Sequence[Word]) -> float | None:
    """When the first telling word of a label is spoken."""
    telling = [word for word in map(plain, cue.split()) if len(word) > 3] or [plain(word) for word in cue.split()]
    for word in words:
        said = plain(word.text)
        if said and any(said == each or (len(each) > 4 and said.startswith(each[:-1])) for each in telling):
            return word.start
    return None


def plain(word: str) -> str:
    """A word without case, accents and punctuation, to be compared."""
    bare = unicodedata.normalize("NFD", word.casefold())
    return "".join(c for c in bare if c.isalnum())
