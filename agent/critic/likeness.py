"""How much two moments of a film look alike, by the signatures that were kept of them."""

from __future__ import annotations

from collections.abc import Iterable

from tools.post.measurement import Mark

SAME_LUMA = 2.5  # mean difference of the thumbnails, of 255
SAME_BITS = 3


def distance(first: Mark, second: Mark) -> float:
    """Mean absolute difference of the thumbnails, 0 to 255."""
    before, after = bytes.fromhex(first.thumb), bytes.fromhex(second.thumb)
    return sum(abs(a - b) for a, b in zip(before, after, strict=True)) / len(before)


def hash_distance(first: Mark, second: Mark) -> int:
    """Bits in which the difference hashes disagree."""
    return (int(first.dhash, 16) ^ int(second.dhash, 16)).bit_count()


def alike(first: Mark, second: Mark) -> bool:
    """Whether people would call it the same picture."""
    return distance(first, second) < SAME_LUMA and hash_distance(first, second) <= SAME_BITS


def different_looks(marks: Iterable[Mark]) -> int:
    """How many of the moments differ from all before them."""
    kept: list[Mark] = []
    for mark in marks:
        if not any(alike(mark, known) for known in kept):
            kept.append(mark)
    return len(kept)
