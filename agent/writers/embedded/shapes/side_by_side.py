"""Two things compared measure by measure: what one costs beside what the other costs, and so on.

A film that tells all of the one and then all of the other leaves the comparing to its viewers. Values that count the
same, or speak of the same word, stand together; what only one side has is told of that side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Fact
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes.asking import under
from agent.writers.embedded.wording import bare, cap, sentence, words
from tools.image.shot import Item

FEWEST_PAIRS, ALIKE = 2, 0.5
"""Measures that two sides must share to be told measure by measure, and how many words of a value are of one."""
_LITTLE = re.compile(
    r"(?<!\w)(?:no|with|without|needed|the|an?|per|of|and|or|keine?|ohne|mit|pro|und|oder|sans|avec|par|sin|con|por|"
    r"senza|sem|com|ou|y|e|et)(?!\w)"
)
"""What says nothing of what is measured."""


def side_by_side(m: Material) -> list[Line]:
    """A line for every measure that both sides give, then what only one of them has; nothing for other sides."""
    if len(m.sides) != 2:
        return []
    (one, ours), (other, theirs) = m.sides.items()
    pairs = _pairs(ours, theirs)
    if len(pairs) < FEWEST_PAIRS:
        return []
    told = {fact.text for pair in pairs for fact in pair}
    lines = [_beside(m, one, other, mine, yours) for mine, yours in pairs]
    alone = [(label, fact) for label, facts in m.sides.items() for fact in facts if fact.text not in told]
    return [*lines, *(_of_one(m, label, fact) for label, fact in alone)]


def _pairs(ours: Sequence[Fact], theirs: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
    """Facts of the two sides that speak of the same measure, each fact once."""
    left = list(theirs)
    found: list[tuple[Fact, Fact]] = []
    for fact in ours:
        alike = max(left, key=lambda other: _likeness(fact.text, other.text), default=None)
        if alike is not None and _likeness(fact.text, alike.text) >= ALIKE:
            left.remove(alike)
            found.append((fact, alike))
    return found


def _likeness(one: str, other: str) -> float:
    """How many words of weight two values share, the most where both count the same."""
    mine, yours = _measured(one), _measured(other)
    shared, all_words = mine & yours, mine | yours
    return len(shared) / len(all_words) if shared else 0.0


def _measured(text: str) -> set[str]:
    """The words of a value without its figures: euros of "2,400 euros"."""
    return set(re.findall(r"[^\W\d_]+|[€$£%]", _LITTLE.sub(" ", text.casefold())))


def _beside(m: Material, one: str, other: str, mine: Fact, yours: Fact) -> Line:
    """One measure of both: "E-bike: 2,400 euros; Moped: 2,900 euros."."""
    said, answered = (bare(m.opened(fact.text)) for fact in (mine, yours))
    heads = (under(cap(label), m.brief.language) for label in (one, other))
    text = sentence("; ".join(f"{head} {value}" for head, value in zip(heads, (said, answered), strict=True)))
    items = tuple(
        Item(label=cap(label)[:80], detail=cap(value)[:120]) for label, value in ((one, said), (other, answered))
    )
    what = " ".join(word for word in words(said) if word.isalpha() and word in words(answered))
    return Line(text, keep="spine", worth=3).draw("compare", "list", headline=cap(what)[:80], items=items)


def _of_one(m: Material, label: str, fact: Fact) -> Line:
    """What only one side has, with its name: "E-bike: goes inside"."""
    text = sentence(f"{under(cap(label), m.brief.language)} {m.midway(bare(m.opened(fact.text)))}")
    return Line(text, keep="spine", worth=2.4).draw("hero", "split", kicker=cap(label)[:60])
