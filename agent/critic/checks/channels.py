"""Both channels are heard, and a telephone that adds them up hears the film as well.

A side that is 10 dB below the other over the whole film is no stereo picture any more; where one alone is heard for a
second and nothing comes from the other, its cable is off. A correlation below -0.3 over the film means that one side is
upside down: a correlation meter (IEC 60268-18) shows mono-compatible programme above 0, and what is alike on both sides
vanishes in mono.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where

SOURCE = "IEC 60268-18: correlation above 0; own bounds: 10 dB between the sides, one side alone for 1 s"
MOST_APART_DB, LEAST_LIKE = 10.0, -0.3
LONGEST_ALONE_S = 1.0


def applies(evidence: Evidence) -> bool:
    """With the sound of an outside film."""
    return evidence.sound_faults is not None


def check(evidence: Evidence) -> list[Finding]:
    """One finding for a side that is missing throughout, else one for each stretch; and one for one upside down."""
    faults = evidence.sound_faults
    assert faults is not None
    found: list[Finding] = []
    apart = max(faults.levels_db, default=0.0) - min(faults.levels_db, default=0.0)
    if apart > MOST_APART_DB:
        quiet = "left" if faults.levels_db[0] < faults.levels_db[-1] else "right"
        found.append(_finding(f"the {quiet} channel is {apart:.0f} dB below the other", "sound on both sides", Where()))
    else:
        found += [
            _finding(
                f"only one channel is heard for {span.seconds:.1f} s",
                "sound on both sides",
                Where(start=span.start, end=span.end),
            )
            for span in faults.one_sided
            if span.seconds >= LONGEST_ALONE_S
        ]
    if faults.likeness < LEAST_LIKE:
        measured = f"the channels cancel each other: correlation {faults.likeness:.2f}"
        found.append(_finding(measured, "above 0", Where()))
    return found


def _finding(measured: str, expected: str, where: Where) -> Finding:
    advice = "Put the mix on both channels, with one polarity"
    return Finding(check="channels", severity="error", measured=measured, expected=expected, where=where, advice=advice)
