"""More to say for a film that is longer than its brief's words: what the brief gives and no line has told.

Nothing is said twice and nothing is claimed. What is left of the time goes to longer pictures and to the music: a line
that says nothing is worse than a pause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Fact, FactKind
from agent.reading.matter.facts import PRICE_WORD
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import telling
from agent.writers.embedded.shapes.parts import silent
from agent.writers.embedded.shapes.totals import tells_total
from agent.writers.embedded.wording import bare, holds, words

_PAIR = re.compile(r"\([^():]+:\s*\d")  # "3.1 % (week 22: 3.8 %)" is told as a change
_TOLD: tuple[FactKind, ...] = (
    "price", "number", "date", "time", "place", "benefit", "statement", "product", "item", "ingredient",
)  # fmt: skip
_UNSAID_WORTH = 1.6


def filled_up(m: Material, lines: Sequence[Line]) -> list[Line]:
    """The lines with more before the last, for a film that speaks little; a tale stays as it is."""
    if m.kind == "story":
        return list(lines)
    end = len(lines) - (lines[-1].role == "close")
    first = next((at for at, line in enumerate(lines) if line.role == "close"), end)
    return [*lines[:first], *unsaid(m, lines), *lines[first:]]


def _said(m: Material, fact: Fact) -> str:
    """The words by which a fact would have been heard; a price is heard without the word for it."""
    text = m.opened(fact.text)
    return bare(PRICE_WORD.sub(" ", text) if fact.kind == "price" else text)


def unsaid(m: Material, lines: Sequence[Line]) -> list[Line]:
    """Facts that no line tells."""
    told = " ".join(text for line in lines for text in (line.text, line.shot.headline, line.shot.address))
    rest = [fact for fact in m.of(*_TOLD) if not holds(told, _said(m, fact)) and not silent(m, fact.text)]
    if m.kind == "report":
        rest = [fact for fact in rest if not _PAIR.search(fact.text) and not tells_total(m, fact)]
    whole = [fact for fact in rest if m.whole(fact.text) or len(words(fact.text)) > 2]
    return telling.told(m, whole, _UNSAID_WORTH)
