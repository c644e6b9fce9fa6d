"""Tells the terms of a film among the parts of a sentence: its length, its shape, its manner, for whom it is.

"45 Sekunden", "so 40 sek", "Schritt für Schritt", "ton chaleureux", "für Kinder ab 6 Jahren" are said to the maker,
wherever a hasty sentence holds them. What a thing is without, "sans colorants", is none of them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from agent.reading.bare_lists import ALIKE, is_audience
from agent.reading.clean import bare
from agent.reading.lexicon import alternation, fragments, words
from agent.reading.order_words import residue
from agent.reading.viewers import FOR, viewers
from tools.media.frame import RATIOS

Term = Literal["audience", "tone", "duration", "format", "courtesy"]

_LONGEST = 8  # words of a term
_FEW = 3  # letters that say nothing alone
_LASTS = re.compile(r"\d\s?-?(?:s|sec|sek|seg|min)(?!\w)", re.IGNORECASE)
_COURTESY = re.compile(r"(?:bitte|danke|svp|s['’]il (?:vous|te) pla[iî]t|merci|please|pls|thanks|por favor|gracias|"
                       r"per favore|grazie|obrigad[oa])", re.IGNORECASE)  # fmt: skip
_TO = {"fr": r"(?:aux|à (?:des|nos|tous les))", "es": "a (?:los|las|nuestr[oa]s)", "it": "(?:ai|agli|alle)(?: nostri)?"}
_LAST = re.compile(r"\s(?:bitte|svp|please|pls|por favor|per favore)$", re.IGNORECASE)
_EFFECT = re.compile(
    r"(?:pour (?:donner envie|faire rêver)|um lust zu machen|das lust macht|to inspire|para dar ganas|"
    r"per far venire voglia|para dar vontade)(?:\s[^\d,.:;]{2,30})?",
    re.IGNORECASE,
)
# "pour donner envie aux familles": what the film is to do.
_PURPOSE = re.compile(r"(?!(?:ser|familiares)\b)[a-zà-ÿ]{2,}(?:er|ir|re|ar|are|ere|ire)\s")
_MOST_MINUTES = 5
_HOW = {
    "en": r"(?:with |in )?(?:an? )?(?:[a-z-]+,? (?:and |but )?){1,3}(?:voice|tone|style|mood|feel|vibe)|step by step",
    "de": r"(?:mit |in )?(?:eine[mr] )?(?:[a-zäöüß]+e[rmn]?,? (?:und |aber )?){1,3}(?:stimme|ton|stil|stimmung)|"
    r"[a-zäöüß]+(?: und [a-zäöüß]+)? (?:im ton|erzählt|gehalten|gesprochen)|schritt für schritt|stimmungsvoll",
    "fr": r"(?:avec |d['’]|sur )?(?:une? )?(?:ton|voix|ambiance|style)(?: (?:très|assez|plutôt|plein de))? "
    r"[a-zà-ÿ]+(?:(?:,| et| mais) [a-zà-ÿ]+){0,2}|étape par étape|pas à pas",
    "es": r"(?:con |en )?(?:una? )?(?:tono|voz|estilo|ambiente)(?: muy)? [a-zà-ÿ]+(?: (?:y|pero) [a-zà-ÿ]+){0,2}|"
    r"paso a paso",
    "it": r"(?:con |in )?(?:una? )?(?:tono|voce|stile|atmosfera)(?: molto)? [a-zà-ÿ]+(?: (?:e|ma) [a-zà-ÿ]+){0,2}|"
    r"passo (?:dopo|per|a) passo",
    "pt": r"(?:com |em )?(?:uma? )?(?:tom|voz|estilo|ambiente)(?: muito)? [a-zà-ÿ]+(?: (?:e|mas) [a-zà-ÿ]+){0,2}|"
    r"passo a passo",
}


@cache
def _audience(language: str) -> re.Pattern[str]:
    """ "für Kinder ab 6 Jahren", "pour une classe de CE2": whom, in words that name no house."""
    own = dict.fromkeys((FOR[language], FOR["en"]))
    whom = "|".join(dict.fromkeys((viewers(language), viewers("en"))))
    return re.compile(rf"(?:{'|'.join(own)})\s(?P<whom>{whom})", re.IGNORECASE)


@cache
def _told_to(language: str) -> re.Pattern[str]:
    """ "présenter le projet aux salariés": whom somebody is to be told something, at the end of a request."""
    to = _TO.get(language)
    return re.compile(rf"(?<=\w)\s{to}\s(?P<whom>{viewers(language)})$" if to else r"(?!)", re.IGNORECASE)


@cache
def _lead(language: str) -> re.Pattern[str]:
    return re.compile(rf"^(?:{FOR[language]}|{FOR['en']})\s", re.IGNORECASE)


@cache
def _tones(language: str) -> re.Pattern[str]:
    """Adjectives of manner, one or several: "freundlich", "simple et amusante"."""
    tone = alternation([*fragments("tones", language), *fragments("moods", language)])
    link = r"(?:,\s|\s(?:und|et|and|y|e|aber|mais|but|pero|ma|mas)\s)"
    return re.compile(rf"(?:(?:sehr|très|very|muy|molto|muito)\s)?{tone}(?:{link}{tone}){{0,3}}", re.IGNORECASE)


def without_courtesy(part: str) -> str:
    """A part without the "bitte" at its end."""
    return _LAST.sub("", part)


def mere_tone(listed: list[str], language: str) -> bool:
    """Whether parts are surely of manner: they speak of voice or tone, or hold a word that is said of no thing."""
    return any(
        re.fullmatch(_HOW[language], bare(part), re.IGNORECASE)
        or any(not ALIKE.fullmatch(word) for word in _adjectives(part, language))
        for part in listed
        if term_of(part, language) == "tone"
    )


def _adjectives(part: str, language: str) -> list[str]:
    return [found.group() for found in words("tones", language).finditer(part)]


def whom_in(part: str, language: str) -> str:
    """Those for whom a part says that the film is; '' where it says nothing else or more."""
    found = _audience(language).fullmatch(bare(part))
    if found:
        return found["whom"]
    whom = _lead(language).sub("", bare(part)) if is_audience(part, language) else ""
    return "" if _PURPOSE.match(whom) else whom


def audience_behind(head: str, language: str) -> tuple[str, str]:
    """The words for a film and whom it is for, where nothing else stands behind them: "Kurzes Video für Mieter"."""
    for found in _audience(language).finditer(head):
        before = head[: found.start()].rstrip()
        if found.end() == len(head.rstrip()) and words("films", language).search(before) and before:
            return before, found["whom"]
    return head, ""


def told_to(request: str, language: str) -> tuple[str, str]:
    """A request, and those to whom it wants something told: "présenter le projet aux salariés"."""
    found = _told_to(language).search(request)
    return (request[: found.start()], found["whom"]) if found else (request, "")


def term_of(part: str, language: str) -> Term | None:
    """What a part of a sentence settles of the film; None for one that tells something."""
    text = bare(part).strip(" .!")
    if not text or len(text.split()) > _LONGEST:
        return None
    if _COURTESY.fullmatch(text) or _EFFECT.fullmatch(text):
        return "courtesy"
    if _is_length(text, language):
        return "duration"
    if any(words("aspects", language, shape).fullmatch(text) for shape in RATIOS):
        return "format"
    if re.fullmatch(_HOW[language], text, re.IGNORECASE) or _tones(language).fullmatch(text):
        return "tone"
    return "audience" if whom_in(text, language) else None


def _is_length(text: str, language: str) -> bool:
    """Whether a part gives seconds or minutes and names nothing besides films: "vidéo de 40 secondes svp"."""
    minutes = [int(each) for each in re.findall(r"(\d{1,4})[\s-]?min", text, re.IGNORECASE)]
    if any(each > _MOST_MINUTES for each in minutes):
        return False  # "90 Minuten" is how long a course takes
    timed = words("seconds", language).search(text) or words("minutes", language).search(text) or _LASTS.search(text)
    plain = re.sub(r"(?<!\w)(?:so|etwa|svp|bitte|lang|long|please|environ)(?!\w)", " ", text, flags=re.IGNORECASE)
    return bool(timed) and len(residue(_LASTS.sub(" ", plain), language)) < _FEW


def labels(language: str) -> dict[Term, str]:
    """The label under which each term stands in a brief that is written in full."""
    return {
        "audience": _LABELS[language][0],
        "tone": _LABELS[language][1],
        "duration": _LABELS[language][2],
        "format": "Formato" if language in {"es", "it", "pt"} else "Format",
    }


_LABELS = {
    "en": ("Audience", "Tone", "Length"),
    "de": ("Zielgruppe", "Ton", "Länge"),
    "fr": ("Public", "Ton", "Durée"),
    "es": ("Público", "Tono", "Duración"),
    "it": ("Pubblico", "Tono", "Durata"),
    "pt": ("Público", "Tom", "Duração"),
}
