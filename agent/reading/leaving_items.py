"""Leaves numbered items out of the sources: "PLEASE leave out item 6 completely", "Punkt 3 und 5 bitte weglassen"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Source

_ITEM = (
    r"(?:items?|points?|numbers?|nos?\.?|sections?|paragraphs?|punkte?|tops?|nummern?|absch?nitte?|absätze|absatz|"
    r"le point|les points|points?|numéros?|articles?|puntos?|números?|apartados?|punti|punto|numer[oi]|pontos?)"
)
_NUMBERS = r"(?P<numbers>\d{1,2}(?:\s?(?:,|and|or|und|oder|et|ou|y|o|e)\s?\d{1,2}){0,5})"
_OUT = (
    r"(?:leav(?:e|ing) out|skip(?:ping)?|omit(?:ting)?|drop(?:ping)?|ignore|exclude|cut|without|not|lass(?:t|en sie)?|"
    r"ohne|nicht|sans|laisse[zr]?(?: de côté)?|omet(?:s|tez|tre)|ne (?:pas )?(?:mentionne[rz]?|cite[rz]?)|saute[zr]?|"
    r"sin|omit\w+|no (?:mencion\w+|inclu\w+)|dej\w+ fuera|senza|omett\w+|tralasci\w+|salta\w*|non (?:menzion\w+|"
    r"cit\w+)|"
    r"sem|não (?:mencion\w+|inclu\w+|refer\w+)|deix\w+ de fora)"
)
_LAST = r"(?:weglassen|auslassen|raus(?:lassen)?|weg|nicht (?:erwähnen|nennen|bringen)|de côté|fuera|fuori|de fora)"
_ORDER = re.compile(
    rf"(?:(?<=[.!?;,])\s|^|\n)?[^.!?;,\n]{{0,30}}?(?:(?<!\w){_OUT}\s(?:the |den |die |le |la |el |il |o "
    rf")?{_ITEM}\s{_NUMBERS}"
    rf"|(?<!\w){_ITEM}\s{_NUMBERS.replace('numbers', 'ahead')}\s(?:bitte |please |komplett |ganz )*{_LAST})"
    r"(?!\w)[^.!?;\n]*[.!?;]?",
    re.IGNORECASE,
)


def without_items(text: str, sources: Sequence[Source]) -> tuple[str, tuple[Source, ...]]:
    """The brief without such orders, and the sources without those numbered lines; both as they are otherwise."""
    found = _ORDER.search(text)
    numbers = set(re.findall(r"\d+", (found["numbers"] or found["ahead"]) if found else ""))
    if found is None or not any(_lines(source.text, numbers) for source in sources):
        return text, tuple(sources)
    kept = f"{text[: found.start()].rstrip()} {text[found.end() :].lstrip(' ')}".strip()
    return kept or text, tuple(_without(source, numbers) for source in sources)


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
