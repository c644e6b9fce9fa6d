"""The tools that a brief asks for beyond the deliverables that have a recipe: by the things that they make.

A brief is mostly content, so a word of it asks for something only where a wish stands: behind a word of wishing or
working, or in the brief's first words. A plugin is asked for by words that no tool of ours has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from agent.brief import Step
from agent.planning.choosing import in_order
from agent.planning.clauses import given_kinds, spaced
from agent.planning.linking import link
from agent.planning.offers import Offer, told_words, words_of
from agent.planning.trade import ALONE, PARTS, things_in
from agent.reading.format.deliverables import WISHES

OPENING = 90
"""Characters of a brief's first sentence that ask without a word of wishing; behind them, what stands alone does."""
_WORK = (
    r"extract\w*|take|pull|rip|convert\w*|turn|change|measure|tell|find|check|analy[sz]e|normali[sz]e|master|level|draw|"
    r"compose|render|export|save|put|add|lay|join|merge|concatenate|extrahier\w*|wandle\w*|konvertier\w*|miss|leg\w*|"
    r"zeichne|komponier\w*|extra[ei]\w*|converti\w*|mesure\w*|compose\w*|compon\w*|dessine\w*|mide|dibuj\w*|disegn\w*|"
    r"desenh\w*|mets|pon|metti|calcula\w*|only|just|nur|seulement|solo|só|apenas"
)
_VERB = re.compile(rf"(?<![\w'-])(?:{WISHES}|{_WORK})(?!\w)", re.IGNORECASE)
_JOINT = re.compile(
    r"[,;]\s*(?:(?:and|und|et|y|e|plus)\s+)?|\s+(?:and then|and|plus|as well as|und|sowie|et|ainsi que|y|e)\s+"
)
_QUOTED = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|(?<!\w)'[^'\n]+'(?!\w)")
_URL = re.compile(r"(?:https?://|www\.)\S+")
_COMPLEMENT = re.compile(
    r"\s(?:for|about|of|from|on|to|with|into|that|which|showing|für|über|von|mit|aus|zu[mr]?|pour|sur|avec|de|du|des|"
    r"para|sobre|con|del|per|su|com|do|da)\s",
    re.IGNORECASE,
)
_SMALL_WORDS = (
    "a an the my our your this that these those some any one two three me us it its and or of for ein eine einen der "
    "die das den mein meine unser unsere un une le la les los las el il lo una uno um uma o os as please bitte new"
)
_SMALL = frozenset(_SMALL_WORDS.split())


def steps_for(text: str, offers: Sequence[Offer], *, beside: bool) -> tuple[Step, ...]:
    """The steps that the brief asks for, in the order of use; `beside` says whether a recipe makes something too."""
    words: dict[str, str] = {}
    chosen: list[Offer] = []
    for ask in asks(text):
        for offer in _named(ask, offers, beside=beside):
            if offer.name not in words:
                words[offer.name] = ask
                chosen.append(offer)
    ordered = in_order(chosen, set(given_kinds(text)))
    links = link(ordered)
    after = [tuple(source for source, target in links if target == place) for place in range(len(ordered))]
    return tuple(Step(tool=o.name, words=words[o.name], after=a) for o, a in zip(ordered, after, strict=True))


def asks(text: str) -> Iterator[str]:
    """The parts of a brief that each may ask for a thing."""
    plain = _URL.sub(_blank, _QUOTED.sub(_blank, text))
    begin, first = 0, True
    for end in (*(match.end() for match in re.finditer(r"[.!?](?=\s)|\n", plain)), len(plain)):
        verb = _VERB.search(plain, begin, end)
        start = begin if first else verb.start() if verb else end
        if plain[begin:end].strip():
            first = False
        for place, part in _parts(text, plain, start, end):
            if verb or place - begin < OPENING or ALONE.search(part):
                yield part
        begin = end


def _parts(text: str, plain: str, start: int, stop: int) -> Iterator[tuple[int, str]]:
    at = start
    for cut in (*_JOINT.finditer(plain, start, stop), None):
        part = text[at : cut.start() if cut else stop].strip()
        if part:
            yield at, part
        at = cut.end() if cut else stop


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _named(ask: str, offers: Sequence[Offer], *, beside: bool) -> Iterator[Offer]:
    """The tools that make what one part asks for."""
    plain = _QUOTED.sub(" ", ask)
    things = [thing for thing in things_in(plain) if not beside or thing not in PARTS or ALONE.search(plain)]
    for thing in things:
        yield from [offer for offer in offers if thing in things_in(told_of(offer))][:1]
    yield from (offer for offer in offers if offer.words and _by_own_words(plain, offer))


def told_of(offer: Offer) -> str:
    """What a tool says of itself: its name as words, and its sentence."""
    return f"{spaced(offer.name)}. {offer.does}"


def _by_own_words(ask: str, offer: Offer) -> bool:
    """Whether its own words are what the part's object ends in, or two of them stand together in it."""
    said = [word for word in words_of(_URL.sub(" ", ask)) if word not in _SMALL]
    pairs = any({*pair} & {*offer.words} for pair in _pairs(said) & _pairs(told_words(offer)))
    begin = _VERB.match(ask.strip())
    product = [w for w in words_of(_COMPLEMENT.split(ask[begin.end() if begin else 0 :])[0]) if w not in _SMALL]
    named = set(words_of(offer.name.partition(".")[2].replace("_", " ")))
    hits = [word for word in product if word in offer.words]
    return pairs or bool(product and product[-1] in offer.words and (len(hits) > 1 or named & set(hits)))


def _pairs(words: Sequence[str]) -> set[tuple[str, str]]:
    return set(pairwise(words))
