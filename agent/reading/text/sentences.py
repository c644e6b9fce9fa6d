"""Cuts text into sentences and lists, leaving quotations, numbers, dates and addresses whole."""

from __future__ import annotations

import re

from agent.reading.lexicon import starts, words
from agent.reading.text.quoted import masked

_END = re.compile(r"[.!?…]+[\"”»“'’)\]]*(?=\s|$)|[\U0001F300-\U0001FAFF\u2600-\u27BF]+(?=\s|$)")
_QUOTED_END = re.compile(r"\ue000[ \u00a0\u202f]?[\"”»“'’](?=\s+[A-ZÀ-Þ])")
# "« Le meilleur saucisson. » Paul, 62 ans": who says it.
_SPEAKER = re.compile(r"\s+[A-ZÀ-Þ][\w'’-]*(?:\s[A-ZÀ-Þ](?:[\w'’-]+|\.)){0,2}(?:,\s[^.!?,:]{1,30})?\s*")
_SHORTENED = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|dott|avv|sig|prof|st|no|nr|vs|etc|e\.g|i\.e|z\.\s?b|d\.\s?h|u\.\s?a|bzw|ca|approx|inkl|"
    r"excl|exkl|zzgl|incl|tel|str|sra?|mme|"
    r"mlle|art|fig|vol|inc|ltd|co|jr|sr|max|min|sek|std|evtl|ggf|ab|p\.\s?ex|aprox|av|jan|feb|aug|sept?|oct|nov|dec|"
    r"okt|dez|a\.m|p\.m|ext|rif|réf|ref))$",
    re.IGNORECASE,
)
# "J. Smith", but not the end of "grade B. Walnut floors" nor of "450 m. One".
_INITIAL = re.compile(r"(?:^|[(\"“„«]\s?|[A-ZÀ-Þ](?:[a-zà-ÿ’'-][\w.]*|\.)\s)[A-ZÀ-Þ]$")
# "max. 30", but "30 sec max. Its ...".
_BEFORE_DIGITS = re.compile(r"\b(?:max|min|ca|no|nr|tel|approx|fig|art|vol|sek|std)$", re.IGNORECASE)
_WITH = re.compile(r"\b(?:inkl|incl|approx|bzw|ca|zzgl|excl|exkl)$", re.IGNORECASE)  # "96 euros incl. clay"
_MERIDIEM = re.compile(r"\b[ap]\.m$", re.IGNORECASE)
# "138.000 km, 2. Hand": an ordinal at the head of an entry.
_LISTED_ORDINAL = re.compile(r",\s\d$")
# "sa 14.6. ab 14 uhr": a day in figures, which a point ends.
_NUMERIC_DAY = re.compile(r"(?<![\d.])(?:[0-2]?\d|3[01])\.\s?(?:0?\d|1[0-2])$")
_ORDINAL = re.compile(r"(?<![\d.,:])\d{1,2}$")
_ORDERED = re.compile(
    r"[a-zäöü]|(?:Stock|Etage|Quartal|Klasse|Platz|Jahrhundert|Geburtstag|Auflage|Mal|Woche|Tag|Liga|Advent|"
    r"Runde|Jubiläum|OG)\b"
)
# "Abendsonne e.V. lädt ein": a firm's or club's form, and no end before a small letter.
_FORM = re.compile(r"\b(?:e\.\s?[VGK]|S\.\s?A|S\.\s?L|S\.\s?r\.\s?l|B\.\s?V)$")
LONGEST = 700
_BRACKETS = re.compile(r"\((?!\s)[^()]{1,80}\)")
_STOPS = str.maketrans(dict.fromkeys("!?.", "\ue000"))


def sentences(text: str, language: str) -> list[str]:
    """The sentences of one line of text."""
    hidden = _BRACKETS.sub(lambda match: match.group().translate(_STOPS), masked(text))
    cuts = sorted(
        {
            *_ends(hidden, language),
            *(match.end() for match in _QUOTED_END.finditer(hidden) if not _SPEAKER.fullmatch(hidden, match.end())),
        }
    )
    pieces, at = [], 0
    for cut in [*cuts, len(text)]:
        piece = text[at:cut].strip()
        at = cut
        if piece:
            pieces += [piece[i : i + LONGEST] for i in range(0, len(piece), LONGEST)]
    return pieces


def _ends(hidden: str, language: str) -> list[int]:
    months = words("months", language)
    found = []
    for match in _END.finditer(hidden):
        before, after = (
            hidden[max(0, match.start() - 12) : match.start()],
            hidden[match.end() : match.end() + 24].lstrip(),
        )
        if ")" in match.group() and after[:1].islower():
            continue
        if not match.group().strip()[0].isascii() and starts("connectors", language).match(after):
            continue  # a pictogram in the middle of "a flat tyre (picture) for beginners"
        if match.group().startswith(".") and len(match.group()) == 1 and after:
            if _MERIDIEM.search(before) and not after[:1].isupper():
                continue
            if _BEFORE_DIGITS.search(before) and not after[:1].isdigit():
                found.append(match.end())
                continue
            measure = re.search(r"\d\s?\w+$", before) and not _WITH.search(before)
            shortened = _SHORTENED.search(before) and not measure
            if _FORM.search(before) and after[:1].islower():
                continue
            if (shortened or _INITIAL.search(before)) and not _MERIDIEM.search(before):
                continue
            if language == "de" and (_LISTED_ORDINAL.search(before) or _NUMERIC_DAY.search(before)):
                continue
            if _ORDINAL.search(before) and (months.match(after) or (language == "de" and _ORDERED.match(after))):
                continue
        found.append(match.end())
    return found


_COMMA = re.compile(r"[,;](?!\d)\s*|(?<=\D),(?=\S)|\s[|•·]\s|\s/\s|,\s+")
_LAST = {
    "en": r"\s+and\s+",
    "de": r"\s+und\s+",
    "fr": r"\s+et\s+",
    "es": r"\s+[ye]\s+",
    "it": r"\s+ed?\s+",
    "pt": r"\s+e\s+",
}


_DAYS = re.compile(r"(?<![\d.:])\d{1,2}\.?(?:,\s\d{1,2}\.?)+\s(?:and|und|et|y|e|&)\s\d{1,2}(?![\d:]|\.\d)")
"""Days of one month: "10, 11 and 12 October"."""
FEWEST_PARTED = 2
"""Semicolons from which they alone part a list."""


def parts(text: str, language: str, last: bool = False) -> list[str]:
    """A list cut at its commas outside brackets and quotations; with `last`, at the closing "and" as well."""
    hidden = _DAYS.sub(lambda found: found.group().replace(",", "\ue000"), _without_brackets(masked(text)))
    if hidden.count("; ") >= FEWEST_PARTED:
        hidden = hidden.replace(",", "\ue000")  # marks of two ranks: the weaker ones stand inside the entries
    pieces, at = [], 0
    for match in _COMMA.finditer(hidden):
        pieces.append(text[at : match.start()])
        at = match.end()
    pieces.append(text[at:])
    if last and len(pieces) > 1:
        tail = re.split(_LAST[language], pieces[-1], maxsplit=1)
        if all(len(piece.split()) <= (5 if len(pieces) < 3 else 7) for piece in tail):
            pieces[-1:] = tail
        first_word = re.compile("^" + _LAST[language].replace(r"\s+", "", 1))
        pieces[-1] = first_word.sub("", pieces[-1].strip())
    return [piece.strip() for piece in pieces if piece.strip()]


def _without_brackets(text: str) -> str:
    """Commas in brackets hidden; same length."""
    return re.sub(r"\([^()]{0,300}\)", lambda match: match.group().replace(",", "\ue000").replace(";", "\ue000"), text)
