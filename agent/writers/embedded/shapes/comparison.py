"""Comparison: two sides or more, each told as fully as the other and in the same place, and no verdict."""

from __future__ import annotations

import re

from agent.brief import Language
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.shapes.side_by_side import side_by_side
from agent.writers.embedded.wording import cap, holds, lowered

PAIR = 2
_OR: dict[Language, str] = {"en": "or", "de": "oder", "fr": "ou", "es": "[ou]", "it": "o", "pt": "ou"}


def comparison(m: Material) -> list[Line]:
    """What is compared, each side with all that is said of it, what holds for both, and the choice left open."""
    lines = opened(m) + (side_by_side(m) or telling.sides(m))
    lines += telling.told(m, m.of("statement", "benefit", "number", "price", "item", "product"), 2.0)
    lines += parts.leftovers(m, lines) + parts.from_sources(m)
    return [*lines, *parts.closing(m, "compare_close")]


def opened(m: Material) -> list[Line]:
    """The brief's own opening, the sides as a question, or what the film is about."""
    asked_of = re.split(rf"\s(?:versus|vs\.?|{_OR[m.brief.language]})\s", m.subject)
    told = len(m.sides) == PAIR and all(holds(asked, side) for asked, side in zip(asked_of, m.sides, strict=False))
    of_source = not any(holds(m.brief.text, side) for side in m.sides)
    named = len(asked_of) == PAIR and (told or of_source)
    names = asked_of if named else [*m.sides] or asked_of
    asked = m.book.say("compare_hook", a=cap(names[0]), b=m.midway(lowered(names[1]))) if len(names) == PAIR else ""
    own = parts.opening(m)
    if own or not asked:
        return own or [parts.introduction(m)]
    return [Line(asked, role="hook", keep="spine", worth=3).draw("title", "hero", headline=asked)]
