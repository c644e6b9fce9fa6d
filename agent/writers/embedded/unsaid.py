"""What could not be said is shown: on the scene whose matter it belongs to, days, prices and places on the last card.

Hard parts come first, in every kind of film. A film that invites shows on its last card what else of the brief is short
enough to be read there.
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.audit import Part, Trace, Wanted, audited, hard_parts
from agent.audit.account import Heard, traced
from agent.audit.hard import Sort
from agent.brief import Fact, FactKind
from agent.critic.wording import shown
from agent.reading.cutting.passages import role_of
from agent.reading.text.sentences import parts as clauses_of
from agent.writers.embedded.material import Material
from agent.writers.embedded.ranking import INVITING, vital
from agent.writers.embedded.sentence_of import led_in
from agent.writers.embedded.shapes.parts import silent
from agent.writers.embedded.wording import bans, bare, cap, fold, likeness, tidy, words
from tools.image.shot import Family, Shot

NBSP = "\u00a0"
MOST, LONGEST = 3, 90
"""Entries and letters of small print that the last card holds beside its heading and its address."""
LONGEST_ENTRY, LONGEST_LETTERS = 14, 80
"""Words and letters of one entry."""
LONGEST_BODY = 56
"""Letters under the headline of a scene: one line, read while the scene is heard."""
FEWEST_HEARD = 4
"""Words that a scene speaks at least while a viewer reads an entry."""
MOST_ROWS = 5
"""Rows of a list, the one that is added among them."""
SHORT_FACT = 8
"""Words of a fact without hard parts that is read at a glance."""
BODIED: tuple[Family, ...] = ("title", "hero", "split", "lower_third", "number")
"""Families that set a line of text under their headline."""
_FACTUAL: tuple[FactKind, ...] = ("statement", "number", "item", "benefit", "product", "price", "date", "time", "place")
ON_CARD: frozenset[Sort] = frozenset({"day", "hour", "price", "address"})


def lacking(shots: Sequence[Shot], m: Material, due: Sequence[Wanted]) -> tuple[Trace, ...]:
    """The hard parts that a film neither says nor shows."""
    return audited(m.brief, [Heard(shot.spoken, shown(shot)) for shot in shots], due).of("missing")


def with_unsaid(shots: Sequence[Shot], m: Material, due: Sequence[Wanted]) -> list[Shot]:
    """The shots, with what the film neither says nor shows as entries where they belong and have room."""
    made = list(shots)
    first = lacking(made, m, due)
    for each in sorted(dict.fromkeys(trace.of for trace in first), key=lambda one: one.ordered):
        missing = [trace.part for trace in lacking(made, m, (each,))] if made else []
        entry = _entry(each, missing, m) if missing else ""
        if not entry or bans(entry, m.banned):
            continue
        to_come = any(part.sort in ON_CARD for part in missing)
        if not (to_come and _on_card(made, entry)) and not _on_scene(made, each, entry):
            _on_card(made, entry)
    return _with_short_facts(made, m)


def _with_short_facts(made: list[Shot], m: Material) -> list[Shot]:
    """The shots of a film that invites, with untold short facts where its last card has room for them."""
    if m.kind not in INVITING:
        return made
    seen = " ".join(f"{shot.spoken} {shown(shot)}" for shot in made)
    left = [fact for fact in m.facts if _belongs(fact, m) and not _told(fact, seen, m)]
    left.sort(key=lambda fact: not vital(fact.text, m))
    for fact in left:
        _on_card(made, cap(bare(m.opened(fact.text))))
    return made


def _belongs(fact: Fact, m: Material) -> bool:
    short = len(words(fact.text)) <= SHORT_FACT and not m.whole(fact.text)
    given = vital(fact.text, m) or (fact.kind in _FACTUAL and len(words(fact.text)) > 1)
    return short and given and not silent(m, fact.text)


def _told(fact: Fact, seen: str, m: Material) -> bool:
    """Whether every word of weight of a fact is heard or seen, or all the hard parts that it has."""
    hard = hard_parts(fact.text, m.brief.language)
    if hard and all(traced(part, (Heard(seen),), m.brief.language) == "said" for part in hard):
        return True
    heard = fold(seen).split()
    return all(word in heard for word in fold(m.opened(fact.text)).split() if len(word) > 2 or word.isdigit())


def _entry(each: Wanted, missing: Sequence[Part], m: Material) -> str:
    """What is shown of a sentence: it whole, its clause, or no more than what is missing."""
    text = bare(m.opened(tidy(each.text)))
    label = bare(each.label)
    headed = label if label and not role_of(label, m.brief.language) and fold(label) not in fold(text) else ""
    clauses = [clause for clause in clauses_of(text, m.brief.language) if any(part.text in clause for part in missing)]
    clause = led_in(", ".join(clauses))
    told = [text, clause] if m.whole(text) else [clause, text]
    figures = list(dict.fromkeys(part.text for part in missing if part.unit or part.sort == "price"))
    told += [f"{NBSP}· ".join(figures)] if len(figures) > 1 and len(figures) == len(missing) else []
    if each.ordered:
        told = [", ".join(dict.fromkeys(part.text for part in missing))]
    for words_of_it in (*(f"{headed}: {one}" for one in told if headed), *told):
        if 0 < len(words(words_of_it)) <= LONGEST_ENTRY and len(words_of_it) <= LONGEST_LETTERS:
            return cap(bare(words_of_it))
    return ""


def _on_card(made: list[Shot], entry: str) -> bool:
    """Puts an entry on the last card, where it has room."""
    if not made or made[-1].family != "end_card":
        return False
    body = made[-1].body
    joined = f"{body} · {entry}" if body else entry
    if len(joined) > LONGEST or body.count(" · ") >= MOST - 1:
        return False
    made[-1] = made[-1].model_copy(update={"body": joined})
    return True


def _on_scene(made: list[Shot], each: Wanted, entry: str) -> bool:
    """Puts an entry on the scene that speaks of the same, where there is one with room."""
    able = [at for at, shot in enumerate(made) if _has_room(shot, entry) and likeness(shot.spoken, each.text) > 0]
    at = max(able, key=lambda n: (likeness(made[n].spoken, each.text), -n), default=None)
    if at is None:
        return False
    made[at] = made[at].model_copy(update={"body": entry})
    return True


def _has_room(shot: Shot, entry: str) -> bool:
    free = shot.family in BODIED and not shot.body and len(entry) <= LONGEST_BODY
    return free and len(words(shot.spoken)) >= max(FEWEST_HEARD, len(words(entry)) - 2)
