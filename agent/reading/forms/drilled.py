"""Writes a short English brief on what a house practises as a form: "Fire drill for all staff: take the stairs".

A refresher, a drill, a weekly check or a toolbox talk with acts behind it teaches, and sells or announces nothing. Read
as it stands, the acts are one long fact, or are lost behind a name that is presented. What is practised is the subject,
those who practise it are the audience, and each act is a step.
"""

from __future__ import annotations

import re

from agent.reading.forms.acts_listed import is_act, surely_act
from agent.reading.terms.viewers import viewers
from agent.reading.text.moments import dates
from agent.reading.text.sentences import parts, sentences

_PRACTICE = (
    r"(?:refreshers?(?:\s(?:course|training|session))?|training(?:\ssession)?|drill|checks?|checklist|inspections?|"
    r"inductions?|onboarding|orientation|awareness(?:\s(?:session|training))?|procedures?|routine|basics|essentials|"
    r"toolbox talks?|safety (?:talk|moment|minute|tip|rules?)|"
    r"(?:house|ground|hygiene|site|kitchen|pool|workshop|lab|gym|class(?:room)?) rules|"
    r"handover|do['’]?s and don['’]?ts|protocol|drills)"
)
_PEOPLE = r"(?:staff|team|crew|squad|coaches|instructors|[a-z]{3,}(?:ers|ists|ants|tors|guards))"
_ON = r"(?:\s(?:on|about|in)\s[^:.,!?\n]{3,50}?)?"
_HEAD = re.compile(
    rf"^(?:(?:an?|the|our|short|quick)\s)*(?P<what>(?:[^:.,!?\n]{{2,50}}?\s)?{_PRACTICE}{_ON})"
    rf"(?:\s(?:for|with)\s(?P<who>(?:all\s)?(?:{viewers('en')}|(?:[\w-]+\s){{0,4}}?{_PEOPLE})))?"
    r"\s?[:.–-]\s+(?P<list>[^\n]+)(?P<more>(?:\n.*)*)$",
    re.IGNORECASE,
)
# "Toolbox talk: ladders. Dan says ...": what the talk is on stands between it and the acts.
_ON_WHAT = re.compile(r"^(?P<what>[^\W\d][\w'’-]*(?:\s[\w'’-]+){0,4})\s?[.:–]\s+(?P<list>.+)$")
_TOLD_BY = re.compile(
    r"(?:[A-Z][\w'’-]+|(?:our|the)\s[\w-]+)\s(?:(?:always|also)\s)?(?:says|tells us to|reminds us to)\s"
)
_SOLD = re.compile(r"[£$€]\s?\d|(?<!\w)(?:tickets?|book (?:now|a|your)|join us|sign up)(?!\w)", re.IGNORECASE)
_FILM = re.compile(r"(?<!\w)(?:videos?|films?|clips?|reels?|animations?|ads?|promos?|how-to)(?!\w)", re.IGNORECASE)
_TALKS = re.compile(r"(?:talks?|moment|minute|tip|refresher|training|awareness|basics|essentials)$", re.IGNORECASE)
_AND = re.compile(r"^and\s", re.IGNORECASE)
_MEETS = re.compile(
    r"tell (?:someone|somebody|us|me|your|the|a)(?!\w)|"
    r"(?:meet|visit|call|sign up|register|book|apply) (?:for|at|by|in|out|on|with|the|a|an|your)(?!\w)",
    re.IGNORECASE,
)
_MUST = re.compile(r"(?:never|always|do not|don['’]t|no) [a-z]+", re.IGNORECASE)
_FEWEST = 2


def drilled(body: str) -> str:
    """The brief with what is practised as its subject and each act in a line; '' where it lists no acts."""
    found = _HEAD.match(body)
    if not found or _SOLD.search(body) or _FILM.search(found["what"]) or _is_set(body):
        return ""
    what, listed = found["what"].strip(), found["list"]
    topic = _ON_WHAT.match(listed)
    if topic and not surely_act(topic["what"]):
        what, listed = _named(what, topic["what"].strip()), topic["list"]
    acts, rest = _acts(listed)
    if not acts:
        return ""
    steps = (f"{at}. {act[:1].upper()}{act[1:]}" for at, act in enumerate(acts, 1))
    whom = f"Audience: {found['who']}" if found["who"] else ""
    return "\n".join(("A how-to.", f"Subject: {what}", *steps, "", rest, found["more"].strip(), whom)).strip()


def _named(what: str, topic: str) -> str:
    """'Toolbox talk on ladders' of "Toolbox talk: ladders"; a check has its own name."""
    return f"{what} on {topic}" if _TALKS.search(what) else what


def _is_set(body: str) -> bool:
    """Whether a day of the month is named: people are then asked to come, and not taught."""
    return any(any(map(str.isdigit, day)) for day in dates(body, "en"))


def _acts(text: str) -> tuple[list[str], str]:
    """The acts of the first sentences, one by one, and what is said behind them."""
    acts: list[str] = []
    said = sentences(text, "en")
    for at, sentence in enumerate(said):
        pieces = [each for piece in parts(sentence.rstrip(" .!"), "en") for each in _in_turn(piece.strip(" .!"))]
        if not all(map(_is_done, pieces)):
            return (acts, " ".join(said[at:])) if _are_done(acts) else ([], "")
        acts += pieces
    return (acts, "") if _are_done(acts) else ([], "")


def _in_turn(piece: str) -> list[str]:
    """The two acts that an "and" joins: "cut away from yourself and keep the blade sharp"."""
    first, *then = re.split(r"\s(?:and|then)\s", _AND.sub("", piece), maxsplit=1)
    return [first, *then] if then and surely_act(then[0]) and " " in first else [_AND.sub("", piece)]


def _is_done(piece: str) -> bool:
    plain = _TOLD_BY.sub("", piece)
    return is_act(plain) or bool(_MEETS.match(plain) or _MUST.match(plain))


def _are_done(acts: list[str]) -> bool:
    """Whether a third of the acts surely are some: the head has said already that something is done."""
    plain = [_TOLD_BY.sub("", act) for act in acts]
    sure = sum(bool(surely_act(act) or _MUST.match(act)) for act in plain)
    return len(acts) >= _FEWEST and 3 * sure >= len(acts)
