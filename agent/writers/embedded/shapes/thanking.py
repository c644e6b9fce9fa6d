"""Thanks: the thanks as they were written, what came of it, and a plain thank you; no name, for all are meant."""

from __future__ import annotations

from dataclasses import replace

from agent.reading.genre.thanked import THANKS, thanks_first
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.wording import bare, holds, sentence

_CLOSE = sentence(THANKS)


def thanked(m: Material) -> list[Line]:
    """The film of a brief that opens on thanks; nothing for any other."""
    thanks = next((fact for fact in m.facts if thanks_first(fact.text, m.language)), None)
    if not thanks or not thanks_first(m.brief.text, m.language):
        return []
    first = Line(sentence(thanks.text), role="hook", keep="must", worth=4).draw("title", "hero")
    rest = [fact for fact in m.facts if fact is not thanks and fact.kind not in ("contact", "audience")]
    lines = [first, *(replace(line, keep="spine") for line in telling.told(m, rest, 2.6))]
    lines += parts.leftovers(m, lines)
    unsaid = (fact for fact in rest if not any(holds(line.text, bare(fact.text)) for line in lines))
    lines += [Line(sentence(fact.text), keep="spine", worth=2.5).draw("hero", "split") for fact in unsaid]
    own = parts.closing(m)[-1] if m.brief.ending or m.brief.call_to_action else None
    return [*lines, own or Line(_CLOSE, role="close", keep="must", worth=4).draw("end_card", headline=THANKS)]
