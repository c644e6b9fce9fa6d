"""A given script: its sentences are spoken exactly as they are, and nothing else is."""

from __future__ import annotations

from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material


def scripted(m: Material) -> list[Line]:
    """One line a sentence; the last one closes."""
    texts = list(m.brief.script)
    lines = [
        Line(text, keep="must", refrain=True).draw("hero" if at % 2 else "split", "title")
        for at, text in enumerate(texts)
    ]
    if lines:
        lines[0] = Line(texts[0], role="hook", keep="must", refrain=True).draw("title", "hero")
    if len(lines) > 1:
        lines[-1] = Line(texts[-1], role="close", keep="must", refrain=True).draw(
            "end_card", address=next(iter(m.brief.addresses), "")
        )
    return lines
