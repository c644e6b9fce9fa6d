"""What one clause is about: the noun phrase before its verb, or what is recalled, sought, held or shown in it."""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import LEXICONS, alternation, starts
from agent.reading.subjects.clauses import ABOUT, OWN, TELLS, WANTED, Clause, trimmed
from agent.reading.subjects.given import CLAUSE_WORDS, Given, title_like
from agent.reading.subjects.hero import hero_in
from agent.reading.telling.asked import FROM_DAY
from agent.reading.telling.order_words import of_order, residue
from agent.reading.text.clean import bare
from agent.reading.text.moments import dates
from agent.reading.text.names import Subject, capitalised, generic, short
from agent.reading.text.naming import EXPLAIN
from agent.reading.text.noun_phrase import head_of
from agent.reading.text.quoted import quotes
from agent.reading.text.verbs import leading, verb_in

_NEWS = frozenset(("announcement", "news", "notice"))
_HEADLINE = 8  # words of a sentence that is its own headline
_FORBIDDEN = re.compile(
    r"(?:^|\s)(?:é|es|è|está|está|il est|est|ist|sind|is|are)\s(?:strictly )?(?:proibid|prohibid|vietat|interdit|"
    r"verboten|forbidden|banned|untersagt|obrigatóri|obligatori|obbligatori|obligatoire|compulsory)",
    re.IGNORECASE,
)
_LONGEST = 9  # words of a noun phrase
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
# "The pottery has two places left on its glaze weekend": what there are places for.
_LEFT = re.compile(
    r"(?<!\w)(?:places?|spots|seats|plätze|plazas|posti|vagas|lugares)\s(?:(?:are |still |left|free|available|frei|"
    r"libres?|liberi|livres?)\s?)*(?:on|for|in|im|für|beim|pour|dans|en|per|nel(?:la)?|no|na|"
    r"para)\s(?P<what>(?:its|our|the|"
    r"ihr\w*|unser\w*|de[rmn]|das|die|son|sa|notre|le|la|su|nuestr\w+|el|il|i[lo] suo|la sua|noss\w+|"
    r"[oa])?\s?[^\W\d].+)",
    re.IGNORECASE,
)
# "Two sisters built Patchwork, an app that ...": what somebody made, by its name.
_WE_SEEK = re.compile(
    r"(?:we(?: still)? need|we(?:['’]re| are) (?:looking for|hiring)|wir (?:suchen|brauchen)(?: noch)?|(?:on|"
    r"nous) (?:re)?cherch(?:e|ons)|"
    rf"(?:on|nous) recrut(?:e|ons)|buscamos|necesitamos|cerchiamo|procuramos|precisamos de|"
    rf"se (?:busca|necesita)n?|cercasi|precisa-se(?: de)?|admite-se)\s{FROM_DAY}"
    r"(?:(?:an?|one|two|three|four|five|some|eine?n?|zwei|drei|vier|une?|deux|trois|quatre|una?|dos|tres|cuatro|due|"
    r"tre|quattro|uma?|dois|duas|três|quatro|\d+)\s)?(?=[^\W\d])",
    re.IGNORECASE,
)
# "eine Gesellin oder einen Gesellen": the same post for either.
_OR_ANOTHER = re.compile(r"\s(?:oder|or|ou|o|/)\s(?:eine?n?|an?|une?|una?|uno|uma?)\s")
_MADE = re.compile(
    r"(?<!\w)(?:built|created|founded|developed|invented|launched|designed|started|(?:haben|"
    r"hat) (?=[A-ZÄÖÜ]\w+ (?:entwickelt|"
    r"gegründet|gebaut|erfunden))|(?:ont|a) (?:créé|fondé|inventé|lancé|développé)|(?:han|ha) (?:creado|fundado|"
    r"inventado|lanzado|desarrollado)|(?:hanno|ha) (?:creato|fondato|inventato|lanciato|sviluppato)|"
    r"(?:criaram|criou|fundaram|fundou|"
    r"lançaram|lançou|"
    r"inventaram|desenvolveram))\s?(?P<name>[A-ZÀ-Þ][\w'’-]*(?:\s[A-ZÀ-Þ][\w'’-]*){0,2})(?=$|[,.]|\s(?:entwickelt|"
    r"gegründet|gebaut|erfunden|to|for|pour|para|per))"
)
_IS_A = re.compile(r"(?:an?|eine?n?|une?|una?|uno|uma?)\s", re.IGNORECASE)
_OURS_IN = re.compile(
    r"(?<!\w)(?:our|unser\w{0,2}|notre|nos|nuestr[oa]s?|(?:il |la |i |le )?nostr[oaie]|(?:os? |"
    r"as? )?noss[oa]s?)\s(?=[^\W\d])",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"(?<!\w)(?:organi[sz]es?|presents?|launch(?:es)?|hosts?|holds?|celebrates?|introduces|stages|"
    r"invites? [\w ]{0,18}?to|veranstaltet|veranstalten|präsentiert|präsentieren|feiert|feiern|"
    r"lädt (?:[\w ]{0,18} )?(?:zu[mr]?)|"
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
    r"please|no|not|without|and|or|but|bring|come|join|just|also|so|then|let",
    "de": r"uns|euch|mir|wir|ich|du|ihr|sie|er|es|man|hier|da|das (?:ist|sind)|dies|wenn|weil|falls|als|alle|bitte|"
    r"kein\w*|nicht|ohne|und|oder|aber|auch|danach|dann",
    "fr": r"nous|je|j|tu|vous|ils?|elles?|on|ce|c|cela|ça|il y a|y|si|quand|comme|tous|toutes|pas|ne|n|sans|et|ou|mais|"
    r"voici|voilà|aussi|puis",
    "es": r"nosotr[oa]s|yo|tú|él|ell[oa]s?|usted\w*|esto|eso|hay|si|cuando|como|todos|todas|no|sin|y|o|pero|aquí|"
    r"también|somos|tenemos",
    "it": r"noi|io|tu|voi|loro|lui|lei|questo|ciò|c|ci|se|quando|come|tutti|tutte|non|senza|e|ed|o|ma|ecco|qui|anche|"
    r"siamo|abbiamo",
    "pt": r"nós|eu|tu|eles?|elas?|você\w*|isto|isso|há|se|quando|como|todos|todas|não|sem|e|ou|mas|aqui|também|somos|"
    r"temos",
}
# "Se alquila piso", "À louer : ...": what is offered stands behind it.
_OFFER = re.compile(
    r"(?:zu (?:vermieten|verkaufen)|à (?:louer|vendre)|se (?:alquila|vende)n?|(?:affitt|vend)(?:a|o)?(?:si|iamo)|"
    r"vendesi|(?:arrenda|vende|aluga)-se|to (?:let|rent)|for (?:sale|rent))\s*:?\s*(?=\S)",
    re.IGNORECASE,
)
# "Organizamos la Feria del Queso": who speaks is in the verb, and other readings know what they do.
_WE = re.compile(r"(?:[a-zà-ÿ]+(?:[aei]mos|iamo|ons)|ho|he|tengo|hago|faccio|faço|tenho)\s", re.IGNORECASE)
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
# "Meet our thermostat", "Voici notre ...": the words with which something is shown.
_SHOWN = re.compile(
    r"(?:meet|here (?:is|are|comes)|here['’]s|this is|these are|das (?:ist|sind)|hier (?:ist|sind|kommt)|voici|"
    r"voilà|c['’]est|(?:est[ea]|esto) es|estos son|aquí (?:está|llega)|ecco|quest[oa] è|(?:est[ea]|isto) é|aqui está|"
    r"there (?:is|are)|es gibt|il y a|hay|c['’]è|ci sono|há|quedan? libres?|frei (?:ist|sind))\s"
    r"(?=(?:our|an?|the|unser\w*|der|die|das|eine?|notre|nos|les?|la|une?|nuestr\w+|el|una?|il|lo|i|nostr\w+|"
    r"noss\w+|os?|as?|uma?|two|three|zwei|drei|deux|trois|dos|tres|due|tre|dois|duas|três)\s)",
    re.IGNORECASE,
)
_DETERMINER = re.compile(
    r"(?<!\w)(?:the|how|d(?:ie|as|en|er)|les?|la|l['’]|los|las|el|il|lo|i|gli|os?|as?|wie|comment|cómo|come|como)\s"
)
_FOR = re.compile(r"(?<!\w)(?:to|for|in|den|für|aux?|à|pour|en|a|ai|agli|per|em|para|aos?)(?!\w)", re.IGNORECASE)
_DONE_TO = {
    "en": re.compile(
        r"\s(?:the|an?|your|our|its?|it|them|all|any|every|each|in|on|up|off|out|down|to|with|for|from|tap|away|"
        r"back|\d)(?!\w)|$"
    ),
    "de": re.compile(r"\s(?:Sie|die|das|den|dem|eine?n?|mit|alles?|zuerst|nun|dann)(?!\w)"),
}
"""What follows a verb that bids: "plant sale" and "Hofladen" begin as one and are none."""
_UNKNOWN = re.compile(
    r"\s(?!(?:of|for|in|on|at|with|and|to|del?|dell[ao]|delle|dei|degli|di|à|en|et|y|e|a|com|con|per|para|pour|sur|"
    r"dans|em|no|na|d[ao]s?|that|which|von|für|mit|und|auf|an|zu)\s)[^\W\d]+\s(?:\w+[aoe]s?\s)?"
    r"(?=(?:the|les?|las?|los|el|il|lo|i|gli|os?|as?|die|das|den)\s|l['’])"
)
"""A word before an article: in "comment les jardins de pluie gardent les rues" it must be the verb."""


def _bids(text: str, language: str) -> bool:
    """Whether a clause tells somebody to do something; a noun may look like a verb."""
    step = starts("steps", language).match(text)
    to = _DONE_TO.get(language)
    return bool(step and (to is None or to.match(text, step.end())))


def _says(text: str, language: str) -> bool:
    """Whether a clause is a whole sentence about something, short enough to stand as a headline."""
    day = any(dates(text, language)) or re.search(r"\d", text)
    return bool(verb_in(text, language)) and not _opens(text, language) and not day


def _quoted_alone(text: str) -> str:
    """A name that is all of a clause: "Out on Friday: 'Ironclad', the second album"."""
    found = quotes(text)
    return found[0].text if len(found) == 1 and len(text) <= found[0].end - found[0].start + 2 else ""


def _opens(text: str, language: str) -> bool:
    """Whether a clause begins with a word that stands for something and names nothing."""
    return bool(re.match(rf"(?:{_OPENERS[language]})(?:\s|['’]|$)", text, re.IGNORECASE))


def of_clause(clause: Clause, given: Given) -> Subject | None:
    """The subject that a clause names; None where it names none surely."""
    text, language = _OFFER.sub("", trimmed(clause.text)), given.language
    if shown := _SHOWN.match(text):
        return _phrase(text[shown.end() :], language, alone=True)
    if given.kind == "how_to" and _ASKS.match(text) and len(text.split()) <= CLAUSE_WORDS:
        return Subject(short(bare(text)))
    if about := ABOUT.search(text):
        return _phrase(text[about.end() :], language)
    told = TELLS.search(text)
    if told and told.end() < len(text):
        text = text[told.end() :]
    if clause.colon and (title := _quoted_alone(clause.after)):
        return Subject(title)
    if sought := _WE_SEEK.match(text):
        return _whole(_OR_ANOTHER.split(text[sought.end() :], maxsplit=1)[0], language)
    if _WE.match(text) or WANTED.search(text):
        return None
    if made := _MADE.search(text):
        return Subject(made["name"], trimmed(clause.after) if _IS_A.match(clause.after) else "")
    if thing := _object(text, given):
        return _whole(thing, language)
    if starts("requests", language).match(text) or _bids(text, language):
        return None
    if given.kind == "how_to" and verb_in(text, language):
        return None
    return _of_sentence(text, given)


def _object(text: str, given: Given) -> str:
    """What is recalled, sought, held, left or explained in a clause; '' where nothing is."""
    if recalled := _RECALLS.search(text):
        return recalled["what"] or recalled["was"]
    written = " ".join(passage.text for passage in given.brief)
    if (sought := _SEEKS.search(text)) and _JOB.search(written):
        return sought["whom"]
    if left := _LEFT.search(text):
        return left["what"]
    if (held := _HOLDS.search(text)) and text[: held.start()].strip() and not _opens(text, given.language):
        return held["what"]
    explained = EXPLAIN.match(text)
    return _past_audience(text[explained.end() :], given.language) if explained else ""


def _of_sentence(text: str, given: Given) -> Subject | None:
    """The hero of a tale, a short sentence of news as a whole, else what stands before the verb."""
    language = given.language
    if given.kind == "story" and (hero := hero_in(f"{text},")):
        return Subject(hero)
    if _FORBIDDEN.search(text) and len(text.split()) <= _HEADLINE:
        return Subject(short(bare(text)))
    if given.kind in _NEWS and len(text.split()) <= _HEADLINE and _says(text, language):
        return Subject(short(bare(text)))
    return _phrase(_subject_part(text, language), language, alone=not verb_in(text, language))


def _past_audience(text: str, language: str) -> str:
    """What stands behind whom and how long something is explained: "to beginners in 60 seconds the three knots"."""
    determined = [found.start() for found in _DETERMINER.finditer(text) if found.start()]
    return next((text[at:] for at in reversed(determined) if of_order(_FOR.sub("", text[:at]), language)), "")


def _subject_part(text: str, language: str) -> str:
    """What stands before the verb, or behind it where the verb or a day opens the sentence; '' where nobody knows."""
    if asked := _ASKS.match(text):
        text = text[asked.end() :]
        if ours := _OURS_IN.search(text):
            text = text[ours.start() :]
        first = re.match(
            r"(?!(?:the|an?|our|die|der|das|unser\w*|les?|la|l['’]|el|los|las|il|lo|i|gli|os?|as?)\s)\S+\s", text
        )
        if first and language in {"fr", "es", "it", "pt"}:
            text = text[first.end() :]
        told = verb_in(text, language) or _UNKNOWN.search(text)
        return text[: told.start()] if told else text
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
            if not what and title_like(quote.text):
                return Subject(short(quote.text))
            return Subject(capitalised(quote.text), what) if what and residue(what, language) else None
    found = _whole(text, language, alone)
    if not found:
        return None
    named = generic(found, language) if OWN.match(text) else found
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


@cache
def _article(language: str) -> re.Pattern[str]:
    """An article or possessive at the start of a phrase."""
    german = (
        r"(?:wieder|auch|jetzt|nun) (?:de[rsnm]|die|das)|de[rsnm]|d(?:ie|as)|eine?[nrms]?|"
        r"unsere?[nrms]?|seine?[nrms]?|ihre?[nrms]?|"
    )
    more = german if language == "de" else ""
    listed = alternation(LEXICONS[language].articles)
    theirs = r"its|sa|son|ses|leurs?|sus?|(?:il |la |o |a )?(?:suo|sua|seu)"
    return re.compile(rf"^(?:{more}{theirs}|{listed})(?:\s+|(?<=['’]))",
                      re.IGNORECASE)  # fmt: skip
