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
# "A ferry ran aground off Oban on Tuesday": what happened, told by nobody of himself.
_HAPPENED = re.compile(
    r"(?:(?:an?|the|two|three|four|five|six|several|dozens of|hundreds of|\d+)\s)(?:[\w'’-]+\s){1,4}?"
    r"(?:(?:ran|broke|fell|sank|burst|caught|struck|hit|drove|flew|swept|blew|stole|lost|won|found|came|went|took)\s\w|"
    r"(?!(?:opened|reopened|launched|organi[sz]ed|hosted|presented)\s)[a-z]{2,}ed\s(?:in|on|at|off|near|into|over|"
    r"through|between|onto|out|down|after|when|while|as|the|an?)\s)",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"(?<!\w)(?:last night|yesterday|this morning|earlier today|overnight|in the early hours|over the weekend|"
    r"(?:on|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\w)",
    re.IGNORECASE,
)
_OURS = re.compile(r"(?<!\w)(?:we|our|ours|us|i|my|you|your)(?!\w)", re.IGNORECASE)
_PASSIVE = re.compile(r"(?<!\w)(?:is|are|will|be|been)(?!\w)", re.IGNORECASE)
_BOUGHT = re.compile(r"(?<!\w)(?:sale|offer|discount|% off|order|buy|price|launch\w*)(?!\w)", re.IGNORECASE)
_SOLD = re.compile(
    r"(?<!\w)(?:sale|offer|discount|off|until|last day|new|order|buy|price|launch\w*)(?!\w)", re.IGNORECASE
)


def plain_news(brief: list[str]) -> Kind | None:
    """Notice, announcement, event or news; None where the first sentences tell none of them."""
    said = [sentence for text in brief[:2] for sentence in sentences(text, "en")]
    head = " ".join(said[:2])
    if _WORKS.search(head):
        return "notice"
    if _CHANGES.search(head):
        return "announcement"
    if said and is_on_a_day(said[0]):
        return "announcement"
    if said and has_happened(said[0]):
        return "news"
    return "event" if said and _is_held(said[0]) else None


def is_on_a_day(sentence: str) -> bool:
    """Whether a sentence says when something is that nobody sells."""
    return bool(_IS_ON.match(sentence)) and not _SOLD.search(sentence)


def has_happened(sentence: str) -> bool:
    """Whether a sentence says what happened on a day that is over, to others than its writer."""
    told = _HAPPENED.match(sentence) and _AGO.search(sentence)
    return bool(told) and not (_OURS.search(sentence) or _PASSIVE.search(sentence) or _BOUGHT.search(sentence))


def _is_held(sentence: str) -> bool:
    """Whether a sentence without a verb names something, and the day of the month on which it is."""
    if verb_in(sentence, "en") or _SOLD.search(sentence):
        return False
    spans = date_spans(sentence, "en")
    dated = [start for start, end in spans if re.search(r"\d", sentence[start:end])]
    return any(_HELD.search(sentence[:start]) for start in dated)
