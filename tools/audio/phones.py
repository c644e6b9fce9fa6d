"""Telephone numbers, figure by figure in the groups in which they are written; French ones in pairs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tools.audio.spoken_words import Names

_GROUP = re.compile(r"\+?\(?\d[\d()/-]*")
_DOTTED = re.compile(r"\d{2}(?:\.\d{2}){4}")
_AMERICAN = re.compile(r"(?:\d{3}-)?\d{3}-\d{4}")
_PAIR = re.compile(r"\d{1,2}[-/]\d{1,2}")
# Where numbers to dial begin with neither 0 nor +.
_UNMARKED = ("es", "it", "pt")
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
    if not _FEWEST <= digits <= _MOST or not _looks_dialled(tokens[0], groups, language):
        return None
    plus = f"{names.signs['+']} " if tokens[0].startswith("+") else ""
    return plus + ", ".join(_group(group, language) for group in groups), count


def _looks_dialled(first: str, groups: Sequence[str], language: str) -> bool:
    """Whether it begins as numbers to dial do, or is cut as no amount, year, date or range is."""
    bare = first.rstrip(_MARKS)
    if bare.startswith("+") or _AMERICAN.fullmatch(bare):
        return True
    if bare.startswith("("):
        return len(groups[0]) < 4 or groups[0].startswith("0")
    if bare.startswith("0"):
        return not _PAIR.fullmatch(bare) and ("-" not in bare or len(groups) > 2 or len(groups[0]) > 3)
    lengths = [len(group) for group in groups]
    grouped = len(groups) > 2 and len(set(lengths)) > 1 and all(2 <= length <= 4 for length in lengths)
    return grouped and language in _UNMARKED and sum(lengths) in (9, 10) and "-" not in bare and "/" not in bare


def _group(digits: str, language: str) -> str:
    if language == "fr" and len(digits) == 2 and not digits.startswith("0"):
        return digits
    return " ".join(digits)
