"""Says as news how old somebody turns, where the order for a birthday film says it in passing.

"Felicita a mi abuela Carmen por sus 80 años" orders a film and tells that she turns 80; "un vídeo para mi padre, que
cumple 60 años, le gusta pescar" says so behind a relative. Both are told as sentences of their own.
"""

from __future__ import annotations

import re

from agent.reading.genre.occasions import turning
from agent.reading.lexicon import words
from agent.reading.text.sentences import sentences

_TURNS = {"es": "{who} cumple {n} años.", "it": "{who} compie {n} anni.", "pt": "{who} faz {n} anos."}
_ASKED = {
    "es": "Vídeo de cumpleaños para {who}.",
    "it": "Video di compleanno per {who}.",
    "pt": "Vídeo de aniversário para {who}.",
}
# Kin are spoken of with their article: "La abuela Carmen cumple 80 años"; Italian leaves it out.
_ARTICLE = {
    "es": ((r"(?:abuela|tía|madrina)\b", "la "), (r"(?:abuelo|tío|padrino)\b", "el ")),
    "it": (),
    "pt": ((r"(?:avó|tia)\b", "a "), (r"(?:avô|tio)\b", "o ")),
}
_LOOSE = re.compile(r"^(?:[\s,;:.–—-]|(?:y|e|ed)\s)+", re.IGNORECASE)
_FEWEST = 3
"""Words behind an age that are a sentence."""


def with_age_told(text: str, language: str) -> str:
    """The brief with an age that is told in passing in a sentence of its own."""
    if language not in _TURNS:
        return text
    return "\n".join(_line(line, language) for line in text.split("\n"))


def _line(line: str, language: str) -> str:
    cut = sentences(line, language)
    told = [_told(sentence, language) for sentence in cut]
    return " ".join(told) if told != cut else line


def _told(sentence: str, language: str) -> str:
    """One sentence, parted at the age; as it stands where it tells nothing but the age, or none."""
    found = turning(sentence, language)
    if not found or not found.age:
        return sentence
    article = next((article for form, article in _ARTICLE[language] if re.match(form, found.who)), "")
    named = f"{article}{found.who}"
    news = _TURNS[language].format(who=f"{named[:1].upper()}{named[1:]}", n=found.age)
    rest = _LOOSE.sub("", sentence[found.end :])
    rest = f" {rest[:1].upper()}{rest[1:]}" if len(rest.split()) >= _FEWEST else ""
    before = sentence[: found.start].rstrip(" ,;:–—-")
    if found.ordered:
        asked = f"{before}." if before else _ASKED[language].format(who=found.kin)
        return f"{asked} {news}{rest}"
    if not words("films", language).search(before):
        return sentence
    return f"{before} {sentence[found.start : found.named]}. {news}{rest}"
