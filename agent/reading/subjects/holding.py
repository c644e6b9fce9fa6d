"""What is held, made or to come, and who is sought for it: "La paroisse organise un concert de Noël"."""

from __future__ import annotations

import re

from agent.reading.lexicon import words
from agent.reading.owners.owning import names_trade, owner_in
from agent.reading.subjects.given import Given, title_like
from agent.reading.subjects.requested import modified
from agent.reading.text.moments import until_day
from agent.reading.text.names import Subject, short
from agent.reading.text.noun_phrase import head_of
from agent.reading.text.quoted import quotes

_OF_WHAT = 6
"""Words before the name of an event that say what it is."""
_HOLDS = re.compile(
    r"(?<!\w)(?:organis\w+|veranstalte\w*|organiz\w+|feier[ntl]\w*|lädt|laden|celebra\w*|festeggia\w*|hosts?|holds?|"
    r"hosting|holding)\s(?:\w+\s)?(?:zu[mr]?|zu einem|zu einer|un|una|uno|une|eine?n?|an?|uma?|unser\w*|our|notre|the|"
    r"das|die|den|il|la|le|el|o|a)\s(?:[a-zà-ÿ]+\s)?(?P<what>[^\W\d][\w'’-]+)",
    re.IGNORECASE,
)


def event_of_ours(given: Given) -> Subject | None:
    """What somebody holds, where the first sentences name who does it too: "Der Verein lädt zum Sommerfest ein"."""
    for passage in given.brief[:3] if given.kind == "event" else ():
        found = _HOLDS.search(passage.text)
        if (
            found
            and words("kinds", given.language, "event").fullmatch(found["what"])
            and owner_in(given.brief, given.language)
        ):
            return Subject(short(found["what"]))
    return None


_TITLE_BEHIND = 2  # signs between what is held and its title
_TITLE_WORDS = 8
_OURS_HELD = re.compile(
    r"(?<!\w)(?:our|unser\w{0,2}|notre|nuestr[oa]|(?:il|la)\snostr[oa]|[oa]\snoss[oa])\s"
    r"(?P<what>(?:[^\W\d][\w'’-]*\s){0,2}[^\W\d][\w'’-]+)",
    re.IGNORECASE,
)


def our_event(given: Given) -> Subject | None:
    """The event of one's own that the first sentences name: "we've got our summer concert coming up"."""
    asked = modified(given) if given.kind == "event" else None
    if asked and words("kinds", given.language, "event").fullmatch(asked.name):
        return asked  # "Repair cafe video pls"
    for passage in given.brief[:2] if given.kind == "event" else ():
        for found in _OURS_HELD.finditer(passage.text):
            noun = words("kinds", given.language, "event").search(found["what"])
            if noun:
                what = short(found["what"][: noun.end()])
                title = _titled(passage.text, found.start("what") + noun.end())
                return Subject(title, what) if title else Subject(what)
    return None


def _titled(text: str, end: int) -> str:
    """The title in quotation marks right behind what is held: 'our exhibition "White Gold, Black Hands"'."""
    near = (quote.text for quote in quotes(text) if 0 < quote.start - end <= _TITLE_BEHIND)
    return next((title for title in near if len(title.split()) <= _TITLE_WORDS and title[:1].isupper()), "")


_MAKES = re.compile(
    r"(?<!\w)(?:fa|fanno|faz|fazem|hace|hacen|prepara[nm]?|tiene|organi[zs]z?an?o?)\s(?:el|la|il|l['’]|o|a|una?|"
    r"uma?)\s?(?P<what>[^.,;:\n]{4,60})"
)


_THERE_WILL_BE = re.compile(
    r"(?<!\w)(?:ci sarà|si (?:terrà|farà)|habrá|haverá|vai haver|terá lugar|tendrá lugar)\s"
    r"(?:el|la|il|l['’]|o|a|una?|uma?)\s?(?P<what>[^.,;:\n]{4,60})"
)


def to_come(given: Given) -> Subject | None:
    """What there will be, where it is announced: "Venerdì alle 10 ci sarà la prova di evacuazione"."""
    for passage in given.brief[:3] if given.kind == "announcement" and given.language in {"es", "it", "pt"} else ():
        if found := _THERE_WILL_BE.search(passage.text):
            what = until_day(head_of(found["what"], given.language), given.language)
            return Subject(short(what)) if what and not names_trade(what, given.language) else None
    return None


_HELP_FOR = re.compile(
    r"(?P<what>(?:procuramos|precisamos de|buscamos|necesitamos|cerchiamo)\s(?:\w+\s)?(?:volunt[aá]ri\w*|volontari|"
    r"ajuda|ayuda|aiuto)\s(?:para|per)\s[^.,;:\n]{6,70})",
    re.IGNORECASE,
)


def helped(given: Given) -> Subject | None:
    """Who is sought, and what for: "Procuramos voluntários para limpar a praia no domingo"."""
    for passage in given.brief[:3] if given.kind == "appeal" else ():
        if found := _HELP_FOR.match(passage.text):
            return Subject(short(until_day(found["what"], given.language)))
    return None


# "La paroisse organise le dimanche 14 décembre à 16 h un concert de Noël au profit de l'orgue".
_MAKES_FR = re.compile(
    r"(?<!\w)(?:organis|propos|accueill|célèbr|donn)\w+\s(?:(?:le|ce|du|les)\s[^,.;]{4,45}?\s)?"
    r"(?:une?|son|sa|ses|notre|nos|la|le|l['’])\s?(?P<what>[^.,;:\n]{4,60})"
)


def event_made(given: Given) -> Subject | None:
    """The party, fair or open day that somebody gives: "A Escola de Cacilhas faz a festa de fim de ano no dia 20"."""
    for passage in given.brief[:3] if given.kind == "event" and given.language in {"es", "it", "pt", "fr"} else ():
        found = (_MAKES_FR if given.language == "fr" else _MAKES).search(passage.text)
        what = until_day(head_of(found["what"], given.language), given.language) if found else ""
        if words("kinds", given.language, "event").match(what):
            return Subject(short(what))
    return None


# "inviting parents to the school's summer concert": what people are invited to, and no day or deed.
_INVITED = {
    "en": r"invit(?:e|es|ing)\s[^.,:;]{2,40}?\sto\s(?:the|our|my|an?|this)\s(?P<what>[^.,:;]{4,60})",
    "fr": r"invit(?:e|er|ez|ant|ent)\s[^.,:;]{2,40}?\s(?:aux?|à\s(?:la|l['’]|notre|une?))\s?(?P<what>[^.,:;]{4,60})",
    "es": r"invit(?:a|ar|ando|an)\s[^.,:;]{2,40}?\s(?:al|a\s(?:la|nuestr[oa]|una?))\s(?P<what>[^.,:;]{4,60})",
    "it": r"invit(?:a|are|ando|ano|i)\s[^.,:;]{2,40}?\s(?:alla?|all['’]|agli|alle)\s?(?:nostr[oa]\s)?"
    r"(?P<what>[^.,:;]{4,60})",
    "pt": r"convid(?:a|ar|ando|e|am)\s[^.,:;]{2,40}?\spara\s(?:[oa]\snoss[oa]|[oa]|uma?)\s(?P<what>[^.,:;]{4,60})",
}


def invited_to(given: Given) -> Subject | None:
    """What the request invites people to, where that is a thing and its name is short."""
    form = _INVITED.get(given.language)
    for passage in given.brief[:2] if given.kind == "event" and form else ():
        found = re.search(rf"(?<!\w)(?:{form})", passage.text, re.IGNORECASE)
        what = until_day(head_of(found["what"], given.language), given.language).strip() if found else ""
        if what and len(what.split()) <= _OF_WHAT:
            return Subject(short(what))
    return None


# "une vidéo qui présente Graino, l'application qui ...": what is presented, with what it is.
_PRESENTS = re.compile(
    r"(?<!\w)(?i:présent(?:e|er|ant)|presents?|presenting|introduc(?:es?|ing)|vorstellt|presenta|presentar|presentare|"
    r"apresenta|apresentar)\s(?P<name>[A-ZÀ-Þ][\w'’-]*(?:\s[A-ZÀ-Þ\d][\w'’-]*){0,3}),\s"
    r"(?P<what>(?:l['’]|(?:la|le|les|une?|the|an?|our|notre|die|der|das|eine?|unsere?|el|una?|il|lo|uma?|"
    r"o)\s)[^.;:\n]{4,100})"
)


def presented(given: Given) -> Subject | None:
    """The name that a film shall present, where what it is stands behind it."""
    for passage in given.brief[:3]:
        if found := _PRESENTS.search(passage.text):
            return Subject(short(found["name"]), found["what"].strip())
    return None


def festival(given: Given) -> Subject | None:
    """An event that opens the brief with its name in quotation marks: 'festival de court-métrage "Lumière d'Hiver"'."""
    text = given.brief[0].text if given.kind == "event" and given.brief else ""
    named = quotes(text)[:1]
    what = text[: named[0].start].strip() if named else ""
    titled = named and title_like(named[0].text) and words("kinds", given.language, "event").match(what)
    return Subject(short(named[0].text), what) if titled and len(what.split()) <= _OF_WHAT else None
