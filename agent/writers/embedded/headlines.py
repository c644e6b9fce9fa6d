"""A short phrase for the screen, distilled from the line that is heard."""

from __future__ import annotations

import re

from agent.writers.embedded.languages.phrasebook import load
from agent.brief import Language
from agent.writers.embedded.wording import bare, cap, fold, sentences, words

MOST = 8
_CLAUSE = re.compile(r"\s*[,;:–—]\s+|\s+[–—]\s+")


def headline(text: str, language: Language, subject: str = "") -> str:
    """The clause of the line that tells most, without lead-ins, at most eight words."""
    clauses = [bare(clause) for part in sentences(text) for clause in _CLAUSE.split(part)]
    clauses = [_unled(clause, language) for clause in clauses if words(clause)]
    best = max(clauses, key=lambda clause: _telling(clause, language, subject), default=bare(text))
    return cap(_trimmed(best, language))


def accent(text: str, language: Language, brand: str = "") -> str:
    """The words of a headline that are set apart: a figure with its unit, the brand, or the longest telling word."""
    if len(words(text)) < 2:
        return ""
    if brand and brand in text and brand != text:
        return brand
    number = re.search(r"[€$£]?\d[\d.,:  ]*(?:\s?(?:%|€|\$|£))?(?:\s[^\W\d_]+)?", text)
    if number and number.group(0).strip() != text:
        return number.group(0).strip(" ,.:")
    weak = _weak(language)
    telling = [word for word in re.findall(r"[^\s,.;:!?“”\"«»()]+", text) if fold(word) not in weak and len(word) > 3]
    return max(telling, key=len, default="")[:60]


def _weak(language: Language) -> frozenset[str]:
    return frozenset(str(load(language)["words"].get("weak", "")).split())


def _unled(clause: str, language: Language) -> str:
    for lead in sorted(map(str, load(language)["words"].get("leads", [])), key=len, reverse=True):
        if clause.lower().startswith(f"{lead} "):
            rest = clause[len(lead) + 1 :]
            return _unled(rest, language) if words(rest) else clause
        if clause.lower() == lead:
            return ""
    return clause


def _telling(clause: str, language: Language, subject: str) -> float:
    found = words(clause)
    strong = sum(fold(word) not in _weak(language) for word in found)
    score = min(strong, 5) + 1.5 * bool(re.search(r"\d", clause)) + 0.5 * bool(subject and subject in clause)
    return score - max(0, len(found) - MOST) * 0.6


def _trimmed(clause: str, language: Language) -> str:
    parts = clause.split()
    if len(parts) <= MOST + 1:
        return clause
    parts = parts[:MOST]
    while len(parts) > 3 and fold(parts[-1]) in _weak(language):
        parts.pop()
    return bare(" ".join(parts))
