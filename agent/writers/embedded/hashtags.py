"""Hashtags of a film: its subject, its brand, and the things that it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.writers.embedded.drawable import NAMED, VAGUE, found
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bans, cap, fold, words

MOST, FEWEST = 5, 3
LONGEST_TAG = 30


def hashtags(material: Material) -> tuple[str, ...]:
    """Three to five tags, the film's own words before those of its kind."""
    kept: list[str] = []
    for tag in _candidates(material):
        known = {other.casefold() for other in kept}
        if _fits(tag) and tag.casefold() not in known and not bans(tag, material.banned):
            kept.append(tag)
    return tuple(f"#{tag}" for tag in kept[:MOST])


def _fits(tag: str) -> bool:
    return 2 < len(tag) <= LONGEST_TAG and not tag[0].isdigit()


def _candidates(material: Material) -> Iterator[str]:
    """Names first, then the things of the subject, of what else is told, of the kind; other words if need be."""
    brief = material.brief
    weak = frozenset(material.book.word("weak").split())
    yield from (_joined(material.subject), _joined(brief.brand.name))
    subject = [word for word in words(material.subject) if len(word) > 3 and fold(word) not in weak]
    yield from (_joined(word) for word in subject if _telling(word, material))
    about = f"{material.what} {brief.title} {' '.join(fact.text for fact in material.facts)}"
    yield from (_joined(word) for word in words(about) if fold(word) not in weak and _is_picture(word, material))
    yield _joined(material.book.table("tags").get(material.kind, ""))
    yield from (_joined(word) for word in subject)


def _telling(word: str, material: Material) -> bool:
    """Whether a word of the subject is a name, as it is written in the brief, or a thing."""
    return word[:1].isupper() or _is_picture(word, material)


def _is_picture(word: str, material: Material) -> bool:
    """Whether it names a thing that could be drawn, and none that stands for nearly every line."""
    hits = found(word, material.brief.language) if len(word) > 3 else ()
    return any(hit.rank <= NAMED and hit.thing.noun not in VAGUE for hit in hits)


def _joined(text: str) -> str:
    parts = re.findall(r"[^\W_]+", re.sub(r"\b[cdjlmnst]['’]|['’]s?\b|^\d+ ", "", text))
    if parts and parts[0].isdigit():
        return ""
    return "".join(cap(part) if len(parts) > 1 else part.lower() for part in parts) if len(parts) <= 4 else ""
