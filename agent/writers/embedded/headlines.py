"""A short phrase for the screen, distilled from the line that is heard."""

from __future__ import annotations

import re
from itertools import pairwise

from agent.brief import Language
from agent.reading.lexicon import numerals
from agent.writers.embedded.figures import figure
from agent.writers.embedded.grammar import is_finite, is_order
from agent.writers.embedded.languages.phrasebook import load
from agent.writers.embedded.wording import bare, cap, fold, sentences, words

MOST = 8
LONGEST = 150  # letters; what a picture has room for at all
LONGEST_QUESTION = 15
# Who said it is no headline.
_REPORTED = re.compile(
    r"(?i)\b(?:said|says|told|according to|announced|reported|sagte|teilte|laut|a (?:dit|déclaré|annoncé)|selon|"
    r"dijo|según|anunció|ha detto|secondo|disse|segundo)\b"
)
# Clauses that say nothing alone: "dass Lieferungen länger dauern", "gibt es eine Stichwahl", "that it takes longer".
_HANGS = re.compile(
    r"(?i:dass|weil|wenn|ob|obwohl|damit|sondern|zwar|und zwar|desto|that|because|whether|so that|although|que|"
    r"parce que|quoique|porque|aunque|che|perché|embora)\s|"
    r"(?:gibt|ist|sind|wird|werden|kann|können|muss|hat|haben|bleibt|kommt)\s"
)
_SPANS = frozenset(("to", "or", "bis", "oder", "à", "ou", "a", "o"))
_FEW = 2
_LISTED = re.compile(r"[^\s,]+(?:\s[^\s,]+)?,\s")  # "air, oil and somebody who hears it"
_GERMAN_VERB = re.compile(r"^[a-zäöüß]+(?:t|en)$|^(?:sind|wird|war)$")
_CLAUSE = re.compile(r"\s*[,;:–—]\s+|\s+[–—]\s+")


def headline(text: str, language: Language, subject: str = "") -> str:
    """The clause of the line that tells most, as a whole phrase; long ones give their figure or head."""
    text = re.sub(r"\s*\([^()]*\)", "", text)
    asked = bare(sentences(text)[-1]) if text.rstrip().endswith("?") else ""
    if asked and len(words(text)) <= LONGEST_QUESTION and len(sentences(text)) == 1:
        return cap(f"{asked[:LONGEST]}?")
    clauses = [bare(clause) for part in sentences(text) for clause in _clauses(_unquoted(part), language)]
    clauses = [_unled(clause, language) for clause in clauses if words(clause)]
    best = max(clauses, key=lambda clause: _telling(clause, language, subject), default="") or bare(text)
    found = figure(best) if len(words(best)) > MOST else None
    if found and found.unit and (unit := _upto_weak(found.unit, language)):
        return cap(bare(f"{found.written}{found.joint}{unit}"))
    asking = any(part.rstrip().endswith("?") and bare(part).endswith(best) for part in sentences(text))
    mark = "?" if asking and len(words(best)) <= MOST + 1 else ""
    return cap(_whole(best, language, subject))[:LONGEST] + mark


def _clauses(part: str, language: Language) -> list[str]:
    """The clauses of a sentence that may stand alone; a short list is one: "water, malt, hops and yeast"."""
    head, _, listed = part.partition(": ")
    if len(words(head)) > 1 and _LISTED.match(listed):
        return [head]
    cut = _CLAUSE.split(part)
    if len(cut) > _FEW and len(words(part)) <= MOST + 2 and all(len(words(each)) < _FEW + 1 for each in cut[:-1]):
        return [part]
    kept = cut[:1]
    for each in cut[1:]:
        if not _is_relative(words(each), language):
            kept.append(each)
        elif len(words(kept[-1])) + len(words(each)) <= MOST:
            kept[-1] = f"{kept[-1]}, {each}"
    return kept


def _is_relative(clause: list[str], language: Language) -> bool:
    """Whether a clause hangs on the one before: "which is old"; a German one ends in its verb, else it is a noun's."""
    led = bool(clause) and fold(clause[0]) in _listed(language, "relatives")
    return led and (language != "de" or _GERMAN_VERB.search(clause[-1]) is not None)


def _unquoted(part: str) -> str:
    """What is quoted alone, where a sentence holds a quotation and who said it."""
    found = re.search(r"[\"“«„]([^\"“”«»„]{8,})[\"”»“]", part)
    return found.group(1) if found else part


def _upto_weak(unit: str, language: Language) -> str:
    kept: list[str] = []
    stops = _weak(language) | _prepositions(language)
    for word in unit.split():
        low = fold(word)
        verb = is_finite(word, language, kept[-1] if kept else "") or (kept and is_order(word, language))
        if (kept and low in stops - {"a", "per", "of", "de", "di"}) or verb:
            break
        kept.append(word)
    while kept and fold(kept[-1]) in stops:
        kept.pop()
    return " ".join(kept[:4])


def _whole(clause: str, language: Language, subject: str) -> str:
    """The clause if it is short; else its longest beginning that is a phrase of its own, else what it speaks of."""
    parts = clause.split()
    if len(parts) <= MOST + 2:
        return clause
    for width in range(MOST + 1, 2, -1):
        if _parted(parts, width, language):
            return bare(" ".join(parts[:width]))
    head = _head(parts, language)
    return head or (subject if subject and subject in clause else bare(clause))


def _parted(parts: list[str], width: int, language: Language) -> bool:
    """Whether a new phrase starts behind so many words, and what stands before it needs nothing more."""
    before, after = parts[:width], fold(parts[width])
    counted = before[-1][-1:].isdigit() or fold(before[-1]) in numerals(language)
    if after in _SPANS and counted:
        return False  # "about three to four hours"
    relatives, closed = _listed(language, "relatives"), _weak(language) | _prepositions(language)
    starts = _listed(language, "breaks") | relatives
    if after not in starts or fold(before[-1]) in closed | _listed(language, "copulas"):
        return False
    inside = [fold(word) for word in before[1:]]
    finite = any(is_finite(word, language, last) for last, word in pairwise(before))
    spoken = fold(parts[0]) in _listed(language, "pronouns")
    hanging = (finite and (language == "de" or after in relatives)) or (language == "de" and spoken)
    return not hanging and not set(inside) & relatives and not re.search(r"[(\[]", " ".join(before))


def _head(parts: list[str], language: Language) -> str:
    """The noun phrase before the verb: 'Moon phases' of 'Moon phases are the shapes of ...'."""
    for at, word in enumerate(parts[:7]):
        if at and is_finite(word, language, parts[at - 1]):
            told = [entry for entry in parts[:at] if fold(entry) not in _weak(language)]
            kept = parts[:at]
            while len(kept) > 1 and language != "en" and fold(kept[-1]) in _weak(language):
                kept = kept[:-1]  # "venerdì alle 10 ci" of "venerdì alle 10 ci sarà ..."
            return bare(" ".join(kept)) if told and at > 1 else ""
    return ""


def _weak(language: Language) -> frozenset[str]:
    return frozenset(str(load(language)["words"].get("weak", "")).split())


def _prepositions(language: Language) -> frozenset[str]:
    return _listed(language, "prepositions")


def _listed(language: Language, name: str) -> frozenset[str]:
    return frozenset(str(load(language)["words"].get(name, "")).split())


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
    reported = 4 if _REPORTED.search(clause) or _HANGS.match(clause) else 0
    named = 3 if subject and fold(clause) == fold(subject) else 0
    return score - max(0, len(found) - MOST) * 0.6 - reported - named
