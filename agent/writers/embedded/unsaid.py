"""What could not be said is shown: days, prices and places that found no time stand on the film's last card."""

from __future__ import annotations

from collections.abc import Sequence

from agent.brief import Fact
from agent.critic.wording import shown
from agent.writers.embedded.material import Material
from agent.writers.embedded.ranking import INVITING, vital
from agent.writers.embedded.shapes.parts import silent
from agent.writers.embedded.wording import bare, cap, fold, words
from tools.image.shot import Shot

MOST, LONGEST = 3, 90
"""Entries and letters of small print that a card holds beside its heading and its address."""
LONGEST_ENTRY = 8


def with_unsaid(shots: Sequence[Shot], m: Material) -> list[Shot]:
    """The shots, with what the film neither says nor shows of day, price and place on the last of them."""
    made = list(shots)
    if m.kind not in INVITING or not made or made[-1].family != "end_card":
        return made
    seen = " ".join(f"{shot.spoken} {shown(shot)}" for shot in made)
    entries = [cap(bare(m.opened(fact.text))) for fact in m.facts if _belongs(fact, m) and not _told(fact, seen, m)]
    body = made[-1].body
    for entry in entries[:MOST]:
        joined = f"{body} · {entry}" if body else entry
        body = joined if len(joined) <= LONGEST else body
    made[-1] = made[-1].model_copy(update={"body": body})
    return made


def _belongs(fact: Fact, m: Material) -> bool:
    short = len(words(fact.text)) <= LONGEST_ENTRY and not m.whole(fact.text)
    return short and fact.kind not in ("contact", "quote") and vital(fact.text, m) and not silent(m, fact.text)


def _told(fact: Fact, seen: str, m: Material) -> bool:
    """Whether every word of weight of a fact is heard or seen."""
    heard = fold(seen).split()
    return all(word in heard for word in fold(m.opened(fact.text)).split() if len(word) > 2 or word.isdigit())
