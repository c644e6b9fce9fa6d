"""Writes out a short advert of something that is for sale or to let: "Flat to rent in Derby: two rooms, balcony".

The offer itself becomes the label of each fact, or a feature the subject, where it is read as it stands. What is
offered goes under a label of its own, and its features into one list.
"""

from __future__ import annotations

import re

from agent.reading.forms.tendered import FACTS
from agent.reading.genre.genres import hires, is_dwelling
from agent.reading.lexicon import words
from agent.reading.terms.short import is_short
from agent.reading.text.addresses import ANY
from agent.reading.text.german import nominative
from agent.reading.text.quoted import masked, quotes
from agent.reading.text.sentences import parts, sentences

_LISTED = re.compile(r"^\s*[-*•]\s|^[^\n:]{2,30}:\s*$", re.MULTILINE)
_OFFERS = {
    "en": r"(?:i['’]m |i am |we are )?(?:selling|renting out)(?: my| our| an?)?|(?:for|to) (?:sale|let|rent)",
    "de": r"(?:ich )?(?:verkaufe|vermiete)(?: meine?n?| eine?n?)?|zu (?:verkaufen|vermieten)",
    "fr": r"(?:je )?(?:vends|loue)(?: mon| ma| une?)?|à (?:vendre|louer)",
    "es": r"(?:vendo|alquilo)(?: mi| una?)?|se (?:vende|alquila)|en (?:venta|alquiler)",
    "it": r"(?:vendo|affitto)(?: il mio| la mia| una?)?|vendesi|affittasi|in (?:vendita|affitto)",
    "pt": r"(?:vendo|alugo|arrendo)(?: o meu| a minha| uma?)?|(?:vende|aluga|arrenda)-se|à venda|"
    r"para (?:arrendar|alugar)",
}
_BEHIND = {
    "en": r"(?:for|to) (?:sale|let|rent)", "de": r"zu (?:verkaufen|vermieten)", "fr": r"à (?:vendre|louer)",
    "es": r"en (?:venta|alquiler)", "it": r"in (?:vendita|affitto)", "pt": r"à venda|para (?:arrendar|alugar)",
}  # fmt: skip
_WHERE = {
    "en": r"(?:in|near|at|by) ", "de": r"(?:in|bei|am|an der|nahe) ", "fr": r"(?:à|en|près d[eu]|au) ",
    "es": r"(?:en|cerca de) ", "it": r"(?:a|in|vicino a) ", "pt": r"(?:em|n[oa]|perto d[eoa]) ",
}  # fmt: skip
_FILM = {
    "en": "A listing video", "de": "Ein Angebotsvideo", "fr": "Une vidéo de petite annonce", "es": "Un vídeo de venta",
    "it": "Un video di vendita", "pt": "Um vídeo de venda",
}  # fmt: skip
_SUBJECT = {"en": "Subject", "de": "Thema", "fr": "Sujet", "es": "Tema", "it": "Tema", "pt": "Tema"}
_CALLS = re.compile(
    r"(?:call|phone|ring|text|tel|mail|e-?mail|contact|write|anruf\w*|kontakt|telefon|appele[rz]|contacte[rz]|"
    r"llamar?|llama|escrib\w+|chiamare|chiama\w*|contattare|scrivere|ligar|ligue|contacto?|contatto)(?:[\s.:]|$)",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"(?<!\w)(?:our|unser\w*|nos|notre|nuestr\w+|nostr\w+|noss\w+|tickets?|karten|entradas|billets|bilhetes)(?!\w)",
    re.I,
)
_PRICE = re.compile(r"[€£$]\s?\d|\d\s?(?:€|£|\$|euros?|pounds?|dollars?|franken|francs?|reais)(?!\w)", re.IGNORECASE)
_HOME = re.compile(
    r"(?<!\w)(?:house|home|room|garage|office|loft|land|\w*haus|\w*zimmer|\w*garage|büro|grundstück|chambre|terrain|"
    r"bureau|casa|habitación|estudio|local|terreno|stanza|camera|monolocale|mansarda|quarto|andar|loja)(?!\w)",
    re.IGNORECASE,
)
_FEATURES = {
    "en": "Features", "de": "Merkmale", "fr": "Caractéristiques", "es": "Características", "it": "Caratteristiche",
    "pt": "Características",
}  # fmt: skip
_YEAR = re.compile(r"^(?:19|20)\d\d\s(?=[^\W\d])")  # "2016 hatchback"
_MOST = 7
"""Words of what is offered, with where it stands."""


def for_sale(text: str, language: str) -> str:
    """The brief with what it offers under a label and its features in a list; any other brief as it stands."""
    if not is_short(text, language) or quotes(text) or hires(text) or _LISTED.search(text):
        return text
    order, told = _ordered(text.strip(), language)
    found = _offer(told, language)
    if not found:
        return text
    thing, rest = found
    home = is_home(thing)
    first, *more = sentences(rest.split("\n")[0], language) or [""]
    below = rest.split("\n")[1:]
    listed = [part.strip(" .!") for part in parts(first.rstrip(" .!"), language, last=True)]
    facts = [part for part in listed if part and not _contact(part)]
    calls = [f"{part[:1].upper()}{part[1:]}." for part in listed if part and _contact(part)]
    if not facts and not more and not below:
        return text
    lines = (
        f"{_FILM[language]}.{f' {order}' if order else ''}",
        f"{_SUBJECT[language]}: {thing}",
        *_told(facts, home, language),
        " ".join((*more, *calls)),
        *below,
    )
    return "\n".join(filter(None, lines))


def _told(facts: list[str], home: bool, language: str) -> list[str]:
    """The features of a home one by one, as on a visit; of any other thing in one list, and its price beside it."""
    apart = [fact for fact in facts if home or _PRICE.search(fact)]
    features = [fact for fact in facts if fact not in apart]
    if len(features) == 1:
        apart, features = [*features, *apart], []
    named = f"{_FEATURES[language]}: {', '.join(features)}." if features else ""
    return [line for line in (named, f"{FACTS[language]}: {', '.join(apart)}." if apart else "") if line]


def is_home(text: str) -> bool:
    """Whether a text names a house, a flat or a room."""
    return is_dwelling(text) or bool(_HOME.search(text))


def offered(text: str, language: str) -> str:
    """The words with which a text offers something, 'for sale' or 'zu vermieten'; '' where it offers nothing."""
    found = re.search(rf"(?<!\w)(?:{_OFFERS[language]})(?!\w)", text, re.IGNORECASE)
    return found.group() if found else ""


def _ordered(text: str, language: str) -> tuple[str, str]:
    """The order for a film at the head of a brief, and what stands behind its colon."""
    head = re.match(r"[^:!?\n]{3,80}?:\s+|[^:.!?\n]{3,80}\.\s+", masked(text))
    films = head and words("films", language).search(head.group())
    return (f"{head.group().rstrip(' :.')}.", text[head.end() :]) if head and films else ("", text)


def _offer(told: str, language: str) -> tuple[str, str] | None:
    """What is offered, and what is told of it; None where nothing is, or a house sells many things."""
    thing, end, where = (
        r"(?P<thing>(?!(?:solo|sólo|só|only|nur|seulement|ist|sind|is|are|est|sont|es|son|è|sono|é|são)\s)[^,.:!?\n]{3,60}?)",
        r"\s?(?P<mark>[,.:!]\s|\n|$)",
        _WHERE[language],
    )
    place = rf"(?:\s(?P<where>{where}[^,.:!?\n]{{2,30}}?))?"
    led = re.match(rf"(?:{_OFFERS[language]}){place}\s?[:!]?\s+{thing}{end}", told, re.IGNORECASE)
    behind = re.match(
        rf"(?:an?\s|eine?\s|une?\s|una?\s|uma?\s)?{thing}\s(?:{_BEHIND[language]}){place}{end}", told, re.I
    )
    behind = behind if behind and is_home(behind["thing"]) else None
    found = led or behind
    if not found or _OURS.search(found.group()):
        return None
    name = found["thing"].strip()
    name = nominative(name) if language == "de" and re.match(r"eine?[nr]?\s", name, re.I) else name
    name = re.sub(r"^(?:an?|eine?|une?|una?|uno|uma?)\s(?=\S)", "", name, flags=re.IGNORECASE)
    whole = f"{name} {found['where'].strip()}" if found["where"] else name
    if len(whole.split()) > _MOST or re.search(r"\d{3}|[€£$]", _YEAR.sub("", whole)):
        return None
    acronym = whole[1:2].isupper() or whole[1:2].isdigit()
    return whole if language == "de" or acronym else whole[:1].lower() + whole[1:], told[found.end() :]


def _contact(part: str) -> bool:
    """Whether a part says how to reach the seller."""
    return bool(_CALLS.match(part) or ANY.fullmatch(part))
