"""Testimonial: real quotes where they are given; without any, thanks from the house and a place kept for one."""

from __future__ import annotations

from agent.writers.embedded.lines import Keep, Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.shapes.dating import dated
from agent.writers.embedded.wording import cap
from tools.image.shot import Item


def testimonial(m: Material) -> list[Line]:
    """Nobody is quoted who was not quoted in the brief."""
    lines = parts.hook(m)
    if not lines:
        text = m.book.say("testimonial_hook")
        keep: Keep = "drop" if m.of("quote") else "spine"
        lines = (
            [
                Line(text, role="hook", keep=keep, worth=2 if keep == "spine" else 0.6).draw(
                    "title", "hero", subject="heart"
                )
            ]
            if text
            else []
        )
    lines.append(parts.introduction(m))
    quotes = parts.quotes(m)
    lines += quotes
    lines += telling.told(m, m.of("product", "benefit", "item", "number", "statement"), 2.0)
    if not quotes:
        lines += unquoted(m)
    lines += parts.leftovers(m, lines) + parts.priced(m) + dated(m)
    return [*lines, *parts.closing(m)]


def unquoted(m: Material) -> list[Line]:
    """The house's own thanks, and a marked place for words that are still to come."""
    lines: list[Line] = []
    for purpose, worth, noun in (("testimonial_love", 2.0, "heart"), ("testimonial_thanks", 1.8, "people")):
        text = m.book.say(purpose, subject=m.subject)
        lines += [Line(text, role="proof", worth=worth).draw("split", "hero", subject=noun)] if text else []
    slot = m.book.say("testimonial_slot")
    if slot:
        label = cap(m.book.word("quote_slot"))
        lines.append(
            Line(slot, role="turn", worth=2.2, keep="spine").draw(
                "list",
                "split",
                headline=label,
                items=(Item(label=label), Item(label=cap(m.subject)[:80])),
                subject="speech bubble",
            )
        )
    return lines
