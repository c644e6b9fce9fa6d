"""Finds what shall be read and not heard: "no price in the voice-over"."""

from __future__ import annotations

import re

from agent.brief import Fact, FactKind
from agent.reading.lexicon import words

_MEANT: tuple[tuple[str, tuple[FactKind, ...]], ...] = (
    (
        r"pri[cs]e|preis|prix|precio|prezzo|preço|miete|kosten|gebühr|beitrag|eintritt|loyer|tarif|montant|"
        r"alquiler|renta|affitto|canone|renda|aluguel|rent|fee",
        ("price",),
    ),
    (
        r"phone|number|telefon|téléphone|teléfono|telefono|address|adress|dirección|indirizzo|endereço|url|mail",
        ("contact",),
    ),
    (r"date|datum|fecha|data", ("date",)),
    (r"name", ("name",)),
)
_TOLD: tuple[FactKind, ...] = ("statement", "benefit", "step")
_SILENCED: tuple[FactKind, ...] = ("price", "contact")
_UNSPOKEN = re.compile(
    r"(?<!\w)(?:(?:don'?t|do not|not|never) (?:be )?(?:speak|spoken|say|said|read (?:it )?(?:out|aloud))(?: it)?|"
    r"(?:only|just) on (?:the )?(?:end ?card|screen|last (?:frame|card))|on (?:the )?(?:end ?card|screen|"
    r"last frame) only|nicht (?:sprechen|vorlesen|aussprechen)|nur (?:im|auf dem|am) (?:bild|schlussbild|ende)|"
    r"(?:uniquement|seulement) (?:à l'écran|sur l'écran final|sur le carton)|ne pas (?:dire|lire)|"
    r"(?:solo|s[oó]lo) en pantalla|no (?:decir|leer)lo|solo a schermo|apenas na tela)(?!\w)",
    re.IGNORECASE,
)
# "the price", "prezzo": a value by its name alone.
_NAMED = re.compile(r"(?:[^\W\d]{1,3}['’\s])?[^\W\d]+(?:\s(?:is|ist|est|es|è|é|number))?", re.IGNORECASE)
RUNNING = re.compile(
    r"(?<!\w)(?:service charges?|council tax|ground rent|nebenkosten|hausgeld|(?<!hors )(?<!plus )charges|gastos de "
    r"comunidad|spese condominiali|condomínio)(?!\w)",
    re.IGNORECASE,
)
"""Words of what a home costs each month."""
_AMOUNT = re.compile(
    r"[€$£]\s?(\d[\d.,]*\d|\d)"
    r"|(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d[\d.,]*\d|\d)"
    r"\s?(?:€|\$|£|euros?|eur|dollars?|pounds?|franken|francs?|chf)(?!\w)",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d[\d.,  ']*\d|\d")


def silent_words(
    direction: str, facts: tuple[Fact, ...], addresses: tuple[str, ...], language: str, muted: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The values that are shown but not spoken; `muted` are the brief's sentences of which that is said."""
    found: dict[str, None] = {}
    for sentence in muted:
        found.update(dict.fromkeys(_of_kind(sentence, facts, addresses) if _NAMED.fullmatch(sentence) else ()))
        found.update(dict.fromkeys(address for address in addresses if address in sentence))
        found.update({_shown(fact): None for fact in facts if fact.kind in _SILENCED and _shown(fact) in sentence})
    for line in filter(_UNSPOKEN.search, direction.splitlines()):
        found.update({_shown(fact): None for fact in facts if fact.kind not in _TOLD and fact.text in line})
    for match in words("wants", language, "no_price_spoken").finditer(direction):
        named = next((group for group in match.groups() if group), "")
        found.update(dict.fromkeys(_of_kind(named, facts, addresses)))
    return tuple(found)


def _of_kind(named: str, facts: tuple[Fact, ...], addresses: tuple[str, ...]) -> list[str]:
    """The values of the kind that a word names: prices, addresses, days or names; running costs are not the price."""
    found: list[str] = []
    for expression, kinds in _MEANT:
        if re.search(expression, named, re.IGNORECASE):
            found += [_shown(fact) for fact in facts if fact.kind in kinds and not RUNNING.search(fact.text)]
            found += addresses if "contact" in kinds else ()
    return found


def _shown(fact: Fact) -> str:
    amount = _AMOUNT.search(fact.text)
    if fact.kind == "price" and amount:
        return amount.group(1) or amount.group(2)
    figure = _FIGURE.search(fact.text)
    return figure.group().strip() if fact.kind == "price" and figure else fact.text
