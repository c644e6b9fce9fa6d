"""Fillers yield to facts: a friendly word of the writer's own is never heard where something of the brief is not.

A question, an opening saying or an invitation makes a film pleasant. Where the wished length has no room for all that
the customer gave, it is these that leave.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.writers.embedded.fit import Fitted
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.ranking import INVITING
from agent.writers.embedded.wording import cap, fold, holds, sentence

LEAST_OWN = 0.5
"""The least share of a line's telling words that must be the brief's own for it to tell something."""
_WORTH_IT = 2
"""Telling words more of the brief for which a film closes on the bare name."""
_TELLING = 4
"""Letters from which a word tells something."""
FEWEST_LINES = 4
"""Lines from which the last fact may close a film."""
_SOBER = ("notice", "announcement")
"""Kinds that need no courtesy at their end."""
_FOR_THEIRS = (*INVITING, "testimonial")
"""Kinds whose films tell what their customer gives and nothing that is known in general."""
Fitting = Callable[[Sequence[Line]], Fitted]


def unfilled(lines: Sequence[Line], fit: Fitted, fitting: Fitting, m: Material) -> Fitted:
    """The fit, or the one without fillers where that tells more of the brief; what is known of a topic is no filler."""
    given = _given(m)
    plain = [line for line in lines if line.keep in ("must", "vital") or line.role == "close" or _tells(line, given)]
    said = " ".join(line.text for line in fit.lines)
    if m.kind not in _FOR_THEIRS or all(holds(said, line.text) for line in lines):
        return fit
    leaner = fitting(plain)
    told = leaner if len(_heard(leaner, given)) > len(_heard(fit, given)) else fit
    for other in (_named_once(plain, given, m), _on_last_card(plain, given, m)):
        trial = fitting(other)
        told = trial if len(_heard(trial, given)) > len(_heard(told, given)) + _WORTH_IT else told
    return told


def _on_last_card(lines: Sequence[Line], given: set[str], m: Material) -> list[Line]:
    """The lines with the last fact on the last card of a sober film, in place of a courtesy."""
    close = lines[-1] if lines and lines[-1].role == "close" else None
    own = close is None or bool(_words(_without(close.text, m)) & given) or m.spoken_address or m.brief.call_to_action
    if own or m.kind not in _SOBER or len(lines) < FEWEST_LINES or close is None:
        return list(lines)
    return [*lines[:-2], replace(lines[-2], role="close", keep="must", shot=close.shot, families=(), group="")]


def _named_once(lines: Sequence[Line], given: set[str], m: Material) -> list[Line]:
    """The lines that close on the name where they closed on a courtesy; name and address are said nowhere else."""
    close = lines[-1] if lines and lines[-1].role == "close" else None
    if close is None or _words(_without(close.text, m)) & given:
        return list(lines)
    kept = [line for line in lines[:-1] if line.keep == "must" or _words(_without(line.text, m)) & given]
    return [*kept, replace(close, text=sentence(cap(m.the_subject)), shorts=())]


def _without(text: str, m: Material) -> str:
    """What a line says beside the film's subject and what its last card shows anyway."""
    shown = (m.subject, *m.brief.addresses[:1])
    return re.sub("|".join(map(re.escape, shown)), " ", text, flags=re.IGNORECASE)


def _given(m: Material) -> set[str]:
    """The telling words of the brief and its sources, as they are written and as they are said."""
    written = (m.brief.text, m.opened(m.brief.text), *(source.text for source in m.brief.sources))
    return _words(" ".join(written)) - set(m.book.all("weak"))


def _tells(line: Line, given: set[str]) -> bool:
    """Whether a line says something that the brief gives."""
    said = _words(line.text)
    return bool(said) and len(said & given) >= LEAST_OWN * len(said)


def _heard(fit: Fitted, given: set[str]) -> set[str]:
    return _words(" ".join(line.text for line in fit.lines)) & given


def _words(text: str) -> set[str]:
    return {word for word in fold(text).split() if len(word) >= _TELLING or word[:1].isdigit()}
