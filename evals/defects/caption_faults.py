"""Defects of what captions say: another ending, day, unit or spelling, and letters that were decoded wrongly."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from agent.critic.checks.calendar import DAYS, MONTHS
from evals.defects.lines import CALL, MONEY, calendar_words, long_word
from evals.defects.specimen import Specimen
from tools.media.timing import Cue


def ending(good: Specimen, _target: Path, share: float) -> Specimen:
    """The last part of the captions, by that share of them, says something else."""
    first = max(len(good.cues) - max(round(len(good.cues) * share), 1), 0)
    said = CALL[good.language]
    return good.captioned(
        [_with(cue, (said,)) if place >= first else cue for place, cue in enumerate(good.cues)],
    )


def day(good: Specimen, _target: Path, later: float) -> Specimen:
    """Each day of the week and month is another one, so many later."""
    language = good.language
    rings = {name: kind[language].split() for kind in (DAYS, MONTHS) for name in kind[language].split()}

    def _moved(found: re.Match[str]) -> str:
        ring = rings[found.group().casefold()]
        return ring[(ring.index(found.group().casefold()) + round(later)) % len(ring)].capitalize()

    return _said(good, lambda line: calendar_words(language).sub(_moved, line))


def unit(good: Specimen, _target: Path, which: float) -> Specimen:
    """Money in another currency: 0 percent, 1 francs, 2 crowns."""
    other = ("percent", "francs", "crowns")[round(which)]
    return _said(good, lambda line: MONEY.sub(other, line))


def spelling(good: Specimen, _target: Path, kind: float) -> Specimen:
    """A long word of the brief with 0 a letter doubled, 1 a letter wrong, 2 two letters swapped."""
    word = long_word(good.said, good.brief, good.language)
    middle = len(word) // 2 - 1
    wrong = (
        word[: middle + 1] + word[middle:],
        word[:middle] + "x" + word[middle + 1 :],
        word[:middle] + word[middle + 1] + word[middle] + word[middle + 2 :],
    )[round(kind)]
    return _said(good, lambda line: re.sub(rf"\b{re.escape(word)}\b", wrong, line))


def decoded(good: Specimen, _target: Path, share: float) -> Specimen:
    """UTF-8 read as Latin letters, in that share of the captions."""
    count = max(round(len(good.cues) * share), 1)
    marked = [cue for cue in good.cues if any(ord(char) > 127 for line in cue.lines for char in line)][:count]
    return good.captioned(
        [_with(cue, tuple(_latin(line) for line in cue.lines)) if cue in marked else cue for cue in good.cues]
    )


def unfilled(good: Specimen, _target: Path, which: float) -> Specimen:
    """A place of a template that nobody filled in."""
    blank = ("[name]", "{{price}}", "[TODO]")[round(which)]
    last = good.cues[-1]
    return good.captioned([*good.cues[:-1], _with(last, (f"{blank} {last.lines[0]}", *last.lines[1:]))])


def _latin(line: str) -> str:
    return line.encode().decode("cp1252", errors="ignore")


def _said(good: Specimen, change: Callable[[str], str]) -> Specimen:
    return good.captioned([_with(cue, tuple(change(line) for line in cue.lines)) for cue in good.cues])


def _with(cue: Cue, lines: tuple[str, ...]) -> Cue:
    return Cue(start=cue.start, end=cue.end, lines=lines)
