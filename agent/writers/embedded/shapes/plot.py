"""The brief's own story: its sentences in their order, opened, breathed between, and brought to bed.

Nothing happens that the brief does not tell; what is put between says only how it feels to be there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.brief import Language
from agent.reading.hero import hero_in
from agent.writers.embedded.grammar import named
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bare, cap, sentence, uncapped, words

FEWEST, FEWEST_WORDS = 3, 18
"""Sentences and words from which a brief tells a story of its own and not only whom it is about."""
_ABOUT: dict[Language, tuple[str, str]] = {
    "en": (r"(?:it(?:'s| is)|this is|the story is|the film is) (?:about|of)", "This is the story of"),
    "de": (r"(?:es geht|die geschichte geht) um", "Eine Geschichte über"),
    "fr": (r"(?:il s['’]agit d(?:e |['’])|ça parle d(?:e |['’])|c['’]est l['’]histoire d(?:e |['’]))", "L’histoire"),
    "es": (r"(?:se )?trata (?:de|sobre)|es (?:la historia|un cuento) (?:de|sobre)", "Esta es la historia de"),
    "it": (r"(?:parla|tratta|è la storia) di", "Questa è la storia di"),
    "pt": (r"(?:é sobre|trata[- ](?:se )?de|é a história de)", "Esta é a história de"),
}
"""How a brief says what its story is about, and how the story says so itself."""


def told_by(m: Material) -> list[str]:
    """The sentences of the brief that tell what happens; none where it leaves the story to the writer."""
    told = [bare(m.opened(fact.text)) for fact in m.of("statement") if fact.origin == "brief"]
    enough = len(told) >= FEWEST and sum(len(words(text)) for text in told) >= FEWEST_WORDS
    return told if enough else []


def hero_of(m: Material, told: Sequence[str]) -> str:
    """Whom the first sentence introduces by name; '' where nobody has one."""
    return hero_in(told[0]) or hero_in(m.brief.text)


def plotted(m: Material, told: Sequence[str], data: dict[str, Any], refrain: str) -> list[Line]:
    """Opening, the brief's sentences with a breath now and then, the refrain at the turn and at the end."""
    name = hero_of(m, told)
    lines = [
        Line(opened(m, told[0]), role="hook", keep="must", worth=4, rest=1.0).draw("title", "hero", headline=m.title())
    ]
    breaths = [row for row in data["breaths"] if name or "{name}" not in row]
    rows = [sentence(text) for text in told[1:]]
    for at, text in enumerate(rows):
        lines.append(Line(cap(text), keep="must", worth=3, rest=0.8).draw("hero" if at % 2 else "split", "title"))
        if refrain and at == len(rows) - 2:
            lines.append(spoken(name, refrain, data))
        if at < len(rows) - 1 and breaths:
            lines.append(breath(breaths.pop(0), name))
    evening = [row for row in data["ending"] if "{" not in row]
    return [*lines, *(breath(row, name, 2.0) for row in [*breaths[:1], *evening])]


def opened(m: Material, first: str) -> str:
    """The first sentence as a story begins: "Es geht um Knut" as "Eine Geschichte über Knut"."""
    pattern, own = _ABOUT[m.brief.language]
    found = re.match(rf"(?i){pattern}\s*", first)
    joint = " "
    fragment = not m.whole(first) and named(first, m.brief.language)
    rest = uncapped(first[found.end() if found else 0 :])
    if m.language == "fr":
        rest = f"d’{rest}" if re.match(r"(?i)[aeiouyhéèê]", rest) else f"de {rest}"
    return sentence(f"{own}{joint}{rest}" if found or fragment else first)


def spoken(name: str, refrain: str, data: dict[str, Any]) -> Line:
    """The line that the brief wants said, in the hero's mouth where the hero has a name."""
    row = next((row for row in data["says"] if "{name}" in row), "{refrain}") if name else "{refrain}"
    inner = refrain if '{refrain}" ' not in row else re.sub(r"\.$", ",", refrain)
    return Line(row.format(name=name, refrain=inner), keep="must", worth=3, refrain=True, rest=0.6).draw(
        "split", "hero"
    )


def breath(row: str, name: str, worth: float = 1.2) -> Line:
    """A quiet moment of the grammar."""
    text, head, subject, setting = (cell.strip().format(name=name) for cell in row.split("|"))
    line = Line(text, worth=worth)
    return line.draw("hero", "title", headline=bare(head), subject=subject, setting=setting)
