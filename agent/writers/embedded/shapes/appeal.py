"""Appeal: a moment, who helps, what a little does, and how to give; in dignity, with the given figures only."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from agent.brief import FactKind
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling

_FIGURE = 2.6
"""Worth of a figure: what a little does is why people give."""


_FIGURED: tuple[FactKind, ...] = ("number", "price")
_SEVERAL = 2
ENOUGH = 4
"""Facts from which an appeal opens on what has happened and not on a saying."""


def appeal(m: Material) -> list[Line]:
    """Moment, helper, what the brief tells in its order, request, thanks."""
    lines = parts.hook(m)
    if not lines and len(m.facts) < ENOUGH:
        text = m.book.say("appeal_hook", subject=m.subject)
        lines = (
            [Line(text, role="hook", keep="spine", worth=2).draw("title", "hero", subject="hand, heart")]
            if text
            else []
        )
    lines.append(parts.introduction(m))
    lines += in_order(m)
    lines += parts.leftovers(m, lines) + parts.from_sources(m) + parts.audience(m)
    leads = bool(m.brief.call_to_action or m.spoken_address)
    for purpose, worth in (("appeal_ask", 1.2), ("appeal_how" if leads else "appeal_thanks", 0.9)):
        text = m.book.say(purpose)
        lines += [Line(text, role="turn", worth=worth).draw("hero", "split", subject="heart")] if text else []
    return [*lines, *parts.closing(m, "appeal_close")]


def in_order(m: Material) -> list[Line]:
    """What happened, what it takes and who may help, as the brief tells it; each figure on its own, to be taken in."""
    facts = m.of("statement", "benefit", "product", "number", "price", "item")
    headed = Counter(fact.label for fact in facts if telling.shared(fact.label))
    lines: list[Line] = []
    for alone, run in groupby(facts, key=lambda fact: fact.kind in _FIGURED and headed[fact.label] < _SEVERAL):
        told = list(run)
        lines += [telling.one(m, fact, 2.6) for fact in told] if alone else telling.told(m, told, 2.2)
    return lines
