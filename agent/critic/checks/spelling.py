"""Words and names of the brief are spelt in an outside film's captions as the brief spells them.

Nobody has a dictionary of all names, so only near misses count: a word of six letters or more that is one letter away
from a word of the brief, or has two letters swapped, and is neither an inflection of it nor a common word. A second
spelling that the brief has too is right.
"""

from __future__ import annotations

import re

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from agent.critic.tongues import WORDS
from agent.critic.wording import tokens

SOURCE = "DCMP Captioning Key: spelt right; own bound: one letter in a word of six"
SHORTEST, ENDING = 6, 2
_WORD = re.compile(r"[^\W\d_]+")


def applies(evidence: Evidence) -> bool:
    """With captions of an outside film and the brief that it was made for."""
    return evidence.outside and bool(evidence.brief.text) and any(evidence.cues)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each caption with a word that was nearly one of the brief's."""
    brief, language = evidence.brief, evidence.storyboard.language
    given = "\n".join((brief.text, *brief.script, *(source.text for source in brief.sources)))
    known = set(tokens(given, language)) | {word for words in WORDS.values() for word in tokens(words, language)}
    wanted = sorted(word for word in set(tokens(given, language)) if len(word) >= SHORTEST and word.isalpha())
    said = [(cue, word) for _, cue in evidence.film_cues() for word in tokens(" ".join(cue.lines), language)]
    strange = {word for _, word in said if len(word) >= SHORTEST - 1 and word.isalpha()} - known
    meant = {word: near for word in sorted(strange) for near in wanted if is_slip(word, near)}
    return [
        Finding(
            check="spelling",
            severity="error",
            measured=f"“{word}”",
            expected=f"“{meant[word]}”",
            where=Where(start=round(cue.start, 3), end=round(cue.end, 3)),
            advice="Spell it as the brief does",
        )
        for cue, word in said
        if word in meant
    ]


def is_slip(word: str, meant: str) -> bool:
    """Whether one letter is wrong, missing, too many or swapped with its neighbour, before the word's ending."""
    if word == meant or abs(len(word) - len(meant)) > 1 or word[:1] != meant[:1]:
        return False
    same = next((place for place, pair in enumerate(zip(word, meant, strict=False)) if pair[0] != pair[1]), len(meant))
    if same >= min(len(word), len(meant)) - ENDING:
        return False
    rest, wanted = word[same:], meant[same:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return swapped or rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:]
