"""Which piece of a person's own art a scene shows: by whole words, the one that shares most of them."""

from __future__ import annotations

from collections.abc import Sequence

from tools.image.art.lookup import BREAKS, terms
from tools.image.packs.art import PackArt
from tools.image.packs.words import is_marker
from tools.image.shot import Shot


def score(text: str, art: PackArt) -> int:
    """How many words of a text a piece of art answers to; 0 where only a colour or size agrees."""
    said = terms(text)
    hits = [phrase for phrase in art.words if _holds(said, terms(phrase))]
    if all(is_marker(phrase) for phrase in hits):
        return 0
    return sum(len(terms(phrase)) for phrase in hits)


def pick(text: str, pack: Sequence[PackArt], turn: int = 0) -> PackArt | None:
    """The art for the first part of a text that has any; `turn` goes round those that fit equally well."""
    for part in BREAKS.split(f" {text.lower()} "):
        scores = [score(part, art) for art in pack]
        most = max(scores, default=0)
        if most:
            equal = [art for art, each in zip(pack, scores, strict=True) if each == most]
            return equal[turn % len(equal)]
    return None


def with_art(shot: Shot, pack: Sequence[PackArt], brand: str = "", turn: int = 0) -> Shot:
    """The shot with its subject put in the words of the art that its headline or its spoken line names.

    A brand's name is in nearly every spoken line, so there it calls for nothing.
    """
    if pick(shot.subject, pack, turn):
        return shot
    found = pick(shot.headline, pack, turn) or pick(_without(shot.spoken, brand), pack, turn)
    return shot.model_copy(update={"subject": " ".join(found.words)[:80]}) if found else shot


def concerned(shot: Shot, pack: Sequence[PackArt]) -> tuple[PackArt, ...]:
    """The art that anything in a shot calls for, so that a scene is not made again for art that it does not name."""
    items = [text for item in shot.items for text in (item.subject, item.label)]
    texts = (shot.subject, shot.headline, shot.spoken, *items)
    return tuple(art for art in pack if any(score(text, art) for text in texts))


def _without(text: str, brand: str) -> str:
    named = set(terms(brand))
    return " ".join(word for word in text.split() if not set(terms(word)) & named)


def _holds(said: Sequence[str], phrase: Sequence[str]) -> bool:
    size = len(phrase)
    return size > 0 and any(tuple(said[at : at + size]) == tuple(phrase) for at in range(len(said) - size + 1))
