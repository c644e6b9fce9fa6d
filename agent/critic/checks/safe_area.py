"""Text of an outside film stands where no platform draws its own controls, and not at the frame's very edge.

On tall films the caption, the buttons and the sound's name lie over the bottom and the right. How much they cover is
published for advertisements only: Meta keeps 14 % at the top, 35 % at the bottom and 6 % at the sides free; Shorts and
TikTok cover about a quarter at the bottom and 12 % on the right. A brief that names the platform chooses; without one,
what Shorts and TikTok have in common counts. On other shapes it is the action-safe area of EBU R95, 3.5 %.
Text that is there for less than 1 s is on its way in or out. Spokes and blades of grass stand in rows too: a line
counts with eight letters, or with six that stand out clearly and do not move with the picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from tools.post.measurement import Mark, TextLine

SOURCE = "Meta's safe zones of 2026; secondary pages on Shorts and TikTok; EBU R95"
LASTS_S, FEWEST_LETTERS, LEAST_CONTRAST = 1.0, 6, 2.5
CERTAIN_LETTERS, CLEAR_CONTRAST, MOVED = 8, 4.0, 0.003
SAME_PLACE = 0.02
INTO = 0.5  # of a line's height or length: what reaches in by less is still read
ROUNDING = 0.01  # of the frame: as exact as the published figures are


class Free(NamedTuple):
    """The part of the frame that stays free of controls, in shares."""

    left: float
    top: float
    right: float
    bottom: float


COMMON, META, BROADCAST = Free(0.0, 0.06, 0.88, 0.75), Free(0.06, 0.14, 0.94, 0.65), Free(0.035, 0.035, 0.965, 0.965)
PLATFORMS = ((re.compile(r"\b(?:reels?|instagram|facebook|stor(?:y|ies)\s+ad)\b", re.IGNORECASE), META),)
TALL = 1.5


def applies(evidence: Evidence) -> bool:
    """With an outside film in which text is seen."""
    return evidence.outside and any(mark.texts for mark in evidence.measurement.picture.marks)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each line that stays outside, at its first time."""
    free = area(evidence)
    found: list[Finding] = []
    for start, end, line, _ in _lasting(evidence, free):
        found.append(
            Finding(
                check="safe_area",
                severity="error",
                measured=f"text at {_place(Free(line.left, line.top, line.right, line.bottom))}",
                expected=f"inside of {_place(free)}",
                where=Where(start=round(start, 3), end=round(end, 3)),
                advice="Move the text to where no control covers it",
            )
        )
    return found


def area(evidence: Evidence) -> Free:
    """What has to stay free for the film's shape and platform."""
    video = evidence.video
    if video.height < TALL * video.width:
        return BROADCAST
    return next((free for words, free in PLATFORMS if words.search(evidence.brief.text)), COMMON)


def _place(box: Free) -> str:
    return f"{box.left:.1%} to {box.right:.1%} across, {box.top:.1%} to {box.bottom:.1%} down"


class _Seen(NamedTuple):
    """A line over time: when it came, when it was last seen, and where it stood then and then."""

    start: float
    end: float
    first: TextLine
    last: TextLine

    def is_text(self) -> bool:
        """Whether it stays, and has letters enough to be no part of the picture."""
        moved = max(abs(self.first.left - self.last.left), abs(self.first.right - self.last.right)) > MOVED
        certain = self.first.letters >= CERTAIN_LETTERS or (self.first.contrast >= CLEAR_CONTRAST and not moved)
        return self.end - self.start >= LASTS_S and certain


def _lasting(evidence: Evidence, free: Free) -> Iterator[_Seen]:
    """Lines outside that stay in place for long enough."""
    known: list[_Seen] = []
    for mark in evidence.measurement.picture.marks:
        going_on: list[_Seen] = []
        for line in _outside(mark, free):
            before = next((each for each in known if _same(each.last, line)), None)
            going_on.append(
                _Seen(before.start if before else mark.time, mark.time, before.first if before else line, line)
            )
        yield from (
            each for each in known if each.is_text() and not any(_same(each.last, new.last) for new in going_on)
        )
        known = going_on
    yield from (each for each in known if each.is_text())


def _outside(mark: Mark, free: Free) -> Iterator[TextLine]:
    for line in mark.texts:
        high, long = (line.bottom - line.top) * INTO, (line.right - line.left) * INTO
        beyond = line.bottom > free.bottom + high + ROUNDING or line.top < free.top - high - ROUNDING
        aside = line.right > free.right + long or line.left < free.left - long
        if line.letters >= FEWEST_LETTERS and line.contrast >= LEAST_CONTRAST and (beyond or aside):
            yield line


def _same(first: TextLine, second: TextLine) -> bool:
    return abs(first.top - second.top) < SAME_PLACE and abs(first.bottom - second.bottom) < SAME_PLACE
