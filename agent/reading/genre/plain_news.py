"""The kind of an English brief that names none, by what its first sentence tells.

"Planned roadworks on Mill Road", "Bin days are changing" and "Football trials at Moss Lane on Saturday 14 September"
hold no word for a film. Nobody advertises works or changes, and what is on a day of the month is held.
"""

from __future__ import annotations

import re

from agent.brief import Kind
from agent.reading.text.moments import date_spans
from agent.reading.text.sentences import sentences
from agent.reading.text.verbs import verb_in

_WORKS = re.compile(
    r"(?<!\w)(?:road ?works|diversions?|diverted|road closures?|resurfacing|no parking|no access|burst (?:water )?main|"
    r"power cuts?|water (?:cut|outage)|out of (?:order|service)|(?:gas|water|sewer) works|lane closures?)(?!\w)",
    re.IGNORECASE,
)
_CHANGES = re.compile(
    r"(?<!\w)(?:are changing(?! (?:how|the way))|is changing (?:from|on)|"
    r"changes to (?:the|our|your|how|parking|opening)|(?:we['’]ve|we have|(?:has|have)) moved|"
    r"from next (?:week|month|term)|public consultation|have your say)(?!\w)",
    re.IGNORECASE,
)
# "School photos are on Thursday."
_IS_ON = re.compile(
    r"[^.,:!?]{3,50}\s(?:is|are) (?:on|this|next) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d|\d)",
    re.IGNORECASE,
)
# "On Saturday 14 September": when something is, and not from or until when.
_HELD = re.compile(r"(?:\son\s|,\s)$", re.IGNORECASE)
_SOLD = re.compile(
    r"(?<!\w)(?:sale|offer|discount|off|until|last day|new|order|buy|price|launch\w*)(?!\w)", re.IGNORECASE
)


def plain_news(brief: list[str]) -> Kind | None:
    """Notice, announcement or event; None where the first sentences tell none of them."""
    said = [sentence for text in brief[:2] for sentence in sentences(text, "en")]
    head = " ".join(said[:2])
    if _WORKS.search(head):
        return "notice"
    if _CHANGES.search(head):
        return "announcement"
    if said and is_on_a_day(said[0]):
        return "announcement"
    return "event" if said and _is_held(said[0]) else None


def is_on_a_day(sentence: str) -> bool:
    """Whether a sentence says when something is that nobody sells."""
    return bool(_IS_ON.match(sentence)) and not _SOLD.search(sentence)


def _is_held(sentence: str) -> bool:
    """Whether a sentence without a verb names something, and the day of the month on which it is."""
    if verb_in(sentence, "en") or _SOLD.search(sentence):
        return False
    spans = date_spans(sentence, "en")
    dated = [start for start, end in spans if re.search(r"\d", sentence[start:end])]
    return any(_HELD.search(sentence[:start]) for start in dated)
