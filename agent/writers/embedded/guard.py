"""What the brief insists on: phrases that have to be said, words that may be nowhere, sentences said once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.writers.embedded.addressed import speakable
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bans, bare, cap, fold, holds, likeness, sentence, sentences, words

_OWN_SENTENCE = 3
"""Words of a wished phrase that is said as it is; a shorter one is told of the subject."""
_JOINT = re.compile(r";\s|,\s(?:and|und|et|y|e)\s")


def guarded(lines: Sequence[Line], material: Material) -> list[Line]:
    """The lines with everything that the brief asks for and nothing that it forbids."""
    clean = _once([line for line in lines if line.text and not bans(line.text, material.banned)])
    clean = [_unbanned(line, material) for line in _presented_once(clean, material)]
    for phrase in material.brief.must_say:
        if not bans(phrase, material.banned):
            clean = _with_phrase(clean, phrase, material)
    return clean


BARE = 4
"""Words beside the name that only present it: "Meet", "This is"."""


MOST_OF_A_CALL = 6
"""Words of a line that only says what the last one says too."""
MOST_OF_A_FIGURE = 3
"""Words of a line that is only a time or a sum."""


def _presented_once(lines: Sequence[Line], material: Material) -> list[Line]:
    """The lines without a bare presentation where the next one starts with the name and says what it is."""
    kept: list[Line] = []
    for at, line in enumerate(lines):
        after = fold(lines[at + 1].text) if at + 1 < len(lines) else ""
        name = fold(material.subject)
        bare_name = holds(line.text, material.subject) and len(words(line.text)) - len(words(material.subject)) <= BARE
        bare_name = bare_name and not (words(material.what) and holds(line.text, material.what))
        if line.role == "reveal" and line.keep != "must" and bare_name and name and after.startswith(f"{name} "):
            continue
        kept.append(line)
    return kept


def _unbanned(line: Line, material: Material) -> Line:
    return replace(line, shorts=tuple(text for text in line.shorts if not bans(text, material.banned)))


def _once(lines: Sequence[Line]) -> list[Line]:
    """Every sentence stays where it is needed most, once; a refrain may come back."""
    owners: dict[str, int] = {}
    for at in sorted(range(len(lines)), key=lambda at: (lines[at].keep != "must", at)):
        for part in sentences(lines[at].text):
            owners.setdefault(fold(part), at)
    kept: list[Line] = []
    for at, line in enumerate(lines):
        others = [other.text for other in lines if other.worth >= line.worth and len(other.text) > len(line.text) + 4]
        free = line.keep != "must" and not line.refrain and line.role in ("reveal", "point")
        longer = [other.text for other in lines if len(other.text) > len(line.text) + 4]
        if free and (_within(line.text, others) or _bare_figure_within(line.text, longer) or _in_halves(line, lines)):
            continue
        if free and _in_close(line, lines):
            continue
        parts = [part for part in sentences(line.text) if line.refrain or owners[fold(part)] == at]
        if parts:
            kept.append(replace(line, text=" ".join(parts)))
    return kept


def _within(text: str, others: Sequence[str]) -> bool:
    """Whether another line says all of this one, word by word, in one of its sentences."""
    return len(fold(text).split()) > 3 and any(holds(part, text) for other in others for part in sentences(other))


def _bare_figure_within(text: str, others: Sequence[str]) -> bool:
    """Whether a line is only a time or a sum, "3 pm.", that another says where it belongs."""
    said = fold(text).split()
    short = 2 <= len(said) <= MOST_OF_A_FIGURE and any(word[:1].isdigit() for word in said)
    return short and any(holds(other, bare(text)) for other in others)


def _in_close(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a short line is all in the last one: "Apply: by 9 February." before "Apply at fenland.example by ..."."""
    close = lines[-1] if lines and lines[-1].role == "close" else None
    said = fold(line.text).split()
    return bool(close) and 2 <= len(said) <= MOST_OF_A_CALL and set(said) <= set(fold(lines[-1].text).split())


def _in_halves(line: Line, lines: Sequence[Line]) -> bool:
    """Whether other lines say each half of a sentence that a semicolon or an "and" holds together."""
    halves = [half for half in _JOINT.split(line.text) if half.strip()]
    others = [other.text for other in lines if other is not line]
    return len(halves) > 1 and all(any(holds(text, half) for text in others) for half in halves)


def _with_phrase(lines: list[Line], phrase: str, material: Material) -> list[Line]:
    """Makes sure that a phrase is said: by a line that stays for certain, else by one more line in the best place."""
    saying = [at for at, line in enumerate(lines) if holds(line.text, phrase)]
    if saying:
        at = next((at for at in saying if lines[at].keep == "must"), saying[0])
        shorts = tuple(text for text in lines[at].shorts if holds(text, phrase))
        lines[at] = replace(lines[at], keep="must", shorts=shorts)
        return lines
    text = _framed(phrase, material)
    last = next((at for at, line in enumerate(lines) if line.role == "close"), len(lines))
    near = max(range(last), key=lambda at: likeness(lines[at].text, phrase), default=-1)
    at = near + 1 if near >= 0 and likeness(lines[near].text, phrase) > 0.3 else last
    return [*lines[:at], Line(text=text, role="point", keep="must"), *lines[at:]]


def _framed(phrase: str, material: Material) -> str:
    if (
        len(phrase.split()) >= _OWN_SENTENCE
        or material.whole(phrase)
        or holds(phrase, material.subject)
        or speakable(phrase)
    ):
        return sentence(phrase)
    framed = material.book.fixed("add_phrase", subject=cap(material.subject), x=bare(phrase))
    if material.kind in ("launch", "promo", "event", "listing") and not bans(framed, material.banned):
        return framed
    framed = material.book.say("add_phrase", subject=cap(material.subject), x=bare(phrase))
    return framed or sentence(phrase)
