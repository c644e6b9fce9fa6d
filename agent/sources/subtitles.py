"""The words of SRT and WebVTT files, without numbers, times and tags; cues are put together to sentences."""

from __future__ import annotations

import re

from agent.sources.plain import read_plain

_TIMES = re.compile(r"^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}\s*-->")
_TAG = re.compile(r"<[^>\n]{1,80}>|\{\\[^}\n]{1,80}\}")
_ENDS = (".", "!", "?", "…", ":", '"', "”", "»")


def read_subtitles(data: bytes, name: str) -> str:
    """What is said, a sentence or so a line; a line that is shown twice running is kept once."""
    said: list[str] = []
    for block in re.split(r"\n\s*\n", read_plain(data, name).replace("\r\n", "\n")):
        lines = block.strip().split("\n")
        start = next((number for number, line in enumerate(lines) if _TIMES.match(line)), None)
        if start is None:
            continue
        words = " ".join(_TAG.sub("", line).strip() for line in lines[start + 1 :]).strip()
        if words and (not said or words != said[-1]):
            said.append(words)
    return "".join(words + ("\n" if words.endswith(_ENDS) else " ") for words in said).strip()
