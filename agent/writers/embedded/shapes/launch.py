"""Launch and promo: a moment that the viewer knows, the thing, what it gives, its price, and where to get it."""

from __future__ import annotations

from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts
from agent.writers.embedded.wording import words


def launch(m: Material) -> list[Line]:
    """Problem, reveal, benefits, proof, close."""
    lines = parts.hook(m) or opener(m, "hook_name")
    lines = [*lines, parts.introduction(m)]
    lines += parts.audience(m)
    benefits = sorted(m.of("benefit"), key=lambda fact: (fact.label != "idea", len(words(fact.text)) < 3))
    telling = [fact for fact in benefits if len(words(fact.text)) > 2]
    small = [fact for fact in benefits if fact not in telling]
    lines += parts.told(m, telling, 2.6) + parts.told(m, [*m.of("number", "product"), *small], 2.3)
    lines += parts.told(m, m.of("step", "item", "ingredient"), 1.6) + parts.told(m, m.of("statement"), 1.8)
    lines += parts.quotes(m)
    lines += parts.priced(m) + available(m)
    lines += parts.leftovers(m, lines) + parts.from_sources(m, 1.0)
    lines += parts.recap(m, m.of("benefit", "number"))
    return [*lines, *asked(m), *parts.closing(m)]


def promo(m: Material) -> list[Line]:
    """Like a launch, with an invitation instead of a novelty."""
    lines = parts.hook(m) or opener(m, "promo_hook")
    lines = [*lines, parts.introduction(m), *parts.audience(m)]
    lines += parts.told(m, m.of("product", "benefit", "item", "step", "statement", "number"), 2.0)
    lines += parts.quotes(m) + parts.priced(m) + parts.dated(m)
    lines += parts.leftovers(m, lines) + parts.from_sources(m, 1.2)
    lines += parts.recap(m, m.of("product", "benefit", "item"))
    visit = m.book.say("promo_visit")
    lines += [Line(visit, worth=0.6).draw("split", "hero", subject="door")] if visit and not m.brief.ending else []
    return [*lines, *asked(m), *parts.closing(m)]


def asked(m: Material) -> list[Line]:
    """A short question before the close, where there is time."""
    text = m.book.say("question_think")
    return [Line(text, role="turn", worth=0.4).draw("title", "hero", subject="star")] if text else []


def opener(m: Material, purpose: str) -> list[Line]:
    """A first line for briefs that give no question and no problem."""
    text = m.book.say(purpose, subject=m.subject)
    return [Line(text, role="hook", keep="spine", worth=1.5).draw("title", "hero")] if text else []


def available(m: Material) -> list[Line]:
    """From when and where it can be had."""
    lines: list[Line] = []
    for fact in m.of("date", "place", "time"):
        lines.append(parts.one(m, fact, 2.0))
    return lines
