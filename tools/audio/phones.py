"""Telephone numbers, figure by figure in the groups in which they are written; French ones in pairs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tools.audio.spoken_words import Names

_GROUP = re.compile(r"\+?\(?\d[\d()/-]*")
_DOTTED = re.compile(r"\d{2}(?:\.\d{2}){4}")
_AMERICAN = re.compile(r"(?:\d{3}-)?\d{3}-\d{4}")
_FEWEST, _MOST = 7, 15
_MARKS = ",;:.!?…"


def phone(tokens: Sequence[str], names: Names, language: str) -> tuple[str, int] | None:
    """What is said and for how many tokens; None where the figures are no telephone number."""
    groups: list[str] = []
    count = 0
    for token in tokens:
        bare = token.rstrip(_MARKS)
        written = bare.replace(".", "-") if _DOTTED.fullmatch(bare) else bare
        if not _GROUP.fullmatch(written) or (count and written.startswith("+")):
            break
        groups += [part for part in re.split(r"[()/-]+", written.lstrip("+")) if part]
        count += 1
        if bare != token:
            break
    digits = sum(map(len, groups))
    if not _FEWEST <= digits <= _MOST or not _looks_dialled(tokens[0], groups):
        return None
    plus = f"{names.signs['+']} " if tokens[0].startswith("+") else ""
    return plus + ", ".join(_group(group, language) for group in groups), count


def _looks_dialled(first: str, groups: Sequence[str]) -> bool:
    """Whether it begins as numbers to dial do, or is cut as no amount, year or range is."""
    if first.startswith("+") or _AMERICAN.fullmatch(first.rstrip(_MARKS)):
        return True
    if first.startswith(("0", "(")):
        return "-" not in first.rstrip(_MARKS) or len(groups) > 2 or len(groups[0]) > 3 or first.startswith("(")
    cut = len(groups) > 2 and any(len(group) != 3 for group in groups[1:])
    return cut and all(len(group) in (2, 3, 4) for group in groups) and "-" not in first


def _group(digits: str, language: str) -> str:
    if language == "fr" and len(digits) == 2 and not digits.startswith("0"):
        return digits
    return " ".join(digits)
