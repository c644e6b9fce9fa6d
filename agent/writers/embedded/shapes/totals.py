"""A total and the one before it: "Total 370, up from 290 in the quarter before", or in two lines of a table.

The change is computed, so both numbers must be there and the second must be said to be earlier; anything else that
stands beside a total ("of which 290 lamps") is told as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.brief import Fact, Language
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bare, words

_N = r"(?:\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d+)?)(?!\d)"
WORD = r"(?:grand total|sum|total(?:e|es)?|gesamt\w*|insgesamt|summe|somme|suma|soma)"
_THEN = (
    r"up from|down from|compared (?:with|to)|against|versus|vs\.?|after|gegenüber|nach|statt|contre|par rapport à|"
    r"frente a|contro|rispetto a|contra|em comparação com"
)
_LINE = re.compile(
    rf"(?i)(?<!\w){WORD}(?!\w)(?P<here>[^\d\n.;]{{0,32}}?)\s?:?\s*(?P<new>{_N})(?P<unit>[^\d\n.;(,]{{0,24}}?)"
    rf"\s*(?:[,(;]\s*(?:{_THEN})?|(?P<then>{_THEN}))(?P<lead>[^\d\n.;]{{0,36}}?)\s?:?\s*"
    rf"(?P<old>{_N})(?P<tail>[^\n.;,)]{{0,36}})"
)
# "total Jan-Jun last year 2380", "TOTAL 1er semestre año anterior,2410": a total with a line of its own.
_OWN_LINE = re.compile(
    rf"(?im)^\W*{WORD}(?!\w)\s*(?P<label>[^\n:;|=]{{2,48}}?)[\s:;,|=]+(?P<value>{_N})[ "
    rf"\t]?(?P<unit>[^\W\d_]{{0,16}})\s*$"
)
_ALONE = re.compile(rf"(?im)^\W*{WORD}\s*[:;,|=\t]\s*(?P<value>{_N})\s*\|?\s*$")
_NOW = re.compile(
    r"(?i)\s*(?<!\w)(?:this|current|dieses?|aktuell\w*|lauf\w+|cette|ce|en cours|este|esta|actual|quest[oa']|in corso|"
    r"deste|atual)(?!\w)\s?(?:year|month|week|quarter|jahr|monat|woche|quartal|année|an|mois|semaine|trimestre|año|mes|"
    r"semana|anno|mese|settimana|ano|mês)?\s*"
)
_EARLIER = re.compile(
    r"(?i)(?<!\w)(?:last|previous|prior|before|earlier|former|from|against|versus|vs|"
    r"vor(?:jahr|monat|woche|quartal|her|ige\w*)\w*|zuvor|letzte\w*|gegenüber|précédent\w*|derni(?:er|ère)|passée?|"
    r"avant|contre|anterior|pasad[oa]|passad[oa]|antes|frente|precedente|scors[oa]|prima|contro|contra|(?:19|20)\d\d|"
    r"jan\w*|feb\w*|fév\w*|mar\w*|mär\w*|apr\w*|avr\w*|abr\w*|mai|may|mayo|maggio|jun\w*|juin|giugno|jul\w*|juil\w*|"
    r"luglio|aug\w*|août|ago\w*|sep\w*|set\w*|o[ck]t\w*|out\w*|ott\w*|nov\w*|de[cz]\w*|déc\w*|dic\w*|ene\w*|"
    r"gen\w*)(?!\w)"
)
_SINCE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?i)\b(?:last|the previous|the prior) \w+|\b(?:previous|prior) \w+|\b\w+ before\b"),
    "de": re.compile(r"(?i)\bVor(?:jahr|monat|quartal|woche)\b"),
    "fr": re.compile(
        r"(?i)\b(?:mois|trimestre|semestre) (?:précédent|dernier)\b|\ban dernier\b|\bannée (?:précédente|dernière)\b"
    ),
    "es": re.compile(r"(?i)\b(?:mes|trimestre|año|semestre) (?:anterior|pasado)\b"),
    "it": re.compile(r"(?i)\b(?:mese|trimestre|semestre) (?:precedente|scorso)\b|\banno (?:precedente|scorso)\b"),
    "pt": re.compile(r"(?i)\b(?:mês|trimestre|ano|semestre) (?:anterior|passado)\b"),
}  # fmt: skip
_ARTICLE: dict[Language, tuple[str, str]] = {
    "en": ("the ", "the "), "de": ("dem ", "dem "), "fr": ("le ", "l’"), "es": ("el ", "el "), "it": ("il ", "l’"),
    "pt": ("o ", "o "),
}  # fmt: skip
"""The article of such a time, and the one before a vowel."""
_CONTRACTED: dict[Language, tuple[tuple[str, str], ...]] = {
    "fr": ((" à le ", " au "),), "es": ((" a el ", " al "),), "it": ((" a il ", " al "), (" a l’", " all’")),
    "pt": ((" a o ", " ao "),),
}  # fmt: skip
_UNIT_WORDS = 2


@dataclass(frozen=True)
class Compared:
    """The total now and the one before, as they are written, with what is counted and when it was before."""

    here: str
    new: str
    unit: str
    old: str
    since: str


def compared(text: str, language: Language) -> Compared | None:
    """The first total of a text with an earlier one, in one line or in a line each."""
    return _in_one_line(text, language) or _in_two_lines(text, language)


def alone(text: str) -> str:
    """The one total that stands in a line without more: "Totale;14500"; '' for none or more."""
    rows = _ALONE.findall(text)
    return rows[0] if len(rows) == 1 else ""


def _in_two_lines(text: str, language: Language) -> Compared | None:
    """Two totals of which one is said to be of an earlier time."""
    rows = list(_OWN_LINE.finditer(text))
    old = next((row for row in rows if since(row["label"], language)), None)
    new = next((row for row in rows if row is not old and not since(row["label"], language)), None)
    if old is None or new is None:
        return None
    here = _NOW.sub(" ", new["label"]).strip()
    return Compared(here, new["value"], new["unit"], old["value"], since(old["label"], language))


def _in_one_line(text: str, language: Language) -> Compared | None:
    for found in _LINE.finditer(text):
        beside = " ".join(filter(None, (found["then"], found.group(0)[found.end("unit") - found.start() :])))
        if not _EARLIER.search(re.sub(_N, " ", beside, count=1) if "20" not in beside else beside):
            continue
        unit = bare(found["unit"])
        unit = unit if 0 < len(words(unit)) <= _UNIT_WORDS and unit.replace(" ", "").isalpha() else ""
        return Compared(bare(found["here"]), found["new"], unit, found["old"], since(beside, language))
    return None


def since(text: str, language: Language) -> str:
    """The time of the earlier total with its article, where it is one of those that can be said; else nothing."""
    found = _SINCE[language].search(text)
    if not found:
        return ""
    time = found.group()
    if language == "en":
        return time if time.lower().startswith(("last", "the ")) else f"the {time.lower()}"
    if language == "de":
        return f"{'der' if time.lower().endswith('woche') else 'dem'} {time}"
    plain, vowel = _ARTICLE[language]
    return f"{vowel if time[0].lower() in 'aeiou' else plain}{time.lower()}"


def contracted(text: str, language: Language) -> str:
    """The text with its prepositions and articles as one word: "au trimestre précédent"."""
    for apart, joined in _CONTRACTED.get(language, ()):
        text = text.replace(apart, joined)
    return text


def tells_total(m: Material, fact: Fact) -> bool:
    """Whether a fact holds nothing but the totals that are told with their change."""
    found = compared("\n".join([*(source.text for source in m.brief.sources), m.brief.text]), m.brief.language)
    if found is None:
        return False
    digits = [re.sub(r"\D", "", number) for number in re.findall(_N, fact.text)]
    own = {re.sub(r"\D", "", found.new), re.sub(r"\D", "", found.old)}
    return bool(digits) and set(digits) <= own
