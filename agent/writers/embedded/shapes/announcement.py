"""Announcement: the news first, then what it means, whom it concerns, what comes next, and whom to ask."""

from __future__ import annotations

from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts
from agent.writers.embedded.wording import bare, cap, sentence, words


def announcement(m: Material) -> list[Line]:
    """The first full statement opens; fragments follow as what changes."""
    statements = [fact for fact in m.facts if fact.kind in ("statement", "product", "date") and m.whole(fact.text)]
    lines: list[Line] = []
    if statements:
        lines.append(Line(sentence(statements[0].text), role="hook", keep="spine", worth=4).draw("title", "hero"))
    else:
        lines += [parts.introduction(m)]
    who = m.book.say("announce_who", who=bare(m.brief.audience)) if 0 < len(words(m.brief.audience)) < 10 else ""
    lines += [Line(who, worth=1.0).draw("split", "hero", subject="people")] if who else []
    rest = [fact for fact in m.facts if fact not in statements[:1] and fact.kind not in ("name", "contact", "audience", "place", "quote")]
    lines += parts.told(m, rest, 2.4)
    lines += parts.leftovers(m, lines) + parts.from_sources(m)
    lines += contact(m)
    lines += parts.recap(m, m.of("benefit", "number", "item", "statement"), "announce_recap")
    return [*lines, *parts.closing(m, "announce_close")]


def contact(m: Material) -> list[Line]:
    """Whom to ask, spoken without the address that the screen shows."""
    facts = m.of("contact")
    if not facts:
        return []
    text = facts[0].text
    for address in m.brief.addresses:
        text = text.replace(address, "")
    text = bare(parts.trimmed(text))
    if len(words(text)) < 2 or any(mark in text for mark in "@/"):
        return []
    return [Line(sentence(text), worth=2.4, keep="spine").draw("split", "hero", headline=cap(text)[:80], body=next(iter(m.brief.addresses), "")[:200], subject="envelope")]

