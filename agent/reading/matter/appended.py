"""Facts strung behind what a one-line request asks for: "reel for our soap bar, 6.50, unscented, lasts 6 weeks".

A price or a measure among the terms says that the others are of the thing as well, and so does the name of a house
before them: "ad for a photographer, Mara Lens, weddings and families". Terms of the order, the audience and names stay
out.
"""

from __future__ import annotations

import re

from agent.brief import Fact, Kind
from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import starts, words
from agent.reading.matter.facts import classify, facts
from agent.reading.telling.bare_lists import is_audience
from agent.reading.telling.direction import about_the_film, shows_films, spoken_to_maker
from agent.reading.telling.order_words import of_order
from agent.reading.text.addresses import ANY, addresses
from agent.reading.text.clean import bare, clean
from agent.reading.text.numbers import numbers
from agent.reading.text.quoted import quotes

_MOST = 12
"""Words of a term."""
_LEADS = 2
"""Words that only lead to an address."""
_SOLD: frozenset[Kind] = frozenset({"launch", "promo", "event", "appeal", "listing", "announcement"})
_FOR = re.compile(
    r"(?:for|für|pour|para|per|with|mit|avec|con|com|like|wie|comme|como|come|in|on|auf|en|em|a|à|an?|the|der|die|das|"
    r"so|such|similar|same)\s",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"(?<![\w.])\d{1,3}\s?-?(?:s|secs?|seconds?|sek\w*|secondes?|segundos?|secondi|min\w*)(?!\w)", re.IGNORECASE
)
# "55 min no interval", "45 Minuten ohne Pause": how long the thing itself lasts.
_LASTS = re.compile(
    r"\d{2,3}\s?(?:mins?|minutes?|minuten|minutos|minuti|hours?|hrs?)\s(?!film|video|max|long)\w", re.IGNORECASE
)
_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w'’&.-]*\s?){1,4}")
# "spot pour le cinéma Le Rex": a film for a name.
_HOUSE = re.compile(r"(?:^|\s)(?:for|für|fürs|pour|para|per)\s(?:[^\s,]+\s){0,4}?[A-ZÀ-Þ]")
# "Brewly, a subscription that ...": what the house is, and no fact of it.
_WHAT = re.compile(
    r"(?:an?|the|our|my|eine?[nmrs]?|unser\w*|une?|l[ae]s?|notre|una?|el|los|las|nuestr\w+|il|lo|gli|i|uno|nostr\w+|uma?|os?|"
    r"noss\w+|who|which|that|qui|que|che|where|wo|où|donde|dove|onde)\s",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"(?:say|show|use|keep|make|add|put|send|call it|title|end|start|finish|open with|nothing|not too|maybe|please|"
    r"sag|zeig|nutz|mach|bitte|montre|dis|fais|merci|muestra|di|usa|haz|mostra|usa|fai|mostre|diga|faça)\b",
    re.IGNORECASE,
)


def appended(request: str, terms: list[str], kind: Kind, language: str) -> list[Fact]:
    """The facts among the terms of a request; none where no price or measure stands among them."""
    told = [bare(clean(term, language)) for term in terms]
    head = request.partition(",")[0]
    asked = _LENGTH.search(head) or words("films", language).search(head)
    if kind not in _SOLD or not asked or quotes(request):
        return []
    if not any(_measures(term, language) for term in told):
        named = _HOUSE.search(head) or (told and _NAME.fullmatch(told[0]))
        return _beside_a_name(told, kind, language) if named else []
    timed = _LENGTH.search(head)  # the film's own length stands with its name
    found = [term for term in told if _of_the_thing(term, kind, language) or (timed and _LASTS.match(term))]
    return [fact for term in found for fact in _stated(term, kind, language)]


def _beside_a_name(terms: list[str], kind: Kind, language: str) -> list[Fact]:
    """The terms behind the name of a house; a single word says how the film shall be."""
    found = [term for term in terms if " " in term and _of_the_thing(term, kind, language) and not _WHAT.match(term)]
    return [fact for term in found for fact in _stated(term, kind, language)]


def _measures(term: str, language: str) -> bool:
    """Whether a term gives a price or an amount of something, and not how long the film is."""
    if about_the_film(term, language):
        return False
    return any(figure.price or figure.unit for figure in numbers(term, language))


def _of_the_thing(term: str, kind: Kind, language: str) -> bool:
    count = len(term.split())
    if not 0 < count <= _MOST or _NAME.fullmatch(term) or _FOR.match(term) or _VERB.match(term):
        return False
    if about_the_film(term, language) or of_order(ANY.sub("", term), language) or is_audience(term, language):
        return False
    if words("tones", language).fullmatch(term) or starts("requests", language).match(term) or term.endswith("?"):
        return False
    return shows_films(term) or not spoken_to_maker(term, kind, language)


def _stated(term: str, kind: Kind, language: str) -> list[Fact]:
    """A term as a fact; one with an address is a statement where it says more than where: "code NOV25 at h.example"."""
    if addresses(term) and len(ANY.sub("", term).split()) > _LEADS:
        return [Fact(kind="statement", text=term[:1].upper() + term[1:])]
    passage = Passage(term, "facts")
    return list(facts([passage], kind, language)) if classify(term, passage, kind, language) != "contact" else []
