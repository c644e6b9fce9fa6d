"""How much two moments of a film look alike, by the signatures that were kept of them."""

from __future__ import annotations

from tools.post.measurement import Mark

SAME_LUMA = 2.5  # mean difference of the thumbnails, of 255
SAME_BITS = 3
SIMILAR_LUMA = 6.5  # as far apart as one layout with other words on it, measured on finished films
SIMILAR_BITS = 11


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


def similar(first: Mark, second: Mark) -> bool:
    """Whether people would call it the same layout with other words."""
    return distance(first, second) < SIMILAR_LUMA and hash_distance(first, second) <= SIMILAR_BITS
