"""Leaves numbered items out of the sources: "PLEASE leave out item 6 completely", "Punkt 3 und 5 bitte weglassen"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from agent.brief import Source
from agent.reading.text.quoted import quotes

_ITEM = (
    r"(?:items?|points?|numbers?|nos?\.?|sections?|paragraphs?|punkte?|tops?|nummern?|absch?nitte?|absätze|absatz|"
    r"le point|les points|points?|numéros?|articles?|puntos?|números?|apartados?|punti|punto|numer[oi]|pontos?)"
)
_NUMBERS = r"(?P<numbers>\d{1,2}(?:\s?(?:,|and|or|und|oder|et|ou|y|o|e)\s?\d{1,2}){0,5})"
_OUT = (
    r"(?:leav(?:e|ing) out|skip(?:ping)?|omit(?:ting)?|drop(?:ping)?|ignore|exclude|cut|without|not|lass(?:t|en sie)?|"
    r"ohne|nicht|sans|laisse[zr]?(?: de côté)?|omet(?:s|tez|tre)|ne (?:pas )?(?:mentionne[rz]?|cite[rz]?)|saute[zr]?|"
    r"sin|omit\w+|no (?:mencion\w+|inclu\w+)|dej\w+ fuera|senza|omett\w+|tralasci\w+|salta\w*|non (?:menzion\w+|"
    r"cit\w+)|sem|não (?:mencion\w+|inclu\w+|refer\w+)|deix\w+ de fora)"
)
_LAST = r"(?:weglassen|auslassen|raus(?:lassen)?|weg|nicht (?:erwähnen|nennen|bringen)|de côté|fuera|fuori|de fora)"
_NOT_SEEN = (
    r"(?:nicht|keinesfalls|nie|not|never|pas|jamais|no|nunca|non|mai|não)\s[^.;\n]{0,40}?"
    r"(?:vorkommen|erscheinen|auftauchen|appear|be (?:mentioned|shown|in it)|apparaître|figurer|aparecer|salir|"
    r"comparire|apparire)"
)
# "anything marked INT": lines that begin with a mark.
_MARKED = re.compile(
    r"(?:marked|tagged|labelled|flagged|gekennzeichnet mit|markiert mit|marqué\w* (?:d['’]un )?|marcad\w* (?:con|como)|"
    r"segnat\w* (?:con|come)|marcad\w* (?:com|como))\s?(?:as |an? )?[\"“«]?(?P<mark>[A-Z][A-Z0-9]{1,7})(?![\w])"
)
_ORDER = re.compile(
    rf"(?:(?<=[.!?;,])\s|^|\n)?[^.!?;,\n]{{0,30}}?(?:(?<!\w){_OUT}\s(?:the |den |die |le |la |el |il |o "
    rf")?{_ITEM}\s{_NUMBERS}|(?<!\w){_ITEM}\s{_NUMBERS.replace('numbers', 'ahead')}\s(?:bitte |please |komplett |"
    rf"ganz )*(?:{_LAST}|[^.;\n]{{0,60}}?{_NOT_SEEN}))"
    r"(?!\w)[^.!?;\n]*[.!?;]?",
    re.IGNORECASE,
)


def without_items(text: str, sources: Sequence[Source]) -> tuple[str, tuple[Source, ...]]:
    """The brief without such orders, and the sources without those numbered lines; both as they are otherwise."""
    text, sources = _without_marked(text, sources)
    found = _ORDER.search(text)
    numbers = set(re.findall(r"\d+", (found["numbers"] or found["ahead"]) if found else ""))
    if found is None or not any(_lines(source.text, numbers) for source in sources):
        return text, tuple(sources)
    kept = f"{text[: found.start()].rstrip()} {text[_end(text, found) :].lstrip(' ,')}".strip()
    return kept or text, tuple(_without(source, numbers) for source in sources)


def asks_to_leave_out(text: str) -> bool:
    """Whether a sentence orders numbered or marked lines out of the sources."""
    return bool(_ORDER.search(text) or (_MARKED.search(text) and re.search(_OUT, text, re.IGNORECASE)))


def _end(text: str, found: re.Match[str]) -> int:
    """Where the order ends: with its sentence, or before a clause that quotes words of its own."""
    quoted = next((quote.start for quote in quotes(text) if found.start() < quote.start < found.end()), 0)
    comma = text.rfind(",", found.start(), quoted) if quoted else -1
    return comma if comma > 0 else found.end()


def _without_marked(text: str, sources: Sequence[Source]) -> tuple[str, Sequence[Source]]:
    """The sources without lines that begin with a mark which the brief says to skip."""
    found = next(
        (each for each in _MARKED.finditer(text) if re.search(_OUT, _sentence(text, each.start()), re.I)), None
    )
    if found is None:
        return text, sources
    begins = re.compile(rf"\s*[-•*]?\s*\W?{re.escape(found['mark'])}\b")
    return text, [_kept(source, lambda line: not begins.match(line)) for source in sources]


def _sentence(text: str, at: int) -> str:
    start = max(text.rfind(mark, 0, at) for mark in ".!?\n")
    return text[start + 1 : at]


def _kept(source: Source, wanted: Callable[[str], bool]) -> Source:
    text = "\n".join(line for line in source.text.split("\n") if wanted(line))
    places = (place if place.opens in text else place.model_copy(update={"opens": ""}) for place in source.places)
    return Source(name=source.name, text=text, places=tuple(places)) if text.strip() and text != source.text else source


def _lines(text: str, numbers: set[str]) -> list[int]:
    """Where the numbered items stand: the line that bears the number, and those that go on with it."""
    at: list[int] = []
    inside = False
    for number, line in enumerate(text.split("\n")):
        mark = re.match(r"\s*(?:(?:TOP|Item|Punkt|Point|Punto|Ponto)\s)?\(?(\d{1,2})[.):]?\s+\S", line)
        inside = mark.group(1) in numbers if mark else inside and bool(line.strip())
        at += [number] if inside else []
    return at


def _without(source: Source, numbers: set[str]) -> Source:
    out = set(_lines(source.text, numbers))
    text = "\n".join(line for at, line in enumerate(source.text.split("\n")) if at not in out)
    places = (place if place.opens in text else place.model_copy(update={"opens": ""}) for place in source.places)
    return Source(name=source.name, text=text, places=tuple(places)) if out and text.strip() else source
