"""Sets what trails a short request apart: "..., para niños, con tono alegre" becomes sentences of its own.

Behind the last comma a person says for whom the film is, how it shall sound and how long it is. Within the sentence
these words would be read with what the film is about, and spoken. News that stands there ("beginners welcome") would be
taken for what the thing is.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import words
from agent.reading.telling.order_words import of_order
from agent.reading.telling.tone_words import is_tone
from agent.reading.terms.labels import labels
from agent.reading.terms.lines import apart, by_sentence
from agent.reading.terms.short import LONGEST, is_short
from agent.reading.terms.sound import is_sure_sound
from agent.reading.terms.viewers import FOR
from agent.reading.terms.whom import is_for_somebody, whom_in
from agent.reading.text.quoted import masked

_LEAST = 3  # words that stay in front
_TAIL = re.compile(r"(?P<head>[^\n]*[^\s,;–—-])(?:\s*[,;]\s*|\s+[–—-]\s+)(?P<tail>[^,;\n]+?)\s*[.!]?\s*$")
_STATES = {
    "en": "welcome|needed|necessary|required|included|available|free|possible",
    "de": "willkommen|erwünscht|nötig|inklusive|frei|verfügbar|möglich",
    "fr": r"bienvenu\w*|inclus\w*|gratuit\w*|disponib\w+|nécessaires?",
    "es": "bienvenid[oa]s?|incluid[oa]s?|necesari[oa]s?|gratis",
    "it": r"benvenut[oi]|gratis|necessari[oa]?|disponib\w+",
    "pt": "bem-vind[oa]s?|incluíd[oa]s?|grátis|necessári[oa]s?",
}
_ABOUT = {
    "en": "about|on", "de": "über|zum thema", "fr": "sur", "es": "sobre|acerca de",
    "it": r"su(?:l|i|gli|lla|lle|llo|ll['’])?", "pt": "sobre",
}  # fmt: skip
"""What leads to the topic of a film."""
_THING = (  # begins the name of a thing, or what is told of it
    "an?|the|who|which|that|with|eine?|der|die|das|mit|une?|l[ae]|qui|avec|una?|el|que|con|il|che|uma?|o|com"
)
# "pensada para alumnos", "gedacht für Eltern": a film is made for somebody, and no sentence says so of itself.
_MADE = re.compile(r"(?!(?:for|für|an|pour|per|para)\s)[^\W\d]{4,}\s", re.IGNORECASE)
_FROM = "from|until|for|ab|bis|für|à partir|dès|desde|hasta|da|fino|até"
# "a chess club, beginners welcome": news of it, and not what it is.
_OFFERED = re.compile(
    rf"(?!(?:{_THING})\s)\w.{{0,40}}(?<!\w)(?:{'|'.join(_STATES.values())})(?:\s(?:{_FROM})\s.{{2,40}})?", re.IGNORECASE
)


def with_tails_apart(text: str, language: str) -> str:
    """The brief with what trails its requests in sentences of their own; of a long one the first line only."""
    if not is_short(text, language):
        head, mark, rest = text.partition("\n")
        return f"{with_tails_apart(head, language)}{mark}{rest}" if rest and len(head) <= LONGEST // 2 else text
    return by_sentence(text, language, lambda sentence: _apart(sentence, language))


def _apart(sentence: str, language: str) -> str:
    """One sentence, its tail behind it in sentences that begin with a capital, whom it is for under its label."""
    asked = bool(words("films", language).search(sentence))
    head, tails = sentence, list[str]()
    while found := _tail(head, asked, language):
        head = found["head"]
        tails.insert(0, found["tail"].strip())
    made_for = next((tail for tail in tails if asked and _MADE.match(tail) and whom_in(tail, language)), "")
    if made_for:
        whom = f"{labels(language)['audience']}: {whom_in(made_for, language)}"
        return "\n".join((apart(head, *(tail for tail in tails if tail != made_for)), whom))
    for_whom = _behind_topic(head, language) if asked and language != "de" else None
    if for_whom:
        whom = f"{labels(language)['audience']}: {whom_in(for_whom['tail'], language)}"
        return "\n".join((apart(for_whom["head"], *tails), whom))
    return apart(head, *tails) if tails else sentence


def _tail(text: str, asked: bool, language: str) -> re.Match[str] | None:
    """The last part of a sentence where it is only of the order; None where it is not."""
    found, own = _TAIL.fullmatch(masked(text)), _TAIL.fullmatch(text)
    if not (found and own) or own.span("tail") != found.span("tail") or len(own["head"].split()) < _LEAST:
        return None
    return own if _is_order(own["tail"], asked, language) else None


def _behind_topic(text: str, language: str) -> re.Match[str] | None:
    """Those for whom a film is, where they stand behind what it is about: "a video about trees for third graders"."""
    found = _topic_for(language).fullmatch(masked(text))
    own = _topic_for(language).fullmatch(text)
    return own if found and own and whom_in(own["tail"], language) else None


@cache
def _topic_for(language: str) -> re.Pattern[str]:
    about = rf"(?<!\w)(?:{_ABOUT[language]})(?:\s|(?<=['’]))"
    whom = rf"{FOR[language]}\s(?:[^,;:.!?\n]|(?<=\d)\.(?=º))+"
    return re.compile(rf"(?P<head>[^\n]*?{about}[^,;:.!?\n]{{3,60}}?)\s(?P<tail>{whom})[.!]?\s*", re.IGNORECASE)


def _is_order(tail: str, asked: bool, language: str) -> bool:
    """Whether a part names a tone, a voice or a length; in a sentence that asks for a film also viewers and news."""
    timed = any(words(field, language).search(tail) for field in ("seconds", "minutes"))
    if is_sure_sound(tail, language) or (timed and words("films", language).match(tail) and of_order(tail, language)):
        return True
    return asked and bool(_OFFERED.fullmatch(tail) or is_tone(tail, language) or is_for_somebody(tail, language))
