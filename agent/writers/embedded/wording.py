"""Work on the letters of a sentence that is the same in every language: cutting, joining, comparing, tidying."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

_STOP = re.compile(r"(?<=[.!?…])[\"'”“’»)]*\s+(?=[\"'“‘«¿¡(]*[^\s\W_])")
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nr|vs|approx|ca|bzw|Sr|Sra|Dra|Av|Mme|e\.g|i\.e|z\.B|d\.h|p\.ej|"
    r"ext|[Tt]el|Art|Abs|Str|Hr|Fr|Mio|Mrd|[Ii]nkl|[Zz]zgl|[Gg]gf|[Ee]vtl|Bd|vol|Sig|Dott|Prof\.ssa|c\.a)\.$"
)
_CUT_SHORT = re.compile(r"\b(?:a\.m|p\.m|etc|usw|Co|Inc|Ltd|min|tsp|tbsp)\.$")
_INITIAL = re.compile(r"(?:^|[A-ZÄÖÜ]\S* )[A-Z]\.$")
_ORDINAL = re.compile(r"(?:^|[^\w.,:])\d{1,2}\.$")
_DATED = re.compile(
    r"^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zä]*\b|^(?:Uhr|Stock|Etage|Jahrhundert"
    r"|Klasse|Geburtstag|Platz|OG|UG|DG|Quartal|Auflage|Liga|Advent)\b|^[a-zäöü]"
)
# The end of a quotation whose speaker stands behind it.
_SAID_AFTER = re.compile(r"[^\"“”«»]{2,160},\s?[\"”»]\s?[^\W\d_]|[^\"“”«»]{2,160}[\"”»],?\s[^\W\d_]")
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]")
_CHATTER = re.compile(r"(?i)\b(?:lol|omg|haha+|thx|pls|plz|idk|btw|rofl|xd)\b[ ,]*")
_WORD = re.compile(r"[^\W_]+(?:[-'’.,][^\W_]+)*")


def sentences(text: str) -> list[str]:
    """Cuts running text into sentences; abbreviations, initials and ordinals do not end one."""
    found: list[str] = []
    for paragraph in map(str.strip, text.splitlines()):
        held, start = "", 0
        for stop in [*_STOP.finditer(paragraph), None]:
            piece = paragraph[start : stop.end() if stop else None].strip()
            rest = paragraph[stop.end() :] if stop else ""
            start = stop.end() if stop else start
            held = f"{held} {piece}".strip()
            if held and not (rest and _goes_on(held, rest)):
                found.append(held)
                held = ""
    return found


def _goes_on(piece: str, rest: str) -> bool:
    if re.match(r"[\"“«]", piece) and _SAID_AFTER.match(rest) and piece.count('"') % 2 + (piece[0] in "“«") == 1:
        return not re.search(r"[”»]", piece)
    if _ORDINAL.search(piece):
        return bool(_DATED.match(rest))
    if _CUT_SHORT.search(piece):
        return rest[:1].islower()
    return bool(_TITLE.search(piece) or _INITIAL.search(piece)) or (piece[-1:] in '"”»' and rest[:1].islower())


def words(text: str) -> list[str]:
    """The words of a text, with inner hyphens, apostrophes and decimal marks."""
    return _WORD.findall(text)


def fold(text: str) -> str:
    """A text for comparing: lower case, plain quotes, no punctuation but inner marks, single spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(_WORD.findall(plain))


def holds(text: str, phrase: str) -> bool:
    """Whether the phrase stands in the text as whole words, whatever its case and punctuation."""
    wanted = fold(phrase)
    return not wanted or f" {wanted} " in f" {fold(text)} "


def bans(text: str, banned: Iterable[str]) -> bool:
    """Whether a banned word, or a longer word that starts with it, stands in the text."""
    plain = f" {fold(text)}"
    return any(f" {fold(word)}" in plain for word in banned if fold(word))


def tidy(text: str) -> str:
    """Without emoji, chat slang, doubled marks and stray spaces or quotes."""
    text = _CHATTER.sub("", _EMOJI.sub("", text))
    text = re.sub(r"([!?])\1+", r"\1", re.sub(r"\s+", " ", text)).strip(" ,;-–—•*")
    return re.sub(r"\s+([,.!?;])(?=\s|$)", r"\1", text)


def cap(text: str) -> str:
    """With its first letter in upper case, unless the first word is written its own way (iPhone, veyra.example)."""
    lead = re.match(r"[^\w]*", text)
    at = lead.end() if lead else 0
    first = text[at:].split(" ", 1)[0]
    if any(ch.isupper() for ch in first[1:]) or re.search(r"\w\.\w", first) or "@" in first:
        return text
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def ended(text: str) -> str:
    """With a closing mark."""
    text = text.rstrip(" ,;:–—-")
    return text if re.search(r"[.!?…][ \u00a0\u202f]?[\"'”’»)]*$", text) or not text else f"{text}."


def bare(text: str) -> str:
    """Without its closing mark."""
    return text.strip().rstrip(" \u202f.!?…,;:")


def sentence(text: str) -> str:
    """A text as a sentence of its own."""
    return ended(cap(tidy(text)))


def lowered(text: str) -> str:
    """For the middle of a sentence: the first letter in lower case where the word is a common one of English."""
    first, _, rest = text.partition(" ")
    if first in _COMMON:
        return f"{first.lower()} {rest}".strip()
    return text


_FIRST_WORDS = (
    "A An The Our Your My Their His Her Its This That These Those It We You They There In On At For From"
    " With Without By To Of And But So If When While Because After Before Every Each All Some No Not"
    " One Two Three Four Five"
)
_COMMON = frozenset(_FIRST_WORDS.split())


def uncapped(text: str) -> str:
    """With a small first letter, unless the first word is an abbreviation or a number."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text.startswith("A ") else text


_PAIR = 4  # words of two entries that came joined


def listed(items: Sequence[str], last: str) -> str:
    """Items as a spoken list: 'a, b and c'."""
    if len(items) < 2:
        return "".join(items)
    if f" {last} " in items[-1] and len(items[-1].split()) <= _PAIR:
        return ", ".join(items)  # "agrumi, salvia e neutro" has its "and"
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def likeness(first: str, second: str) -> float:
    """Share of the shorter text's longer words that the other one has too, 0 to 1."""
    one, two = ({w for w in fold(text).split() if len(w) > 3} for text in (first, second))
    return len(one & two) / max(1, min(len(one), len(two)))
