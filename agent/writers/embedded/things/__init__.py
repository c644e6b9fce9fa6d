"""What anybody knows of common things: questions, contrasts and plain truths for films whose brief gives little."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from agent.brief import Language
from agent.writers.embedded.datafile import FOLDER, read
from agent.writers.embedded.wording import fold, holds

GENERAL = ("app", "course")
"""Kinds that say how something comes, and less than what it is: a dog-walking app is about dogs."""


class Thing(BaseModel):
    """One kind of thing, and what is true of it whoever makes it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    match: tuple[str, ...] = Field(description="Nouns by which a description names it")
    hook: str = Field(description="A question or a moment that everybody knows")
    truth: str
    contrast: str
    sides: tuple[str, str] = Field(description="The contrast on screen, before and after")
    moment: str
    draw: str = Field(description="What to draw, as plain English nouns")


@cache
def things(language: Language) -> tuple[Thing, ...]:
    """All things of a language; none where it has no file yet."""
    path = Path("things") / f"{language}.yaml"
    listed: dict[str, dict[str, str]] = read(str(path)) if (FOLDER / path).is_file() else {}
    return tuple(_thing(key, entry) for key, entry in listed.items())


def _thing(key: str, entry: dict[str, str]) -> Thing:
    match = tuple(cell.strip() for cell in entry["match"].split("|"))
    before, _, after = entry["sides"].partition("=")
    return Thing.model_validate({**entry, "key": key, "match": match, "sides": (before.strip(), after.strip())})


# "a coffee maker that fits a rucksack" is no rucksack; "a subscription that delivers coffee" is about coffee.
_WHICH = re.compile(r"(?<=\w)\s(?:that|which|qui|que|che)\s", re.IGNORECASE)
# Who sells, brings or makes is known by what that is.
_PROVIDER = re.compile(
    r"\b(?:subscriptions?|services?|apps?|shops?|stores?|compan(?:y|ies)|clubs?|platforms?|box(?:es)?|business(?:es)?|"
    r"start-?ups?|makers?|studios?|abonnements?|applications?|boutiques?|magasins?|entreprises?|plateformes?|"
    r"associations?|ateliers?|servicios?|suscripci[oó]n(?:es)?|tiendas?|empresas?|aplicaci[oó]n(?:es)?|plataformas?|"
    r"tallere?s?|servizi\w?|abbonament[oi]|negozi\w?|aziend[ae]|piattaform[ae]|bottegh?[ae]|serviços?|assinaturas?|"
    r"lojas?|aplicativos?|oficinas?)\b",
    re.IGNORECASE,
)


def find_thing(language: Language, *named: str) -> Thing | None:
    """What the first of these texts names that names any; the longest name of a particular thing in it decides.

    What a clause at its end names counts for those who provide it.
    """
    for text in named:
        head = _WHICH.split(text, maxsplit=1)[0]
        found = _named_in(language, head)
        if (found is None or found.key in GENERAL) and _PROVIDER.search(head):
            found = _named_in(language, text)
        if found is not None:
            return found
    return None


def _named_in(language: Language, text: str) -> Thing | None:
    found = [
        (thing.key not in GENERAL, len(fold(name)), -order, thing)
        for order, thing in enumerate(things(language))
        for name in thing.match
        if holds(text, name) or holds(text.replace("-", " "), name)
    ]
    return max(found, key=lambda entry: entry[:3])[3] if found else None
