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

    @property
    def without(self) -> str:
        """What to draw for the side of the contrast that lacks it."""
        return str(read("things/without.yaml")[self.key])


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


# "a coffee maker that fits a rucksack" is no rucksack, nor "a home with a choir" a choir; "a subscription that delivers
# coffee" is about coffee.
_WHICH = re.compile(r"(?<=\w)\s(?:that|which|qui|que|che|with|mit|avec|con|com)\s", re.IGNORECASE)
# "eine Halterung fürs Fahrrad" is no bicycle.
_FOR = re.compile(r"\s(?:for|für|fürs|zum|pour|para|per)\s", re.IGNORECASE)
# A request for a film is for the thing behind its "for".
_FILM = re.compile(r"v[ií]d[eé]o|film|clip|reel|spot", re.IGNORECASE)
# What may stand behind a noun that is the head of its phrase.
_CLOSED = re.compile(
    r"for|of|with|without|in|on|at|from|to|by|and|or|as|near|under|over|between|is|are|was|has|have|can|will|we|you|"
    r"it|your|our|his|her|their|this|every|each|all|made|named|called|"
    r"courses?|class(?:es)?|lessons?|workshops?|schools?|centres?|centers?",
    re.IGNORECASE,
)
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
        thing = text if _FILM.search(text) else _FOR.split(text, maxsplit=1)[0]
        head = _WHICH.split(thing or text, maxsplit=1)[0]
        found = _named_in(language, head)
        if (found is None or found.key in GENERAL) and _PROVIDER.search(head):
            found = _named_in(language, text)
        if found is not None:
            return found
    return None


def _modifies(language: Language, name: str, text: str) -> bool:
    """Whether an English noun only says what kind of another thing is meant: "a bread knife" is no bread."""
    if language != "en" or _PROVIDER.search(text):
        return False
    behind = re.findall(rf"(?<!\w){re.escape(name)}(?!\w)\s+([a-z]+)", text, re.IGNORECASE)
    return bool(behind) and not any(_CLOSED.fullmatch(word) for word in behind)


def _named_in(language: Language, text: str) -> Thing | None:
    found = [
        (thing.key not in GENERAL, len(fold(name)), -order, thing)
        for order, thing in enumerate(things(language))
        for name in thing.match
        if (holds(text, name) or holds(text.replace("-", " "), name)) and not _modifies(language, name, text)
    ]
    return max(found, key=lambda entry: entry[:3])[3] if found else None
