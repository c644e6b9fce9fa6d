"""Children's story: a wish, a journey with small hindrances, a refrain, arrival and rest."""

from __future__ import annotations

from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts


def story(m: Material) -> list[Line]:
    """The brief's own statements as a tale."""
    lines = [parts.introduction(m), *parts.told(m, m.of("statement", "benefit", "problem"), 2.0), *parts.from_sources(m)]
    return [*lines, *parts.leftovers(m, lines), *parts.closing(m)]
