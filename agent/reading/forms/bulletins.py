"""Tells a bulletin for the people of a house from an advert: "Video for residents: the water is off on Monday".

Whom it is told stands before the colon and what they are told behind it. Read as a request, the people become what the
film is about, or the film presents the water. Under the labels of a form it is a notice, or an announcement where
nothing is off or closed, with its first sentence as its headline.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from agent.reading.forms.news_head import headline_of
from agent.reading.forms.tendered import FACTS
from agent.reading.genre.genre_signs import DOWN
from agent.reading.genre.genres import hires
from agent.reading.genre.plain_news import is_on_a_day
from agent.reading.lexicon import starts, words
from agent.reading.messages.apart import capital
from agent.reading.telling.order_words import of_order
from agent.reading.terms.labels import labels
from agent.reading.terms.short import is_short
from agent.reading.text.moments import MOVES_TO, date_spans, dates, is_time, time_spans
from agent.reading.text.quoted import masked, quotes
from agent.reading.text.sentences import parts, sentences
from agent.reading.text.verbs import leading, verb_in

_HOUSE = {
    "en": r"residents|tenants|parents|staff|employees|neighbou?rs|members|pupils|students|drivers|commuters|passengers|"
    r"patients|colleagues|volunteers|workers|everyone|everybody|people|flat owners",
    "de": r"anwohner\w*|\w*bewohner\w*|mieter\w*|\w*eltern|mitarbeit\w+|nachbar\w*|mitglieder\w*|schüler\w*|pendler\w*|"
    r"fahrgäste\w*|patient\w+|kolleg\w+|bürger\w*|belegschaft|beschäftigte\w*|hausgemeinschaft|leute",
    "fr": r"habitants|riverains|résidents|locataires|parents(?: d['’]élèves)?|salariés|employés|personnel|voisins|"
    r"adhérents|membres|élèves|usagers|patients|collègues|copropriétaires",
    "es": r"vecin[oa]s|residentes|inquilin[oa]s|padres(?: y madres)?|familias|emplead[oa]s|personal|soci[oa]s|"
    r"alumn[oa]s|usuari[oa]s|pacientes|compañer[oa]s|propietari[oa]s",
    "it": r"residenti|cond[oò]mini|inquilini|genitori|famiglie|dipendenti|personale|vicini|soci|alunni|studenti|utenti|"
    r"pazienti|colleghi|cittadini",
    "pt": r"moradores|vizinhos|inquilinos|condóminos|pais|encarregados de educação|famílias|funcionários|pessoal|"
    r"sócios|alunos|utentes|pacientes|colegas|munícipes",
}
_GUESTS = {
    "en": r"customers|clients|visitors|guests|travellers", "de": r"\w*kund\w+|gäste\w*|besucher\w*|reisende\w*",
    "fr": r"clients|visiteurs|voyageurs", "es": r"clientes|visitantes|viajeros",
    "it": r"clienti|visitatori|viaggiatori", "pt": r"clientes|visitantes|passageiros",
}  # fmt: skip
"""People who are told news only where its head says so: a film for customers mostly sells."""
_THEIR = (
    r"(?:(?:all|our|the|my|alle[nr]?|die|den|unsere?[nr]?|tou(?:s|tes) (?:les|nos)|les|nos|tod[oa]s (?:los|las|os|as)|"
    r"los|las|nuestr[oa]s|tutt[ie] (?:i|gli|le)|i|gli|le|nostri|os|as|nossos|nossas)\s)*"
)
_TO = {
    "en": r"(?:for|to)\s", "de": r"(?:für|an)\s", "fr": r"(?:pour\s|à\s|aux\s)", "es": r"(?:para\s|a\s)",
    "it": r"(?:per\s|ai\s|agli\s|alle\s|a\s)", "pt": r"(?:para\s|aos?\s|às?\s|a\s)",
}  # fmt: skip
_NEWS = {
    "en": r"(?:(?:short|quick|important|public|urgent)\s)?(?:news|info(?:rmation)?|message|notice|reminder|note|update|"
    r"announcement)",
    "de": r"(?:(?:kurze|wichtige|dringende)r?\s)?(?:info(?:rmation)?|nachricht|mitteilung|hinweis|durchsage|ansage|"
    r"erinnerung|aushang|ankündigung)",
    "fr": r"(?:info(?:rmation)?s?|message|avis|rappel|annonce|note)(?: important[e]?)?",
    "es": r"(?:aviso|información|info|mensaje|recordatorio|anuncio|comunicado)(?: importante)?",
    "it": r"(?:avviso|informazion[ei]|info|messaggio|promemoria|annuncio|comunicato)(?: importante)?",
    "pt": r"(?:aviso|informação|info|mensagem|lembrete|anúncio|comunicado)(?: importante)?",
}
_TELLS = {
    "en": r"(?:please\s)?(?:tell|inform|remind|let|notify)",
    "de": r"(?:bitte\s)?(?:informiere?t?|sagt?|erinnere?t?)(?:\s(?:bitte|sie))?",
    "fr": r"(?:dites|dire|annonce[rz]|rappele[rz]|préven(?:ez|ir)|inform(?:ez|er))(?:\saux?)?",
    "es": r"(?:avis[ae]|avisar|inform[ae]|informar|di(?:les)?|recuerda|recordar)(?:\sa)?",
    "it": r"(?:avvis[ai]|avvisare|informare?|dire|di['’]|ricordare?)(?:\s(?:a|ai|agli|alle))?",
    "pt": r"(?:avis[ae]|avisar|inform[ae]|informar|diga|lembr[ae]|lembrar)(?:\s(?:aos?|às))?",
}
_OF = (
    r"(?:\s(?:of|from|in|at|on|von|vom|der|des|aus|in der|im|du|de|del|di|dell|dell['’]|della|do|da|dos|das|d['’])"
    r"\s?[^:,.\n]{2,44})?"
)
_THAT = r"(?:\s(?:know\s)?(?:that|que|che|de que)\s|\s?:\s+)"
OFF = re.compile(
    r"(?<!\w)(?:off|clos(?:ed?|es|ing)|shut|cancell?ed|postponed|moved|delayed|blocked|no (?:school|class\w*|water|"
    r"power|bus\w*|lessons?)|gesperrt|geschlossen|schließ\w*|fällt|fallen|abgestellt|abgelesen|verschoben|kein\w*|"
    r"fermée?s?|ferme|coupée?s?|coupure|annulée?s?|reportée?s?|pas de|interdit\w*|cerrad[oa]s?|cierra|"
    r"cort(?:e|ará|arán|ad[oa])|parad[oa]s?|cancelad[oa]s?|aplazad[oa]s?|no (?:hay|habrá)|chius[oaie]|"
    r"chiude|sospes[oaie]|annullat[oaie]|rinviat[oaie]|fechad[oa]s?|fecha|cortad[oa]s?|adiad[oa]s?|"
    r"não há|sem|careful|please|bitte|merci de|por favor|si prega)(?!\w)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:how|why|what|where|wie|warum|wieso|was|comment|pourquoi|qu['’]est|cómo|por qué|qué|come|perché|cosa|como|"
    r"por que|o que)(?:\s|['’])",
    re.IGNORECASE,
)
FORM = {
    "en": ("A notice video", "An announcement video", "Subject"), "de": ("Ein Hinweisvideo", "Ein Infovideo", "Thema"),
    "fr": ("Une vidéo d’avis", "Une vidéo d’information", "Sujet"),
    "es": ("Un vídeo de aviso", "Un vídeo de comunicación", "Tema"),
    "it": ("Un video di avviso", "Un video di comunicazione", "Tema"),
    "pt": ("Um vídeo de aviso", "Um vídeo de comunicação", "Tema"),
}  # fmt: skip
# ", please fill", ", prévoyez", ", die Busse fahren": a sentence of its own behind a comma.
_BIDS = re.compile(
    r"(?:please|bitte|merci d|veuillez|por favor|si prega|per favore)\b|"
    r"(?!(?:assez|chez|nez|rez)\b)[a-zà-ÿ]{3,}ez\s\S|(?:[a-z]{2,}(?:ate|ete|ite))\s(?!di\b)\S|"
    r"(?:usen|usad|guarden|guardad|traigan|traed|recojan|aparquen|eviten|eviten|use|usem|guardem|tragam|evitem|lembrem-se)\s\S",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"(?:the|our|der|die|das|unser\w*|les?|la|l['’]|nos|notre|el|los|las|nuestr[oa]s?|il|lo|i|gli|os?|as?|noss[oa]s?|"
    r"we|they|it|wir|sie|es|nous|on)(?:\s|(?<=['’]))\S",
    re.IGNORECASE,
)
_NONE = {
    "en": ("There is", r"no\s"), "de": ("Es gibt", r"kein"), "fr": ("Il n’y a", r"pas d(?:e\s|['’])"),
}  # fmt: skip
"""What leads to what there is not, and its first word."""
_OPENS_ON_DAY = re.compile(
    r"(?:am|ab|vom|von|bis|seit|morgen|heute|nächste\w*|kommende\w*|im|in|montag|dienstag|mittwoch|donnerstag|freitag|"
    r"samstag|sonntag)\s",
    re.IGNORECASE,
)
"""How a German sentence opens on its day, so that its verb comes before what it is about."""
_CAUSE = re.compile(r"\s(?:because|due to|owing to|so that|à cause|en raison|car|pour cause)\s", re.IGNORECASE)
# "School photos are on Thursday": what it is about is no more than what is on that day.
_IS_ON_DAY = re.compile(
    r"(?P<what>[^.,:;!?]{3,50}?)\s(?:is|are) (?:on|this|next) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d|\d)",
    re.I,
)
_OPEN_END = re.compile(r"\s(?:the|a|an|to|of|and|until|as|le|la|les|de|du|et|à|au)$", re.IGNORECASE)
_LED = re.compile(
    r"(?P<day>.{3,40}?)\s(?P<verb>[a-zäöüß]{2,}(?:[td]|en))\s(?P<who>(?:der|die|das|unsere?|eine?)\s(?:[a-zäöüß]+e[nr]?\s)?"
    r"[A-ZÄÖÜ][\w-]+)(?P<rest>(?:\s.*)?)$"
)
_TO_DAY = re.compile(
    r"(?:(?:^|\s)(?:on|from|to|until|till|by|at|this|next|starting|every|between|the|le|du|au|à|à partir|dès|"
    r"jusqu['’]au|ce|de|entre|les|pour))+$",
    re.IGNORECASE,
)
_FEWEST, _HEADLINE = 3, 9
"""Words of a headline."""


@dataclass(frozen=True)
class _Bulletin:
    """Whom something is told, what, and the order for the film before it."""

    order: str
    whom: str
    told: str
    headed: bool
    """Whether a word for news leads to it, and no word for a film."""


def as_bulletin(text: str, language: str) -> str:
    """The brief under the labels of a form, where it tells the people of a house some news; any other as it stands."""
    if not is_short(text, language) or quotes(text) or hires(text):
        return text
    found = _bulletin(text.strip(), language) or _unaddressed(text.strip(), language)
    first, *more = _sentences(found.told.split("\n")[0], language) if found else [""]
    bids = [each for each in more if _BIDS.match(each)]
    if not found or not is_news(first, found.headed, language):
        return text
    below = found.told.split("\n")[1:]
    notice, announcement, subject = FORM[language]
    off = any(OFF.search(each) or DOWN.search(each) for each in (first, *more))
    clause = parts(first.rstrip(" .!"), language)[0]
    head = headline(first.rstrip(" .!"), language) or (headline(clause, language) if verb_in(clause, language) else "")
    ordered = f" {found.order}." if found.order else ""
    lines = (
        f"{notice if off else announcement}.{ordered}",
        f"{subject}: {head}" if head else "",
        f"{labels(language)['audience']}: {found.whom}" if found.whom else "",
        " ".join((first, *(each for each in more if each not in bids))),
        *(f"{FACTS[language]}: {each}" for each in bids),
        *below,
    )
    return "\n".join(filter(None, lines))


def _unaddressed(text: str, language: str) -> _Bulletin | None:
    """English news of a day with what is asked of people behind it: "School photos are on Thursday. Please ..."."""
    first, *more = sentences(text.split("\n")[0], language) or [""]
    told = language == "en" and is_on_a_day(first) and more and all(re.match(r"Please\s", each) for each in more)
    filmed = words("films", language).search(text) or of_order(first, language)
    return _Bulletin("", "", text, True) if told and not filmed else None


@cache
def _heads(language: str) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """The forms in which people and news stand side by side, and whether each says that it is news."""
    house = rf"(?P<whom>{_THEIR}(?:{_HOUSE[language]}){_OF})"
    anyone = rf"(?P<whom>{_THEIR}(?:{_HOUSE[language]}|{_GUESTS[language]}){_OF})"
    film = r"(?P<order>[^:.!?\n]{0,60}?)"
    forms = (
        (rf"{film}\b(?:{_NEWS[language]})\s{_TO[language]}{anyone}\s?:\s+", True),
        (rf"(?P<order>){_TELLS[language]}\s{anyone}{_THAT}", True),
        (rf"(?P<order>)(?:bitte\s)?{anyone}\sinformieren\s?:\s+", True),
        (rf"(?P<order>){_TO[language]}{anyone}\s?:\s+", True),
        (rf"{film}\s?{_TO[language]}(?:{_TELLS[language]}\s)?{house}{_THAT}", False),
        (rf"{film}\s(?:telling|informing|reminding)\s{anyone}\sthat\s", True),
    )
    return tuple((re.compile(form, re.IGNORECASE), headed) for form, headed in forms)


def _bulletin(text: str, language: str) -> _Bulletin | None:
    """The parts of a bulletin; None for a brief that tells nobody anything."""
    for form, headed in _heads(language):
        found = form.match(masked(text))
        if not found:
            continue
        order = text[found.start("order") : found.end("order")].strip(" ,–-")
        filmed = words("films", language).search(order) and of_order(order, language)
        if (order or not headed) and not filmed:
            continue
        return _Bulletin(order, text[found.start("whom") : found.end("whom")].strip(), text[found.end() :], headed)
    return None


def is_news(first: str, headed: bool, language: str) -> bool:
    """Whether a sentence states something, with its day or hour where nothing else says that it is news."""
    if not first or _ASKS.match(first) or words("films", language).search(first):
        return False
    day = any(dates(first, language)) or any(is_time(part, language) for part in parts(first, language))
    states = verb_in(first, language) or leading(language).match(first) or OFF.search(first)
    return bool(states and (day or headed))


def _sentences(line: str, language: str) -> list[str]:
    """The sentences of a line, what a comma strings behind a first clause as one of its own."""
    told: list[str] = []
    for sentence in sentences(line, language):
        pieces: list[str] = []
        for part in parts(sentence.rstrip(" .!"), language):
            bids = bool(pieces) and language == "en" and starts("steps", language).match(part)
            clause = bids or _BIDS.match(part) or (_STATES.match(part) and verb_in(part, language) and " " in part)
            if pieces and not clause:
                pieces[-1] = f"{pieces[-1]}, {part}"
            else:
                pieces.append(f"Please {part}" if bids else part)
        told += [f"{capital(_denied(piece, language))}{'' if piece.endswith(('?', '!')) else '.'}" for piece in pieces]
    return told


def _denied(piece: str, language: str) -> str:
    """What there is not, as a sentence: "There is no school on Friday" of "no school on Friday"."""
    lead, none = _NONE.get(language, ("", r"(?!)"))
    return (
        f"{lead} {piece[:1].lower()}{piece[1:]}"
        if re.match(none, piece, re.I) and not verb_in(piece, language)
        else piece
    )


def headline(sentence: str, language: str) -> str:
    """The first sentence without its day, as what the film is about; '' where it is too long for one."""
    whole = sentence if len(sentence.split()) <= _HEADLINE else ""
    if language == "de":
        led = _LED.match(sentence) if _OPENS_ON_DAY.match(sentence) else None
        turned = f"{led['who']} {led['verb']}{led['rest']}" if led and led["rest"] else sentence
        return capital(turned) if len(turned.split()) <= _HEADLINE else ""
    if language == "en" and (what := _IS_ON_DAY.match(sentence)):
        return capital(what["what"])
    plain = _without_day(sentence, language) if language in {"en", "fr"} else headline_of(sentence, language, _HEADLINE)
    verb, known = verb_in(plain, language), verb_in(sentence, language)
    hangs = (known and not verb) or (verb and verb.end() == len(plain) and language != "en") or _OPEN_END.search(plain)
    return capital(whole if hangs or not plain else plain)


def _without_day(sentence: str, language: str) -> str:
    """An English or French sentence without its days and hours; '' where it is too long."""
    plain = sentence
    for start, end in sorted((*date_spans(sentence, language), *time_spans(sentence)), reverse=True):
        if MOVES_TO.search(plain[:start]):
            continue
        plain = f"{_TO_DAY.sub('', plain[:start].rstrip(' ,'))} {plain[end:].lstrip(' ,')}"
    plain = _CAUSE.split(" ".join(_TO_DAY.sub("", plain.strip(" ,")).split()))[0]
    return plain if _FEWEST <= len(plain.split()) <= _HEADLINE else ""
