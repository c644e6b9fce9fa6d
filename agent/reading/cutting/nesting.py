"""Puts what is set in below an entry to that entry: sub-points, a value's second line, a step's remark.

"* Late shift" over "  * starts 14:00" says one thing in two lines; read apart, neither says it.
"""

from __future__ import annotations

import re

_ENTRY = re.compile(r"^(\s*)([-*+•–‣▪✓➤]|\(?\d{1,2}[.)])\s+(?=\S)")
NUMBERED = re.compile(r"^\s*\(?\d{1,2}[.)]\s")
_LABELLED = re.compile(r"^[^\W\d_][^:\n]{0,40}:\s+\S")
_JOINT = re.compile(
    r"(?:with|and|or|for|in|on|at|of|to|from|by|until|but|mit|und|oder|für|im|am|an|auf|aus|bei|von|bis|zu|avec|et|ou|"
    r"pour|dans|sur|de|du|des|à|par|con|y|o|para|en|por|hasta|e|per|di|da|su|fino|com|no|na|até|que|che|which|who|"
    r"die|der|das|qui|dont)\s",
    re.IGNORECASE,
)
LONGEST = 240
"""Letters of an entry with all that is set in below it; more stays in lines of its own."""
MOST_HEAD = 6
"""Words of an entry that may be the head of what stands below it."""
MOST_NAMED = 2
"""Words of a step's head that only name it ("2. Till"); more are a step themselves."""
_WRAPPED = 45
"""Letters of a line after which the next one is the rest of its sentence."""


def nested(lines: list[str]) -> list[str]:
    """The lines with everything that is set in below an entry or a labelled line as part of it."""
    out: list[str] = []
    at = 0
    while at < len(lines):
        head = lines[at]
        below = _below(lines, at)
        joined = _joined(head, below) if below else ""
        out.append(joined or head)
        at += 1 + (len(below) if joined else 0)
    return out


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _below(lines: list[str], at: int) -> list[str]:
    """The lines that are set in deeper than an entry or a labelled line, up to the next of its rank."""
    entry = bool(_ENTRY.match(lines[at]))
    if not entry and not _LABELLED.match(lines[at]):
        return []
    found: list[str] = []
    for line in map(lines.__getitem__, range(at + 1, len(lines))):
        deeper = line.strip() and _indent(line) >= _indent(lines[at]) + 2
        if not deeper or (not entry and (_ENTRY.match(line) or _LABELLED.match(line.strip()))):
            break
        found.append(line)
    return found


def _joined(head: str, below: list[str]) -> str:
    """The entry with its sub-entries behind a colon or its further lines as they read on; empty for one too long."""
    told = head.rstrip()
    entries = [line for line in below if _ENTRY.match(line)]
    if entries and len(entries) == len(below):
        told = _with_entries(told, [_ENTRY.sub("", line).strip() for line in below])
    elif entries:
        return ""
    for line in below if not entries else ():
        told = _read_on(told, line.strip())
    return told if len(told) <= LONGEST else ""


def _with_entries(head: str, below: list[str]) -> str:
    words = _ENTRY.sub("", head).rstrip(" :").split()
    if NUMBERED.match(head) and not head.endswith(":") and len(words) > MOST_NAMED:
        ended = head if head.endswith((".", "!", "?", ":")) else f"{head}."
        return " ".join([ended, *(f"{entry[:1].upper()}{entry[1:].rstrip('.')}." for entry in below)])
    if len(words) > MOST_HEAD or head.endswith((".", "!", "?")) or ":" in head.rstrip(":"):
        return " " * (LONGEST + 1)
    mark = "; " if any("," in entry for entry in below) else ", "
    return f"{head.rstrip(' :')}: {mark.join(entry.rstrip('.;,') for entry in below)}"


def _read_on(head: str, line: str) -> str:
    """A line behind the one before: the rest of its sentence, what it means, or a sentence of its own."""
    last = head.rsplit("\n", 1)[-1]
    if head.endswith((".", "!", "?", ",", ":", ";")) or len(last) >= _WRAPPED or _JOINT.match(line):
        return f"{head} {line}"
    if _LABELLED.match(head):
        return f"{head}, {line}"
    if line[:1].islower():
        return f"{head}, {line}"
    short = not NUMBERED.match(head) and len(_ENTRY.sub("", head).split()) <= MOST_HEAD and ":" not in head
    return f"{head}: {line}" if short else f"{head}. {line}"
