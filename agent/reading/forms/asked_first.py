"""Labels for whom a film is that answers a question: "Woraus besteht Glas? Ein Video für die Mittelstufe."

The question is what the film is about. Behind it the order names only those who watch, and they would be presented.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.genre.kinds import asks
from agent.reading.lexicon import alternation, fragments
from agent.reading.terms.labels import labels
from agent.reading.terms.topic import LESSON
from agent.reading.terms.viewers import FOR

_SHORT = r"(?:(?:kurzes|kleines|petite|courte|breve|corto|pequeño|piccolo|curto|pequeno)\s)?"
_ONE = r"(?:(?:bitte|mach\w*)\s)?(?:(?:ein|das|une|un|um|la|el|il|o)\s)?"
# "unsere Vorschulkinder": what is "ours" would be taken for what the film is about.
_OWN = re.compile(
    r"^(?:unsere?n?|meine?n?|nos|mes|nuestr[oa]s|mis|(?:[ilgea]{1,3} )?nostr[ie]|(?:[oa]s )?noss[oa]s)\s", re.IGNORECASE
)


def asked_first(text: str, language: str) -> str:
    """The question with its viewers under a label; any other brief as it stands."""
    found = _form(language).match(text) if language != "en" else None
    if not found or not asks(found["question"]):
        return text
    rest = text[found.end() :].strip()
    whom = f"{labels(language)['audience']}: {_OWN.sub('', found['who'])}"
    # "Warum werden Blätter bunt" has its noun behind two verbs, and is named whole
    asked = f"{LESSON[language][1]}: {found['question']}" if language == "de" else ""
    return "\n".join(filter(None, (found["question"], asked, whom, rest)))


@cache
def _form(language: str) -> re.Pattern[str]:
    """A question, and an order that says nothing but for whom its film is."""
    film = rf"{_ONE}{_SHORT}(?:{alternation(fragments('films', language))})"
    who = r"(?P<who>[^.:,;!?\n]{3,50})"
    asked = r"(?P<question>¿?[^.?!\n]{8,120}\?)"
    return re.compile(rf"{asked}\s+{film}\s{FOR[language]}\s{who}(?:[.!](?=\s|$)|,(?=\s)|$)", re.IGNORECASE)
