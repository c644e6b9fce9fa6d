"""Notice: what is the matter, whom it concerns, what to do and whom to ask, in the brief's order; nothing is sold.

Recalls, warnings, closures and voting information are read by people who need them now, so no line leads over, asks
a question for its own sake or invites.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.writers.embedded.grammar import nature
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.shapes.announcement import contact, named_first
from agent.writers.embedded.wording import bare, cap, fold, holds, sentence

APART = ("contact", "audience", "price")
BIDDEN_WORTH = 3.2
"""Worth of what people have to do: as of a day, for a notice is read for both."""
_BIDS = re.compile(
    r"(?<!\w)(?:must|should|have to|has to|do not|don['’]t|never|stop|please|avoid|boil|return|"
    r"müssen?|sollen?|sollten?|dürfen?|darf|bitte|nicht|"
    r"doi(?:t|vent)|devez|il faut|ne (?:pas|jamais)|évite[zr]|merci de|n['’]\w+ pas|"
    r"deben?|hay que|no (?:se )?\w+|evit\w+|por favor|"
    r"dev(?:e|ono)|bisogna|si prega|non \w+|evitare|"
    r"dev(?:e|em)|é preciso|não \w+|evite\w*)(?!\w)",
    re.IGNORECASE,
)
_STEM, _FEW = 5, 3
LITTLE = 3
"""Letters of words that name nothing: "in", "the"."""


def notice(m: Material) -> list[Line]:
    """The facts as the brief has them, then whom to ask and who says so."""
    matter = [fact for fact in m.facts if fact.kind not in APART and not parts.silent(m, fact.text)]
    lines = [_kept(line) for line in telling.told(m, matter, 2.8)]
    lines += parts.priced(m) + parts.leftovers(m, lines) + parts.from_sources(m)
    lines = _without_headline(lines) or [parts.introduction(m)]
    lines[0] = replace(lines[0], role="hook", keep="vital", worth=4).draw("title", "hero")
    lines = [*named_first(m, _with_matter(m, lines)), *contact(m)]
    return [*lines, *parts.closing(m, sender(m, lines))]


def _without_headline(lines: list[Line]) -> list[Line]:
    """The lines without a headline that the lead behind it says again with more: "X recalls the kettle Y"."""
    told = [{word[:_STEM] for word in fold(line.text).split() if len(word) > LITTLE} for line in lines[:2]]
    again = len(lines) > _FEW and len(told[0]) >= _FEW and told[0] <= told[1]
    return lines[1:] if again else lines


def _kept(line: Line) -> Line:
    """The line, one that says what people have to do or must not do as one that stays."""
    bidden = line.keep == "drop" and _BIDS.search(line.text)
    return replace(line, keep="vital", worth=max(line.worth, BIDDEN_WORTH)) if bidden else line


def _with_matter(m: Material, lines: list[Line]) -> list[Line]:
    """The lines with what it is about before them, where the first is an order and none names it."""
    told = [word for word in fold(m.subject).split() if len(word) > LITTLE]
    heard = fold(" ".join(line.text for line in lines)).split()
    unnamed = len(told) > 1 and not any(word in heard for word in told)
    if not unnamed or nature(bare(lines[0].text), m.brief.language) != "order":
        return lines
    matter = Line(sentence(cap(bare(m.subject))), role="hook", keep="spine", worth=4).draw("title", "hero")
    return [matter, replace(lines[0], role="point"), *lines[1:]]


def sender(m: Material, lines: list[Line]) -> str:
    """Which close is true: who sends it, where the film has not said so, else the plain request to take note."""
    name = m.brief.brand.name
    said = " ".join(line.text for line in lines)
    receives = re.search(rf"(?i)(?<!\w)(?:for|für|pour|para|per|our|unsere\w?)\s{re.escape(name)}", m.brief.text)
    return "notice_from" if name and not receives and not holds(said, name) else "notice_close"
