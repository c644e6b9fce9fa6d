"""Reads what a request is for: whose site shows the film, what is announced in it, and how something is done.

"Für die Website der Tischlerei Borchert" names an owner and no subject. "Wir möchten unsere neue Ladesäule vorstellen"
is about the charging point, although German puts the verb last and whoever speaks first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.reading.cutting.passages import Passage
from agent.reading.text.german import nominative
from agent.reading.text.moments import dates
from agent.reading.text.names import Subject

_NAME = r"[A-ZÀ-Þ][\w'’&-]+(?:\s(?:&\s|und\s|and\s|et\s)?[A-ZÀ-Þ][\w'’&-]+){0,3}"
# "website of Harlow Joinery", "die Website der Tischlerei Brandt", "le site de la menuiserie Perrot".
_SITE = {
    "en": rf"(?:website|homepage|web page|site|shop window|instagram|facebook page|channel) (?:of|for) (?:the |our )?"
    rf"(?P<who>{_NAME})",
    "de": r"(?:website|webseite|homepage|internetseite|seite|schaufenster|instagram-kanal|kanal|account) "
    rf"(?:der|des|von|vom|unserer|unseres) (?P<who>{_NAME})",
    "fr": r"(?:site(?: web| internet)?|page(?: facebook| instagram)?|compte(?: instagram)?|vitrine|chaîne) "
    rf"(?:de la |de l['’]|du |des |de |d['’])(?P<what>[a-zà-ÿ]+\s)?(?P<who>{_NAME})",
}
_ENDING_VERB = (
    r"(?:vorstellen|vorzustellen|ankündigen|anzukündigen|bewerben|zu bewerben|bekannt ?machen|bekannt zu machen|"
    r"präsentieren|zu präsentieren|bekannt ?geben|bekanntzugeben)"
)
_THING = (
    r"(?P<thing>(?i:unsere?n?|die|den|das|eine?n?|meine?n?)\s(?:[a-zäöü][\wäöüß-]*\s){0,3}[A-ZÄÖÜ]"
    r"(?:[^.,;:!?]|(?<=\d)\.){2,70}?)"
)
_PRESENTS = re.compile(rf"(?:\b[Uu]m|\b\w+)\s(?:in \d+ \w+\s|mit \w+ \w+\s)?{_THING}\s{_ENDING_VERB}(?!\w)")
_ORDERED = re.compile(
    rf"^(?:[Bb]itte )?(?:Bewerben|Präsentieren|bewerben|präsentieren) [Ss]ie (?:in \d+ \w+ )?{_THING}(?=[.,;:!?]|$)"
)
_SHOWN_HOW = re.compile(
    r"^(?:gezeigt werden soll|gezeigt wird|es soll gezeigt werden|zu sehen (?:sein soll|ist)|man soll sehen|"
    r"(?:bitte )?(?:zeigt|zeigen sie|zeig))(?: bitte)?, wie (?P<told>[^,.;:!?]{8,120}) (?P<verb>[a-zäöü]+)\W*$",
    re.IGNORECASE,
)
_SPEAKS = re.compile(
    r"(?:we|wir|nous|so|i|ich|je|gezeigt|\d+|two|three|four|five|zwei|drei|vier|fünf|deux|trois|quatre|cinq)\s|gezeigt$",
    re.IGNORECASE,
)
_WHERE = r"\s(?:am|an der|im|in der|in|at|aux?|de|du|des)\s[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)?"
_FIRST = 3  # sentences in which a request says what it is for


def site_owner(passages: Sequence[Passage], language: str) -> str:
    """Whose site or channel the film is for; '' where the brief does not say."""
    pattern = _SITE.get(language)
    for passage in passages[:_FIRST] if pattern else ():
        if found := re.search(rf"(?<!\w)(?i:{_head(pattern)}){_tail(pattern)}", passage.text):
            return found["who"].strip()
    return ""


def presented(passages: Sequence[Passage], language: str) -> str:
    """What a German request announces or presents, in the nominative and without its day; '' where it does not say."""
    for passage in passages[:_FIRST] if language == "de" else ():
        found = _PRESENTS.search(passage.text) or _ORDERED.match(passage.text)
        if found and not re.search(r"[\"“”„«»]", found["thing"]):
            return nominative(_without_day(found["thing"], language))
    return ""


def of_purpose(subject: Subject, found: bool, passages: Sequence[Passage], language: str) -> tuple[Subject, bool]:
    """The subject, or what the request announces, or whose site it is for where the subject is a sentence of theirs."""
    subject = _whole_name(subject, passages)
    news = presented(passages, language)
    if news and subject.name not in news.split(" ", 1)[-1]:
        return Subject(news), True
    whose = site_owner(passages, language)
    speaks = not found or _SPEAKS.match(subject.name) or whose in subject.name
    return (Subject(whose), True) if whose and speaks else (subject, found)


def _whole_name(subject: Subject, passages: Sequence[Passage]) -> Subject:
    """The subject with the place that stands right behind it: "Elternabend der Grundschule am Weinberg"."""
    behind = rf"{re.escape(subject.name)}(?P<where>{_WHERE})[.:]?"
    for passage in passages[:_FIRST] if " " in subject.name else ():
        if found := re.fullmatch(behind, passage.label or passage.text.strip()):
            return replace(subject, name=f"{subject.name}{found['where']}")
    return subject


def shown_how(sentence: str) -> str:
    """ "Gezeigt werden soll, wie ein Stuhl entsteht" as "So entsteht ein Stuhl"; '' for any other sentence."""
    found = _SHOWN_HOW.match(sentence.strip())
    return f"So {found['verb']} {found['told']}" if found else ""


def _without_day(text: str, language: str) -> str:
    day = next((day for day in dates(text, language) if any(char.isdigit() for char in day)), "")
    return re.sub(r"\s(?:am|ab|vom|seit)$", "", text[: text.find(day)].rstrip()) if day else text


def _head(pattern: str | None) -> str:
    return (pattern or "").partition("(?P<")[0]


def _tail(pattern: str | None) -> str:
    return "".join((pattern or "").partition("(?P<")[1:])
