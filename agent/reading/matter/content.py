"""Chooses the passages that the film may state and makes facts, topics and script of them."""

from __future__ import annotations

import re

from agent.brief import Fact, FactKind, Kind, Language
from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import words
from agent.reading.matter.appended import appended
from agent.reading.matter.facts import classify, facts, problem_in
from agent.reading.matter.shown_things import shown_things
from agent.reading.matter.spoken import Lines
from agent.reading.owners.owner import signature
from agent.reading.subjects.ordered import with_ordered
from agent.reading.telling.direction import about_the_film, covers_facts, is_direction
from agent.reading.telling.order_words import clause_of_order
from agent.reading.text.addresses import addresses
from agent.reading.text.clean import bare, clean
from agent.reading.text.moments import whole_dates
from agent.reading.text.names import Subject, tidy
from agent.reading.text.numbers import numbers
from agent.reading.text.places import HOUSE
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts, sentences

# "Rent 1,140 euros: on the end card only": the label is the fact and the rest says how to show it.
_SHOWN_ONLY: frozenset[FactKind] = frozenset({"price", "date", "time", "contact", "place"})
# A request that itself tells the news, with its day.
_NEWS = re.compile(
    r"(?<!\w)(?:announc\w+|promot\w+|advertis\w+|annonc\w+|promouvoir|ankündig\w*|anzukündigen|bekanntzugeben|"
    r"bewerben|anunci\w+|annunci\w+)(?!\w)",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r",?\s(?:à|at|um|ab|from|dès|alle|a las|às)\s\d{1,2}(?:[:.h]\d{2})?\s?"
    r"(?:h(?:eures)?(?:\s?\d{2})?|uhr|am|pm|o['’]clock|horas)(?!\w)",
    re.IGNORECASE,
)
# "..., I come to your house, ...": what somebody does, amid the terms of a request.
_OURS_TOLD = re.compile(
    r"(?:i|we)(?:['’](?:re|m|ve))?\s(?!(?:want|need|would|like|love|prefer|am|was|were|think|thought|guess|hope|wish|"
    r"suppose|know|mean|said|say|saw|must|should|don['’]?t (?:want|need|like|mind|care|know)|hate|trust|"
    r"look(?:ing)? for|thinking|hoping)\b)[a-z]+\s\w",
    re.IGNORECASE,
)
# "2x1 en baños todos los martes", "-20 % em tudo", "la segunda a mitad de precio": what a shop gives.
_OFFER = re.compile(
    r"(?:(?:al |a |il |um )?(?:[2-5]\s?[x×]\s?[1-4]|(?:dos|dois|due|two|zwei|deux) "
    r"(?:por|per|for|für|pour) (?:uno|um|one|eine?n?|une?))|-?\s?\d{1,2}\s?% (?:de |di |off|rabatt|on|auf|sur|en|em|"
    r"su)|(?:la |a |the |el )?(?:segund[oa]|second[oa]?|2ª) .{0,30}(?:mitad|metade|metà|half))(?!\w)",
    re.IGNORECASE,
)
_IT_IS = ("it's", "it’s", "it is")
_IT_IS_THE = tuple(f"{it} {the}" for it in ("it's", "it’s", "it is", "this is") for the in ("the", "our", "my"))
_CALLED_SO = ("it's called", "it’s called", "it is called", "its called", "we're called", "we are called")
_OF_PLACES: frozenset[Kind] = frozenset({"event", "promo", "launch", "appeal", "listing", "tribute"})
_CALLED_BY = (
    "he is called", "she is called", "he's called", "she's called", "his name is", "her name is", "er heißt",
    "sie heißt", "il s'appelle", "elle s'appelle",
)  # fmt: skip
_INDOORS = re.compile(r"(?:room|hall|floor|raum|saal|zimmer|etage|salle|étage|sala|planta|aula|piano)\s", re.IGNORECASE)
_BRACKET = re.compile(r"^(.{2,60}?)\s?\(([^()]{2,200})\)\s?$")
# "three steps: choose a provider": a topic with the first of what it holds.
_OPENED = re.compile(r"^([^():]{2,40}?)\s?:\s+(?=\S)([^():]+)$")
_PRICE = re.compile(r"(?:price|preis|prix|precio|prezzo|preço)(?!\w)", re.IGNORECASE)
_THANKS = re.compile(
    r"(?:please |and |also )*(?:say )?(?:(?:a )?(?:big )?thanks?(?: you)? to|"
    r"thank)\s(?!you\b)(?!us\b)([^.,;!?]{4,60}?)(?=\s(?:at|in) the (?:very )?end\b|[.,;!?]|$)",
    re.IGNORECASE,
)
# "(on s'est rencontrés en se trompant de train, ça peut servir)": what those who ask tell of themselves.
_TOLD_OF_US = re.compile(
    r"(?:on s['’]est|on a|nous (?:nous sommes|avons|sommes)|we (?:met|got|have|both|moved|started|found)|"
    r"wir (?:haben|sind)|"
    r"nos (?:conocimos|casamos|hemos)|ci siamo|abbiamo|conhecemo-nos|a gente se)\s[^\W\d]",
    re.IGNORECASE,
)
# "save the date": a sort of film, and nobody's words.
_SORT_OF_FILM = re.compile(
    r"(?:save[- ]the[- ]date|before (?:and|&) after|avant[-/ ](?:et )?après|behind the scenes|coming soon|making[- ]of|"
    r"meet the team|get ready with me|les coulisses)\W*",
    re.IGNORECASE,
)
# "(5 pictures)": how much is to be made.
_OF_PAGES = re.compile(
    r"\d\s?(?:images?|pictures?|photos?|slides?|pages?|cards?|scenes?|frames?|posts?|bilder?|folien?|seiten?|karten?|"
    r"szenen?|"
    r"vues?|visuels?|diapos?|imágenes|imagen|diapositivas?|páginas?|tarjetas?|immagin[ei]|pagin[ae]|schede?|foto|"
    r"imagens|imagem|cartões|A\d)(?!\w)",
    re.IGNORECASE,
)
# "Está en la calle Alfaro 12": the address is what stands behind it.
_STANDS_IN = re.compile(
    r"^(?:est(?:á|amos) en|si trova in|siamo in|fica n[ao]|ficamos n[ao])\s(?:la |el )?", re.IGNORECASE
)
# "Se llama Luna", "Vende-se apartamento T2 em Setúbal": sentences that say the subject and no more.
_NAMED_AS = (
    "se llama", "si chiama", "se chama", "chama-se", "se vende", "se alquila", "vendesi", "affittasi", "vende-se",
    "aluga-se", "arrenda-se",
)  # fmt: skip
_SPAN, _DAY_AND_PLACE = 8, 16  # words of a term of an order, and of a day with its place
_SPANS = re.compile(r"\d{1,2}(?:\.|er|º|°)?(?:\s\w+)?\s(?:to|until|bis|au|al|a|à)\s\d", re.IGNORECASE)
_SPAN_LED = re.compile(r"(?<!\w)(from|vom|du|del|dal|de)\s$", re.IGNORECASE)
_LEADS_DAY = re.compile(
    r"(?:on|from|am|vom|du|le|del|el|los días|dal?|il|l['’]|de|no dia|n[ao]s?|em|entre|tra)\s?(?:\w+[,\s]\s?)?\d",
    re.IGNORECASE,
)
_HEADLINE = 3  # words of a subject that is told as a statement, not only named
_HOW_TO = ("how to", "how do you", "how you", "wie man", "so", "comment", "cómo", "como", "come")
# A day that the maker has to keep, and none of the event: "we need it by 3 May".
_DEADLINE = re.compile(
    r"(?:by|until|till|before|due|deadline:?|bis|spätestens|vor|avant|d'ici|jusqu'au|antes d[eo]l?|hasta|para|entro|"
    r"prima|"
    r"até)\s(?:the |el |le |il |o |am |zum |dem |den )?$",
    re.IGNORECASE,
)
_SCREEN_TAIL = re.compile(
    r"\s(?:(?:only|nur|seulement|uniquement|s[oó]lo|solo|apenas)\s)?(?:on (?:the )?(?:screen|end card)|as text|"
    r"als text|im bild|à l'écran|"
    r"en pantalla|a schermo|na tela)(?:\sonly)?$",
    re.IGNORECASE,
)
_TRADE_TAIL = re.compile(
    r"\s(?:on screen|in the picture|als einblendung|à l'écran|en pantalla|a schermo|na tela)$", re.IGNORECASE
)


def content_of(passages: tuple[Passage, ...], worded: Lines, kind: Kind, language: Language) -> list[Passage]:
    """The passages that are about the world and not about the film."""
    signed = signature(passages) if kind in {"announcement", "notice"} else None
    return [
        passage
        for passage in passages
        if passage is not signed
        and not is_direction(passage, kind, language)
        and not (passage.role == "subject" and words("films", language).search(passage.text))
        and (passage not in worded.verbatim or (passage.role in {"facts", "occasion"} and not _only_quoted(passage)))
    ]


def _only_quoted(passage: Passage) -> bool:
    """Whether a passage is one quotation and nothing else."""
    return any(len(quote.text) >= len(passage.text.strip(" .")) - 2 for quote in quotes(passage.text))


def stated(
    passages: tuple[Passage, ...], worded: Lines, subject: Subject, kind: Kind, language: Language
) -> tuple[Fact, ...]:
    """Everything that the film may state, each once."""
    brief = [passage for passage in passages if passage.from_brief]
    told = with_ordered(content_of(passages, worded, kind, language), passages, subject, kind, language)
    asked = [passage for passage in brief if passage not in worded.verbatim]
    found = [*facts(told, kind, language), *_salvaged(asked, kind, language)]
    found += _covered(brief, language)
    found += _shown(brief, kind, language)
    found += [fact for passage in brief if passage.role in {"audience", "idea"} and (fact := problem_in(passage.text))]
    found += [Fact(kind="benefit", text=idea, label="idea") for idea in worded.of("idea") if len(idea.split()) >= 3]
    found += [
        Fact(kind="quote", text=quote, label=worded.speakers.get(quote, ""))
        for quote in worded.of("quote")
        if len(quote.split()) >= 3
        and not _SORT_OF_FILM.fullmatch(quote)
        and (quote in worded.speakers or not _is_told(quote, found))
    ]
    found += [
        Fact(kind="statement", text=f"Thank you to {bare(match.group(1))}")
        for passage in brief
        if language == "en" and (match := _THANKS.match(passage.text))
    ]
    known = _names_alone(subject, kind, brief)
    once: dict[tuple[str, str], Fact] = {}
    for fact in found:
        alone = (
            fact.origin == "brief"
            and fact.kind in {"item", "statement", "benefit", "step", "number", "date", "time"}
            and tidy(fact.text).casefold() in known
        )
        if not alone and not _said_by(fact, worded) and not (fact.kind == "quote" and fact.text.casefold() in known):
            once.setdefault((fact.text.casefold(), fact.label if fact.kind in {"number", "price"} else ""), fact)
    return tuple(once.values())


def _told_whole(name: str, brief: list[Passage]) -> bool:
    """Whether a headline stands under a label, and a sentence of the brief says all that it does, and more."""
    if not any(passage.role == "subject" and name in passage.text for passage in brief):
        return False
    said = {word.casefold() for word in re.findall(r"\w+", name)}
    told = [passage.text for passage in brief if passage.role != "subject" and len(passage.text) > len(name)]
    return any(said <= {word.casefold() for word in re.findall(r"\w+", text)} for text in told)


def _names_alone(subject: Subject, kind: Kind, brief: list[Passage]) -> set[str]:
    """What only says the subject once more, in lower case: its name, what it is, "it's called ..."."""
    headlined = kind in {"news", "announcement", "notice"} and len(subject.name.split()) >= _HEADLINE
    headlined = headlined and not _told_whole(subject.name, brief)
    known = {
        "" if headlined else subject.name.casefold(),
        "" if kind in {"announcement", "news", "notice"} else subject.description.casefold(),
    }
    known |= {f"{subject.count} {subject.name}".casefold()} if subject.count else set()
    if kind == "explainer" and brief:
        known |= {bare(brief[0].text).casefold()}
    known |= {f"{lead} {name}" for name in tuple(known) for lead in _HOW_TO if name}
    known |= {f"{subject.name}, {subject.description}".casefold()} if subject.description else set()
    known |= {f'"{subject.name}", {subject.description}'.casefold()} if subject.description else set()
    known |= {f"{lead} {subject.name}".casefold() for lead in _NAMED_AS}
    known |= {f"{we} {subject.description} {subject.name}".casefold() for we in ("somos", "siamo")}
    known |= {f"{lead} {subject.description}".casefold() for lead in _IT_IS if subject.description}
    known |= {f"{lead} {subject.name}".casefold() for lead in (*_CALLED_SO, *_IT_IS_THE)}
    known |= {f"{lead} {subject.name.split()[-1]}".casefold() for lead in _CALLED_BY if subject.name}
    return known


def _is_told(quote: str, found: list[Fact]) -> bool:
    """Whether a quotation that nobody speaks stands in a fact that is told: 'The club shows "Mapping the Fens"'."""
    return any(quote in fact.text for fact in found if fact.kind != "quote")


def _said_by(fact: Fact, worded: Lines) -> bool:
    """Whether a statement only leads to a quotation that is told as one."""
    return fact.kind != "quote" and any(quote in fact.text for quote in worded.speakers)


def places(found: tuple[Fact, ...]) -> tuple[str, ...]:
    """Street addresses among the facts."""
    return tuple(
        _STANDS_IN.sub("", fact.text)
        for fact in found
        if fact.kind == "place" and any(char.isdigit() for char in fact.text) and not _INDOORS.match(fact.text)
    )


# "our exhibition, which runs from 4 October": the pronoun of what the request names.
_RELATIVE = re.compile(r"^(?:which|that|qui|que|che)\s", re.IGNORECASE)


def _salvaged(brief: list[Passage], kind: Kind, language: Language) -> list[Fact]:
    """Dates, times, prices and addresses in the parts of a request: "a film for the fair, 3 to 5 July, free entry"."""
    found: list[Fact] = []
    for passage in brief:
        if passage.label and not passage.role and is_direction(passage, kind, language):
            heading = classify(passage.label, Passage(passage.label), kind, language)
            found += facts([Passage(passage.label, "facts")], kind, language) if heading in _SHOWN_ONLY else []
        if passage.role not in {"", "request"} or not is_direction(passage, kind, language):
            continue
        found += _days(passage, kind, language)
        found += appended(passage.text, _told_parts(passage, language), kind, language)
        found += _bracketed(passage, kind, language)
        for part in _told_parts(passage, language):
            told = _SCREEN_TAIL.sub("", bare(clean(part, language)))
            if _SPAN < len(told.split()) <= _DAY_AND_PLACE and _LEADS_DAY.match(told) and whole_dates(told, language):
                found += [] if about_the_film(told, language) else facts([Passage(told, bullet=True)], kind, language)
            if len(told.split()) > _SPAN or about_the_film(told, language) or quotes(told) or (kind == "story"):
                continue
            what = classify(told, Passage(told), kind, language)
            if _OURS_TOLD.match(told) and len(passage.text.split()) > len(told.split()) and language == "en":
                found += facts([Passage(told, "facts")], kind, language)
                continue
            if _OFFER.match(told):
                found += facts([Passage(told, "facts")], kind, language)
                continue
            counted = what == "number" and told[:1].isdigit() and any(figure.unit for figure in numbers(told, language))
            if what in {"date", "time", "price", "place"} or counted:
                housed = _with_house(told, passage.text, what)
                found += housed or facts([Passage(_RELATIVE.sub("", told), "facts")], kind, language)
    return found


def _bracketed(passage: Passage, kind: Kind, language: Language) -> list[Fact]:
    """What brackets in a request say of its subject: "a film for Tern Cottage (sleeps 4, dogs welcome)"."""
    if kind == "story":
        return []
    found: list[Fact] = []
    for inside in re.findall(r"\(([^()]{4,90})\)", passage.text):
        told = [bare(clean(part, language)) for part in parts(inside, language)]
        of_film = any(
            not part or _OF_PAGES.search(part) or about_the_film(part, language) or clause_of_order(part)
            for part in told
        )
        of_film = of_film or bool(addresses(inside))
        if not of_film and _TOLD_OF_US.match(inside) and not quotes(inside):
            found += [Fact(kind="statement", text=told[0][:1].upper() + told[0][1:], origin=passage.origin)]
        elif not of_film and not quotes(inside) and re.search(r"\d", inside):
            found += facts([Passage(part, "facts") for part in told], kind, language)
    return found


def _days(passage: Passage, kind: Kind, language: Language) -> list[Fact]:
    """The days that a request names on its way: "announce our opening on 12 October"."""
    text = passage.text
    listed = parts(text, language)
    first_only = kind == "event" and not any(whole_dates(part, language) for part in listed[1:])
    several = len(listed) > 1 and not _NEWS.search(text) and not first_only
    if kind in {"story", "explainer", "how_to", "report"} or several:
        return []
    told = ((text.find(day), day) for day in whole_dates(text, language) if any(char.isdigit() for char in day))
    return [
        Fact(kind="date", text=_with_lead(_with_hour(day, text[at + len(day) :]), text[:at]))
        for at, day in told
        if at >= 0 and not leads_to_deadline(text[:at])
    ]


def leads_to_deadline(before: str) -> bool:
    """Whether the words before a day make it one that the maker has to keep: "we need it by"."""
    return _DEADLINE.search(before) is not None


def _with_lead(day: str, before: str) -> str:
    """A span of days with the word that it begins on: "from 3 to 24 August"."""
    lead = _SPAN_LED.search(before) if _SPANS.match(day) else None
    return f"{lead.group(1)} {day}" if lead else day


def _with_hour(day: str, behind: str) -> str:
    """The day with the hour that stands right behind it: "samedi 14 septembre à 10 h"."""
    hour = _HOUR.match(behind)
    return f"{day}{hour.group()}".strip() if hour else day


def topics(brief: list[Passage], language: Language) -> tuple[str, ...]:
    """The headings of "Cover: ..."."""
    return tuple(heading for heading, _ in _headings(brief, language))


def script(worded: Lines, language: Language) -> tuple[str, ...]:
    """The sentences of a text that is to be read as it is."""
    return tuple(sentence for text in worded.of("script") for sentence in sentences(text, language))


def _told_parts(passage: Passage, language: Language) -> list[str]:
    """The parts of a request that may hold facts: not the first, unless it opens on a price."""
    listed = parts(passage.text, language)
    return listed if _PRICE.match(passage.text) else listed[1:]


def _with_house(street: str, text: str, what: FactKind) -> list[Fact]:
    """A street with its number and the house that is named right before it: "Mode Mira, 8 Market Square"."""
    before = text[: max(0, text.find(street))].rstrip(" ,").rpartition(", ")[2]
    housed = what == "place" and re.search(r"\d", street) and HOUSE.fullmatch(before)
    return [Fact(kind="place", text=f"{before}, {street}")] if housed else []


def _shown(brief: list[Passage], kind: Kind, language: Language) -> list[Fact]:
    """The things that the brief wants seen, where they are what the film is of and no pictures for what it explains."""
    asked = (thing for passage in brief for thing in shown_things(passage, language))
    return [Fact(kind="item", text=thing) for thing in asked] if kind in _OF_PLACES else []


def _covered(brief: list[Passage], language: Language) -> list[Fact]:
    return [
        Fact(kind="item", text=bare(part), label=heading)
        for heading, inside in _headings(brief, language)
        for part in parts(inside, language, last=True)
    ]


def _gathered(listed: list[str]) -> list[str]:
    """The parts, those behind a colon in brackets: "three steps: choose, sign, send" as "three steps (choose, ...)"."""
    at = next((at for at, part in enumerate(listed) if _OPENED.match(part)), len(listed))
    opened = _OPENED.match(listed[at]) if at < len(listed) else None
    rest = [part for part in listed[at + 1 :] if not _BRACKET.match(part)]
    if not opened or at + 1 + len(rest) < len(listed):
        return listed
    return [*listed[:at], f"{opened.group(1)} ({', '.join((opened.group(2), *rest))})"]


def _headings(brief: list[Passage], language: Language) -> list[tuple[str, str]]:
    """Each topic with what stands in brackets behind it."""
    found: list[tuple[str, str]] = []
    for passage in brief:
        if passage.role != "cover" or (not passage.bullet and covers_facts(passage, language)):
            continue
        for part in [passage.text] if passage.bullet else _gathered(parts(passage.text, language, last=True)):
            words = clean(bare(part), language)
            match = _BRACKET.match(words)
            heading = _TRADE_TAIL.sub("", match.group(1) if match else words)
            if heading and len(heading.split()) <= 14:
                found.append((heading, match.group(2) if match else ""))
    return found
