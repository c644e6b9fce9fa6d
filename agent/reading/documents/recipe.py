"""Reads a recipe that is written as recipes are: the dish in a line of its own, then a list of doses, then what to do.

Nobody who copies a recipe writes "Ingredients:" over it. What stands among the doses without an amount is an
ingredient too, the line over them is the dish, and a dose is never what a film is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import starts, words
from agent.reading.telling.direction import about_the_film
from agent.reading.text.names import Subject
from agent.reading.text.sentences import parts

FEWEST = 2
"""Lines that give a measured amount from which they are a list of ingredients."""
LONGEST_DISH = 7
LONGEST_ENTRY = 8
"""Words of an ingredient with what is done to it before: "2 large onions, finely chopped"."""
_UNIT = (
    r"(?:g|gr|kg|ml|cl|dl|l|litres?|liter|oz|lb|tsp|tbsp|teaspoons?|tablespoons?|cups?|cloves?|cans?|tins?|"
    r"bunch(?:es)?|el|tl|esslöffel|teelöffel|prisen?|dosen?|bund|zehen?|stück|c\. ?à ?(?:s|c)\.?|cuill\w+|sachets?|"
    r"gousses?|pincées?|tazas?|cucharad\w+|dientes?|latas?|cucchia\w+|spicchi\w*|bustin\w+|xícaras?|colher\w*|dentes?|"
    r"pacotes?)"
)
DOSE = re.compile(rf"(?:\d+(?:[.,/]\d+)?|[½¼¾⅓]|an?|one|half an?)\s?(?:[½¼¾]\s?)?{_UNIT}(?!\w)", re.IGNORECASE)
_COUNT = re.compile(
    r"(?:\d+|½|¼|¾|one|two|three|eine?|zwei|drei|une?|deux|trois|una?|dos|tres|due|tre|uma?|dois|duas)\s", re.IGNORECASE
)
_SERVES = re.compile(
    r"\s*[(,–-]\s*(?P<serves>(?:serves|makes|for|für|ergibt|pour|para|per)\s\d[^()]*|\d+\s(?:servings|portionen|"
    r"portions|raciones|porzioni|porções|people|personen|personnes|personas|persone|pessoas))\)?\s*$",
    re.IGNORECASE,
)


def is_dose(text: str) -> bool:
    """Whether a text begins with an amount, measured or counted: "500g flour", "1 onion"."""
    return bool(DOSE.match(text) or _COUNT.match(text))


def as_recipe(passages: Sequence[Passage], language: str) -> tuple[Passage, ...]:
    """The passages with the lines of the doses as ingredients, and with the line over them as no step."""
    run = _doses(passages, language)
    if not run:
        return tuple(passages)
    first, last = run
    made = list(passages)
    for at in range(first, last + 1):
        made[at] = replace(made[at], role="ingredients")
    over = made[first - 1] if first else None
    if over and _names_dish(over, language):
        made[first - 1] = replace(over, role="note")  # it is the subject, and no step
    return tuple(made)


def dish_of(passages: Sequence[Passage], language: str) -> Subject | None:
    """The dish: the line over the doses, else the first words that are no terms of the film; None without doses."""
    doses = [at for at, passage in enumerate(passages) if DOSE.match(passage.text)]
    if not doses:
        return None
    over = passages[doses[0] - 1] if doses[0] else None
    if over and over.line != passages[doses[0]].line and _names_dish(over, language):
        return Subject(_SERVES.sub("", over.text).strip(" .:!"))
    for passage in passages[: doses[0]]:
        for part in parts(passage.text.rstrip(" .!:"), language):
            if passage.from_brief and _is_dish(part, language):
                return Subject(part.strip(" .:!"))
    return None


def _doses(passages: Sequence[Passage], language: str) -> tuple[int, int] | None:
    """Where a list of doses begins and ends: lines that give amounts, and short ones without a verb between them."""
    first = next((at for at, passage in enumerate(passages) if _is_entry(passage) and DOSE.match(passage.text)), None)
    if first is None:
        return None
    last, measured = first, 0
    for at in range(first, len(passages)):
        passage = passages[at]
        entry = _is_entry(passage) and not starts("steps", language).match(passage.text)
        if not entry or not (DOSE.match(passage.text) or _COUNT.match(passage.text) or _plain(passage, language)):
            break
        measured += bool(DOSE.match(passage.text))
        last = at
    return (first, last) if measured >= FEWEST and last > first else None


def _is_entry(passage: Passage) -> bool:
    """Whether a passage is a line of a list and no sentence."""
    short = len(passage.text.split()) <= LONGEST_ENTRY
    return not passage.role and not passage.label and short and not passage.text.rstrip().endswith((".", "!", "?"))


def _plain(passage: Passage, language: str) -> bool:
    return len(passage.text.split()) <= LONGEST_ENTRY // 2 + 1 and not about_the_film(passage.text, language)


def _names_dish(passage: Passage, language: str) -> bool:
    ended = passage.text.rstrip().endswith((".", "!", "?", ","))
    return not passage.role and not ended and _is_dish(_SERVES.sub("", passage.text), language)


def _is_dish(text: str, language: str) -> bool:
    """Whether a few words name a thing to eat or make, as far as what they are not can tell."""
    told = text.strip(" .:!")
    of_film = (
        about_the_film(told, language) or words("films", language).search(told) or words("heads", language).search(told)
    )
    few = 0 < len(told.split()) <= LONGEST_DISH and any(len(word) > 3 for word in told.split())
    ordered = starts("requests", language).match(told)
    asks = ordered is not None and told[ordered.end() : ordered.end() + 1] != "-"  # "no-knead focaccia"
    return few and not of_film and not asks and not re.search(r"\d", told)
