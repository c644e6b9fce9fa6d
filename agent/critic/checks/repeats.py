"""No scene of an outside film is shown twice: a long stretch whose pictures come again in the same order.

Two pictures count as one below 1 of 255 and with one bit of hash; both stretches have to hold for 1 s. A film that
moves slowly always looks like itself a while before, so that the repetition has to fit at least three times better than
a place half a second beside it: on own and on foreign films the best chance match fits 1.3 times better, a planted
repetition 20 times.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from tools.post.measurement import Mark

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

SOURCE = "own bounds: 1 of 255 and 1 bit of hash, for 1 s, three times better than beside"
SAME_LUMA, SAME_BITS, SHORTEST_S = 1.0, 1, 1.0
BESIDE_S, TIMES_BETTER, NOISE_LUMA = 0.5, 3.0, 0.05
PLAIN_DETAIL = 0.002
MOST_MARKS = 2400


def applies(evidence: Evidence) -> bool:
    """With an outside film that was looked at all along."""
    return evidence.outside and len(evidence.measurement.picture.marks) > 1


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding, about the longest stretch that comes again."""
    marks = evidence.measurement.picture.marks[:MOST_MARKS]
    step = marks[1].time - marks[0].time
    least, beside = round(SHORTEST_S / step), round(BESIDE_S / step)
    best = _longest(marks, least, beside)
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


def _longest(marks: Sequence[Mark], least: int, beside: int) -> tuple[int, int, int]:
    """The longest run of pictures that come again: its length, its start and how many marks later."""
    import numpy as np  # loads when a film is judged, not with the list of checks

    thumbs = np.array([list(bytes.fromhex(mark.thumb)) for mark in marks], np.int16)
    hashes = np.array([list(bytes.fromhex(mark.dhash)) for mark in marks], np.uint8)
    plain = np.array([mark.detail < PLAIN_DETAIL for mark in marks])
    best = (0, 0, 0)
    for lag in range(least + 1, len(marks)):
        apart = np.abs(thumbs[:-lag] - thumbs[lag:]).mean(axis=1)
        bits = np.unpackbits(hashes[:-lag] ^ hashes[lag:], axis=1).sum(axis=1)
        same = (apart < SAME_LUMA) & (bits <= SAME_BITS) & ~plain[:-lag] & ~plain[lag:]
        for start, end in _runs(same):
            if end - start >= max(least, best[0] + 1) and _is_clear(thumbs, apart, start, end, lag, beside):
                best = (end - start, start, lag)
    return best


def _runs(same: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    import numpy as np

    edges = np.flatnonzero(np.diff(np.concatenate([[False], same, [False]]).astype(np.int8)))
    return [(int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _is_clear(
    thumbs: npt.NDArray[np.int16], apart: npt.NDArray[np.float64], start: int, end: int, lag: int, beside: int
) -> bool:
    """Whether the stretch fits its repetition much better than what lies half a second before and behind that."""
    import numpy as np

    fits = float(apart[start:end].max())
    for offset in (-beside, beside):
        places = np.clip(np.arange(start, end) + lag + offset, 0, len(thumbs) - 1)
        others = float(np.abs(thumbs[start:end] - thumbs[places]).mean(axis=1).max())
        if others < TIMES_BETTER * (fits + NOISE_LUMA):
            return False
    return True
