"""The topics that a brief lists and says nothing more of, each in its own line."""

from __future__ import annotations

from collections.abc import Sequence

from agent.writers.embedded.indirect import as_question
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bare, cap, holds, sentence


def covered(m: Material, told: Sequence[Line]) -> list[Line]:
    """Each topic that no line tells yet: "Lift with your legs.", or what it asks: "What does it cost?"."""
    texts = (as_question(text, m.brief.language) or sentence(cap(text)) for text in _untold(m, told))
    return [Line(text, keep="spine", worth=2.5).draw("hero", "split") for text in texts]


def asked_topics(m: Material, told: Sequence[Line]) -> list[Line]:
    """Of those topics the ones that ask something, for films in which a heading alone would be no line."""
    texts = filter(None, (as_question(text, m.brief.language) for text in _untold(m, told)))
    return [Line(text, keep="spine", worth=2.5).draw("hero", "split") for text in texts]


def _untold(m: Material, told: Sequence[Line]) -> list[str]:
    said = " ".join(line.text for line in told)
    return [bare(text) for text in m.brief.topics if not holds(said, text)]
