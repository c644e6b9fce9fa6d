"""Tells a portrait of a person from one of a house: "a portrait of our caretaker Amos Bell. He has looked after ...".

A house is shown for what it sells; a person is thanked for what they do. A word for a house beside the name, or nobody
spoken of as "he" or "she" behind it, makes no person of it.
"""

from __future__ import annotations

import re

from agent.reading.german import nominative
from agent.reading.names import Subject
from agent.reading.owning import names_trade

_OWN = r"our|my|the|unsere?[rsnm]?|meine?[rsnm]?|notre|mon|ma|nuestr[oa]|mi|(?:il |la )?nostr[oa]|(?:[oa] )?noss[oa]"
_NAME = r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){0,3}"
_PORTRAIT = re.compile(
    r"(?<!\w)(?i:portraits?|porträts?|retratos?|ritratt[oi])(?:\s(?:film|video|vídeo))?\s"
    r"(?i:(?:of|von|vom|de|du|di|del|della|do|da)\s|d['’]|dell['’])?"
    rf"(?P<what>(?i:{_OWN})\s(?:[a-zà-ÿ-]+\s){{0,4}}?)?(?P<name>{_NAME})(?=[.,:;!?\n]|\s[a-zà-ÿ]|$)"
)
_THEY = {
    "en": r"he|she|his|her", "de": r"er|sie|ihr\w*|sein\w*", "fr": r"il|elle", "es": r"él|ella|su", "it": r"lui|lei",
    "pt": r"ele|ela",
}  # fmt: skip
_MAY_DROP = frozenset({"es", "it", "pt"})
"""Languages whose verbs need no "he" or "she"."""


def portrayed(text: str, language: str) -> Subject | None:
    """Whom a brief wants portrayed, with what they are: Amos Bell, our caretaker; None where it is no person."""
    found = _PORTRAIT.search(text)
    if not found:
        return None
    what, name = (found["what"] or "").strip(), found["name"]
    if language == "de" and what and " " in name:
        role, _, name = name.partition(" ")  # a German role is a noun with a capital: "unserer Köchin Ulla Kern"
        what = nominative(f"{what} {role}")
    if names_trade(f"{what} {name}", language) or (not what and " " not in name):
        return None
    spoken_of = re.search(rf"(?<!\w)(?:{_THEY[language]})(?!\w)", text[found.end() :], re.IGNORECASE)
    return Subject(name, what) if spoken_of or (language in _MAY_DROP and " " in name) else None
