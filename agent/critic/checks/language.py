"""Every caption of an outside film is in the film's language: the brief's, or the one that most of its captions are in.

A line counts as foreign where another language has 2.4 points and 1.7 times those of the own one: a word that only one
language has makes one point. A short line counts where half of its words are another's and none is its own. What stands
in the brief word for word, such as names and titles, says nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from agent.critic.tongues import FOREIGN_SCRIPT, WORDS, foreign_letters, likeness, marked_words, shared_words

SOURCE = "the brief; DCMP Captioning Key: the words that are spoken"
LEAST_POINTS, TIMES_OWN = 2.4, 1.7
LEAST_OF_SHORT, HALF = 1.2, 0.5


def applies(evidence: Evidence) -> bool:
    """With captions of an outside film."""
    return evidence.outside and any(evidence.cues)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each caption in another language."""
    own, known = film_language(evidence), frozenset(re.findall(r"[^\W\d_]+", evidence.brief.text.casefold()))
    found: list[Finding] = []
    for _, cue in evidence.film_cues():
        line = " ".join(cue.lines)
        if other := foreign(line, own, known):
            found.append(
                Finding(
                    check="language",
                    severity="error",
                    measured=f"{other}: “{line[:60]}”",
                    expected=own,
                    where=Where(start=round(cue.start, 3), end=round(cue.end, 3)),
                    advice="Say and write the line in the film's language",
                )
            )
    return found


def film_language(evidence: Evidence) -> str:
    """What the brief is in, or what most captions are in."""
    if evidence.brief.text:
        return evidence.brief.language
    total: dict[str, float] = defaultdict(float)
    for _, cue in evidence.film_cues():
        for language, points in likeness(" ".join(cue.lines)).items():
            total[language] += points
    return max(total, key=lambda language: (total[language], language)) if total else "en"


def foreign(line: str, own: str, known: frozenset[str] = frozenset()) -> str:
    """The language of a line that is not in `own`; empty where it is, or cannot be told."""
    if foreign_letters(line, own) > FOREIGN_SCRIPT:
        return "another script"
    points = likeness(line, known - _common(own))
    best = max((each for each in points if each != own), key=lambda each: points[each], default="")
    if not best:
        return ""
    strange, ours = points[best] + min(marked_words(line, own), 2) * 0.5, points.get(own, 0.0)
    wholly = ours == 0 and strange >= LEAST_OF_SHORT and shared_words(line, best) >= HALF
    return best if wholly or (strange >= LEAST_POINTS and strange >= TIMES_OWN * ours) else ""


def _common(language: str) -> frozenset[str]:
    return frozenset(WORDS.get(language, "").split())
