"""Stretches of an outside film in which its pictures are bad: what the checks of sharpness, coding and levels share."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from agent.critic.evidence import Evidence
from agent.critic.findings import Where
from tools.post.measurement import Mark, Quality

LASTS_S = 1.0
Bad = Callable[[Quality], bool]


def judged(evidence: Evidence) -> tuple[Mark, ...]:
    """The marks whose pictures were looked at."""
    return tuple(mark for mark in evidence.measurement.picture.marks if mark.quality is not None)


def looked_at(evidence: Evidence) -> bool:
    """Whether the film was looked at all along."""
    return evidence.outside and len(judged(evidence)) > 1


def bad_marks(evidence: Evidence, bad: Bad) -> tuple[Mark, ...]:
    """All marks that are bad, wherever they lie."""
    return tuple(mark for mark in judged(evidence) if mark.quality is not None and bad(mark.quality))


def longest(evidence: Evidence, bad: Bad) -> tuple[Mark, ...]:
    """The longest run of marks that are bad."""
    wrong = set(bad_marks(evidence, bad))
    runs = [tuple(run) for within, run in groupby(judged(evidence), wrong.__contains__) if within]
    return max(runs, key=len, default=())


def lasts(evidence: Evidence, marks: tuple[Mark, ...], seconds: float = LASTS_S) -> bool:
    """Whether so many marks are as good as that many seconds."""
    return bool(marks) and len(marks) * step(evidence) >= seconds - 1e-6


def step(evidence: Evidence) -> float:
    """Seconds from one mark to the next."""
    marks = evidence.measurement.picture.marks
    return marks[1].time - marks[0].time


def spanned(evidence: Evidence, marks: tuple[Mark, ...]) -> Where:
    """From the first of the marks to the end of the last."""
    return Where(start=marks[0].time, end=round(marks[-1].time + step(evidence), 3))
