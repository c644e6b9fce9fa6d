"""The topics that a brief lists and says nothing more of, each in its own line."""

from __future__ import annotations

from collections.abc import Sequence

from agent.writers.embedded.indirect import as_question
from agent.writers.embedded.knowledge.together import several
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bare, cap, fold, holds, sentence

_STEM = 6  # letters in which "migrate" and "migration" are one
_SHARED = 0.6
"""The share of a long word that its forms have in common."""
_LONGEST = 2
"""Words of a topic that is a thing, and no way to tell of one."""
_SMALL = 3  # letters of a word that names nothing: "and", "the"


def covered(m: Material, told: Sequence[Line]) -> list[Line]:
    """Each topic that no line tells yet: "Lift with your legs.", or what it asks: "What does it cost?"."""
    texts = (as_question(text, m.brief.language) or sentence(cap(text)) for text in _untold(m, told))
    return [Line(text, keep="spine", worth=2.5).draw("hero", "split") for text in texts]


def asked_topics(m: Material, told: Sequence[Line]) -> list[Line]:
    """Of those topics the ones that ask something, for films in which a heading alone would be no line."""
    texts = filter(None, (as_question(text, m.brief.language) for text in _untold(m, told)))
    return [Line(text, keep="spine", worth=2.5).draw("hero", "split") for text in texts]


def topics_beside(m: Material, told: Sequence[Line]) -> list[Line]:
    """What is asked for and not known: a question about each topic, or each of several subjects, that is not told.

    Nobody invents an answer, and nobody has to miss that the thing was asked for. What a topic asks in more words
    ("what goes in", "the simple word equation") an entry answers in words of its own.
    """
    topics = (bare(text) for text in m.brief.topics if not as_question(text, m.brief.language))
    wanted = [text for text in (*topics, *several(m.subject)) if len(text.split()) <= _LONGEST]
    missed = [text for text in wanted if not any(names(line.text, text) for line in told[1:])]
    asked = (_meeting(m, text) for text in missed)
    return [Line(text, keep="spine", worth=2.5).draw("hero", "split") for text in asked if text]


def _meeting(m: Material, text: str) -> str:
    """The question where something is met: "Where do you meet interest rates in everyday life?"."""
    met = [each for each in m.book.each("think", subject=m.midway(text)) if holds(each, text)]
    return met[-2] if len(met) > 1 else ""


def names(told: str, text: str) -> bool:
    """Whether a line names a thing, in whatever form of its words: "the water evaporates" for "evaporation"."""
    wanted = [_stem(word) for word in fold(bare(text)).split() if len(word) > _SMALL]
    said = fold(told).split()
    return holds(told, text) or (bool(wanted) and all(any(word.startswith(stem) for word in said) for stem in wanted))


def _stem(word: str) -> str:
    """The letters that all forms of a word share: 'condens' of "condensation", 'atom' of "atoms"."""
    return word[: max(min(_STEM, len(word) - 1), int(_SHARED * len(word)))]


def _untold(m: Material, told: Sequence[Line]) -> list[str]:
    said = " ".join(line.text for line in told)
    return [bare(text) for text in m.brief.topics if not holds(said, text)]
