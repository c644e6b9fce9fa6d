"""What could not be said is shown: facts that found no time stand on the film's last card.

Days, prices and places come first, then what else of the brief is short enough to be read there.
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.brief import Fact, FactKind
from agent.critic.wording import shown
from agent.writers.embedded.material import Material
from agent.writers.embedded.ranking import INVITING, vital
from agent.writers.embedded.shapes.parts import silent
from agent.writers.embedded.wording import bare, cap, fold, words
from tools.image.shot import Shot

MOST, LONGEST = 3, 90
"""Entries and letters of small print that a card holds beside its heading and its address."""
LONGEST_ENTRY = 8
_FACTUAL: tuple[FactKind, ...] = ("statement", "number", "item", "benefit", "product", "price", "date", "time", "place")


def with_unsaid(shots: Sequence[Shot], m: Material) -> list[Shot]:
    """The shots, with what the film neither says nor shows of day, price and place on the last of them."""
    made = list(shots)
    if m.kind not in INVITING or not made or made[-1].family != "end_card":
        return made
    seen = " ".join(f"{shot.spoken} {shown(shot)}" for shot in made)
    left = [fact for fact in m.facts if _belongs(fact, m) and not _told(fact, seen, m)]
    left.sort(key=lambda fact: not vital(fact.text, m))
    body, added = made[-1].body, 0
    for entry in (cap(bare(m.opened(fact.text))) for fact in left):
        joined = f"{body} · {entry}" if body else entry
        if added < MOST and len(joined) <= LONGEST:
            body, added = joined, added + 1
    made[-1] = made[-1].model_copy(update={"body": body})
    return made


def _belongs(fact: Fact, m: Material) -> bool:
    short = len(words(fact.text)) <= LONGEST_ENTRY and not m.whole(fact.text)
    given = vital(fact.text, m) or (fact.kind in _FACTUAL and len(words(fact.text)) > 1)
    return short and given and not silent(m, fact.text)


def _told(fact: Fact, seen: str, m: Material) -> bool:
    """Whether every word of weight of a fact is heard or seen."""
    heard = fold(seen).split()
    return all(word in heard for word in fold(m.opened(fact.text)).split() if len(word) > 2 or word.isdigit())
