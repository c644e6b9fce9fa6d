"""Collects what the film may state, word for word, and says of each phrase what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from agent.brief import Fact, FactKind, Kind
from agent.reading.cutting.enumerated import entries, statements, weight
from agent.reading.cutting.leading import counts, leads_to_list
from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import starts, words
from agent.reading.matter.happening import happening
from agent.reading.matter.steps import in_turn, whole_steps
from agent.reading.matter.unparted import stays_one
from agent.reading.telling.direction import without_film_parts
from agent.reading.text import addresses, moments
from agent.reading.text.adjuncts import is_one
from agent.reading.text.clausal import is_clause, placed_aside
from agent.reading.text.clean import bare, clean
from agent.reading.text.german import named_in_nominative
from agent.reading.text.numbers import Number, numbers
from agent.reading.text.places import HOUSE, is_place, is_place_label
from agent.reading.text.sentences import FEWEST_PARTED, parts
from agent.reading.text.since import SINCE, TIMED, until_hour
from agent.reading.text.speakers import person_in, told_of

MOST = 140
_CONTACT = re.compile(
    r"^(?:contacts?|kontakt|ansprechpartner\w*|contacto?|contatto|contato|agent|makler\w*|enquiries|ask)$",
    re.IGNORECASE,
)
_GENERIC_LABEL = frozenset({"facts", "occasion", "cover", "steps", "ingredients", "idea", "note"})
PRICE_WORD = re.compile(
    r"(?<!\w)(?:price|prices|rrp|m?srp|uvp|pvp|cost|costs|fee|ticket|tickets|rent|fare|preis|eintritt|kostet|miete|"
    r"prix|tarif|loyer|entrée|precio|entrada|alquiler|prezzo|biglietto|affitto|preço|bilhete|aluguel)(?!\w)",
    re.IGNORECASE,
)
"""Words before what a thing costs."""
_FREE = re.compile(
    r"(?<!\w)(?:(?:travel|go|get in|enter)s? free|^free$|^gratis$|^kostenlos$|free (?:entry|admission|of "
    r"charge|delivery|shipping)|(?:entry|admission) (?:is )?free|eintritt frei|freier eintritt|kostenlos|entrée libre|"
    r"gratuit\w*|entrada (?:libre|gratuita|gratis|livre)|(?:acceso|acesso) (?:libre|livre)|gratis|ingresso (?:libero|"
    r"gratuito)|entrada franca)(?!\w)",
    re.IGNORECASE,
)
_DOSE = re.compile(
    r"^(?:(?:a |one |eine? |une? |una? |uma? )?(?:pinch|handful|splash|prise|pincée|pizca|pizzico|pitada|"
    r"schuss|bunch|clove|can|tin)\b|"
    r"[\d½¼¾⅓][\d.,/½¼¾ ]*\s?(?:g|kg|ml|cl|dl|l|tsp|tbsp|el|tl|cups?|eggs?|cloves?|c\.? à|cucharad|cucchia|"
    r"colher|oz|lb|stk|stück|prise|pinch|zehen?|\b))",
    re.IGNORECASE,
)
_PROBLEM = re.compile(
    r"(?<!\w)(?:afraid of|tired of|struggle with|fed up with|worried about|scared of|sick of|frustrated (?:by|"
    r"with)|problem(?: is|:)|angst vor|keine lust auf|genervt von|leiden unter|peur d[e']|marre d[e']|miedo a|"
    r"cansad\w+ de|paura di|stanch\w+ di|medo de|fart\w+ de)\s+(.{3,90})$",
    re.IGNORECASE,
)
# "via dei Mille 18, Torino": the town behind a street.
_TOWN = re.compile(r"(?:\d{4,5}\s)?[A-ZÀ-Þ][\w'’-]+(?:\s(?:[a-zà-ÿ]{1,3}\s)?[A-ZÀ-Þ][\w'’-]+){0,2}")
_HEADED_BY_CITY = re.compile(r"^[A-ZÀ-Þ]{3}[A-ZÀ-Þ .'-]{0,30}\s[-–—]\s+(?=[A-ZÀ-Þ])")
_DATELINE = re.compile(r"^[A-ZÀ-Þ][A-ZÀ-Þ .'-]{2,40},\s([^-–—\n]{3,24}?)\s[-–—]\s+")
# "day 2 lighthouse hike", "Week 31": a place in a row, no amount.
_COUNTED_OFF = re.compile(
    r"(?:day|week|step|stop|part|tag|woche|schritt|station|jour|semaine|étape|día|semana|paso|giorno|settimana|"
    r"dia|passo)\s\d",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"(?:report|wear|keep|never|always|tell|inform|remember|bring|call|dial|lock|check|leave|wait|ask|register|book)\s",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"^(?:the|our|its?|this) \w+ (?:is|are|was|were|has|had|cost|costs|took|takes|lasts?|will)\s", re.IGNORECASE
)
# "24 flavours, 9 of them vegan": the second is nothing without the first.
_OF_THEM = re.compile(
    r"(?<!\w)(?:of (?:them|which|these)|each|davon|dont|(?:de|entre) (?:ellos|ellas)|cada un[oa]|di cui|ciascun[oa]|"
    r"d[oa]s quais|deles|delas)(?!\w)",
    re.IGNORECASE,
)
# "In case of rain, everything takes place indoors": a condition belongs to what it is one of.
_PROVIDED = re.compile(
    r"(?:if|when|in case of|for|after|before|until|since|during|with|bei|falls|wenn|nach|vor|für|während|en cas de|si|"
    r"quand|pour|après|avant|pendant|en caso de|cuando|para|después|antes|se|in caso di|quando|per|dopo|prima|"
    r"em caso de|caso|depois)\s",
    re.IGNORECASE,
)
# "Entregue na sede", "Reserva tu plaza": what those who watch are bidden to do.
_BIDDEN = re.compile(
    r"(?:entreg|llev|tra[ei]|trag|lev[ea]|port[ai]|consegn|ven(?:ga|ha|id|ite)?\b|vieni|pas[ae]|pass[ae]|reserv|prenot|"
    r"recog|ritir|levant|visit|compr|inscr|iscri|apúnt|donn?[ae])\w*\s",
    re.IGNORECASE,
)
_DAYS_SPAN = re.compile(
    r"(?:de|da|dal|dalla|del?|entre|tra)\s[^\W\d]+(?:-feira)?\s(?:a|à|ao|al|e|y)\s[^\W\d]+", re.IGNORECASE
)
_TELLS_WORDS = 3  # of a label that tells something
_NEW = re.compile(r"new|just in|neu|nouveau(?:té)?|nuevo|novedad|nuovo|novità|novo|novidade", re.IGNORECASE)
_TALE_SENTENCE = 6  # words from which a tale's sentence with a point at its end is told as it is
_VALUE = 10  # words of what stands behind a label that are one value
_TOLD = 4  # words behind a day that tell what happens then
_HOLDS = re.compile(r"(?:with|including|such as|for|from|between)\s\w+", re.IGNORECASE)
_ENTRY = 4  # words of an entry of a list that an "and" ends
_HELD = 12  # words of entries that are told as one
_ACRONYM = 3  # letters
_CLAUSE = 5  # words from which the side of a dash may be a statement
_STATES_ON = re.compile(r"(?:the|our|we|you|they|there|all|everyone|everybody|please)(?:['’]\w+)?\s", re.IGNORECASE)
_DETAIL = re.compile(r"(?:even|including|especially|to|not|until|with|from|or|in|on|at)\s", re.IGNORECASE)
# "Rif. 2213", "VENTE - Réf. A 118": under which number an office keeps something.
_REFERENCE = re.compile(
    r"(?<!\w)(?:rif|ref|réf|objekt-?nr|cod)\.?\s?:?\s?(?:n[.°º]?\s?)?[A-Z]{0,3}[ -]?\d+$", re.IGNORECASE
)
_OFFICE = 5  # words of a fact that is no more than such a number
_MONTHLY = re.compile(
    r"^\d+[.,]\d{2}\s(?:an?|per|pro|im|par|al|à|la|le|por|ao|all['’])\s?"
    r"(?:month|year|week|day|person|head|monat|jahr|woche|tag|person|mois|an|semaine|jour|mes|año|semana|día|mese|anno|"
    r"settimana|giorno|mês|ano|dia)(?!\w)",
    re.IGNORECASE,
)
_AND = re.compile(r"^(?:and|und|et|y|e)\s", re.IGNORECASE)
# "149 euros until 31 March, then 179 euros": the second price is nothing without the first.
_THEN = re.compile(r",\s(?:puis|ensuite|danach|dann|then|thereafter|luego|después|poi|depois)\s[^,]*\d", re.IGNORECASE)
_ABOUT_IT = re.compile(r"\W*es (?:geht|handelt sich)(?: dabei| hier)? um\s", re.IGNORECASE)
# "Blue bins, NOT glass": a label in English; what stands behind other words of refusal may be a verb or a clause.
_NOT = re.compile(
    r",?\sNOT\s+(?!(?:an?|the|too|to|be|been|have|has|had|do|only|just|yet|all|every|in|on|at|for|until|before|after|"
    r"more|less|\w+(?:ed|ing|ly))\b)([^\W\d]+)\b[^,.;\d]*$"
)
_COMMENT = re.compile(
    r"^(?:that(?:'?s| is)|this is|das ist|c'est|eso es|questo è|isso é)\s+(?:the |my |our |das |le |la |el |il "
    r"|o )?(.{3,40})$",
    re.IGNORECASE,
)


def facts(content: list[Passage], kind: Kind, language: str) -> tuple[Fact, ...]:
    """The facts of the passages in order, each once."""
    found: dict[tuple[str, str], Fact] = {}
    for passage in content:
        for fact in _of_passage(passage, kind, language):
            key = (fact.kind if fact.kind == "number" else "", fact.text.lower())
            found.setdefault(key, fact)
        if len(found) >= MOST:
            break
    return tuple(found.values())[:MOST]


def problem_in(text: str) -> Fact | None:
    """What the audience suffers from, where the brief says so."""
    match = _PROBLEM.search(bare(text))
    return Fact(kind="problem", text=bare(match.group(1))) if match else None


_MIXED = re.compile(
    r",[^,]*\d[^,]*,[^,]*\s(?:and|und|et|y|e)\s[^,]*\s(?:afterwards?|later|danach|anschließend|ensuite|après|puis|"
    r"después|luego|dopo|poi|depois|till late|bis spät)[\w .]*$",
    re.IGNORECASE,
)
_HOUR_UNIT = re.compile(r"(?<=\d)\s(?:h|uhr|am|pm|heures|horas)(?!\w)", re.IGNORECASE)  # "de 11 h à 22 h"
_ONE_OF_TWO = re.compile(r"\d\s(?:x|e|y|o|a|and|und|et|ou|or)\s$")  # "5 e 10 km", "130 x 180 cm"
# "Para dudas, 967 555 120": the number says it all.
_FOR_SUM = re.compile(
    r"^(?:por|per|a|para|for|für|pour|à)\s(?=(?:R\$|[€$£])?\s?\d[\d.,]*\s?(?:€|euros?)?$)", re.IGNORECASE
)
_ASKING = re.compile(
    r"^(?:para|per)\s(?:más |mais |maggiori |ulteriori )?(?:dudas|informaci\w+|informa\w+|info|reservas|reservar|"
    r"dúvidas|prenota\w+|domande|consultas)\s?[,:]?\s(?=\S)",
    re.IGNORECASE,
)


def _of_passage(passage: Passage, kind: Kind, language: str) -> Iterator[Fact]:
    dateline = _DATELINE.match(passage.text)
    if dateline:
        yield Fact(kind="date", text=dateline.group(1), label="dateline", origin=passage.origin)
    text = passage.text[dateline.end() :] if dateline else _HEADED_BY_CITY.sub("", passage.text)
    if kind == "how_to" and passage.ordinal and passage.inline and not passage.role:
        text, passage = f"{passage.label}: {text}", replace(passage, label="", role="steps", bullet=True)
    pieces = _pieces(text, passage, kind, language)
    for fact in _provisioned(_commented(pieces, passage, kind, language), language):
        yield from _with_label(fact)
        yield from _numbers_within(fact, language)
    if len(pieces) == 1 and not passage.label and len(listed := happening(parts(text, language), language)) >= 3:
        yield from _moments_within(listed[1:], passage, kind, language)


def _with_label(fact: Fact) -> Iterator[Fact]:
    """A fact, and a place's label told with it where it says more: "Try it for free, just drop in: 8 Mill Lane"."""
    tells = len(fact.label.split()) >= _TELLS_WORDS and not is_place_label(fact.label)
    if fact.kind != "place" or not tells:
        yield fact
        return
    yield fact.model_copy(update={"kind": "statement", "text": f"{fact.label}: {fact.text}", "label": ""})
    yield fact.model_copy(update={"label": ""})


def _provisioned(found: list[Fact], language: str) -> list[Fact]:
    """In a list of doses, what has none is an ingredient too: "500 g flour, ..., olive oil"."""
    if sum(fact.kind == "ingredient" for fact in found) < 2:
        return found
    return [
        fact.model_copy(update={"kind": "ingredient"})
        if fact.kind == "step" and len(fact.text.split()) <= 6 and not starts("steps", language).match(fact.text)
        else fact
        for fact in found
    ]


def _moments_within(listed: list[str], passage: Passage, kind: Kind, language: str) -> Iterator[Fact]:
    """Days and times among the parts of a sentence: "It starts on 4 April, Saturdays at 10 am, ..."."""
    listed_whole = parts(passage.text, language)
    if _day_apart(listed_whole, language) or placed_aside(listed_whole, language) or is_one(listed_whole, language):
        return
    for piece in listed:
        told = len(piece.split()) <= 6 and not _PROVIDED.match(piece)
        fact = _fact(piece, passage, kind, language, whole=False) if told else None
        if fact and fact.kind in {"date", "time"}:
            yield fact


def _commented(pieces: list[str], passage: Passage, kind: Kind, language: str) -> list[Fact]:
    """The facts of the pieces; "that's the secret" becomes the label of the one before it."""
    found: list[Fact] = []
    for piece in pieces:
        comment = _COMMENT.match(piece.strip(" .!")) if found and _is_aside(piece, kind) else None
        heading = passage if not found or not PRICE_WORD.fullmatch(passage.label) else replace(passage, label="")
        fact = _fact(piece, heading, kind, language, whole=len(pieces) == 1)
        if comment:
            found[-1] = found[-1].model_copy(update={"label": comment.group(1)})
        elif found and found[-1].kind == "place" and _TOWN.fullmatch(piece.strip(" .")):
            found[-1] = found[-1].model_copy(update={"text": f"{found[-1].text}, {piece.strip(' .')}"})
        elif fact and found and _is_house(found[-1], fact):
            found[-1] = fact.model_copy(update={"text": f"{found[-1].text}, {fact.text}"})
        elif fact:
            found.append(fact)
    return found


def _is_house(before: Fact, place: Fact) -> bool:
    """Whether a street with its number stands behind the name of the house in it: "Lotus Yoga, Canal Street 22"."""
    named = before.kind in {"item", "benefit"} and not before.label and HOUSE.fullmatch(before.text)
    return bool(named) and place.kind == "place" and not place.label and bool(re.search(r"\d", place.text))


def _is_aside(piece: str, kind: Kind) -> bool:
    """Whether a clause may be a remark on the step before it; elsewhere it tells: "das ist unbedenklich"."""
    return kind in {"how_to", "list"} and not re.search(r"\d", piece)


_RESULT = re.compile(r"(?:[^\W\d][^\d]{0,40}\s)?\d{1,3}(?:\s?[-–:]\s?\d{1,3})?\.?")
"""One side of a result, or the points of one set: "Arnedo 3, Calahorra 1", "25-20, 22-25"."""


# "Questions? Ask Laura, in the canteen, from 10 to 12": an answer stays with what was asked.
_ANSWERED = re.compile(r"[^?\n]{2,40}\?\s+\S")


def _pieces(text: str, passage: Passage, kind: Kind, language: str) -> list[str]:
    """The entries of a list, or the sentence as it is."""
    if passage.role == "speaker" or is_place_label(passage.label):
        return [text]
    if _ANSWERED.match(text):
        return [text]
    if enumerated := _enumerated(text, passage, kind, language):
        return enumerated
    listed = happening(parts(text, language, last=_ends_on_and(text, passage, language)), language)
    listed = _held(listed, text)
    if kind == "how_to" and passage.role != "ingredients":
        listed = whole_steps(listed, language, passage.role == "steps")
    if kind == "news" and len(listed) > 1 and all(map(_RESULT.fullmatch, listed)):
        return [text]
    if len(listed) > FEWEST_PARTED and text.count("; ") >= FEWEST_PARTED and kind != "story":
        return listed
    if passage.from_brief and kind not in {"story", "how_to"}:
        told = without_film_parts(listed, language)
        if told != listed:
            return told
    if len(listed) == 2 and _COMMENT.match(listed[1].strip(" .!")) and _is_aside(listed[1], kind):
        return listed
    return _cut(text, listed, passage, kind, language)


def _enumerated(text: str, passage: Passage, kind: Kind, language: str) -> list[str]:
    """What a brief lists in clauses: behind a label whatever it enumerates, else only what are sentences."""
    if not passage.from_brief or passage.bullet or kind == "story":
        return []
    if passage.role in {"facts", "cover"} or (passage.label and not passage.role):
        return entries(text, language)
    return statements(text, language) if not (passage.role or passage.label) else []


def _ends_on_and(text: str, passage: Passage, language: str) -> bool:
    """Whether the last "and" of a text parts two entries of a list."""
    if passage.role in {"facts", "ingredients", "cover"}:
        mixed = passage.role == "facts" and not passage.label and _MIXED.search(text)
        return not mixed  # "..., cérémonie à 15 h 30, dîner et danse ensuite": an entry of one's own
    listed = parts(text, language, last=True) if passage.label and not passage.role else []
    if listed and counts(f"- {passage.label}", len(parts(text, language)), language):
        return False
    short = all(len(piece.split()) <= _ENTRY for piece in listed)
    return len(listed) > 3 and short and not re.search(r"\d", " ".join(listed[-2:]))


def _cut(text: str, listed: list[str], passage: Passage, kind: Kind, language: str) -> list[str]:
    """The parts where they are entries of a list, and the whole text where they are not."""
    longest = max(map(weight, listed), default=0)
    mean = sum(map(weight, listed)) / max(1, len(listed))
    if not passage.from_brief and (halves := _halves(text)):
        return halves
    if kind not in {"list", "story", "how_to"} and (halves := _dashed(text, language)):
        return halves
    if _is_whole(text, listed, passage, kind, language):
        return [text]
    if len(listed) == 2 and not passage.role and moments.is_date(passage.label, language) and TIMED.match(listed[1]):
        return [text]  # "Friday 12 June: lantern parade, starts at 8.30 pm" is one entry of a programme
    if not (passage.role or passage.label) and _is_one_order(listed, kind, language):
        return [text]
    timed = len(listed) >= 3 and all(moments.is_time(piece, language) for piece in listed)
    if timed and passage.label and not passage.role:
        return [_AND.sub("", piece) for piece in listed]  # "Au programme : contes à 18 h 30, lecture à 20 h, ..."
    told = passage.role == "facts" and (is_clause(text, listed, language) or bool(_PROVIDED.match(text)))
    if passage.role in {"facts", "ingredients", "steps"} and mean <= 9 and not told:
        return listed
    figured = all(re.search(r"\d", piece) for piece in listed)
    apart = not _TELLS.search(listed[0]) and not is_clause(text, listed, language) and not _OF_THEM.search(text)
    if len(listed) == 2 and longest <= 6 and figured and apart:
        return listed
    if (
        len(listed) == 2
        and longest <= 6
        and any(moments.is_date(piece, language) or moments.is_time(piece, language) for piece in listed)
    ):
        return listed
    short = mean <= 7.5 and longest <= 11
    told_step = kind == "how_to" and not passage.label and _one_step(listed, language)
    if short and len(listed) >= 3 and not told_step and not is_clause(text, listed, language):
        return listed
    steps = starts("steps", language)
    if kind == "how_to" and not passage.label and all(steps.match(clean(piece, language)) for piece in listed):
        return listed
    return [text]


def _is_whole(text: str, listed: list[str], passage: Passage, kind: Kind, language: str) -> bool:
    """Whether commas part nothing: in an entry, in one value, behind a statement that leads to what it names."""
    one = len(listed) == 1 or passage.bullet or bool(_THEN.search(text)) or _one_value(text, listed, passage, language)
    one = one or (not passage.label and leads_to_list(text, language)) or bool(_NEW.fullmatch(passage.label))
    one = one or (kind not in {"how_to", "list", "story"} and not passage.role and is_one(listed, language))
    one = one or (kind == "story" and not passage.role and len(text.split()) >= _TALE_SENTENCE and text.endswith("."))
    one = one or until_hour(listed, language) or stays_one(text, listed, passage, language)
    return one or _day_apart(listed, language) or _fronted(listed, language) or _bids_where(listed, language)


def _is_one_order(listed: list[str], kind: Kind, language: str) -> bool:
    """Whether a list is one thing to do with its details: "Report every accident, even small ones, to the lead"."""
    orders = [bool(_ORDER.match(piece) or starts("steps", language).match(clean(piece, language))) for piece in listed]
    rest = [piece for piece, order in zip(listed[1:], orders[1:], strict=True) if not order]
    detailed = any(_DETAIL.match(piece) for piece in rest)
    things = kind == "how_to" and len(listed) <= 4 and all(len(piece.split()) <= 3 for piece in rest)
    return language == "en" and orders[0] and bool(rest) and (detailed or things)


def _day_apart(listed: list[str], language: str) -> bool:
    """Whether a comma only stands between a weekday and its date: "am Samstag, 9. Mai, von 10 bis 12 Uhr"."""
    last = listed[0].split()[-1] if listed[0] else ""
    return (
        len(listed) > 1
        and bool(words("weekdays", language).fullmatch(last))
        and moments.is_date(listed[1], language)
        and (len(listed[2:]) == 1 or all(moments.is_time(piece, language) for piece in listed[2:]))
    )


def _one_value(text: str, listed: list[str], passage: Passage, language: str) -> bool:
    """Whether what stands behind a label is one thing with its day or hour: "Term: 10 weeks, from 12 January"."""
    priced = PRICE_WORD.search(passage.label) or any(figure.price for figure in numbers(text, language))
    programme = moments.is_date(passage.label, language)
    if not passage.label or passage.role or len(text.split()) > _VALUE or priced or programme:
        return False
    timed = [moments.is_date(piece, language) or moments.is_time(piece, language) for piece in listed]
    return moments.is_when_label(passage.label) or (any(timed) and not all(timed))


def _fronted(listed: list[str], language: str) -> bool:
    """Whether a comma only parts the day from what is told of it: "From 2 September, three new rooms await you"."""
    if (
        len(listed) == 2
        and _every_week(listed[0], language)
        and not re.match(r"[^\W\d]{0,6}\s?\d\d?[:.h]?\d*$", listed[1])
    ):
        return not (moments.is_date(listed[1], language) or moments.is_time(listed[1], language))
    if len(listed) != 2 or not SINCE.match(listed[0]) or not moments.is_date(listed[0], language):
        return False
    rest = listed[1]
    told = len(rest.split()) >= _TOLD and not re.match(r"\W?\d", rest)
    return told and not (moments.is_date(rest, language) or moments.is_time(rest, language) or PRICE_WORD.search(rest))


def _bids_where(listed: list[str], language: str) -> bool:
    """Whether a list is one thing to do with its place and hours: "Entregue na sede, Rua das Flores 20, ..."."""
    if len(listed) < 2 or not _BIDDEN.match(listed[0]):
        return False
    return all(
        is_place(piece, "", language) or moments.is_date(piece, language) or moments.is_time(piece, language)
        or _DAYS_SPAN.match(piece)
        for piece in listed[1:]
    )  # fmt: skip


def _one_step(listed: list[str], language: str) -> bool:
    """Whether a lesson tells one step with all that it needs: "Al día siguiente haces bolas, pan rallado, huevo"."""
    amounts = sum(bool(_DOSE.match(piece)) for piece in listed)
    led = len(listed[0].split()) >= _TOLD and not starts("steps", language).match(clean(listed[0], language))
    return led and amounts < FEWEST_PARTED and not in_turn(listed)


def _every_week(text: str, language: str) -> bool:
    """Whether a text is a weekday and no more: "Los viernes", "Every Friday"."""
    return len(text.split()) <= 3 and bool(moments.dates(text, language)) and not re.search(r"\d", text)


def _halves(text: str) -> list[str]:
    """The two or more statements that a semicolon keeps in one sentence."""
    halves = [half.strip() for half in re.split(r";\s", text)]
    return halves if len(halves) > 1 and all(len(half.split()) >= 3 for half in halves) else []


def _held(listed: list[str], text: str) -> list[str]:
    """The entries, with those that one word holds together as one: "with space for splits, weather and mood"."""
    at = next((at for at, piece in enumerate(listed) if at and _HOLDS.match(piece)), 0)
    rest = text[text.find(listed[at]) :].rstrip(" .") if at else ""
    last = re.search(r",\s[^,]+$", rest)
    together = last and re.search(r"\s(?:and|or)\s", last.group()) and len(rest.split()) <= _HELD
    return [*listed[:at], rest] if at and together and ";" not in rest else listed


def _dashed(text: str, language: str) -> list[str]:
    """The two statements on either side of a dash: "Collect visitors in person - the old badges stop working"."""
    halves = [half.strip() for half in re.split(r"\s[-–—]\s", text)]
    two = language == "en" and len(halves) == 2 and all(len(half.split()) >= _CLAUSE for half in halves)
    return halves if two and _STATES_ON.match(halves[1]) else []


def _fact(piece: str, passage: Passage, kind: Kind, language: str, whole: bool) -> Fact | None:
    text = clean(piece, language, chat=passage.from_brief)
    text = named_in_nominative(text) if language == "de" and kind != "story" and _ABOUT_IT.match(piece) else text
    text = text if text.endswith("?") else text.rstrip(" .!")
    generic = _GENERIC_LABEL if kind == "how_to" else _GENERIC_LABEL - {"ingredients"}
    label = _calm(passage.label) if passage.role not in generic else ""
    if negative := language == "en" and _NOT.search(text):
        label, text = f"not {negative.group(1)}", text[: negative.start()]
    if _REFERENCE.search(text) and len(text.split()) <= _OFFICE:
        return None
    if passage.role == "speaker" and person_in(text):
        label, text = "", told_of(text)
    if not any(char.isalnum() for char in text) or len(text) > 600 or starts("fillers", language).fullmatch(text):
        return None
    what = classify(text, passage, kind, language)
    text = _FOR_SUM.sub("", text) if what == "price" else text
    counted = what in {"number", "price", "ingredient", "product"}
    figure = next(iter(numbers(text, language)), None) if counted else None
    text = _ASKING.sub("", text) if what == "contact" else text
    text = f"{text} {label}" if what == "ingredient" and label and figure and _DOSE.fullmatch(text) else text
    return Fact(
        kind=what,
        text=text[:1].upper() + text[1:] if what == "statement" else text,
        label=label or _own_label(text, figure, what),
        value=figure.value if figure else None,
        unit=figure.unit[:40] if figure else "",
        origin=passage.origin,
    )


def _calm(label: str) -> str:
    """A label that is shouted, as it is said: "TAXA DE ADOÇÃO" as "Taxa de adoção"; a word of three letters stays."""
    shouted = label.isupper() and max(len(word) for word in label.split()) > _ACRONYM
    return label.capitalize() if shouted else label


def _own_label(text: str, figure: Number | None, what: FactKind) -> str:
    """What stands beside a number: 'Living area' of 'Living area 118 m2'."""
    if figure is None or what not in {"number", "price"} or _ONE_OF_TWO.search(text[: figure.start]):
        return ""
    rest = (text[: figure.start] + " " + text[figure.end :]).strip(" ,;:-–=.()")
    return " ".join(rest.split())[:80]


def classify(text: str, passage: Passage, kind: Kind, language: str) -> FactKind:
    """What a phrase is."""
    count = len(text.split())
    if passage.role == "speaker":
        return "statement" if person_in(passage.text) else "quote"
    headed = starts("kinds", language, "how_to").match(passage.label)  # "Come fare il pesto: 1. ..."
    acts = headed or not passage.from_brief or starts("steps", language).match(text)
    counted_step = kind == "how_to" and bool(passage.ordinal) and bool(acts)
    if (passage.role == "steps" and kind in {"how_to", "list", "explainer"}) or (counted_step and not passage.role):
        return "step"
    if passage.role == "ingredients" and kind == "how_to":
        return "ingredient"
    if (found := addresses.addresses(text)) and (count <= 8 or len(found[0]) > len(text) / 2):
        return "contact"
    if _CONTACT.match(passage.label) and re.fullmatch(r"[A-ZÀ-Þ][\w'’.-]*(?:\s[A-ZÀ-Þ][\w'’.-]*){0,3}", text):
        return "name"
    return _by_words(text, passage, kind, language, count)


def _by_words(text: str, passage: Passage, kind: Kind, language: str, count: int) -> FactKind:
    figures = numbers(text, language)
    told_at = any(char.isdigit() for day in moments.dates(passage.label, language) for char in day)
    if (
        count <= 9
        and not told_at
        and (
            _FREE.search(text)
            or _MONTHLY.match(text)
            or any(figure.price for figure in figures)
            or (PRICE_WORD.search(text) and figures)
        )
    ):
        return "price"
    if (
        kind == "how_to"
        and count <= 7
        and _DOSE.match(text)
        and not starts("steps", language).match(text)
        and "min" not in text.lower()
        and not passage.ordinal
    ):
        return "ingredient"
    if len(_HOUR_UNIT.sub("", text).split()) <= 9 and moments.is_date(text, language):
        return "date"
    if count <= 9 and (moments.is_time(text, language) or (not passage.label and moments.hours_alone(text))):
        return "item" if kind in {"event", "promo", "list"} and moments.names_more(text, language) else "time"
    if kind == "how_to" and (starts("steps", language).match(text) or not passage.label):
        return "step"
    if text.endswith("?"):
        return "question"
    if count <= 7 and is_place(text, passage.label, language):
        return "place"
    told = count >= 6 and not passage.label and not passage.from_brief and passage.text.startswith(text)
    if told and not any(len(figure.text) > 0.4 * len(text) for figure in figures):
        return "statement"
    if _COUNTED_OFF.match(text):
        return "item"
    if count <= 7 and any(figure.unit or not 1500 <= figure.value <= 2100 for figure in figures):
        return "number"
    if passage.role == "facts" and count <= 8:
        return "benefit" if kind in {"launch", "promo", "appeal"} else "item"
    return "item" if count <= 6 and not passage.text.startswith(text + ".") else "statement"


def _numbers_within(fact: Fact, language: str) -> Iterator[Fact]:
    """The figures of a sentence as facts of their own, for pictures that show one."""
    if fact.kind not in {"statement", "item", "benefit"} or _COUNTED_OFF.match(fact.text):
        return
    for figure in numbers(fact.text, language):
        if not figure.unit or moments.is_moment(fact.text, figure.start, figure.end, language):
            continue
        yield Fact(
            kind="price" if figure.price else "number",
            text=figure.text,
            label=fact.text[:160],
            value=figure.value,
            unit=figure.unit[:40],
            origin=fact.origin,
        )


__all__ = ("MOST", "PRICE_WORD", "classify", "facts", "problem_in")
