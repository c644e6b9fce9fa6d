"""What a brief is about where its order does not say it: the head of the first clause that is not of the order.

"Reel, 20 sec, upright. Raffle of the primary school, Saturday 9 May": the first clause that means anything without the
words of an order is the raffle's. Of a sentence it is the noun phrase before its verb, of a recall what is recalled, of
an advertisement for a job whom somebody looks for, and behind a maker's name and a colon the product.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from agent.reading.clean import bare, clean
from agent.reading.direction import about_the_film
from agent.reading.given import CLAUSE_WORDS, Given, title_like, without_lines
from agent.reading.hero import hero_in
from agent.reading.lexicon import LEXICONS, alternation, starts, words
from agent.reading.moments import dates, is_date, is_time
from agent.reading.names import QUANTITY, Subject, capitalised, generic, short
from agent.reading.noun_phrase import head_of
from agent.reading.order_words import clause_of_order, of_order, residue
from agent.reading.quoted import masked, quotes
from agent.reading.verbs import leading, verb_in

_OF_THE_FILM = frozenset(
    ("audience", "tone", "format", "duration", "music", "voice", "note", "must_say", "must_not", "must_show", "ending",
     "action", "look", "brand", "goal", "title", "script", "opening", "speaker")
)  # fmt: skip
_LISTED = frozenset(("steps", "ingredients", "cover"))
_CUT = re.compile(r"(?P<colon>\s?:\s)|[,;]\s|\s[–—-]\s|\s\|\s")
_FIRST = 8  # passages in which a brief says what it is about
# "Visitors in thousands: January 12, February 15": the heading of figures.
_COUNT = re.compile(r"^[^\W\d]+\s\d[\d.,]*$")
_DAY = 6  # words of a clause that is only a day or an hour
_APPOSED = 2  # clauses of a phrase and what it is: "a weekend in Ostra, a village by the sea"
_DESCRIBED = 14  # words of a description
_NEWS = frozenset(("announcement", "news"))
_HEADLINE = 8  # words of a sentence that is its own headline
_LONGEST = 9  # words of a noun phrase
_NEW = r"(?:new|neue[rsn]?|nouve(?:au|l|lle)|nuev[oa]|nuov[oa]|nov[oa]|novo)"
_OWN = re.compile(
    rf"(?:our|my|unser\w*|mein\w*|notre|nos|mon|ma|mes|nuestr[oa]s?|mis?|(?:il |la |i |le )?(?:nostr[oaie]|mi[oae]|"
    rf"miei)|"
    rf"(?:[oa]s? )?(?:noss[oa]s?|meus?|minhas?))\s|"
    rf"(?:(?:the|an?|der|die|das|eine?|le|la|l['’]|une?|el|il|lo|o|a|um|uma)\s?)?{_NEW}\s",
    re.IGNORECASE,
)
_RECALLS = re.compile(
    r"(?:(?P<verb>recalls?|is recalling|withdraws|rappelle|retire|retira|richiama|ritira|recolhe)\s(?P<what>.+)|"
    r"ruft\s(?P<was>.+?)\szurück(?!\w))",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"(?<!\w)(?:job|jobs|vacancy|hiring|recruit\w*|apprentice\w*|stellenanzeige|stellenangebot|stelle|bewerb\w*|"
    r"vollzeit|teilzeit|ausbildung|emploi|recrut\w*|embauch\w*|cdi|cdd|temps plein|candidat\w*|empleo|jornada|"
    r"contrata\w*|currículum|cv|lavoro|assum\w*|tempo pieno|tempo inteiro|emprego|vaga|recruta\w*|full[- ]time|"
    r"part[- ]time)(?!\w)",
    re.IGNORECASE,
)
_SEEKS = re.compile(
    r"(?<!\w)(?:is hiring|are hiring|hires|seeks|is seeking|is looking for|are looking for|looks for|recruits|sucht|"
    r"suchen|recrute|recrutent|cherche|cherchent|recherche|embauche|busca|buscan|contrata|cerca|cercano|assume|"
    r"procura|procuram|recruta)\s(?P<whom>.+)",
    re.IGNORECASE,
)
# Who tells or holds something is not what it is about: "The council informs that ...", "The club presents the play".
_TELLS = re.compile(
    r"(?<!\w)(?:informs?(?: (?:all |its |the )?[\w ]{3,24})?|announces?|reports?|informier(?:t|en)[^,]{0,24}|"
    r"teilt mit|teilen mit|informe(?:nt)?(?: [^,]{3,24})?|annonce(?:nt)?|prévient|rappelle|informan?(?: [^,]{0,24})?|"
    r"anuncian?|avisan?|comunican?|recuerda|informano|annuncia(?:no)?|comunica(?:no)?|avvisa|ricorda|informam|"
    r"anunciam|avisam|lembra)\s?(?:that|dass|que|qu['’]|che|de que|:|,)\s?",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"(?<!\w)(?:organi[sz]es?|presents?|launch(?:es)?|hosts?|holds?|celebrates?|introduces|stages|"
    r"invites? [\w ]{0,18}?to|"
    r"veranstaltet|veranstalten|präsentiert|präsentieren|feiert|feiern|lädt (?:[\w ]{0,18} )?(?:zu[mr]?)|"
    r"laden (?:[\w ]{0,18} )?(?:zu[mr]?)|organise(?:nt)?|"
    r"présente(?:nt)?|lance(?:nt)?|fête(?:nt)?|célèbre(?:nt)?|invite(?:nt)? (?:[\w ]{0,18} )?(?:à|au|aux)|"
    r"organizan?|presentan?|lanzan?|celebran?|estrenan?|invitan? (?:[\w ]{0,18} )?(?:a|al)|organizza(?:no)?|"
    r"lancia(?:no)?|festeggia(?:no)?|celebrano|invita(?:no)? (?:[\w ]{0,18} )?(?:a|al|alla|all['’])|organizam?|"
    r"apresentam?|lançam?|celebram|convidam? (?:[\w ]{0,18} )?(?:para|a|à|ao))\s"
    r"(?=(?:an?|the|its|their|eine?[nrm]?|die|den|das|dem|der|ihre?[nrm]?|seine?[nrm]?|une?|le|la|l['’]|les|sa|son|"
    r"leur|ses|el|los|las|su|una?|il|lo|i|gli|uno|la sua|il suo|o|os|as|um|uma|a sua|o seu)\s?\S)(?P<what>.+)",
    re.IGNORECASE,
)
# What opens a clause that names nothing: pronouns, conjunctions, negations, "there is".
_OPENERS = {
    "en": r"we|i|you|u|they|he|she|it|there|this|that|who|what|if|when|because|since|while|everyone|everybody|all|"
    r"please|"
    r"no|not|without|and|or|but|bring|come|join|just|also|so|then|let",
    "de": r"wir|ich|du|ihr|sie|er|es|man|hier|da|das (?:ist|sind)|dies|wenn|weil|falls|als|alle|bitte|kein\w*|nicht|"
    r"ohne|"
    r"und|oder|aber|auch|danach|dann",
    "fr": r"nous|je|j|tu|vous|ils?|elles?|on|ce|c|cela|ça|il y a|y|si|quand|comme|tous|toutes|pas|ne|n|sans|et|ou|mais|"
    r"voici|voilà|aussi|puis",
    "es": r"nosotr[oa]s|yo|tú|él|ell[oa]s?|usted\w*|esto|eso|hay|si|cuando|como|todos|todas|no|sin|y|o|pero|aquí|"
    r"también|"
    r"somos|tenemos",
    "it": r"noi|io|tu|voi|loro|lui|lei|questo|ciò|c|ci|se|quando|come|tutti|tutte|non|senza|e|ed|o|ma|ecco|qui|anche|"
    r"siamo|abbiamo",
    "pt": r"nós|eu|tu|eles?|elas?|você\w*|isto|isso|há|se|quando|como|todos|todas|não|sem|e|ou|mas|aqui|também|somos|"
    r"temos",
}
# "30 seconds on our new lockers", "one minute look back at the programme": what follows is the subject.
_ABOUT = re.compile(
    r"(?:(?<!\w)(?:seconds?|secs?|minutes?|film|video|clip|reel|look back|recap|sekunden|sek\.?|minuten?|rückblick|"
    r"rückschau|secondes?|vidéo|retour(?: en images)?|bilan en images|segundos|minutos?|vídeo|repaso|segundos|"
    r"secondi|minuto|sguardo)\s(?:about|on|at|back at|over|über|auf|zu|zum|zur|sur|sobre|a|al|su|sul|sui|sulla|sulle)|"
    r"(?:^|\s)(?:recap|summary|highlights|memories|zusammenfassung|bilder|resumen|recuerdo|resumo|memória|ricordo|"
    r"riassunto|résumé|souvenir)\s(?:of|von|vom|der|des|de|del|di|della?|do|da|dos|das))\s"
    r"(?=(?:our|the|my|unser\w*|de[rmn]|d[ai][es]|nos|notre|les?|la|l['’]|nuestr\w+|el|los|las|il|i|gli|"
    r"nostr\w+|os?|as?|noss\w+)\s?\S)",
    re.IGNORECASE,
)
# "Se alquila piso", "À louer : ...": what is offered stands behind it.
_OFFER = re.compile(
    r"(?:zu (?:vermieten|verkaufen)|à (?:louer|vendre)|se (?:alquila|vende)n?|(?:affitt|vend)(?:a|o)?(?:si|iamo)|"
    r"vendesi|"
    r"(?:arrenda|vende|aluga)-se|to (?:let|rent)|for (?:sale|rent))\s*:?\s*(?=\S)",
    re.IGNORECASE,
)
# "Organizamos la Feria del Queso": who speaks is in the verb, and other readings know what they do.
_WE = re.compile(r"(?:[a-zà-ÿ]+(?:[aei]mos|iamo|ons)|ho|he|tengo|hago|faccio|faço|tenho)\s", re.IGNORECASE)
_WANTED = re.compile(
    r"(?<!\w)(?:(?:i|we|you) (?:need|want|would)|i['’]d|we['’]d|brauch\w*|benötig\w*|möcht\w*|hätt\w*|wünsch\w*|"
    r"j['’]ai besoin|besoin d\w*|il (?:me|nous) faut|voudr\w+|souhait\w+|aimer\w+|necesit[oa]\w*|quiero|queremos|"
    r"quisiera\w*|gustaría|vorre\w+|voglio|vogliamo|serve|servirebbe|bisogno|quero|queremos|precis[oa]\w*|gostar\w+|"
    r"can you|could you|könnt ihr|können sie|pouvez|peux-tu|puedes|podéis|puoi|potete)(?!\w)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:what|how|why|was|wie|warum|ce (?:que|qu['’])|comment|pourquoi|lo que|cómo|por qué|qué|cosa|che cosa|"
    r"ciò che|come|perché|o que|como|porque)\s",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:from|as of|starting|on|in|this|next|every|ab|am|vom|seit|im|zum|jeden|diesen|dès|à partir d\S+|depuis|du|le|"
    r"en|ce|chaque|desde|a partir de|a partir del|el|este|cada|dal|dall['’]|da|a partire dal?|il|questo|ogni|desde|"
    r"em|no|na|este|a)\s",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Clause:
    """A piece of a sentence between its marks, and whether a colon stands behind it."""

    text: str
    colon: bool
    after: str


def theme(given: Given) -> Subject | None:
    """The head of the first clause that is not of the order; None where that clause shows no thing surely."""
    for passage in given.brief[:_FIRST]:
        if passage.role in _OF_THE_FILM and not (passage is given.brief[0] and passage.role == "note"):
            continue
        if passage.role in _LISTED:
            return None
        text = f"{passage.label}: {passage.text}" if passage.label and not passage.role else passage.text
        clauses = _clauses(clean(without_lines(text), given.language))
        for at, clause in enumerate(clauses):
            if _skipped(clause, given.language):
                if given.kind == "listing" and re.match(r"\d\s[^\W\d]", clause.text):
                    return None
                continue
            found = _of_clause(clause, given)
            named = found and not of_order(found.name, given.language)
            if not found or not named:
                return None
            return _described(found, clauses[at:], given)
    return None


def _described(found: Subject, clauses: list[_Clause], given: Given) -> Subject:
    """The subject with its whole phrase as description, where that says more and ends its sentence."""
    language = given.language
    texts = [_trimmed(clause.text) for clause in clauses]
    plain = ", ".join(texts)
    told = any(verb_in(text, language) or re.search(r"\d", text) for text in texts[1:]) or verb_in(texts[0], language)
    more = len(texts) <= _APPOSED and found.name in texts[0] and len(plain.split()) > len(found.name.split()) + 1
    if found.description or told or not more or any(clause.colon for clause in clauses) or quotes(plain):
        return found
    if len(texts) < _APPOSED:
        return Subject(short(plain)) if given.kind == "listing" else found
    if given.kind in {"explainer", "report"}:
        return found
    return replace(found, description=plain) if len(plain.split()) <= _DESCRIBED else found


def _clauses(text: str) -> list[_Clause]:
    plain = re.sub(r"\s?\([^()]{0,80}\)", "", text)
    hidden, pieces, at, colon = masked(plain), [], 0, False
    for match in [*_CUT.finditer(hidden), None]:
        end = match.start() if match else len(plain)
        colon = bool(match and match["colon"])
        pieces.append((plain[at:end].strip(), colon))
        at = match.end() if match else end
    return [
        _Clause(text, colon, pieces[at + 1][0] if at + 1 < len(pieces) else "")
        for at, (text, colon) in enumerate(pieces)
        if text
    ]


def _skipped(clause: _Clause, language: str) -> bool:
    """Whether a clause is of the order, only a day or a figure, or the maker's name before its product."""
    text = _trimmed(clause.text)
    if not text or (words("films", language).search(text) and not _ABOUT.search(text)):
        return True
    if _ABOUT.search(text):
        return False
    told = verb_in(text, language)
    if of_order(text, language) or (about_the_film(text, language) and not told):
        return True
    day = len(text.split()) <= _DAY and not told and (is_date(text, language) or is_time(text, language))
    if day or QUANTITY.match(text) or text[:1].isdigit():
        return True
    if clause.colon and re.search(r"\d", clause.after) and not re.search(r"\d", text) and _COUNT.search(clause.after):
        return True
    named = len(text.split()) <= 4 and text[:1].isupper()
    return clause.colon and (clause_of_order(text) or (named and bool(_OWN.match(clause.after))))


def _says(text: str, language: str) -> bool:
    """Whether a clause is a whole sentence about something, short enough to stand as a headline."""
    return bool(verb_in(text, language)) and not _opens(text, language) and not text[-1:].isdigit()


def _opens(text: str, language: str) -> bool:
    """Whether a clause begins with a word that stands for something and names nothing."""
    return bool(re.match(rf"(?:{_OPENERS[language]})(?:\s|['’]|$)", text, re.IGNORECASE))


def _of_clause(clause: _Clause, given: Given) -> Subject | None:
    text, language = _OFFER.sub("", _trimmed(clause.text)), given.language
    if given.kind == "how_to" and _ASKS.match(text) and len(text.split()) <= CLAUSE_WORDS:
        return Subject(short(bare(text)))
    if about := _ABOUT.search(text):
        return _phrase(text[about.end() :], language)
    told = _TELLS.search(text)
    if told and told.end() < len(text):
        text = text[told.end() :]
    if _WE.match(text) or _WANTED.search(text):
        return None
    if recalled := _RECALLS.search(text):
        return _whole(recalled["what"] or recalled["was"], language)
    written = " ".join(passage.text for passage in given.brief)
    if (sought := _SEEKS.search(text)) and _JOB.search(written):
        return _whole(sought["whom"], language)
    if (held := _HOLDS.search(text)) and text[: held.start()].strip() and not _opens(text, language):
        return _whole(held["what"], language)
    if given.kind == "how_to" or starts("requests", language).match(text) or starts("steps", language).match(text):
        return None
    if given.kind == "story" and (hero := hero_in(f"{text},")):
        return Subject(hero)
    if given.kind in _NEWS and len(text.split()) <= _HEADLINE and _says(text, language):
        return Subject(short(bare(text)))
    return _phrase(_subject_part(text, language), language, alone=not verb_in(text, language))


def _subject_part(text: str, language: str) -> str:
    """What stands before the verb, or behind it where the verb or a day opens the sentence; '' where nobody knows."""
    if asked := _ASKS.match(text):
        text = text[asked.end() :]
        first = re.match(
            r"(?!(?:the|an?|our|die|der|das|unser\w*|les?|la|l['’]|el|los|las|il|lo|i|gli|os?|as?)\s)\S+\s", text
        )
        if first and language in {"fr", "es", "it", "pt"}:
            text = text[first.end() :]
    opened = leading(language).match(text)
    if opened and language in {"es", "it", "pt"}:
        return text[opened.end() :]
    day = next(iter(dates(text, language)), "")
    found = verb_in(text, language)
    lead = _LEAD.match(text)
    if found and ((lead and day and text.find(day) < found.start()) or (language == "de" and lead)):
        return text[found.end() :].strip()
    if _opens(text, language):
        return ""
    return text[: found.start()] if found else text


def _phrase(text: str, language: str, alone: bool = False) -> Subject | None:
    """The name in quotation marks of a phrase, or its head as a whole or as a name with its noun."""
    if not text.strip():
        return None
    for quote in quotes(text)[:1]:
        if title_like(quote.text) or len(quote.text.split()) <= 4:
            what = _article(language).sub("", text[: quote.start].strip())
            return Subject(capitalised(quote.text), what) if what and residue(what, language) else None
    found = _whole(text, language, alone)
    if not found:
        return None
    named = generic(found, language) if _OWN.match(text) else found
    return named if re.match(r"[^\W\d_]{3}", named.name) else found


def _whole(text: str, language: str, alone: bool = False) -> Subject | None:
    """The head of a phrase with what belongs to it."""
    head = _article(language).sub("", short(bare(head_of(text, language, alone))))
    if alone and of_order(head_of(text, language), language):
        return None
    if not head or len(head.split()) > _LONGEST or not residue(head, language) or head[:1].isdigit():
        return None
    if language == "de" and not re.search(r"(?<!\w)[A-ZÄÖÜ]", head):
        return None
    return Subject(head)


def _trimmed(text: str) -> str:
    """A clause without the marks around it; quotation marks stay with what they quote."""
    return text.strip(" .,;:!–—-")


@cache
def _article(language: str) -> re.Pattern[str]:
    """An article or possessive at the start of a phrase."""
    more = r"de[rsnm]|d(?:ie|as)|eine?[nrms]?|unsere?[nrms]?|seine?[nrms]?|ihre?[nrms]?|" if language == "de" else ""
    listed = alternation(LEXICONS[language].articles)
    theirs = r"its|sa|son|ses|leurs?|sus?|(?:il |la |o |a )?(?:suo|sua|seu)"
    return re.compile(rf"^(?:{more}{theirs}|{listed})(?:\s+|(?<=['’]))",
                      re.IGNORECASE)  # fmt: skip
