"""Keeps what a brief only lists from being what its film is about: "Video for our practice: new hours, booking, lift".

One entry of several is news of the film and not its name; read as the name it would be announced, and then told of
nobody. Where the request names something, that is the subject; the first entry of a bulletin stays its headline.
"""

from __future__ import annotations

from agent.brief import Kind
from agent.reading.cutting.passages import Passage
from agent.reading.text.sentences import FEWEST_PARTED, parts

_LISTING = frozenset(("facts", "cover"))
_HEADLINED: frozenset[Kind] = frozenset({"news", "announcement", "notice"})


def without_list_of(told: tuple[Passage, ...], name: str, kind: Kind, language: str) -> tuple[Passage, ...]:
    """The passages without the list that the name is an entry of; () where it is none, or nothing else is left."""
    lists = [passage for passage in told if passage.from_brief and _lists(passage, name, kind, language)]
    return tuple(passage for passage in told if passage not in lists) if lists else ()


def _lists(passage: Passage, name: str, kind: Kind, language: str) -> bool:
    """Whether a name is all that an entry of a list says: one of three or more, and no headline."""
    listed = parts(passage.text.rstrip(" ."), language, last=True) if passage.role in _LISTING else []
    at = next((at for at, piece in enumerate(listed) if piece.casefold() == name.casefold()), -1)
    return len(listed) > FEWEST_PARTED and at >= (1 if kind in _HEADLINED else 0)
