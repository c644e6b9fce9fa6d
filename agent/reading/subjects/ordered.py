"""What an order is for, where the film is named after who orders it: "un anuncio sobre nuestro pan de masa madre".

The owner says who they are in one sentence and what the film shall tell of in the next. Read as an order alone, that
second sentence is lost: the bakery is named and its bread is not, or "travões, mudanças e pneus por 35 euros" stands
without the spring check that it is.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.brief import Kind
from agent.reading.cutting.leading import counts
from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import numerals, words
from agent.reading.owners.owning import names_trade
from agent.reading.subjects.weighing import barred
from agent.reading.text.names import Subject
from agent.reading.text.naming import GENRE, LAUNCH_OF, NOT_SUBJECT
from agent.reading.text.noun_phrase import head_of
from agent.reading.text.sentences import parts

_FIRST = 4
"""Sentences of a brief in which the order stands."""
_LONGEST = 8
"""Words of what is ordered."""
_KINDS: frozenset[Kind] = frozenset({"promo", "launch", "event"})
_TELL = {
    "es": r"(?:anunciar|presentar|promocionar|promover|dar a conocer|contar|mostrar|enseñar|difundir|lanzar)\s",
    "it": r"(?:annunciare|presentare|promuovere|far conoscere|raccontare|mostrare|lanciare|pubblicizzare)\s",
    "pt": r"(?:anunciar|apresentar|promover|divulgar|dar a conhecer|contar|mostrar|lançar|publicitar)\s",
}
_ABOUT = {
    "es": rf"(?:(?:sobre|acerca de)\s|para\s(?P<tell>{_TELL['es']})?)(?P<article>(?:el|l[ao]s?|los|un[ao]?|mis?|"
    r"nuestr[oa]s?)\s)?",
    "it": rf"(?:su(?P<on>l|lla|ll['’]|i|gli|lle)?(?:\s|(?<=['’]))|per\s(?P<tell>{_TELL['it']})?)"
    r"(?P<article>(?:(?:il|l[ao]|i|gli|le) (?:nostr|mi)\w+\s|(?:il|l[ao]|i|gli|le|un[ao]?|nostr\w+)\s|l['’]))?",
    "pt": rf"(?:sobre\s|(?:para|pra)\s(?P<tell>{_TELL['pt']})?)(?P<article>(?:[oa]s?\s)?(?:noss[oa]s?|meus?|minhas?)\s|"
    r"(?:[oa]s?|uma?)\s)?",
}
_ON = {"l": "il ", "lla": "la ", "ll'": "l'", "ll’": "l’", "i": "i ", "gli": "gli ", "lle": "le "}
_PEOPLE = re.compile(
    r"(?:\w+\s)?(?:niñ|chic|jóven|famil|adult|mayor|vecin|client|soci|alumn|padres|madres|visitant|turist|personas|gente|"
    r"bambin|ragazz|giovan|famigli|anzian|genitor|vicin|student|turisti|crianç|jovens|pessoas|idos|alun|pais|morador|"
    r"fregues|hóspedes|huéspedes|ospiti|seguid|público|pubblico|equip|instagram|whatsapp|facebook|tiktok|redes|social|"
    r"web|sito|site|página|pagina|escaparate|vetrina|vitrine|montra|inicio|temporada|verano|estate|verão)",
    re.IGNORECASE,
)


def with_ordered(
    told: list[Passage], passages: tuple[Passage, ...], subject: Subject, kind: Kind, language: str
) -> list[Passage]:
    """What is told, with what the order asks for: as the head of the list behind it, else as a fact of its own."""
    if kind not in _KINDS:
        return told
    for at, passage in enumerate(passages[:_FIRST]):
        thing = "" if passage in told or not passage.from_brief else ordered(passage.text, subject, language)
        if not thing:
            continue
        after = passages[at + 1] if at + 1 < len(passages) else None
        thing = f"{thing[:1].upper()}{thing[1:]}"
        if after in told and after and after.role == "facts" and not after.bullet:
            return [_headed(thing, one, language) if one is after else one for one in told]
        places = (place for place, one in enumerate(told) if one in passages[at + 1 :])
        place = next(places, len(told))
        return [*told[:place], Passage(thing, "facts", bullet=True, line=passage.line), *told[place:]]
    return told


def _headed(thing: str, entries: Passage, language: str) -> Passage:
    """A list with what it is one of: entries of their own where their count is told, else one statement."""
    if counts(f"- {thing}", len(parts(entries.text, language)), language):
        return replace(entries, role="", label=thing, inline=True)
    return replace(entries, text=f"{thing}: {entries.text}", role="", bullet=True)


def ordered(text: str, subject: Subject, language: str) -> str:
    """The thing that an order names after its word for film, with its article; '' where that is none of its own."""
    film = words("films", language).search(text)
    if language not in _ABOUT or not film or subject.name.casefold() in text.casefold():
        return ""
    for found in re.finditer(rf"(?<!\w){_ABOUT[language]}(?=[^\W\d])", text[film.end() :], re.IGNORECASE):
        behind = text[film.end() + found.end() :]
        rest = LAUNCH_OF.sub("", behind)
        swallowed = _ON[found["on"].lower()] if language == "it" and found["on"] else ""
        article = "" if rest != behind else found["article"] or swallowed
        counted = rest.split()[0].lower() in numerals(language) if rest else False
        head = head_of(re.split(r"[,.;:!?]", rest, maxsplit=1)[0], language)
        if (article or counted or rest != behind) and _names_a_thing(head, bool(found["tell"]), subject, language):
            return f"{article}{head}"
    return ""


def _names_a_thing(head: str, told: bool, subject: Subject, language: str) -> bool:
    if not head or len(head.split()) > _LONGEST or NOT_SUBJECT.match(head) or GENRE.fullmatch(head):
        return False
    known = f"{subject.name} {subject.description}".casefold()
    if any(len(word) > 3 and word.casefold() in known for word in head.split()):
        return False
    of_making = words("films", language).search(head) or words("production", language).search(head)
    people = _PEOPLE.match(head) and not told
    return not (of_making or people or barred(Subject(head), language) or names_trade(head, language))
