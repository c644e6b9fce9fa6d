"""Event: what it is, when, where, what waits there, what it costs, and the invitation."""

from __future__ import annotations

from agent.writers.embedded.inviting import is_people
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.shapes.dating import dated
from agent.writers.embedded.shapes.introducing import introduces
from agent.writers.embedded.wording import cap, holds


def event(m: Material) -> list[Line]:
    """Name first, then date and place, then everything else."""
    lines = parts.hook(m)
    text = introduces(m) if m.what or m.whole(m.subject) else m.book.say("event_hook", subject=m.the_subject)
    if is_people(m.subject, m.brief.language) and not m.what:
        told = (m.tell(fact.text) for fact in m.of("statement") if m.whole(fact.text) and holds(fact.text, m.subject))
        text = next(told, text)
    lines.append(Line(text, role="reveal", keep="spine", worth=3).draw("title", "hero", headline=cap(m.subject)))
    lines += dated(m)
    lines += telling.told(m, m.of("item", "benefit", "product", "number", "statement"), 2.2)
    lines += parts.priced(m)
    lines += parts.audience(m) + parts.leftovers(m, lines) + parts.from_sources(m)
    return [*lines, *parts.closing(m, "event_close")]
