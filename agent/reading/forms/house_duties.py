"""Writes what a house has to do as a form: "We need to keep CVs safe and delete them after six months".

Whoever says "we need to" and then a list of acts tells his own people what to do, and wants no film made: the order for
one would name it. Read as a request, one of the acts would be presented as if it were on sale.
"""

from __future__ import annotations

import re

from agent.reading.forms.acts_listed import is_act, surely_act
from agent.reading.lexicon import words
from agent.reading.terms.short import is_short
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts

_DUTY = re.compile(
    r"^(?P<who>we|you|all (?:of us|staff)|staff|everyone|everybody)(?: all)? "
    r"(?P<must>(?:need|have|has|needs) to|must)(?: (?:always|now))? (?P<acts>[^.!?:\n]+)[.!]?(?P<rest>(?:.|\n)*)$",
    re.IGNORECASE,
)
# What is wanted of a film, or of those who watch it.
_WANTED = re.compile(
    r"(?:tell|show|let|get|explain|remind|inform|promote|advertise|sell|announce|raise|find|fill|hire|recruit|reach|"
    r"attract|invite|convince|persuade|thank|celebrate|say|talk|make (?:a|an|our|some|people)|have|be|do)(?!\w)",
    re.IGNORECASE,
)
_NEVER = re.compile(r"(?:never|always|not|don['’]t|do not) [a-z]+", re.IGNORECASE)
_JOINED = re.compile(r"\sand\s(?=(?:never|always|not|don['’]t|do not)\s)", re.IGNORECASE)
_FEWEST = 2


def house_duties(text: str, language: str) -> str:
    """The brief with each duty as a step; any other brief as it stands."""
    if language != "en" or not is_short(text, language) or quotes(text):
        return text
    found = _DUTY.match(text)
    acts = _acts(found["acts"]) if found else []
    if not found or len(acts) < _FEWEST or any(map(_is_wanted, acts)):
        return text
    who = found["who"].lower()
    subject = f"what {who} {found['must'].lower()} do"
    steps = (f"{at}. {_told(act)}" for at, act in enumerate(acts, 1))
    return "\n".join(("A how-to.", f"Subject: {subject}", *steps, "", found["rest"].strip())).strip()


def _acts(listed: str) -> list[str]:
    """The acts one by one; none where a piece is no act, or too few of them surely are."""
    pieces = (re.sub(r"^(?:and|then)\s", "", part.strip(" .!")) for part in parts(listed, "en", last=True))
    acts = [act for piece in pieces for act in _JOINED.split(piece)]
    sure = sum(bool(surely_act(act) or _NEVER.match(act)) for act in acts)
    done = all(is_act(act) and " " in act for act in acts)
    return acts if done and 2 * sure >= len(acts) else []


def _is_wanted(act: str) -> bool:
    """Whether an act is wanted of a film, or names one."""
    return bool(_WANTED.match(act) or words("films", "en").search(act))


def _told(act: str) -> str:
    """An act as an order: "Do not share them" of "not share them"."""
    plain = re.sub(r"^not ", "do not ", act, flags=re.IGNORECASE)
    return f"{plain[:1].upper()}{plain[1:]}"
