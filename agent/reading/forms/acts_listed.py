"""Writes a short English brief on doing something as a form: "a clip about washing hands. Wet, soap, rub, rinse, dry."

Nobody who orders such a film writes "how to": they say what is done, or what people are to be told to do, and then the
acts. Read as an advert, the first act is taken for a name and what is done for a trade. What is done is the subject,
and each act a step of its own.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import starts
from agent.reading.terms.term import term_of
from agent.reading.terms.viewers import viewers
from agent.reading.text.clean import clean
from agent.reading.text.sentences import parts, sentences

_FILM = r"(?:videos?|films?|clips?|reels?|animations?|shorts?|movies?|tiktoks?)"
_LEAD = rf"^(?P<order>[^:\n.!?]*?\b{_FILM}\b[^:\n.!?]*?)"
_LIST = r"\s?[:.]\s+(?P<list>[^\n]+)(?P<more>(?:\n.*)*)$"
# "a clip about washing hands": what is done, in the form that stands behind "about".
_DOING = re.compile(
    rf"{_LEAD},?\s(?:about|on|of|showing)\s(?P<what>(?!(?:being|having|moving|living|running|working|growing)\b)"
    rf"[a-z]{{2,}}ing\s[^:.!?,\n]{{2,50}}?){_LIST}",
    re.IGNORECASE,
)
# "a video that tells people to reset their router": what they are to do, and who they are.
_TOLD = re.compile(
    rf"{_LEAD},?\s(?:(?:that|which|to)\s)?(?:tell|show|remind|teach|ask|tak|walk)(?:e?s|ing)?\s"
    rf"(?P<who>(?:(?:our|the|my|all|new)\s){{0,2}}(?:[\w-]+\s)?(?:{viewers('en')}|us|you|them))\s"
    rf"(?:(?:how\s)?to\s|through\s)(?P<what>[a-z]{{2,}}\s[^:.!?\n]{{2,60}}?){_LIST}",
    re.IGNORECASE,
)
_FOR_WHOM = re.compile(rf"\sfor\s(?P<who>{viewers('en')})", re.IGNORECASE)
_ANYBODY = ("us", "you", "them", "people", "everyone", "everybody", "anyone")
_THEIR = re.compile(r"(?<!\w)their(?!\w)", re.IGNORECASE)
_THEY = re.compile(r"(?<!\w)they(?=\s(?:should|must|can|need|have to|may)(?!\w))")
_SELLS = re.compile(
    r"(?<!\w)(?:promo\w*|advert\w*|ads?|commercial|trailer|teaser|launch\w*|event|portrait|story|how[ -]to)(?!\w)", re.I
)
# Whoever is invited does nothing by steps: "A clip about singing with us: come along, bring a friend."
_INVITES = re.compile(
    r"(?:come|join|visit|book|call|donate|vote|apply|sign up|register|meet|buy|try)(?!\w)", re.IGNORECASE
)
# What opens no order to somebody: a thing, a person, a place, a number, what goes on or went on.
_NO_ACT = re.compile(
    r"(?!(?:wring|swing|string|feed|bleed|weed|seed|shred|embed)(?!\w))"  # acts, whatever they end in
    r"(?:the|an?|it|this|that|these|they|we|you|i|he|she|our|your|my|their|his|her|there|for|with|in|at|on|no|by|of|"
    r"from|to|and|or|some|how|why|what|where|when|who|which|is|are|was|were|\d\S*|£\S*|[a-z]+(?:ing|ed|tion|ness|ment)|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:[\w-]+\s){1,4}(?:is|are|was|were|has|have|can|will))"
    r"(?!\w)",
    re.IGNORECASE,
)
# What people are told to do besides the acts of recipes and repairs.
_DOES = re.compile(
    r"(?:keep|find|get|go|give|move|make|look|listen|dial|phone|feel|read|write|smile|speak|note|lay|aim|sweep|tilt|"
    r"kneel|tuck|clip|hook|buckle|stay|walk|test|point|follow|avoid|throw|squat|rotate|scrape|inflate|lever|patch|"
    r"wet|soap|stop|run the|raise|carry|shout|pat|drag|empty|replace|prune|feed|stake|polish|bolt|secure|file|pin|"
    r"grip|swing|drive|say|thank|offer|repeat|call (?:999|911|112|for)|evacuate|leave|treat|bag|bin)(?!\w)",
    re.IGNORECASE,
)
_FEWEST = 3
_LONGEST = 14
"""Words of an act."""


def with_acts(body: str) -> str:
    """The brief with what is done as its subject and each act in a line; '' where it lists no acts."""
    found = _DOING.match(body) or _TOLD.match(body)
    if not found or _SELLS.search(found["order"]):
        return ""
    listed, rest = _acts(found["list"])
    if not listed:
        return ""
    steps = (f"{at}. {text[:1].upper()}{text[1:]}" for at, text in enumerate(listed, 1))
    who, what, order = found.groupdict().get("who") or "", found["what"], found["order"].strip(" ,")
    if who:  # who watches is spoken to
        what, rest = f"how to {_THEIR.sub('your', what)}", _THEY.sub("you", rest)
    elif meant := _FOR_WHOM.search(order):
        who, order = meant["who"], f"{order[: meant.start()]}{order[meant.end() :]}"
    audience = f"Audience: {who}" if who and who.lower() not in _ANYBODY else ""
    lead = f"A how-to{_length(order)}. {order}."
    return "\n".join((lead, f"Subject: {what}", *steps, "", rest, found["more"].strip(), audience)).strip()


def _length(order: str) -> str:
    """', 20 seconds' of "a 20 second clip": the length stands with the genre, where it is looked for."""
    found = re.search(r"(?<!\w)(?P<count>\d+)[ -]?(?P<unit>s|sec\w*|min\w*)(?!\w)", order, re.IGNORECASE)
    if not found:
        return ""
    return f", {found['count']} {'minutes' if found['unit'].lower().startswith('m') else 'seconds'}"


def _acts(text: str) -> tuple[list[str], str]:
    """The acts that a sentence lists, or that are sentences of their own, and what is said behind them."""
    first, *behind = sentences(text, "en")
    listed = [part.strip(" .!") for part in parts(first.rstrip(" .!"), "en")]
    if len(listed) >= _FEWEST:
        return (listed, " ".join(behind)) if are_acts(listed) else ([], "")
    said = [first, *behind]
    end = next((at for at, sentence in enumerate(said) if not is_act(sentence)), len(said))
    listed = [sentence.strip(" .!") for sentence in said[:end]]
    return (listed, " ".join(said[end:])) if len(listed) >= _FEWEST and are_acts(listed) else ([], "")


def are_acts(listed: list[str]) -> bool:
    """Whether all may be acts and half of them surely are: things and topics are listed with commas, too."""
    return all(map(is_act, listed)) and 2 * sum(map(surely_act, listed)) >= len(listed)


def surely_act(piece: str) -> bool:
    """Whether a piece opens on a verb that tells people what to do."""
    return bool(_DOES.match(piece) or starts("steps", "en").match(clean(piece, "en")))


def is_act(piece: str) -> bool:
    """Whether a piece may be an act: it is short, and opens on nothing that no order opens on."""
    plain = re.sub(r"^(?:and|then|first|next|finally|lastly)\s", "", piece.strip(), flags=re.IGNORECASE)
    other = _NO_ACT.match(plain) or _INVITES.match(plain) or term_of(plain.rstrip(" .!"), "en") == "duration"
    return len(plain.split()) <= _LONGEST and not other
