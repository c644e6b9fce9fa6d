"""Weighs whether a sentence tells of the world or speaks to whoever makes the film.

One word never decides. For talk speak whole forms (`telling.talk`): a rule with the film as its subject, an order about
manner, a greeting, a remark on the letter or on where its material lies. For content speak facts that a
film can state: a price, a day, a time, a measure, an address, and what only viewers can be told to do. Where the two
are level, nothing is decided here and the rules of `telling.direction` go on.
"""

from __future__ import annotations

import re

from agent.brief import Kind
from agent.reading.lexicon import starts, words
from agent.reading.telling.letter_signs import STRONG, SURE
from agent.reading.telling.otherwise import of_the_trade, of_the_world
from agent.reading.telling.talk import signs
from agent.reading.text.addresses import addresses
from agent.reading.text.clean import clean
from agent.reading.text.moments import dates, is_time
from agent.reading.text.numbers import Number, numbers

_FACT, _HINT, _MOST = 2, 1, 5
_WHOLE = 8
"""Words from which a sentence is no fragment."""
_DECIDED = 2
"""Weight from which facts alone make a statement content."""
ORDERED: frozenset[Kind] = frozenset({"how_to", "list", "explainer", "story"})
"""Kinds whose own sentences are orders ("Keep it short" cuts a hedge): only sure signs count, in a tale none."""
_LENGTH = re.compile(r"(?:s|secs?|seconds?|sek\w*|secondes?|segundos?|secondi|mins?|minute\w*|minut[oi]s?)\b", re.I)
# "We need it by Friday", "Deadline: 3 May": a day of the making.
_MAKING = re.compile(
    r"(?<!\w)(?:deadline|due (?:by|on)|need (?:it|this|the \w+) (?:by|before|on)|finished? by|ready (?:by|on|for)|"
    r"deliver\w* (?:it|by|on)|brauchen (?:es|das|ihn)|fertig (?:bis|sein)|abgabe|besoin (?:de ça|pour)|"
    r"prêt\w* (?:pour|le|avant)|lo necesit\w+|listo (?:para|el|antes)|entrega (?:el|antes)|ci serve (?:entro|per)|"
    r"pronto (?:entro|per)|precis\w+ "
    r"(?:disto|dele|até)|pronto (?:até|para)|budget|presupuesto|orçamento|invoice|rechnung an)(?!\w)",
    re.IGNORECASE,
)
# "Don't swim beyond the buoys": what only those who watch can do, with where or when.
_FORBIDS = {
    "en": r"(?:please )?(?:don['’]t|do not|never) (?!mention|say|use|show|call|write|be\b|make|promise|sound|talk|"
    r"speak|tell|add|name|include|start|end|get|go (?:on|into)|give|put|want|need|exaggerate|invent|claim|refer|"
    r"oversell|forget|let (?:it|the film)|focus|worry|spend|quote|repeat|read)\w+ (?!us\b|our\b|me\b|"
    r"my\b)[^.]*\b(?:beyond|on|in|into|at|near|under|"
    r"over|inside|outside|across|from|after|before) (?:the|your|our|this|these)\b",
    "de": r"(?:bitte )?nicht [^.,]*\b(?:die|den|der|dem|das|am|im|auf|über|vor|nach)\b[^.,]*(?!zeigen|sagen|erwähnen|"
    r"verwenden|nennen|übertreiben|schreiben|sprechen|vergessen|berichten|reden|eingehen|behandeln|ansprechen|"
    r"thematisieren|machen|klingen|wirken|benutzen|nutzen|setzen|bringen|"
    r"einblenden|sein|werden|haben)(?<=\s)[a-zäöü]{5,}en[.!]?$",
    "fr": r"(?:merci de )?ne (?!dites|montrez|mentionnez|parlez|utilisez|oubliez|mettez|faites|donnez|soyez|exagérez|"
    r"employez|citez|nommez|commencez|terminez|pas (?:dire|montrer|mentionner|parler|utiliser|mettre|faire|être|trop|"
    r"citer|employer))\w+ (?:pas |jamais )?[^.]*\b(?:dans|sur|au|aux|à|sous|devant|près|après|avant|hors)\b",
    "es": r"no (?!us|dig|habl|mencion|mostr|pong|pon|exager|hag|se[aá]|olvid|empie|termin|cit|nombr|debe|teng|pue|"
    r"quer|hay)\w+(?:éis|áis|n|s|e)\s[^.]*\b(?:en|al?|hasta|del?|por|sobre|más allá|después|antes)\b",
    "it": r"non (?!dit|dire|usa|parl|mostr|mett|esager|fat|fare|sia|essere|dimentic|inizi|finit|cita|nomin|dev|può|"
    r"c['’]|vogli|abbiam|è)\w+(?:te|re)\s[^.]*\b(?:nel\w*|al\w*|oltre|dal\w*|su\w*|sotto|dopo|prima|in)\b",
    "pt": r"não (?!us|dig|fal|mencion|mostr|ponh|coloc|exager|faç|sej|esqueç|comec|termin|cit|deve|tem|pod|quer|há|"
    r"é)\w+(?:em|am|e|a)\s[^.]*\b(?:n[oa]s?|em|a[o]?s?|para lá|depois|antes|d[oa]s?|sobre)\b",
}
# "Don't forget your library card": what is theirs who watch.
_THEIRS = re.compile(
    r"(?:and |please )?(?:(?:don['’]t|do not) forget|remember) your\b|(?:vergiss|vergesst|vergessen sie) (?:nicht )?"
    r"(?:dein|eu[er]|ihr)\w*|n['’]oublie[zs] pas (?:votre|vos|ton|ta|tes)\b|"
    r"no (?:olvid\w+|os olvidéis de|se olvid\w+ de) (?:tus?|vuestr\w+|sus?)\b|"
    r"non dimentica\w+ (?:il |la |le |i )?(?:tu|vostr|su)?\w*|não (?:se )?esqueç\w+ (?:d?[oa]s? )?(?:seu|sua|teu|"
    r"tua|vosso|vossa)?",
    re.IGNORECASE,
)
# "Please leave your bikes at the north gate": what only those who are there can do.
_BIDS = {
    "en": r"please (?!mention|say|use|show|call|write|be\b|make|sound|talk|speak|tell|add|name|include|start|end|"
    r"get|give|put|want|focus|keep (?:it|the (?:film|tone))|let me|send|read|note|end|finish|open|close|have|do|find|"
    r"see|create|produce|design|base|stick|avoid|mind|consider|turn|cut|help|explain|describe|introduce|film|shoot|"
    r"draw|respect|follow|match|reflect|highlight|feature|emphasi|stress|convey|capture|ensure|check|skip|drop|work|"
    r"edit)\w+ [^.]*\b(?:(?:at|on|in|to|from|behind|before|near) (?:the|your|our)|by|into|after)\b",
    "de": r"bitte (?!mach|zeig|sag|erwähn|nutz|verwend|nehm|nimm|nehmt|bau|setz|beginn|start|end|schlie|halt|denk|"
    r"lass|gestalt|schreib|sprech|sprich|schick|dreh|erstell|acht|bleib|erklär|vermeid|verzicht|nenn|füg|blend|orient|"
    r"stell(?:t|en sie) (?:dar|es|das|den film)|nicht|kein|nur|auch|einen?|ein|fair|sachlich|im|am|in|mit|ohne|auf|aus|"
    r"für|zu)\w+(?: sie| euch)? [^.]*\b(?:am|im|an der|auf dem|auf der|vor dem|vor der|bei|beim|zum|zur|in der|"
    r"hinter)\b",
    "fr": r"merci de (?!faire|dire|montrer|mentionner|utiliser|mettre|ne pas|commencer|terminer|finir|garder|rester|"
    r"parler|créer|réaliser|produire|éviter|citer|préciser|rappeler|respecter|prévoir|penser|m['’e]|nous|votre|ton)\w+ "
    r"[^.]*\b(?:au|aux|à la|à l['’]|dans|sur|devant|derrière|près)",
    "es": r"por favor,? (?!hac|haz|hag|di|dec|mostr|mues|mencion|us|pon|empie|empez|termin|acab|habl|crea|evit|cit|"
    r"record|que|no|un|una|con|sin|en|explic|cont|cuent|manten|inclu|añad|present|graba)\w+ [^.]*\b(?:en (?:la|el)|al?|"
    r"junto|delante|detrás|por (?:la|el)) ",
    "it": r"per favore,? (?!fa|dit|dic|mostr|usa|mett|inizi|cominc|finit|finisc|termin|parl|crea|evit|cit|ricord|"
    r"che|non|un|con|senza|in|spieg|raccont|manten|inclu|aggiung|present|tenet|rend)\w+ [^.]*\b(?:al|alla|all['’]|"
    r"nel\w*|sul\w*|davanti|dietro|presso)",
    "pt": r"por favor,? (?!fa[çz]|di[gz]|mostr|us|pon|coloq|comec|termin|acab|fal|cri|evit|cit|lembr|que|não|um|uma|"
    r"com|sem|em|expli|cont|manten|inclu|acrescent|apresent|grav)\w+ [^.]*\b(?:n[oa]s?|aos?|às?|junto|diante|atrás|"
    r"em frente) ",
}
# "Hunde bitte an die Leine", "Dogs on a lead please".
_SIGNPOST = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]+ bitte (?:an|auf|in|im|am|zum|zur|vor|hinter|nicht|draußen)\b[^.]*[.!]?$|"
    r"(?!text|title|name|price|date|address|everything|it\b|keep|make|no\b|not\b)\w+ (?:on|at|in|off|outside|behind) "
    r"(?:an? |the |your )?\w+,? please\W*$",
    re.IGNORECASE,
)
# "No booking, just turn up": what nobody has to do first.
_UNBOOKED = re.compile(
    r"(?:no|without|kein\w*|ohne|sans|pas (?:de|d['’])|aucune?|sin|senza|nessun\w*|non serve|sem|nenhum\w*)\s?(?:\w+ )?"
    r"(?:booking|registration|appointment|sign-?up|tickets? needed|anmeldung|voranmeldung|reservierung|termin|"
    r"réservation|inscription|rendez-vous|cita|inscripción|reserva|prenotazione|iscrizione|appuntamento|marcação|"
    r"inscrição)\b",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r"(?:please|bitte|merci de|por favor,?|per favore,?) (?!(?:\w+ )?(?:it|this|es|lo|la|isso|ça)\b|mention|say|use|"
    r"show|write|make|add|includ|start|end|send|deliver|finish|put (?:it|the (?:date|price|logo|time))|erwähn|sag|nutz|"
    r"verwend|zeig|schreib|mach|füg|schick|liefer|den |das |die |ein|nur |faire|dire|montrer|mentionner|utiliser|"
    r"mettre|commencer|terminer|envoyer|ha[czg]|di[gc]|mostr|mencion|us[ea]|pon|empie|termin|env|fa[tçz]|dit|mostr|cit|"
    r"inizi|mand|inv)\w*",
    re.IGNORECASE,
)
# "Bitte Glas nach Farben trennen": in the infinitive, as on a sign.
_BIDS_DE = re.compile(
    r"bitte (?!nicht\b|kein|ohne|nur\b)[^.,:]*\s(?!(?:ein|auf|dar|weg|an|aus|mit|vor|ab|zu)?(?:machen|zeigen|sagen|"
    r"erwähnen|verwenden|nutzen|benutzen|nennen|blenden|bauen|schreiben|sprechen|erstellen|produzieren|drehen|halten|"
    r"lassen|beachten|achten|vermeiden|verzichten|betonen|nehmen|setzen|bringen|beginnen|fangen|starten|enden|"
    r"schließen|gestalten|fügen|stellen|erklären|berücksichtigen|schicken|senden|melden|liefern|formulieren|übersetzen|"
    r"kürzen|klingen|wirken|bleiben|"
    r"sein|werden|planen|denken|verfassen|vertonen|schneiden|legen|passen|prüfen)\b)[a-zäöüß]{3,}en[.!]?$",
    re.IGNORECASE,
)
# "No butter (we use olive oil from Crete)": what the house does without, and what it does instead.
_INSTEAD = re.compile(
    r"(?:no|kein\w*|pas (?:de|d['’])|aucun\w*|nada de|ning\w+|sin|niente|nessun\w*|senza|nenhum\w*|sem)\s?[^().]{2,40}?"
    r"(?:\(|\s[-–—]\s|[,;:]\s)(?:only |just |nur |seulement |solo |sólo |só |instead,? )?(?:we|our|wir|unser\w*|"
    r"nous|notre|on|usamos|utilizamos|ponemos|hacemos|nuestr\w+|usiamo|mettiamo|facciamo|il nostro|la nostra|fazemos|"
    r"o nosso|a nossa)\s",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"(?:.*\s)?(?:\w*(?:level|alert|warning|status|risk|stage|code|zone|phase|flag|trail|line|stufe|ampel|lage|status|"
    r"linie|flagge)|niveau(?: d['’]\w+)?|alerte|vigilance|(?:nivel|nível|livello)(?: d\w\s?['’]?\w+)?(?: \w+)?|"
    r"alerta|allerta|código|codice|bandera|bandiera|bandeira|fase|zona|dress ?code|kleidung\w*)",
    re.IGNORECASE,
)


def leaning(text: str, kind: Kind, language: str, labelled: bool = False) -> int:
    """1 where the evidence says that a sentence is said to the maker, -1 where it is content, 0 where it is open."""
    told = facts_in(text, language)
    least = 0 if kind not in ORDERED else SURE if kind != "story" else SURE + 1
    talk = sum(weight for weight, form in signs(language) if weight >= least and form.search(text))
    if talk:
        return 1 if talk > told and not (labelled and talk < STRONG) else 0
    if for_viewers(text, language):
        return -1
    return -1 if told >= _DECIDED and _states(text, language) else 0


def of_the_making(text: str, language: str) -> bool:
    """Whether a sentence without a word for the film is surely about its making: no name in it is what it is about."""
    sure = any(weight >= STRONG and form.search(text) for weight, form in signs(language))
    return sure and not words("films", language).search(text)


def facts_in(text: str, language: str) -> int:
    """What the facts of a sentence weigh together, from 0 to 5."""
    figures = [figure for figure in numbers(text, language) if figure.unit]
    days = dates(text, language)
    weight = _FACT * any(map(_is_price, figures))
    weight += _FACT * any(any(char.isdigit() for char in day) for day in days) or _HINT * bool(days)
    weight += _FACT * is_time(text, language) + _FACT * bool(addresses(text))
    weight += _HINT * any(not _is_price(figure) and not _LENGTH.match(figure.unit) for figure in figures)
    return min(_MOST, weight)


def for_the_making(text: str) -> bool:
    """Whether a text names a day or a budget of the making: "we need it by Friday", "budget 300 euros"."""
    return _MAKING.search(text) is not None


def _is_price(figure: Number) -> bool:
    return figure.price


def for_viewers(text: str, language: str) -> bool:
    """Whether only those who watch can be meant: they shall keep off, or are told what the house does without."""
    if of_the_trade(text, language):
        return False
    forms = (_FORBIDS[language], _BIDS[language])
    ordered = any(re.match(form, text, re.IGNORECASE) for form in forms)
    ordered = ordered or (language == "de" and bool(_BIDS_DE.match(text)))
    told = any(form.match(text) for form in (_INSTEAD, _THEIRS, _SIGNPOST, _UNBOOKED))
    return ordered or told or _asked_by_day(text, language)


def _asked_by_day(text: str, language: str) -> bool:
    """Whether a polite order names a day or an hour and nothing of the making: "Please put bins out by 6.30 am"."""
    asked = _POLITE.match(text)
    return bool(asked and facts_in(text, language) >= _DECIDED and not for_the_making(text))


def _states(text: str, language: str) -> bool:
    """Whether a sentence asks for nothing, names no day of the making and is not about the film."""
    opening = clean(text, language)
    asks = starts("requests", language).match(opening)
    if asks or for_the_making(text):
        return False
    return not of_the_trade(text, language) or _full_of_facts(text, language)


def _full_of_facts(text: str, language: str) -> bool:
    """Whether two facts stand beside a single word of the trade: "the music is by the brass band, from 3 pm, free"."""
    plain = of_the_world(text, language)
    alone = len(words("production", language).findall(plain)) == 1 and not words("films", language).search(plain)
    return alone and facts_in(text, language) >= _FACT * 2 and len(plain.split()) >= _WHOLE


def is_state(label: str, value: str, language: str) -> bool:
    """Whether a label is one of something that a colour says: "Alert level: orange"."""
    colour = words("colors", language).match(value.strip())
    return bool(colour and _STATE.fullmatch(label.strip()))
