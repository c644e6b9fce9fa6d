"""Turns a clause that asks into the question that is heard: "what the key is" asks "What is the key?".

A brief lists its topics in such clauses. Said as they stand they are fragments, and nobody can tell what is told by
"What the key is.". English alone turns its words round for a question, so only its clauses are turned here.
"""

from __future__ import annotations

import re

_LONGEST = 14
"""Words of a clause that can be heard as a question."""
_WH = (
    r"(?P<wh>(?:how (?:long|much|many [a-z]+|far|often|big|fast|soon)|what (?:kind|sort)s? of [a-z]+|how|what|where|"
    r"when|why|who|which [a-z]+))"
)
_BE = r"(?:is|are|was|were|can|could|will|would|should|must|may|might)"
_DETERMINER = r"(?:the|an?|our|your|my|their|his|her|its|this|that|these|those|each|every)"
_NOUN = rf"(?:{_DETERMINER}\s(?:[\w'’-]+\s){{0,3}}?[\w'’-]+)"
_PERSON = r"(?:you|we|they|i|it|he|she)"
_FORMS = tuple(
    re.compile(rf"{_WH}\s{form}", re.IGNORECASE)
    for form in (
        rf"(?P<straight>(?:{_BE}|has|have|does|do|did|(?!(?:its|this|us|always|[a-z]+(?:ss|us|is))\s)[a-z]{{2,}}s)(?:\s.+)?)",
        r"to\s(?P<verb>[a-z]+)(?P<rest>(?:\s.+)?)",
        rf"(?P<who>{_PERSON}|{_NOUN})\s(?P<be>{_BE})(?P<rest>(?:\s.+)?)",
        rf"(?P<who>{_PERSON})\s(?P<verb>[a-z]+)(?P<rest>(?:\s.+)?)",
        rf"(?P<who>{_NOUN})\s(?P<verb>[a-z]+(?<!s)s)(?P<rest>)",
    )
)
_ONE = re.compile(rf"(?:it|he|she|(?:{_DETERMINER})\s.*)", re.IGNORECASE)


def as_question(clause: str, language: str) -> str:
    """The question that a clause asks; '' for anything else."""
    plain = clause.strip(" .!?")
    if language != "en" or len(plain.split()) > _LONGEST:
        return ""
    found = next((found for form in _FORMS if (found := form.fullmatch(plain))), None)
    if not found:
        return ""
    told = _turned(found.groupdict(default=""))
    return f"{told[:1].upper()}{told[1:]}?"


def _turned(told: dict[str, str]) -> str:
    """The words of a clause in the order of a question."""
    wh, rest = told["wh"], told.get("rest", "")
    if told.get("straight"):
        return f"{wh} {told['straight']}"
    if told.get("be"):
        return f"{wh} {told['be']} {told['who']}{rest}"
    if not told.get("who"):
        return f"{wh} do you {told['verb']}{rest}"
    one = _ONE.fullmatch(told["who"])
    return f"{wh} {'does' if one else 'do'} {told['who']} {_base(told['verb']) if one else told['verb']}{rest}"


def _base(verb: str) -> str:
    """'cost' of "costs", 'carry' of "carries", 'go' of "goes"."""
    if verb in ("has", "is"):
        return {"has": "have", "is": "be"}[verb]
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return re.sub(r"(?<=[osxzh])es$|s$", "", verb) if not verb.endswith(("ses", "ces", "ges")) else verb[:-1]
