"""The picture of an outside film is not washed out: where all of it is flat, so is the type on it.

Type at WCAG's least contrast of 3:1 spans more than 20 % between dark and bright on any ground. One second is longer
than a fade. A soft picture with clear type on it is not meant.
"""

from __future__ import annotations

from itertools import groupby

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from tools.post.measurement import Mark

SOURCE = "WCAG 1.4.3: 3:1 for large text; own bound: 20 % between dark and bright, for 1 s"
LEAST, LONGEST_S = 0.20, 1.0
CLEAR, FEWEST_LETTERS = 3.0, 5


def applies(evidence: Evidence) -> bool:
    """With an outside film that was looked at all along."""
    return evidence.outside and len(evidence.measurement.picture.marks) > 1


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each flat stretch."""
    found: list[Finding] = []
    marks = evidence.measurement.picture.marks
    step = marks[1].time - marks[0].time
    for flat, run in groupby(marks, key=_is_flat):
        stretch = list(run)
        start, end = stretch[0].time, stretch[-1].time + step
        if flat and end - start > LONGEST_S:
            found.append(
                Finding(
                    check="low_contrast",
                    severity="error",
                    measured=f"contrast {min(mark.contrast for mark in stretch):.2f} from {start:.2f} to {end:.2f} s",
                    expected=f"at least {LEAST}",
                    where=Where(start=start, end=round(end, 3)),
                    advice="Set darker type on a brighter ground, or the other way round",
                )
            )
    return found


def _is_flat(mark: Mark) -> bool:
    clear = any(line.contrast >= CLEAR and line.letters >= FEWEST_LETTERS for line in mark.texts)
    return mark.contrast < LEAST and not clear
