"""Puts a torn sentence together again: pieces that are no sentences give way to the customer's own one.

"La maire, Inès Caradec, parle d'un trait d'union" told as "La maire. Inès Caradec. Parle d'un trait d'union." is three
scenes that say nothing. Where several lines in a row are pieces of one sentence with a verb, and one of them is none
itself, the sentence is told as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agent.audit import Wanted
from agent.reading.text.sentences import parts, sentences
from agent.writers.embedded.as_listed import apart
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.sentence_of import led_in, whole_sentence
from agent.writers.embedded.wording import bare, fold, holds, words
from agent.writers.embedded.wording import sentences as spoken_sentences

FEWEST_TORN = 2
_PRICED = re.compile(r"[€£$]\s?\d|\d\s?(?:[€£$]|euros?\b|pounds?\b|dollars?\b)", re.IGNORECASE)


def rejoined(lines: Sequence[Line], m: Material) -> list[Line]:
    """The lines with every torn sentence of the brief told whole, where its first piece stood."""
    made = list(lines)
    if m.kind == "story" or m.brief.script:
        return made
    listed = [entry for run in apart(m.brief) for entry in run]
    for text in _sentences(m):
        if any(holds(text, entry) for entry in listed) and not m.whole(text.partition(": ")[0]):
            continue  # what a list says entry by entry behind its label is not torn
        pieces = [at for at, line in enumerate(made) if _piece(line, text)]
        row = pieces == list(range(pieces[0], pieces[-1] + 1)) if pieces else False
        if len(pieces) >= FEWEST_TORN and row and _torn([made[at].text for at in pieces], m):
            made[pieces[0] : pieces[-1] + 1] = [_joined([made[at] for at in pieces], text)]
    return made


def _sentences(m: Material) -> Iterator[str]:
    """The sentences of the brief that begin with a clause of their own and can be said whole."""
    for line in m.brief.text.splitlines():
        for text in sentences(line, m.brief.language):
            clauses = parts(text, m.brief.language)
            verbal = len(clauses) > 1 and (m.whole(led_in(clauses[0])) or m.whole(bare(text)))
            if verbal and (told := whole_sentence(Wanted(text, ()), m)):
                yield told


def _torn(told: Sequence[str], m: Material) -> bool:
    """Whether pieces say nothing alone; a step does, and a price behind sentences: "Full service: 80 pounds."."""
    steps = [fold(fact.text) for fact in m.of("step")]
    whole = [text for text in told if m.whole(text) or all(fold(said) in steps for said in spoken_sentences(text))]
    return any(text not in whole and not (whole and _PRICED.search(text)) for text in told)


def _piece(line: Line, text: str) -> bool:
    """Whether a line says a part of the sentence, and nothing else."""
    told = spoken_sentences(line.text)
    free = not line.refrain and line.group != "entries" and not line.shot.items
    shorter = len(words(line.text)) < len(words(text)) and fold(line.text) != fold(text)
    return free and shorter and bool(told) and all(holds(text, bare(part)) for part in told)


def _joined(pieces: Sequence[Line], text: str) -> Line:
    base = pieces[-1] if pieces[-1].role == "close" else pieces[0]
    keeps = ("drop", "spine", "vital", "must")
    keep = max((line.keep for line in pieces), key=keeps.index)
    return replace(base, text=text, keep=keep, worth=max(line.worth for line in pieces), shorts=(), group="")
