"""Sets what trails a short request apart: "..., para niños, con tono alegre" becomes sentences of its own.

Behind the last comma a person says for whom the film is, how it shall sound and how long it is. Within the sentence
these words would be read with what the film is about, and spoken. News that stands there ("beginners welcome") would be
taken for what the thing is.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import alternation, fragments, words
from agent.reading.order_words import of_order
from agent.reading.quoted import masked
from agent.reading.sentences import sentences

LONGEST = 420
"""Letters of a brief of a few sentences; longer ones say such things in sentences of their own."""
_LEAST = 3  # words that stay in front
_TAIL = re.compile(r"(?P<head>[^\n]*[^\s,;–—-])(?:\s*[,;]\s*|\s+[–—-]\s+)(?P<tail>[^,;\n]+?)\s*[.!]?\s*$")
_UNPARTED = re.compile(
    r"(?P<head>[^\n]*[^\s,;])\s(?P<tail>(?:with|in|mit|im|avec|sur|d['’](?=un)|con|in|com|em|en)\s?[^,;:.!?\d\n]{3,40}?)"
    r"\s*[.!]?\s*$",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?P<head>[^\n]*[^\s,;])\s(?P<tail>(?:with|mit|avec|con|com)\s[^;:.!?\d\n]{3,30},[^,;:.!?\d\n]{3,30}?)\s*[.!]?\s*$",
    re.IGNORECASE,
)
_BEFORE = r"(?:(?:with|in|mit|im|avec|sur|d['’]|con|com|em|en|de)\s?)?(?:(?:an?|eine?[mnrs]?|une?|una?|uno|uma?)\s)?"
_TONE = r"(?:tone|ton|tono|tom|tonfall|style|stil|stile|estilo|mood|vibe|stimmung)"
_VOICE = r"(?:voice|stimme|voix|voz|voce|narrator|sprecher(?:in)?|voice-?over)"
_WORD = r"(?!(?:of|by|de|di|do|da|du|des|von|y|e|et|und|and)\b)[^\W\d_][\w'’-]+"
_AND = r",?\s(?:(?:and|und|et|y|e|ed|but|aber|mais|pero|ma|mas)\s)?"
_OF_MANNER = re.compile(
    rf"{_BEFORE}(?:{_WORD}(?:{_AND}{_WORD}){{0,2}}\s{_TONE}|{_TONE}\s{_WORD}(?:{_AND}{_WORD}){{0,2}})", re.IGNORECASE
)
_VOICED = re.compile(
    rf"{_BEFORE}(?:(?P<before>{_WORD}(?:{_AND}{_WORD}){{0,2}})\s{_VOICE}|"
    rf"{_VOICE}\s(?P<behind>{_WORD}(?:{_AND}{_WORD}){{0,2}}))",
    re.IGNORECASE,
)
_FRIENDLY = (
    r"friendly|freundlich\w*|amicale?|amig[oa]|amigable|amável|amichevole|gentile|amable|cercan[oa]|dulce|dolce|"
    r"female|male|klar|sanft|weiblich|männlich|f[ée]minine?|masculine?|femenina|masculina|femminile|maschile"
)
# "a chess club, beginners welcome": news of it, and not what it is.
_OFFERED = re.compile(
    r"(?!(?:an?|the|who|which|that|with|eine?|der|die|das|mit|une?|l[ae]|qui|avec|una?|el|que|con|il|che|uma?|o|com)\s)"
    r"\w.{0,40}(?<!\w)(?:welcome|needed|necessary|required|included|available|free|possible|willkommen|erwünscht|nötig|inklusive|"
    r"frei|verfügbar|möglich|bienvenu\w*|inclus\w*|gratuit\w*|disponib\w+|nécessaires?|bienvenid[oa]s?|incluid[oa]s?|"
    r"necesari[oa]s?|benvenut[oi]|gratis|necessari[oa]?|bem-vind[oa]s?|incluíd[oa]s?|grátis|necessári[oa]s?)"
    r"(?:\s(?:from|until|for|ab|bis|für|à partir|dès|desde|hasta|da|fino|até)\s.{2,40})?",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"(?:aimed at|meant for|for|für|pour|para|per|dirigid[oa] a|rivolto a|pensad[oa] para)\s"
    r"(?P<whom>(?:[^\W\d_][\w'’-]*\s){0,4}[^\W\d_][\w'’-]+)",
    re.IGNORECASE,
)
# Nouns that name people by their endings: "oficinistas", "homeowners", "ciclisti".
_PEOPLE = re.compile(
    r"(?:[a-z]{3,}(?:ers|ists|ians|ants|ents|ors)|people|children|kids|men|women|folks?|"
    r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:er|innen|isten|enten|ende|enden)|"
    r"[a-zà-ÿ]{3,}(?:istas|antes|entes|ores|eros|eras|eiros|arios|ários|ianos|istes|eurs|iens|ants|ents|isti|anti|enti|"
    r"ori|ieri|ari))"
)


_JOINT = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e"}


def with_manner_apart(text: str, language: str) -> str:
    """The brief with manners that hold a comma set apart before commas part it: "with a warm, friendly tone"."""
    lines = text.split("\n")
    return "\n".join(" ".join(_listed_apart(each, language) for each in _cut(line, language)) for line in lines)


def _listed_apart(sentence: str, language: str) -> str:
    found, hidden = _LISTED.fullmatch(sentence), _LISTED.fullmatch(masked(sentence))
    if not (found and hidden and found.span("tail") == hidden.span("tail") and _is_manner(found["tail"], language)):
        return sentence
    tail = found["tail"].replace(", ", f" {_JOINT[language]} ")  # so that nobody parts it at its comma
    return f"{found['head']}. {tail[:1].upper()}{tail[1:]}."


def with_tails_apart(text: str, language: str) -> str:
    """The brief with what trails its requests in sentences of their own; of a long one the first line only."""
    if len(text) > LONGEST:
        head, mark, rest = text.partition("\n")
        return f"{with_tails_apart(head, language)}{mark}{rest}" if rest and len(head) <= LONGEST // 2 else text
    return "\n".join(" ".join(_apart(each, language) for each in _cut(line, language)) for line in text.split("\n"))


def _cut(line: str, language: str) -> list[str]:
    """The sentences of a line; the line itself where it is blank."""
    return sentences(line, language) or [line]


def _apart(sentence: str, language: str) -> str:
    """One sentence, its tail behind it in sentences that begin with a capital."""
    asked = bool(words("films", language).search(sentence))
    head, tails = sentence, list[str]()
    while found := _tail(head, asked, language):
        head = found["head"]
        tails.insert(0, found["tail"].strip())
    if not tails:
        return sentence
    return " ".join((f"{head}.", *(f"{tail[:1].upper()}{tail[1:]}." for tail in tails)))


def _tail(text: str, asked: bool, language: str) -> re.Match[str] | None:
    """The last part of a sentence that is only of the order, behind a comma or behind "with"; None where none is."""
    for form in (_TAIL, _UNPARTED):
        found = form.fullmatch(masked(text))
        if not found or len(found["head"].split()) < _LEAST:
            continue
        own = form.fullmatch(text)
        if own and own.span("tail") == found.span("tail") and _is_order(own["tail"], asked, form is _TAIL, language):
            return own
    return None


def _is_order(tail: str, asked: bool, parted: bool, language: str) -> bool:
    """Whether a part names a tone, a voice or a length; in a sentence that asks for a film also viewers and news."""
    if _is_manner(tail, language):
        return True
    if not parted:
        return False
    timed = any(words(field, language).search(tail) for field in ("seconds", "minutes"))
    if timed and words("films", language).match(tail) and of_order(tail, language):
        return True
    if asked and _OFFERED.fullmatch(tail):
        return True
    return asked and (bool(_tone(language).fullmatch(tail)) or _is_audience(tail, language))


def _is_manner(tail: str, language: str) -> bool:
    """Whether a part names a tone or says how a voice sounds."""
    return bool(_OF_MANNER.fullmatch(tail)) or _is_voice(tail, language)


def _is_voice(tail: str, language: str) -> bool:
    """Whether a part says how a voice sounds: "voce calma e chiara", "with a friendly voice"."""
    found = _VOICED.fullmatch(tail)
    said = (found["before"] or found["behind"] or "") if found else ""
    return bool(said) and all(_voice_word(language).fullmatch(word) for word in re.split(_AND, said))


def _is_audience(tail: str, language: str) -> bool:
    """Whether a part says for whom: "para oficinistas", "for curious kids"; names are left alone."""
    found = _FOR.fullmatch(tail)
    if not found:
        return False
    if language != "de" and re.search(r"[A-ZÀ-Þ]", found["whom"]):
        return False
    return of_order(tail, language) or any(map(_PEOPLE.fullmatch, found["whom"].split()))


@cache
def _tone(language: str) -> re.Pattern[str]:
    """One or two tones: "divertido", "calm and clear"."""
    tones = alternation(fragments("tones", language))
    return re.compile(rf"{tones}(?:{_AND}{tones})?", re.IGNORECASE)


@cache
def _voice_word(language: str) -> re.Pattern[str]:
    """A word that is said of a voice; German ones with their endings."""
    said = alternation([*fragments("tones", language), *_FRIENDLY.split("|")])
    return re.compile(rf"{said}(?:e[mnrs]?)?" if language == "de" else said, re.IGNORECASE)
