"""A short phrase for the screen, distilled from the line that is heard."""

from __future__ import annotations

import re

from agent.brief import Language
from agent.writers.embedded.figures import figure
from agent.writers.embedded.grammar import is_finite
from agent.writers.embedded.languages.phrasebook import load
from agent.writers.embedded.wording import bare, cap, fold, sentences, words

MOST = 8
_CLAUSE = re.compile(r"\s*[,;:–—]\s+|\s+[–—]\s+")


def headline(text: str, language: Language, subject: str = "") -> str:
    """The clause of the line that tells most, without lead-ins, at most eight words; long ones give their figure."""
    clauses = [bare(clause) for part in sentences(text) for clause in _CLAUSE.split(part)]
    clauses = [_unled(clause, language) for clause in clauses if words(clause)]
    best = max(clauses, key=lambda clause: _telling(clause, language, subject), default="") or bare(text)
    found = figure(best) if len(words(best)) > MOST else None
    if found and found.unit:
        return cap(bare(f"{found.written}{found.joint}{_upto_weak(found.unit, language)}"))
    asked = (
        "?" if text.rstrip().endswith("?") and len(words(best)) <= MOST + 1 and text.rstrip(" ?").endswith(best) else ""
    )
    return cap(_trimmed(best, language)) + asked


def _upto_weak(unit: str, language: Language) -> str:
    kept: list[str] = []
    for word in unit.split():
        if (kept and fold(word) in _weak(language) - {"a", "per"}) or is_finite(
            word, language, kept[-1] if kept else ""
        ):
            break
        kept.append(word)
    return " ".join(kept[:4])


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
    return max(telling, key=len, default="").rpartition("’")[2][:60]


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
    weak = _weak(language) | frozenset(map(str, load(language)["words"].get("prepositions", "").split()))
    parts = parts[:MOST]
    while len(parts) > 3 and (fold(parts[-1]) in weak or is_finite(parts[-1], language, parts[-2])):
        parts.pop()
    return bare(" ".join(parts))
