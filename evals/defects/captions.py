"""Defects of captions and words, each by how much it is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from agent.reading import understand
from evals.defects.lines import CLAIMS, FOREIGN
from evals.defects.specimen import Specimen
from tools.media.timing import Cue


def late(good: Specimen, _target: Path, seconds: float) -> Specimen:
    """All captions later."""
    return good.captioned([_moved(cue, cue.start + seconds, cue.end + seconds) for cue in good.cues])


def fast(good: Specimen, _target: Path, per_second: float) -> Specimen:
    """The longest caption at that many characters a second."""
    long = max(good.cues, key=lambda cue: len(" ".join(cue.lines)))
    end = long.start + len(" ".join(long.lines)) / per_second
    return good.captioned([_moved(cue, cue.start, end) if cue is long else cue for cue in good.cues])


def overlapping(good: Specimen, _target: Path, seconds: float) -> Specimen:
    """The first caption goes on into the second."""
    first, second, *rest = good.cues
    return good.captioned([_moved(first, first.start, second.start + seconds), second, *rest])


def missing(good: Specimen, _target: Path, count: float) -> Specimen:
    """The longest captions left out."""
    longest = sorted(good.cues, key=lambda cue: cue.start - cue.end)[: round(count)]
    return good.captioned([cue for cue in good.cues if cue not in longest])


def misspelt(good: Specimen, _target: Path, letters: float) -> Specimen:
    """A word that the brief wants said has other letters."""
    wanted = understand(good.brief).must_say[0]
    word = max(re.findall(r"\w+", wanted), key=len)
    place = len(word) // 2
    wrong = word[:place] + "xq"[: round(letters)] + word[place + round(letters) :]
    return good.captioned([_said(cue, lambda line: re.sub(word, wrong, line, flags=re.I)) for cue in good.cues])


def claim(good: Specimen, _target: Path, number: float) -> Specimen:
    """A number that nobody gave."""
    last = good.cues[-1]
    return good.captioned([*good.cues[:-1], _said(last, lambda line: f"{line} {number:g}")])


def claim_in_words(good: Specimen, _target: Path, which: float) -> Specimen:
    """A claim that nobody made, as the last sentence: 0 a feeling, 1 an award, 2 a guarantee."""
    last = good.cues[-1]
    said = CLAIMS[good.language][round(which)]
    return good.captioned([*good.cues[:-1], Cue(start=last.start, end=last.end, lines=(*last.lines[-1:], said))])


def foreign(good: Specimen, _target: Path, share: float) -> Specimen:
    """That share of the longest caption's words in another language; above 1, of the captions after it as well."""
    others = [language for language in FOREIGN if language != good.language]
    words = FOREIGN[others[good.kind % len(others)]].split()
    long = max(good.cues, key=lambda cue: len(" ".join(cue.lines)))
    spoilt = [long] if share <= 1 else [cue for cue in good.cues if cue.start >= long.start]
    return good.captioned([_swapped(cue, words, share) if cue in spoilt else cue for cue in good.cues])


def _swapped(cue: Cue, words: list[str], share: float) -> Cue:
    own = " ".join(cue.lines).split()
    kept = own[: round(len(own) * (1 - share))] if share <= 1 else []
    said = kept + words[: max(len(own) - len(kept), 3)]
    half = (len(said) + 1) // 2
    return Cue(start=cue.start, end=cue.end, lines=(" ".join(said[:half]), " ".join(said[half:])))


def _moved(cue: Cue, start: float, end: float) -> Cue:
    return Cue(start=start, end=end, lines=cue.lines)


def _said(cue: Cue, change: Callable[[str], str]) -> Cue:
    return Cue(start=cue.start, end=cue.end, lines=tuple(change(line) for line in cue.lines))
