"""Tells a portrait of a person from one of a house: "a portrait of our caretaker Amos Bell. He has looked after ...".

A house is shown for what it sells; a person is thanked for what they do. A word for a house beside the name, or nobody
spoken of as "he" or "she" behind it, makes no person of it.
"""

from __future__ import annotations

import re

from agent.reading.owners.owning import names_trade
from agent.reading.text.german import nominative
from agent.reading.text.names import Subject

_OWN = r"our|my|the|unsere?[rsnm]?|meine?[rsnm]?|notre|mon|ma|nuestr[oa]|mi|(?:il |la )?nostr[oa]|(?:[oa] )?noss[oa]"
_NAME = r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){0,3}"
_FULL_NAME = r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){1,3}"
PORTRAIT = re.compile(
    r"(?<!\w)(?i:portraits?|porträts?|retratos?|ritratt[oi])(?:\s(?:film|video|vídeo))?\s"
    r"(?i:(?:of|von|vom|de|du|di|del|della|do|da)\s|d['’]|dell['’])?"
    rf"(?P<what>(?i:{_OWN})\s(?:[a-zà-ÿ-]+\s){{0,4}}?)?(?P<name>{_NAME})(?=[.,:;!?\n]|\s[a-zà-ÿ]|$)"
)
# "Meet Gloria. She has run ...", "Meet our cook Ann Lee. She ...": a person is introduced, and then told of.
_MEET = re.compile(
    rf"^Meet (?P<what>(?:our|my|the) (?:[a-z-]+\s){{1,4}}?)?(?P<name>{_NAME})"
    r"(?:, (?P<behind>(?:our|my|the) [^.,:;!?\n]{3,50}))?[.!]\s+(?=(?:She|He|Her|His)\s)"
)
_IS_THING = re.compile(r"(?:She|He) (?:is|was) (?:a|an|the|our)\s(?:[\w-]+\s){0,3}(?:from|by|with|made|built)\s")
# "a portrait of the lighthouse keeper on Skerry: Tom Ross, 71, has kept ...": what they are stands first.
_ROLE_FIRST = re.compile(
    r"(?<!\w)(?P<lead>(?i:portrait)(?:\s(?:film|video))?\sof)\s"
    r"(?P<what>(?:our|my|the|an?)\s(?:[\w'’-]+\s){0,6}?[\w'’-]+)(?:[:,.]|\s[–—-])\s+"
    rf"(?:(?:His|Her|her|his) name is |(?:[Tt]his|[Ii]t) is |(?:[Ii]t['’]s|[Mm]eet) )?(?P<name>{_FULL_NAME})"
    r"(?P<next>, (?P<age>\d{1,3})(?=\.)|, (?=(?:he|she)\s)|(?=[,.\n]|\s[a-z]|$))"
)
# "a portrait of Tom Ross, the lighthouse keeper on Skerry".
_ROLE_BEHIND = re.compile(r",\s(?P<what>(?:our|my|the|an?)\s[^.,:;!?\n]{3,60})(?=[.,:!?\n]|$)")
_HEAD_NOUN = re.compile(r"\s(?:of|in|at|on|from|for|behind|near|by|with|who)\s")
_THEY = {
    "en": r"he|she|his|her", "de": r"er|sie|ihr\w*|sein\w*", "fr": r"il|elle", "es": r"él|ella|su", "it": r"lui|lei",
    "pt": r"ele|ela",
}  # fmt: skip
_ARTICLE = {"it": {"o": "il", "a": "la"}, "pt": {"o": "o", "a": "a"}}
"""The article of "nostro" and "nossa", which "del" and "da" have swallowed."""
_TOLD_OF = re.compile(r"\.?\s+(?:She|He|Her|His)\s")
_VERBS = r"[a-z]{2,}ed|has|had|was|born|grew|came|began|left|taught|built|loves|knows|runs|keeps|makes|never|always"
# "A portrait of our gardener Tom Ashby: started at 16": what is told of a person in notes, without "he" or "she".
_IN_NOTES = re.compile(
    rf"(?<!\w)(?P<lead>(?:[Aa] )?[Pp]ortrait(?:\s(?:film|video))?\sof)\s(?P<what>(?:our|my|the)\s(?:[a-z-]+\s){{1,4}}?)"
    rf"(?P<name>{_FULL_NAME})\s?[:–-]\s(?=(?:{_VERBS})\s)"
)
_NOTED = re.compile(rf"(?:, [^.]{{3,60}})?\.\s+(?:{_VERBS})\s", re.IGNORECASE)
_MAY_DROP = frozenset({"es", "it", "pt"})
"""Languages whose verbs need no "he" or "she"."""


def by_name(text: str, language: str) -> str:
    """A brief that says first what a person is, with the name first: the name is what the portrait is about."""
    if language == "en" and (met := _introduced(text)):
        return met
    noted = _IN_NOTES.search(text) if language == "en" else None
    if noted and not _is_house(noted["what"], noted["name"], language):
        rest = text[noted.end() :]
        person = f"{noted['lead']} {noted['name']}, {noted['what'].strip()}."
        return f"{text[: noted.start()]}{person} {rest[:1].upper()}{rest[1:]}"
    found = _ROLE_FIRST.search(text) if language == "en" else None
    if not found or _is_house(found["what"], found["name"], language):
        return text
    if not re.search(rf"(?<!\w)(?:{_THEY[language]})(?!\w)", text[found.end() :], re.IGNORECASE):
        return text
    told = text[found.end() :].lstrip(" .")
    if found["age"]:
        told = f"{found['name']} is {found['age']}. {told}"
    elif not found["next"] and not text[found.end() :].lstrip().startswith("."):
        told = f"{found['name']}{text[found.end() :]}"
    order = f"{text[: found.start()]}{found['lead']} {found['name']}, {found['what']}."
    return f"{order} {told[:1].upper()}{told[1:]}".strip()


def _introduced(text: str) -> str:
    """The portrait that "Meet our cook Ann Lee. She has ..." asks for; '' where no person is introduced."""
    met = _MEET.match(text)
    what = (met["what"] or met["behind"] or "").strip() if met else ""
    if not met or _is_house(what, met["name"], "en") or _IS_THING.match(text, met.end()):
        return ""
    return f"A portrait of {met['name']}{f', {what}' if what else ''}. {text[met.end() :]}"


def portrayed(text: str, language: str) -> Subject | None:
    """Whom a brief wants portrayed, with what they are: Amos Bell, our caretaker; None where it is no person."""
    found = PORTRAIT.search(text)
    if not found:
        return None
    behind = _ROLE_BEHIND.match(text, found.end()) if language == "en" and not found["what"] else None
    what, name = (found["what"] or (behind["what"] if behind else "")).strip(), found["name"]
    if language == "de" and what and " " in name:
        role, _, name = name.partition(" ")  # a German role is a noun with a capital: "unserer Köchin Ulla Kern"
        what = nominative(f"{what} {role}")
    alone = not what and " " not in name and not (language == "en" and _TOLD_OF.match(text, found.end()))
    if _is_house(what, name, language) or alone:
        return None
    if language in _ARTICLE and not what.startswith(("il ", "la ", "o ", "a ")):
        what = re.sub(r"^n[^\s]*([oa])(?=\s)", lambda own: f"{_ARTICLE[language][own[1]]} {own[0]}", what)
    rest = text[found.end() :]
    spoken_of = re.search(rf"(?<!\w)(?:{_THEY[language]})(?!\w)", rest, re.IGNORECASE)
    noted = language == "en" and what and " " in name and _NOTED.match(rest)
    sure = noted or (language in _MAY_DROP and (" " in name or " " in what))
    return Subject(name, what) if spoken_of or sure or re.match(rf"\.\s{re.escape(name)}\s", rest) else None


def _is_house(what: str, name: str, language: str) -> bool:
    """Whether a trade is portrayed; in English by its last noun, for a school cook is no school."""
    head = _HEAD_NOUN.split(what, maxsplit=1)[0].split()[-1:] if language == "en" else [what]
    return names_trade(" ".join((*head, name)), language)
