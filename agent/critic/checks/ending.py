"""An outside film closes as its brief asks: its closing line, or the call to act, is in its last captions.

Addresses and numbers may stand on the end card alone, so that the words around them count: six of ten telling ones, in
the last third of what is said. Rests on the brief alone.
"""

from __future__ import annotations

import re

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from agent.critic.wording import tokens

SOURCE = "the brief"
LAST_THIRD, FEWEST_CUES = 2 / 3, 2
LEAST_SHARE, SHORTEST_WORD = 0.6, 3
_ADDRESS = re.compile(r"\S+\.\S{2,}|\S*[@/]\S*|#\w+")


def applies(evidence: Evidence) -> bool:
    """With captions of an outside film whose brief words its ending."""
    return evidence.outside and evidence.brief.speech and bool(_wanted(evidence)) and any(evidence.cues)


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding: the ending is missing, or stands elsewhere."""
    cues = [cue for _, cue in evidence.film_cues()]
    wanted, language = _wanted(evidence), evidence.storyboard.language
    late = cues[min(int(len(cues) * LAST_THIRD), max(len(cues) - FEWEST_CUES, 0)) :]
    at_end, anywhere = (tokens(" ".join(" ".join(cue.lines) for cue in part), language) for part in (late, cues))
    if _share(wanted, at_end) >= LEAST_SHARE:
        return []
    elsewhere = _share(wanted, anywhere) >= LEAST_SHARE
    return [
        Finding(
            check="ending",
            severity="error",
            measured="said, but not at the end" if elsewhere else "not said at the end",
            expected=f"“{evidence.brief.ending or evidence.brief.call_to_action}”",
            where=Where(start=round(late[0].start, 3), end=round(late[-1].end, 3)),
            advice="Close with what the brief closes with",
        )
    ]


def _wanted(evidence: Evidence) -> list[str]:
    """The telling words of the closing line."""
    line = _ADDRESS.sub(" ", evidence.brief.ending or evidence.brief.call_to_action)
    words = tokens(line, evidence.storyboard.language)
    return [word for word in words if len(word) >= SHORTEST_WORD and word.isalpha()]


def _share(wanted: list[str], said: list[str]) -> float:
    return sum(word in said for word in wanted) / len(wanted)
