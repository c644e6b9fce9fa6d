"""Parts one sentence that holds both the terms of the film and what it tells.

"20 seconds, for our lobby screen: the pool reopens" is a length and a fact; "a film from the Otter Trust, which runs
three shelters" is a request and a fact. Read as one, the fact is lost or the request is said.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words
from agent.reading.telling.bare_lists import is_audience
from agent.reading.telling.direction import about_the_film
from agent.reading.telling.talk import BOUND
from agent.reading.text.german import main_clause
from agent.reading.text.sentences import parts

_NAME = r"(?-i:[A-ZÀ-Þ])[\w'’&.-]*(?:\s(?:(?-i:[A-ZÀ-Þ&])[\w'’&.-]*|of|the|de|des|du|del|di|da|do|dos|das))*"
_FROM = {
    "en": rf"(?:from|by|for)\s(?P<who>(?:the |our )?{_NAME}),\s(?:which|who)\s(?P<does>(?!(?:i|we|you|they|"
    rf"is why)\s)\S.+)",
    "de": rf"(?:von|für)\s(?:(?:der|dem|den|die|das)\s)?(?P<who>{_NAME}),\s(?P<the>der|die|das)\s(?P<does>[^,]+)",
    "fr": rf"(?:de|pour|par|du)\s(?P<who>(?:la |le |les |l['’])?{_NAME}),\squi\s(?P<does>\S.+)",
    "es": rf"(?:de|para|por)\s(?P<who>(?:la |el |los |las )?{_NAME}),\sque\s(?P<does>(?!(?:se|nos|os|me)\s)\S.+)",
    "it": rf"(?:di|per|da)\s(?P<who>(?:la |il |lo |i |gli |le |l['’])?{_NAME}),\sche\s(?P<does>(?!(?:si|ci|mi)\s)\S.+)",
    "pt": rf"(?:de|para|por)\s(?P<who>(?:a |o |os |as )?{_NAME}),\sque\s(?P<does>(?!(?:se|nos|me)\s)\S.+)",
}
_LONGEST_HEAD = 60  # letters between a length and its colon


def parted(sentence: str, language: str) -> str:
    """The sentence as two, terms first; '' where it is one."""
    if re.search(r"[\"“”„«»]", sentence):
        return ""
    return _behind_length(sentence, language) or _who_does(sentence, language)


def _behind_length(sentence: str, language: str) -> str:
    head, mark, told = sentence.partition(": ")
    found = re.match(rf"{BOUND[language]}(?=,\s)", head, re.IGNORECASE)
    alone = found and found.end() < len(head) <= found.end() + _LONGEST_HEAD
    return f"{head.rstrip()}. {capital(told.strip())}" if mark and alone and told.strip() else ""


def _who_does(sentence: str, language: str) -> str:
    found = re.search(_FROM[language], sentence.rstrip(" .!"), re.IGNORECASE)
    head = sentence[: found.start()].strip() if found else ""
    if not found or (head and not words("films", language).search(head)) or is_audience(sentence, language):
        return ""
    does, terms = _without_terms(found["does"], language)
    does, _, more = does.partition(": ")
    told = _clause(found, does, language)
    asked = f"{head} {sentence[found.start() : found.end('who')]}{terms}" if head else terms.strip(" ,")
    return ". ".join(capital(piece) for piece in (asked.strip(), told, more) if piece) + "." if told else ""


def _clause(found: re.Match[str], does: str, language: str) -> str:
    """'the Otter Trust, which runs three shelters' as 'The Otter Trust runs three shelters'."""
    if language != "de":
        return capital(f"{found['who']} {does}")
    clause = main_clause(f"er {does}")
    article = (
        "" if re.search(rf"(?:von|für)\s{re.escape(found['who'])}", found.group()) else f"{capital(found['the'])} "
    )
    return f"{article}{found['who']} {clause.removeprefix('Er ')}" if clause else ""


def _without_terms(does: str, language: str) -> tuple[str, str]:
    """What somebody does, and the terms of the film behind it: "runs three shelters, 30 seconds, calm"."""
    listed = parts(does, language)
    kept = next((at for at in range(1, len(listed)) if all(about_the_film(part, language) for part in listed[at:])), 0)
    return (", ".join(listed[:kept]), f", {', '.join(listed[kept:])}") if kept else (does, "")


def capital(text: str) -> str:
    """A sentence that begins with a capital."""
    return text[:1].upper() + text[1:]
