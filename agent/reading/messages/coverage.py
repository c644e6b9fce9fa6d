"""Labels what a film shall cover where a sentence says it: "Cover what a breach is, how to report one, who to call."

Told to the maker in a sentence of its own, it was spoken as a step. Behind the label "Cover" each question is a topic.
A brief that says no more of its film than its topic asks for an explanation.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words
from agent.reading.terms.short import is_short
from agent.reading.terms.viewers import viewers

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
_EXPLAINS = re.compile(r"(?:please\s)?explain\s", re.IGNORECASE)
_MOST = 7
"""Words of a topic."""


def with_coverage(text: str, language: str) -> str:
    """The brief with what is to be covered under a label; any other brief as it stands."""
    found = _COVER.search(text) if language == "en" and is_short(text, language) else None
    if not found or ("," not in found["list"] and " and " not in found["list"]):
        return text
    head, rest = text[: found.start()].strip(), text[found.end() :].lstrip(" .!?")
    return "\n".join(filter(None, (_headed(head), f"Cover: {found['list'].strip()}.", rest)))


def _headed(head: str) -> str:
    """The words before it; as the subject of an explainer where they name no more than a topic."""
    if _EXPLAINS.match(head):
        return f"An explainer. {head}"
    found = _TOPIC.match(head)
    if not found or len(found["what"].split()) > _MOST or words("films", "en").search(head):
        return head
    whom = f"Audience: {found['who']}" if found["who"] else ""
    return "\n".join(filter(None, ("An explainer.", f"Subject: {found['what']}", whom)))
