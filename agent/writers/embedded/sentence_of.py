"""Makes of a sentence of the brief what a film says for it: the customer's own words, whole where that can be heard."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.audit import Part, Wanted
from agent.reading.cutting.passages import role_of
from agent.reading.text.sentences import parts as clauses_of
from agent.writers.embedded.addressed import without_addresses
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bans, bare, cap, holds, sentence, tidy, words

LONGEST = 30
"""Words of a sentence that is said whole; of a longer one only the clauses that are missing."""
FEWEST_LISTED = 3
"""Fragments that make a list."""
LONGEST_ROW = 12
"""Words of a string of fragments that is told in one breath: "Contact: Nora Ek, 0700 555 014"."""
FEWEST_WORDS = 6
"""Words of a clause without a whole one before it that tells something alone."""
_DRAWN = re.compile(r"[-=]>|→|\||\w/\w+/\w")
"""Marks that are read and not heard."""
_AND = re.compile(r"(?i)^(?:and|but|so|und|aber|et|mais|y|pero|e|ma|mas)\s")
_CHAT = re.compile(r"(?i)^(?:oh|ah|also|ok(?:ay)?|btw|ach|euh|bueno|beh|olha)[,\s]+(?:and\s|und\s|et\s|y\s|e\s)?")


def spoken_sentence(each: Wanted, missing: Sequence[Part], m: Material) -> str:
    """The sentence as a line; empty where it is ruled out or said to the maker, or too long and in no clauses.

    Of a list without a verb only the members are told that are missing: the others have lines of their own.
    """
    text = m.opened(m.spaced(without_addresses(tidy(each.text), m.brief.addresses)))
    if len(words(text)) > LONGEST or _is_list(text, m):
        text = _clauses(text, missing, m)
    text = led_in(text)
    label = bare(each.label)
    if label and not role_of(label, m.brief.language) and not m.whole(text) and not holds(text, label):
        text = f"{cap(label)}: {text}"
    plain = _without(text, each.parts) and not _DRAWN.search(text)
    return "" if each.ordered or not plain or bans(text, m.banned) else sentence(text)


def whole_sentence(each: Wanted, m: Material) -> str:
    """The sentence where it is told whole; '' for a list, a fragment and what is too long."""
    text = m.opened(m.spaced(tidy(each.text)))
    whole = m.whole(text) and not _is_list(text, m) and len(words(text)) <= LONGEST and not each.ordered
    return sentence(led_in(text)) if whole and not bans(text, m.banned) else ""


def _is_list(text: str, m: Material) -> bool:
    """Whether a text is a string of fragments, with a verb in few of them."""
    told = clauses_of(text, m.brief.language)
    return (
        len(told) >= FEWEST_LISTED
        and len(words(text)) > LONGEST_ROW
        and 2 * sum(m.whole(led_in(clause)) for clause in told) < len(told)
    )


def _without(text: str, parts: Sequence[Part]) -> str:
    """The words that say what a text's hard parts are of; a date alone has none."""
    for part in parts:
        text = text.replace(part.text, " ")
    return "".join(re.findall(r"[^\W\d_]{4,}", text))


def led_in(text: str) -> str:
    """Without the "and" or the chat that a clause begins with."""
    return _AND.sub("", _CHAT.sub("", text))


def _clauses(text: str, missing: Sequence[Part], m: Material) -> str:
    """From the last whole clause before what is missing up to its own clause; '' where that is no statement."""
    told = clauses_of(text, m.brief.language)
    at = [n for n, clause in enumerate(told) if any(part.text in clause for part in missing)]
    if not at:
        return ""
    if _is_list(text, m) and len(words(text)) <= LONGEST:
        return ", ".join(told[n] for n in at)
    own = at[0] if len(words(told[at[0]])) >= FEWEST_WORDS else None
    first = max((n for n in range(at[0] + 1) if m.whole(led_in(told[n]))), default=own)
    if first is None:
        return ""
    joined = ", ".join(told[first : at[-1] + 1])
    alone = ", ".join(told[own : at[-1] + 1]) if own is not None else ""
    return next((one for one in (joined, alone) if len(words(one)) <= LONGEST), "")
