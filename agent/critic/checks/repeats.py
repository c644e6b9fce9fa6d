"""No scene of an outside film is shown twice: a long stretch whose pictures come again in the same order.

Two pictures count as one below 1 of 255, a fifth of what two layouts with other words differ by; both stretches have
to hold for 1 s and to be apart from each other by something else.
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from agent.critic.likeness import alike, distance, hash_distance
from tools.post.measurement import Mark

SOURCE = "own bounds: 1 of 255 and 2 bits of hash, for 1 s"
SAME_LUMA, SAME_BITS, SHORTEST_S = 1.0, 2, 1.0
PLAIN_DETAIL = 0.002
MOST_MARKS = 2400


def applies(evidence: Evidence) -> bool:
    """With an outside film that was looked at all along."""
    return evidence.outside and len(evidence.measurement.picture.marks) > 1


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding, about the longest stretch that comes again."""
    marks = evidence.measurement.picture.marks[:MOST_MARKS]
    step = marks[1].time - marks[0].time
    least = round(SHORTEST_S / step)
    best = max((_longest(marks, lag, least) for lag in range(least + 1, len(marks))), default=(0, 0, 0))
    length, start, lag = best
    if length < least:
        return []
    first, again, seconds = marks[start].time, marks[start + lag].time, length * step
    return [
        Finding(
            check="repeats",
            severity="error",
            measured=f"{seconds:.1f} s from {first:.2f} s are shown again from {again:.2f} s",
            expected="every scene once",
            where=Where(start=again, end=round(again + seconds, 3)),
            advice="Take the second one out",
        )
    ]


def _longest(marks: Sequence[Mark], lag: int, least: int) -> tuple[int, int, int]:
    """The longest run of pictures that come again `lag` marks later: its length, its start and the lag."""
    best, run = (0, 0, lag), 0
    for place in range(len(marks) - lag):
        first, second = marks[place], marks[place + lag]
        run = run + 1 if _same(first, second) else 0
        start = place - run + 1
        if run >= least and run > best[0] and _parted(marks, start, lag):
            best = (run, start, lag)
    return best


def _same(first: Mark, second: Mark) -> bool:
    if min(first.detail, second.detail) < PLAIN_DETAIL:
        return False
    return distance(first, second) < SAME_LUMA and hash_distance(first, second) <= SAME_BITS


def _parted(marks: Sequence[Mark], start: int, lag: int) -> bool:
    """Whether the picture changes in between: a scene that only lasts is no repetition."""
    return sum(not alike(marks[start], between) for between in marks[start + 1 : start + lag]) >= 2
