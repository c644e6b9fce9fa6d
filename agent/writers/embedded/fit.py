"""Fits the lines to the wished length: worth and measured speech choose what is said, pace and pauses do the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from math import ceil
from typing import Any

from agent.brief import DurationWish
from agent.writers.clock import SpeechClock
from agent.writers.embedded.lines import Keep, Line
from agent.writers.embedded.wording import sentences, words
from tools.image.shot import Family

GAP, EDGES, PAUSE = 0.35, 1.2, 0.3
LONGEST_SCENE, SHORTEST_SCENE = 9.0, 2.0
SLOWEST, FASTEST = 0.9, 1.1
END_HOLD = 1.0
BRISK = 1.05
"""How much faster than naturally a film may speak so that one more fact finds its place; a slow one stays slow."""
ROOMY = 1.08
"""How much longer than its middle a wished range ends at least, so that a film may be as long as it allows."""
HALF_EMPTY = 0.65
"""The share of its room that a film's lines fill at least where there are more of them."""
LONGEST_LEAD = 5
"""Words of a question that stays with its answer: "A cosa serve?"."""
GROWING: tuple[Family, ...] = ("timeline", "route")
"""Pictures that grow with every sentence, so that their scenes may be longer than others and are not cut."""
Chain = Any  # what was chosen so far: None, or (chain before, (place, lines))
SHORT_FILM = 90.0
"""Seconds of a film up to which a few more may save a fact; a longer one has room for all."""
A_FACT = 2.0
"""Worth from which a line that may leave is more than a filler."""
RANGED = 0.2
"""Share of a film's length from which a wish is a range, "30-40 seconds", within which what there is to say decides."""
KEEPING: dict[Keep, float] = {"drop": 1.0, "spine": 40.0, "vital": 1600.0, "must": 64000.0}


@dataclass(frozen=True)
class Fitted:
    """The lines that stay, how fast they are spoken, and how long each picture is held after its line."""

    lines: tuple[Line, ...]
    pace: float
    holds: tuple[float, ...]
    seconds: float
    spoken: float
    over: float = 0.0


class Measured:
    """Spoken seconds of lines at a pace, from one call of the clock for all their sentences."""

    def __init__(self, lines: Sequence[Line], clock: SpeechClock, pace: float = 1.0) -> None:
        texts = sorted({part for line in lines for text in (line.text, *line.shorts) for part in sentences(text)})
        taken = clock.seconds(texts) if texts else []
        self._seconds = {text: seconds / pace for text, seconds in zip(texts, taken, strict=True)}

    def of(self, text: str) -> float:
        """The length of a text: its sentences and the pauses between them."""
        parts = sentences(text)
        return sum(self._seconds[part] for part in parts) + PAUSE * max(0, len(parts) - 1)


def fitted(
    lines: Sequence[Line],
    wish: DurationWish,
    clock: SpeechClock,
    natural: float = 1.0,
    haste: float | None = None,
) -> Fitted:
    """The best choice of lines for the wish, spoken at the film's natural pace where the time allows it.

    `haste` is how much faster than that it may be spoken for more lines; None leaves it to the pace.
    """
    measured = Measured(lines, clock, natural)
    target = _target(lines, measured, wish)
    room = (target - EDGES - END_HOLD) * (haste or (BRISK if natural >= 1 else 1.0))
    picked = _chosen(lines, measured, room)
    if wish.given and wish.longest > target * ROOMY and not _whole(lines, picked):
        room *= (wish.longest - EDGES - END_HOLD) / (target - EDGES - END_HOLD)
        target, picked = wish.longest, _chosen(lines, measured, room)
    if haste is None and len(picked) < len(lines) and natural >= 1 and _spoken(picked, measured) < HALF_EMPTY * room:
        picked = _chosen(lines, measured, room * FASTEST / BRISK)  # a line that hardly misses is worth the haste
    chosen = _cut(picked, measured, target)
    speech = sum(measured.of(line.text) for line in chosen)
    quiet = EDGES + GAP * len(chosen) + sum(line.rest for line in chosen)
    quiet += END_HOLD if haste else 0.0  # what is said in haste leaves no time to spare for the end card
    pace = round(min(FASTEST, max(SLOWEST, natural * _wanted_pace(speech, target - quiet))), 3)
    spoken = [measured.of(line.text) * natural / pace for line in chosen]
    least = sum(spoken) + EDGES + GAP * len(chosen)
    seconds = round(min(max(target, least), wish.longest), 2)
    over = round(max(0.0, least - seconds), 2)
    return Fitted(chosen, pace, _holds(chosen, spoken, seconds), seconds, sum(spoken), over)


def _whole(lines: Sequence[Line], picked: Sequence[Line]) -> bool:
    """Whether all that is vital is said in full."""
    said = {line.text for line in picked}
    return all(line.text in said for line in lines if line.keep in ("vital", "must"))


def _spoken(lines: Sequence[Line], measured: Measured) -> float:
    return sum(measured.of(line.text) + GAP + line.rest for line in lines)


def _target(lines: Sequence[Line], measured: Measured, wish: DurationWish) -> float:
    """The wished length; where none was given, the story's own, within reason."""
    if wish.given:
        open_ = wish.target <= SHORT_FILM and wish.longest - wish.shortest >= RANGED * wish.target
        told = [line for line in lines if line.keep != "drop" or line.worth >= A_FACT]
        return min(max(wish.target, _length(told, measured)), wish.longest) if open_ else wish.target
    needed = _length([line for line in lines if line.keep != "drop"], measured)
    everything = max(_length(lines, measured) + 1.0, wish.shortest)
    return min(max(min(wish.target, everything), needed), wish.target * 1.5, wish.longest)


def _length(lines: Sequence[Line], measured: Measured) -> float:
    return sum(measured.of(line.text) + GAP + line.rest for line in lines) + EDGES + END_HOLD


def _wanted_pace(speech: float, room: float) -> float:
    """Natural where speech fills 80 to 95 % of its room; faster only when it has to be, slowest where it is thin."""
    if speech > room:
        return speech / room if room > 0 else FASTEST
    calm = SLOWEST if speech < room * 0.6 else 0.94
    return max(speech / (room * 0.85), calm) if speech < room * 0.8 else 1.0


def _chosen(lines: Sequence[Line], measured: Measured, room: float) -> tuple[Line, ...]:
    """The lines that fill the film best; those that must be heard are in it even where it grows too long."""
    picked = dict(_knapsack(_units(lines), measured, room))
    units = _units(lines)
    for at, unit in enumerate(units):
        if at not in picked and any(line.keep == "must" for line in unit):
            picked[at] = tuple(_shorter(line) for line in unit if line.keep == "must")
    return tuple(line for at in sorted(picked) for line in picked[at])


def _units(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """Lines, with neighbours of one group taken as one."""
    return [
        unit
        for group, members in groupby(lines, key=lambda line: line.group)
        for unit in ([tuple(members)] if group else [(line,) for line in members])
    ]


def _shorter(line: Line) -> Line:
    return replace(line, text=line.shorts[-1]) if line.shorts else line


def _knapsack(units: Sequence[tuple[Line, ...]], measured: Measured, room: float) -> list[tuple[int, tuple[Line, ...]]]:
    """Choice of units, long or short, whose worth times length is greatest within the room."""
    step = max(0.05, room / 1500)
    size = max(0, int(room / step))
    best: list[tuple[float, Chain]] = [(0.0, None)] * (size + 1)
    for at, unit in enumerate(units):
        grown = list(best)
        for option in _options(unit):
            cost = ceil(sum(measured.of(line.text) + GAP + line.rest for line in option) / step)
            worth = sum(_worth(line, measured) for line in option)
            for full in range(cost, size + 1):
                value = best[full - cost][0] + worth
                if value > grown[full][0]:
                    grown[full] = (value, (best[full - cost][1], (at, option)))
        best = grown
    return _unwound(best[size][1])


def _options(unit: tuple[Line, ...]) -> list[tuple[Line, ...]]:
    """The unit in full, then line by line from its end in fewer words."""
    options = [unit]
    levels = max(len(line.shorts) for line in unit)
    for level in range(levels):
        for at in reversed(range(len(unit))):
            shrunk = _shrunk(unit[at], level - levels + len(unit[at].shorts))
            if shrunk != options[-1][at]:
                options.append((*options[-1][:at], shrunk, *options[-1][at + 1 :]))
    return options


def _shrunk(line: Line, level: int) -> Line:
    """The line in its given short form, if it has so many; a negative level leaves it as it is."""
    return replace(line, text=line.shorts[level]) if level >= 0 else line


def _worth(line: Line, measured: Measured) -> float:
    """What a line is worth: by its length in fewest words, and a little for saying it at more length."""
    least = min(measured.of(text) for text in (line.text, *line.shorts))
    kept = KEEPING[line.keep] * (line.worth * float((least + GAP) ** 0.75) + (5 if line.keep != "drop" else 0))
    return kept + line.worth * line.gain * (measured.of(line.text) - least)


def _unwound(chain: Chain) -> list[tuple[int, tuple[Line, ...]]]:
    found: list[tuple[int, tuple[Line, ...]]] = []
    while chain:
        chain, entry = chain
        found.append(entry)
    return found[::-1]


def _cut(lines: tuple[Line, ...], measured: Measured, target: float) -> tuple[Line, ...]:
    """Lines of several sentences become several scenes where they are long or where the film has few scenes."""
    cut: list[Line] = []
    for line in lines:
        long = measured.of(line.text) > LONGEST_SCENE - 1 and line.shot.family not in (*GROWING, "quote")
        cut += _halves(line, measured) if long else [line]
    while len(cut) < fewest_scenes(target):
        at = max(range(len(cut)), key=lambda n: (_divisible(cut[n]), cut[n].role != "close", measured.of(cut[n].text)))
        if not _divisible(cut[at]):
            break
        cut[at : at + 1] = _halves(cut[at], measured)
    return tuple(cut)


def _divisible(line: Line) -> bool:
    """Whether a line may become two scenes; a single word ("When?", a name) is no scene of its own."""
    parts = sentences(line.text)
    asked = parts[0].endswith("?") and len(words(parts[0])) <= LONGEST_LEAD
    whole = line.shot.family in (*GROWING, "quote") or asked
    return len(parts) > 1 and min(len(words(part)) for part in parts) > 1 and not whole


def fewest_scenes(target: float) -> int:
    """How many scenes a film of this length has at least."""
    return 3 if target < 12 else 4 if target < 18 else 5 if target < 24 else 6 if target < 50 else 8


def _halves(line: Line, measured: Measured) -> list[Line]:
    parts = sentences(line.text)
    if len(parts) < 2:
        return [line]
    cuts = range(1, len(parts))
    middle = min(cuts, key=lambda n: abs(measured.of(" ".join(parts[:n])) - measured.of(" ".join(parts[n:]))))
    first, second = " ".join(parts[:middle]), " ".join(parts[middle:])
    closing = line.role == "close"
    plain = line.shot.model_copy(update={"headline": "", "accent": "", "body": "", "address": "", "button": ""})
    one = replace(
        line,
        text=first,
        rest=0.0,
        shorts=(),
        shot=plain.model_copy(update={"family": "hero"}) if closing else line.shot,
    )
    follows = plain.model_copy(update={"kicker": ""})  # a step's number, or its heading, stands over its first half
    two = replace(line, text=second, shorts=(), shot=line.shot if closing else follows)
    return [replace(one, role="point", families=()) if closing else one, two]


def _holds(lines: Sequence[Line], spoken: Sequence[float], seconds: float) -> tuple[float, ...]:
    """Silence to give away: short scenes and the end card first, then every scene alike within its longest length."""
    holds = [max(line.rest, SHORTEST_SCENE - length - GAP, 0.0) for line, length in zip(lines, spoken, strict=True)]
    spare = seconds - EDGES - GAP * len(spoken) - sum(spoken)
    if sum(holds) > max(spare, 0.0):
        scale = max(spare, 0.0) / sum(holds)
        holds = [hold * scale for hold in holds]
    spare -= sum(holds)
    if spare > 0 and lines:
        last = min(spare, 2.0)
        holds[-1] += last
        spare -= last
    rooms = [
        max(0.0, min(LONGEST_SCENE - length - GAP - hold, 9.0)) for length, hold in zip(spoken, holds, strict=True)
    ]
    total = sum(rooms)
    if spare > 0 and total > 0:
        share = min(1.0, spare / total)
        holds = [hold + room * share for hold, room in zip(holds, rooms, strict=True)]
    return tuple(round(min(hold, 10.0), 2) for hold in holds)
