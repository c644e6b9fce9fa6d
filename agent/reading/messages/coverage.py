"""Labels what a film shall cover where a sentence says it: "Cover what a breach is, how to report one, who to call."

Told to the maker in a sentence of its own, it was spoken as a step. Behind the label "Cover" each question is a topic.
A brief that says no more of its film than its topic asks for an explanation.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words
from agent.reading.terms.short import is_short
from agent.reading.terms.viewers import viewers
from agent.reading.text.sentences import parts

_ASKS = r"(?:what|how|why|who|whom|when|where|which|whether)\s"
_COVER = re.compile(
    r"(?P<lead>^|(?<=[.!?:;])\s+|\n\s*)(?:please\s)?(?:it\s(?:should|must|needs to)\s)?"
    r"(?:cover|go (?:over|through)|touch on|run through|talk (?:about|through)|get into|say|explain|include)(?:ing)?\s"
    rf"(?P<list>{_ASKS}[^.!?\n]+)(?=[.!?\n]|$)",
    re.IGNORECASE,
)
# "Data breaches for new starters.": a topic with no word about its film.
_TOPIC = re.compile(
    rf"^(?P<what>(?!(?:our|my|we|i|you|it|this|that)\s)[^.:,!?\n]{{3,60}}?)(?:\sfor\s(?P<who>{viewers('en')}))?\s?[.:!]?$",
    re.IGNORECASE,
)
# "Council tax support: who can get it, how to apply, and what you need.": questions behind the colon of a topic.
_ASKED = re.compile(rf"^(?P<what>[^.:,!?\n]{{3,60}}):\s+(?P<list>{_ASKS}[^.:!?\n]+)(?=[.!\n]|$)", re.IGNORECASE)
_EXPLAINS = re.compile(r"(?:please\s)?explain\s", re.IGNORECASE)
# A first word that keeps its capital: "VAT returns", "Greek myths", "Easter eggs", "Ofsted visits at ...".
_PROPER = re.compile(
    r"\S*\W?[A-Z\d]{2}|\S+['’]s\s|\S+\s[A-Z]|\S+$|(?i:\S+(?:an|ish|ese)\s|greek|french|dutch|welsh|norse|swiss|czech|thai|"
    r"viking|tudor|easter|christmas|diwali|ramadan|eid|halloween|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|january|february|march|april|june|july|august|september|october|november|december)"
)
_FEWEST = 2
_MOST = 7
"""Words of a topic."""


def with_coverage(text: str, language: str) -> str:
    """The brief with what is to be covered under a label; any other brief as it stands."""
    if language != "en" or not is_short(text, language):
        return text
    found = _COVER.search(text) or _questions(text)
    if found and not found.start() and _EXPLAINS.match(text):
        return text  # that is the order for the film itself
    if not found or ("," not in found["list"] and " and " not in found["list"]):
        return text
    head, rest = text[: found.start("list")], text[found.end() :].lstrip(" .!?")
    head = head[: found.start("lead")].strip() if "lead" in found.groupdict() else head.strip(" :")
    return "\n".join(filter(None, (_headed(head), f"Cover: {found['list'].strip()}.", rest)))


def _questions(text: str) -> re.Match[str] | None:
    """Two or more questions behind the colon of a topic; None where a film's own words stand before it."""
    found = _ASKED.match(text)
    listed = parts(found["list"], "en") if found else []
    asked = [piece for piece in listed if re.match(rf"(?:and\s)?{_ASKS}", piece, re.IGNORECASE)]
    named = found and _TOPIC.match(found["what"]) and len(found["what"].split()) <= _MOST
    plain = named and not words("films", "en").search(found["what"]) if found else False
    return found if plain and len(asked) >= _FEWEST and len(asked) == len(listed) else None


def _headed(head: str) -> str:
    """The words before it; as the subject of an explainer where they name no more than a topic."""
    if _EXPLAINS.match(head):
        return f"An explainer. {head}"
    found = _TOPIC.match(head)
    if not found or len(found["what"].split()) > _MOST or words("films", "en").search(head):
        return head
    what = found["what"]
    what = what if _PROPER.match(what) else f"{what[:1].lower()}{what[1:]}"
    whom = f"Audience: {found['who']}" if found["who"] else ""
    return "\n".join(filter(None, ("An explainer.", f"Subject: {what}", whom)))
