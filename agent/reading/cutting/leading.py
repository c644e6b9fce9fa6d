"""Keeps what a line before a list says: "From 2 September we bring three things:" is news, and no heading.

A heading of a few words stays one; a clause with a day or a count is told, with its list where that is short.
"""

from __future__ import annotations

import re

from agent.reading.cutting.nesting import NUMBERED
from agent.reading.lexicon import numerals, starts, words
from agent.reading.text.moments import dates
from agent.reading.text.verbs import verb_in

LEAST_CLAUSE = 5
"""Words of a line that may be a clause."""
LEAST_SOUGHT = 1
"""Words of a line that says that somebody is sought: "Cerchiamo:"."""
MOST_TOGETHER, MOST_WORDS, LONGEST_ENTRY = 6, 18, 4
"""Entries and words that are told in one sentence with their clause."""
MOST_IN_ONE = 26
"""Words of a statement with the list that it leads to."""
_ENTRY = re.compile(r"^\s*[-*+•–‣▪✓➤]\s+(?=\S)")
_AND = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e"}
_ALSO = re.compile(r"(?:außerdem|auch|dazu|sowie|also|as well as|aussi|ainsi que|también|anche|também)\s", re.I)
_TO_THE_MAKER = re.compile(
    r"(?<!\w)(?:mention\w*|include\w*|cover\w*|say|says|show\w*|points?|facts?|scenes?|slides?|shots?|erwähn\w*|"
    r"nenn\w*|zeig\w*|szenen?|punkte?|fakten|montre\w*|dire|points?|scènes?|mencion\w*|mostra\w*|muestr\w*|decir|"
    r"puntos?|escenas?|menzion\w*|punti|scene|dizer|pontos?|cenas?)(?!\w)",
    re.IGNORECASE,
)


# "Wir suchen zum 1. August:", "We are looking for, from May:": whom somebody seeks stands in the list.
SEEKS_SOMEBODY = re.compile(
    r"(?:we(?:['’]re| are)? (?:looking|seeking|hiring)|wir suchen|(?:nous|on) (?:(?:re)?cherch|recrut)|buscamos|"
    r"cerchiamo|assumiamo|procuramos|recrutamos)(?![^:]*(?:video|film|clip))",
    re.IGNORECASE,
)
_LONGEST_SOUGHT, _MOST_SOUGHT = 9, 34
"""Words of a post in a list of posts, and of the sentence that they make with who seeks them."""


def led(lines: list[str], language: str) -> list[str]:
    """The lines with each clause that leads to a list as a sentence, short lists in one with it."""
    out: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        below = _entries(lines, at) if tells(line, language) else []
        if not below:
            out.append(line)
            continue
        together = _together(line, below, language)
        out.append(together or f"{line.rstrip().rstrip(':').rstrip()}.")
        at += (not lines[at].strip()) + len(below) if together else 0
    return out


def tells(line: str, language: str) -> bool:
    """Whether a line that ends on a colon says something of the world: a clause with a day or a count in it."""
    text = _ENTRY.sub("", line).strip()
    least = LEAST_SOUGHT if SEEKS_SOMEBODY.match(text) else LEAST_CLAUSE
    clause = text.endswith(":") and ":" not in text[:-1] and len(text.split()) >= least
    if not clause or NUMBERED.match(line) or re.match(r"[\d#*]", text):
        return False
    asks = starts("requests", language).match(text) or words("films", language).search(text)
    if SEEKS_SOMEBODY.match(text):
        return True
    if asks or words("production", language).search(text) or _TO_THE_MAKER.search(text):
        return False
    first, *rest = text.rstrip(":").split()
    counts = any(word.lower().strip(",") in numerals(language) for word in rest)
    opens = first.lower() in numerals(language)
    return not opens and (counts or bool(re.search(r"\d", text)) or bool(dates(text, language)))


def counts(head: str, entries: int, language: str) -> bool:
    """Whether a clause says how many things follow it: "We bring three things: ...". It is told with them."""
    said = (word.lower().strip(",") for word in head.split()[1:])
    return any(numerals(language).get(word) == entries or word == str(entries) for word in said)


def leads_to_list(text: str, language: str) -> bool:
    """Whether a statement ends on a colon and what it names: "£16 pays for one night: a bed, a meal and a shower"."""
    head, mark, rest = text.partition(": ")
    return bool(mark and rest and verb_in(head, language)) and len(text.split()) <= MOST_IN_ONE


def _entries(lines: list[str], at: int) -> list[str]:
    """The entries of a list that begins behind a line, after one empty line at most."""
    start = at + (at < len(lines) and not lines[at].strip())
    found: list[str] = []
    for line in map(lines.__getitem__, range(start, len(lines))):
        if not _ENTRY.match(line):
            break
        found.append(_ENTRY.sub("", line).strip().rstrip(".;,"))
    return found


def _together(line: str, below: list[str], language: str) -> str:
    """The clause with all entries in one sentence; empty where they are too many or too long for one."""
    sought = bool(SEEKS_SOMEBODY.match(line.strip()))
    longest, most = (_LONGEST_SOUGHT, _MOST_SOUGHT) if sought else (LONGEST_ENTRY, MOST_WORDS)
    short = all(len(entry.split()) <= longest and not re.search(r"[:.!?]\s|,", entry) for entry in below)
    said = sum(len(entry.split()) for entry in below) + len(line.split())
    if not 2 <= len(below) <= MOST_TOGETHER or not short or said > most:
        return ""
    if sought:
        return f"{line.strip().rstrip(':').rstrip()} {_joined(below, language)}."
    return f"{line.rstrip()} {_joined(below, language)}."


def _joined(below: list[str], language: str) -> str:
    """Entries as one list: "a cook, two waiters and a porter"; what says "also" itself needs no "and"."""
    joint = ", " if _ALSO.match(below[-1]) else f" {_AND[language]} "
    return re.sub(r"(?<=\w) / (?=ein)", " oder ", f"{', '.join(below[:-1])}{joint}{below[-1]}")
