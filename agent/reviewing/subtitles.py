"""Reads a caption file that somebody else wrote, SRT or WebVTT, and says what is wrong with the file itself."""

from __future__ import annotations

import re
from typing import NamedTuple

from tools.media.timing import Cue

MOST_LINES = 2
MOST_CUES = 20_000
_TIMES = re.compile(
    r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
)
_MISREAD = re.compile(r"[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\ufffd")  # UTF-8 read as Latin letters
_UNFILLED = re.compile(
    r"\blorem ipsum\b|\[todo\b|\btodo:|\btbd\b|\bfixme\b|\{\{|\}\}|\$\{|"
    r"\[(?:your|name|date|price|insert|product|brand)\b|\bundefined\b",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"<[^<>]{0,200}>|\{\\[^{}]{0,200}\}")


class Subtitles(NamedTuple):
    """Cues in the order of the file, in seconds of the film, and faults in words."""

    cues: tuple[Cue, ...]
    faults: tuple[str, ...]

    def srt(self) -> str:
        """The cues as plain SRT."""
        blocks = (f"{number}\n-->\n" + "\n".join(cue.lines) for number, cue in enumerate(self.cues, 1))
        return "\n\n".join(blocks)


def read_subtitles(text: str) -> Subtitles:
    """Never raises: what cannot be read is a fault."""
    cues: list[Cue] = []
    faults: list[str] = []
    for block in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n").strip("\ufeff\n "))[:MOST_CUES]:
        rows = [row.strip() for row in block.split("\n") if row.strip()]
        place = next((number for number, row in enumerate(rows[:2]) if "-->" in row), None)
        if place is None:
            if rows and not re.match(r"WEBVTT|NOTE|STYLE|REGION", rows[0]):
                faults.append(f"no times in the block “{rows[0][:40]}”")
            continue
        _take(rows[place], [_MARKUP.sub("", row) for row in rows[place + 1 :]], cues, faults)
    if not cues:
        faults.append("no captions in the file")
    return Subtitles(tuple(cues), tuple(faults))


def _take(times: str, lines: list[str], cues: list[Cue], faults: list[str]) -> None:
    found = _TIMES.match(times)
    if not found or not any(lines):
        faults.append(f"{'no words' if found else 'no readable times'} at “{times[:40]}”")
        return
    start, end = _seconds(found.groups()[:4]), _seconds(found.groups()[4:])
    if end <= start:
        faults.append(f"a caption ends before it starts at {start:.2f} s")
    if cues and start < cues[-1].start:
        faults.append(f"a caption at {start:.2f} s stands behind one at {cues[-1].start:.2f} s")
    said = " ".join(lines)
    if _MISREAD.search(said):
        faults.append(f"letters that were decoded wrongly at {start:.2f} s: “{said[:40]}”")
    if blank := _UNFILLED.search(said):
        faults.append(f"a place that was not filled in at {start:.2f} s: “{blank.group()}”")
    if len(lines) > MOST_LINES:
        faults.append(f"{len(lines)} lines at {start:.2f} s")
        lines = [lines[0], " ".join(lines[1:])]
    cues.append(Cue(start=start, end=end, lines=tuple(lines)))


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = parts
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0) + int(f"{thousandths or 0:0<3}") / 1000
