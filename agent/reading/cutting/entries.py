"""Cuts a text into lines: hard-wrapped ones are joined, and entries that are counted in one line stand apart."""

from __future__ import annotations

import re
from itertools import pairwise

from agent.reading.cutting.counting_off import counted_off
from agent.reading.cutting.layout import HANGING, NOTED

BULLET = re.compile(r"^\s{0,12}(?:[-*•–‣▪✓➤]\s+|\(?(\d{1,2})[.)]\s+(?=\S))")
_LETTERS = re.compile(r"(?:(?<=\s)|^)\(?([a-h])\)\s+(?=\S)")
_STOP = re.compile(r"(?<=[^\W\d][.!])\s+(?=[A-ZÀ-Þ¿¡\"“«„])")
_INLINE = re.compile(r"(?:(?<=\s)|^)(\d{1,2})[.)]\s+(?=\S)")


def entry_lines(text: str) -> list[str]:
    """The lines of a text, with hard-wrapped ones joined and counted entries apart."""
    joined: list[str] = []
    for line in (piece for whole in text.split("\n") for piece in _numbered(whole)):
        previous = joined[-1] if joined else ""
        wrapped = (
            len(previous) >= 60
            and len(previous) < 4000
            and not previous.rstrip().endswith((".", "!", "?", ":", ";"))
            and line[:1].islower()
            and not (BULLET.match(line) or NOTED.match(line))
            and (not BULLET.match(previous) or HANGING.search(previous.rstrip()))
        )
        if wrapped:
            joined[-1] = previous.rstrip() + " " + line.strip()
        else:
            joined.append(line)
    return joined


def _numbered(line: str) -> list[str]:
    """The entries of "1) Remove the wheel 2) Pull out the tube" as lines of their own."""
    if len(lettered := _lettered(line)) > 1:
        return lettered
    marks = list(_INLINE.finditer(line))
    if len(marks) < 2 or [int(mark.group(1)) for mark in marks] != list(range(1, len(marks) + 1)):
        return counted_off(line)
    cuts = [0, *(mark.start() for mark in marks), len(line)]
    pieces = [piece for start, end in pairwise(cuts) if (piece := line[start:end].strip())]
    return [*pieces[:-1], *_last_apart(pieces[-len(marks) :])]


def _last_apart(entries: list[str]) -> list[str]:
    """The last entry and what is said behind it, where all others are one sentence: "3. Turn it off. Calm voice."."""
    stop = _STOP.search(entries[-1])
    if stop is None or any(map(_STOP.search, entries[:-1])):
        return entries[-1:]
    return [entries[-1][: stop.start()], entries[-1][stop.end() :]]


def _lettered(line: str) -> list[str]:
    """The entries of "Key messages: (a) reopens on Monday; (b) eight lanes" as a list under its head."""
    marks = list(_LETTERS.finditer(line))
    if not marks or [mark.group(1) for mark in marks] != list("abcdefgh"[: len(marks)]):
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(line)]
    entries = [line[mark.end() : end].strip(" ;,.") for mark, end in zip(marks, ends, strict=True)]
    head = line[: marks[0].start()].strip()
    return [*([head] if head else []), *(f"- {entry}" for entry in entries)]
