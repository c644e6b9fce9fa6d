"""The words of SRT and WebVTT files, without numbers, times and tags; cues are put together to sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.sources.located import Located, located
from agent.sources.plain import read_plain

_TIMES = re.compile(r"^\s*((?:\d+:)?\d{1,2}:\d{2})[.,]\d{3}\s*-->")
_TAG = re.compile(r"<[^>\n]{1,80}>|\{\\[^}\n]{1,80}\}")
_ENDS = (".", "!", "?", "…", ":", '"', "”", "»")


def read_subtitles(data: bytes, name: str) -> Located:
    """What is said, a sentence or so a line, from when on; a line that is shown twice running is kept once."""
    lines: list[tuple[str, str]] = []
    before, ended = "", True
    for start, words in _cues(read_plain(data, name).replace("\r\n", "\n")):
        if words == before:
            continue
        if ended:
            lines.append((start, words))
        else:
            lines[-1] = (lines[-1][0], f"{lines[-1][1]} {words}")
        before, ended = words, words.endswith(_ENDS)
    return located(lines, between="\n")


def _cues(text: str) -> Iterator[tuple[str, str]]:
    """When each cue starts, and its words; empty ones are left out."""
    for block in re.split(r"\n\s*\n", text):
        lines = block.strip().split("\n")
        at, start = next(((at, found[1]) for at, line in enumerate(lines) if (found := _TIMES.match(line))), (0, ""))
        words = " ".join(_TAG.sub("", line).strip() for line in lines[at + 1 :]).strip()
        if start and words:
            yield start, words
