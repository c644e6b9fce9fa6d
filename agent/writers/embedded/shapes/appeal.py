"""Appeal: a moment, who helps, what a little does, and how to give; in dignity, with the given figures only."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling

_FIGURE = 2.6
"""Worth of a figure: what a little does is why people give."""


def appeal(m: Material) -> list[Line]:
    """Moment, helper, figures, request, thanks."""
    lines = parts.hook(m)
    if not lines:
        text = m.book.say("appeal_hook", subject=m.subject)
        lines = (
            [Line(text, role="hook", keep="spine", worth=2).draw("title", "hero", subject="hand, heart")]
            if text
            else []
        )
    lines.append(parts.introduction(m))
    lines += telling.told(m, m.of("statement", "benefit", "product"), 2.2) + numbers(m)
    lines += parts.leftovers(m, lines) + parts.from_sources(m) + parts.audience(m)
    leads = bool(m.brief.call_to_action or m.spoken_address)
    for purpose, worth in (("appeal_ask", 1.2), ("appeal_how" if leads else "appeal_thanks", 0.9)):
        text = m.book.say(purpose)
        lines += [Line(text, role="turn", worth=worth).draw("hero", "split", subject="heart")] if text else []
    return [*lines, *parts.closing(m, "appeal_close")]


def numbers(m: Material) -> list[Line]:
    """Each figure on its own, so that it can be taken in; those under one label follow each other."""
    labels = Counter(fact.label for fact in m.facts if telling.shared(fact.label))
    lines: list[Line] = []
    for label, facts in groupby(m.of("number", "price"), key=lambda fact: fact.label):
        if labels[label] > 1:
            lines += telling.under_label(m, label, [fact for fact in m.facts if fact.label == label], _FIGURE)
        else:
            lines += [telling.one(m, fact, _FIGURE) for fact in facts]
    return lines
