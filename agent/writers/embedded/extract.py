"""Summarising given texts by picking and shortening their own sentences; nothing is put in that was not there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from agent.reading.cutting.layout import laid_out
from agent.reading.documents.injection import is_order
from agent.reading.documents.table import read_table
from agent.reading.documents.wrapping import unwrapped
from agent.writers.embedded.wording import cap, ended, fold, likeness, sentences, tidy, words

_DATELINE = re.compile(r"^[A-ZÄÖÜÉ][\w.,' ]{2,40}?(?:,? \d{1,2}\.? \w+| \(\w+\))?\s+[-–—]\s+(?=[A-Z])")
_ROW = re.compile(r"^[^,;\t]{1,40}[,;\t]\s*[-+]?[\d.,' ]+(?:[,;\t].*)?$")
# A heading of a few words; a longer one is a headline, which tells.
_HEADING = re.compile(r"(?:#{1,6}\s+|\*\*|__)(?:\S+\s+){0,4}\S+|(?!.*\d)[^\W\d_][^\s:]*(?:\s[^\s:.!?]+){0,3}:?")
_MARKS = re.compile(r"^(?:#{1,6}|>|[-*+•–]|\d{1,2}[.)])\s+")
_MONEY = re.compile(
    r"(?i)[€$£]\s?\d|\d\s?[€$£]|\d[\d., ]*\s(?:(?:million|billion|millones|millions|millionen|milliarden|milioni|"
    r"milhões)\b|(?:euros?|dollars?|pounds?|crowns?|kronen|francs?|franken|pesos|reais|libras)\b)"
)
_OTHER_SIDE = re.compile(
    r"(?i)\b(?:some|many|critics|opponents|einige|viele|kritiker\w*|certains|plusieurs|algunos|varios|críticos|alcuni|"
    r"alguns)\b"
    r".{0,60}\b(?:say|fear|warn|worry|object|sagen|fürchten|warnen|kritisieren|disent|craignent|dénoncent|dicen|temen|"
    r"critican|"
    r"dicono|temono|dizem|temem)\b"
    # Who objects by name: "Der Naturschutzbund kritisiert, dass ...", "The Greens voted against".
    r"|\b(?:criticis\w+|criticiz\w+|object(?:s|ed)? to|oppos(?:e|es|ed)|voted against|"
    r"fears? (?:for|that)|warn(?:s|ed) (?:of|that)|(?:be)?fürchte[nt]\w*|warn(?:t|en|te|ten) vor|"
    r"redout\w+|craign\w+|craint|receia\w*|"
    r"kritisier\w+|bemängel\w+|protestier\w+|stimmten? (?:\w+ )?dagegen|lehn(?:t|en|te|ten) [^.]{3,60} ab|"
    r"regret(?:s|ted)?|deplor\w+|complain\w*|bedauer\w+|beklag\w+|beschwer\w+|regrett\w+|déplor\w+|s['’]inqui[eè]t\w+|"
    r"se plai(?:nt|gn)\w*|lament(?:a|an|ano|am|ó|aron|ou)|"
    r"critiqu(?:e|ent|é)|dénonc\w+|s['’]oppos\w+|vot\w+ contre|critica(?:n|ron|no|m|ram)?|criticó|se opon\w+|"
    r"vot\w+ (?:en )?contra|protestan?|si oppon\w+|contestan?o?|opõe\w*)\b"
)
_ASIDE = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")


@dataclass(frozen=True)
class Sentence:
    """A sentence of a source, with where it stood and how much it tells."""

    text: str
    order: int
    score: float


def prose(text: str) -> list[str]:
    """The sentences of a source, without tables, datelines, headings' stray marks and paragraphs that give orders."""
    found: list[str] = []
    for paragraph in map(str.strip, laid_out(read_table(unwrapped(text)).rest).splitlines()):
        if not paragraph or is_order(paragraph) or _ROW.match(paragraph) or _HEADING.fullmatch(paragraph):
            continue
        found += sentences(_DATELINE.sub("", _MARKS.sub("", paragraph)))
    return [tidy(entry) for entry in found if len(words(entry)) > 1]


def scored(texts: Sequence[str]) -> list[Sentence]:
    """Sentences by lead position, figures and names, and the words that the whole text is about."""
    about = Counter(word for text in texts for word in set(fold(text).split()) if len(word) > 4)
    return [Sentence(text, order, _score(text, order, about)) for order, text in enumerate(texts)]


def _score(text: str, order: int, about: Counter[str]) -> float:
    found = words(text)
    figures = sum(word[0].isdigit() for word in found)
    names = sum(word[0].isupper() for word in found[1:])
    theme = sum(about[word] > 1 for word in set(fold(text).split()))
    money = 1.0 if _MONEY.search(text) else 0.0  # what a thing costs is asked first
    other = 2.5 if _OTHER_SIDE.search(text) else 0.0  # news that leaves out who objects is no news
    return 3 / (1 + order) + money + other + min(figures, 3) * 0.5 + min(names, 3) * 0.3 + min(theme, 4) * 0.2


def distinct(texts: Sequence[str]) -> list[str]:
    """Without those that repeat an earlier one almost word by word; a lead gives the figures of its headline."""
    kept: list[str] = []
    for text in texts:
        if not any(likeness(text, other) > 0.8 and _figures(text) <= _figures(other) for other in kept):
            kept.append(text)
    return kept


def _figures(text: str) -> set[str]:
    return set(re.findall(r"\d+", text))


def shortened(text: str) -> str:
    """A sentence without its asides, where a clause can go without changing what is claimed."""
    text = _ASIDE.sub("", text)
    text = re.sub(r",\s(?:which|who|wobei|ce qui|lo que)\s[^,.;]*(?=[,.;])", "", text)
    return ended(cap(tidy(text)))
