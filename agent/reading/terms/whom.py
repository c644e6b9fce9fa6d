"""Reads whom a film is for where a part of a sentence says it: "für Kinder ab 6 Jahren", "aux salariés"."""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import words
from agent.reading.telling.bare_lists import is_audience
from agent.reading.telling.order_words import of_order
from agent.reading.terms.viewers import FOR, viewers
from agent.reading.text.clean import bare

_TO = {"fr": r"(?:aux|à (?:des|nos|tous les))", "es": "a (?:los|las|nuestr[oa]s)", "it": "(?:ai|agli|alle)(?: nostri)?"}
# "pour donner envie aux familles": what the film is to do.
_PURPOSE = re.compile(r"(?!(?:ser|familiares)\b)[a-zà-ÿ]{2,}(?:er|ir|re|ar|are|ere|ire)\s")
_ANYBODY = re.compile(r"(?:the |a )?(?:general|wide|broad|lay) (?:public|audience)", re.IGNORECASE)
_FEW = r"(?P<whom>(?:[^\W\d_][\w'’-]*\s){0,4}[^\W\d_][\w'’-]+)"
# Nouns that name people by their endings: "oficinistas", "homeowners", "ciclisti".
_PEOPLE = re.compile(
    r"(?:[a-z]{3,}(?:ers|ists|ians|ants|ents|ors)|people|children|kids|men|women|folks?|"
    r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:er|innen|isten|enten|ende|enden)|"
    r"[a-zà-ÿ]{3,}(?:istas|antes|entes|ores|eros|eras|eiros|arios|ários|ianos|istes|eurs|iens|ants|ents|isti|anti|enti|"
    r"ori|ieri|ari))"
)


def whom_in(part: str, language: str) -> str:
    """Those for whom a part says that the film is; '' where it says nothing else or more."""
    plain = bare(part)
    if _ANYBODY.fullmatch(plain):
        return plain
    if found := _audience(language).fullmatch(plain):
        return found["whom"]
    whom = _lead(language).sub("", plain) if is_audience(part, language) else ""
    return "" if _PURPOSE.match(whom) else whom


def is_for_somebody(part: str, language: str) -> bool:
    """Whether a part of a request says for whom or for which channel the film is; names are left alone."""
    if whom_in(part, language):
        return True
    found = _for_few(language).fullmatch(part)
    if not found or (language != "de" and re.search(r"[A-ZÀ-Þ]", found["whom"])):
        return False
    return of_order(part, language) or any(map(_PEOPLE.fullmatch, found["whom"].split()))


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


@cache
def _audience(language: str) -> re.Pattern[str]:
    """ "für Kinder ab 6 Jahren", "pour une classe de CE2": whom, in words that name no house."""
    whom = "|".join(dict.fromkeys((viewers(language), viewers("en"))))
    return re.compile(rf"{_leads(language)}\s(?P<whom>{whom})", re.IGNORECASE)


@cache
def _for_few(language: str) -> re.Pattern[str]:
    return re.compile(rf"{_leads(language)}\s{_FEW}", re.IGNORECASE)


@cache
def _told_to(language: str) -> re.Pattern[str]:
    """ "présenter le projet aux salariés": whom somebody is to be told something, at the end of a request."""
    to = _TO.get(language)
    return re.compile(rf"(?<=\w)\s{to}\s(?P<whom>{viewers(language)})$" if to else r"(?!)", re.IGNORECASE)


@cache
def _lead(language: str) -> re.Pattern[str]:
    return re.compile(rf"^{_leads(language)}\s", re.IGNORECASE)


def _leads(language: str) -> str:
    return f"(?:{'|'.join(dict.fromkeys((FOR[language], FOR['en'])))})"
