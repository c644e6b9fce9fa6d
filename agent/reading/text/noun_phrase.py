"""Cuts a noun phrase at the first word that no longer belongs to its head.

"water pipe in Quarry Street" is the water pipe, "casiers à colis à la gare de Fenby" the "casiers à colis".
"""

from __future__ import annotations

import re

_RELATIVE = {
    "en": r"who|which|that|sold|made|built|called|where|when",
    "de": r"(?:der|die|das|den|dem)(?=\s[a-zäöü]+\s.*(?:t|en)$)|wo|wenn",
    "fr": r"qui|que|dont|où|vendue?s?|appelée?s?",
    "es": r"que|donde|vendid[oa]s?|llamad[oa]s?",
    "it": r"che|dove|vendut[oaie]|chiamat[oaie]",
    "pt": r"que|onde|vendid[oa]s?|chamad[oa]s?",
}
_TIME = {
    "en": r"(?:on|from|until|till|this|next|every|by) (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|"
    r"february|march|april|june|july|august|september|october|november|december|week|month|year|now)\S*|today|tonight|"
    r"tomorrow|now",
    "de": r"(?:am|vom|ab|bis|seit|jede[nrs]?|diese[nrs]?|um) (?:\d\S*|\w+tag|Mittwoch|sofort|heute|morgen)|heute|"
    r"jetzt|nun",
    "fr": r"(?:le|du|dès|à|chaque|ce) (?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\S*|aujourd['’]hui",
    "es": r"(?:el|del|desde|a|cada|este) (?:\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\S*|hoy|mañana|"
    r"ahora",
    "it": r"(?:il|dal|dalle|alle|ogni|questo) (?:\d|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\S*|"
    r"l['’]\d\S*|oggi|ora",
    "pt": r"(?:n?o|de|desde|às|cada|este|a) (?:\d|segunda|terça|quarta|quinta|sexta|sábado|domingo)\S*|hoje|amanhã|"
    r"agora",
}
_AT_END = re.compile(
    r"\s(?:in|at|for|für|an|auf|mit|pour|para|per|en|em|com|con|of|de|the|die|der|das|la|le|el|il|o|a)$", re.I
)
_STOPS = {
    "en": r"for|in|at|on|from|with|by|to|near|during|after|before|until|till|between|behind|under|over|as|is|are|every|"
    r"this|next|now|today|tonight|tomorrow|and (?:we|you|it)|full|part",
    "de": r"für|in|im|am|an|auf|bei|mit|vom|ab|aus|zum(?! Roman)|zur|zu|bis|nach|vor|unter|über|um|gegen|während|seit|"
    r"ohne|nicht|mehr|noch|nur|schon|wegen|jeden?|diesen?|heute|morgen|jetzt|nun|auch|wieder|und (?:wir|ihr|sie)|"
    r"ein(?=$)|per|statt",
    "fr": r"pour|dans|en|avec|par|chez|sur|dès|depuis|jusqu['’]\S+|entre|près|au|aux|à (?:la|l['’]|[A-Z\d])\S*|"
    r"du \d\S*|le (?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\S*|chaque|ce (?:soir|week-end)|"
    r"aujourd['’]hui|désormais|maintenant",
    "es": r"para|en|por|con|desde|hasta|entre|sobre|al|a (?:la|las|los|partir|[A-Z\d])\S*|el (?:\d|lunes|martes|"
    r"miércoles|jueves|viernes|sábado|domingo|próximo)\S*|cada|este|esta|hoy|mañana|ahora|del \d\S*",
    "it": r"per|in|nel(?:l[ao]|l['’]|le)?|nei|negli|con|dal(?:l[ae]|l['’])?|dai|dagli|da (?=[A-Z\d])\S*|su|"
    r"sul(?:l[ae])?|a|al|alla|alle|ai|all['’]\S*|tra|fra|fino|entro|ogni|quest[oa]|oggi|domani|ora|"
    r"(?:il|l['’])(?=\s?\d)\s?\d\S*|il (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato)",
    "pt": r"para|em|n[ao]s?|num|numa|com|por|pel[oa]s?|desde|até|entre|sobre|a|ao|aos|à|às|cada|est[ea]|hoje|amanhã|"
    r"agora|de (?=\d)\S*",
}
_OF = {
    "en": r"of",
    "de": r"des|der|von|vom",
    "fr": r"de la|de l['’]|des|du|de|d['’]",
    "es": r"del|de la|de los|de las|de",
    "it": r"del|della|dell['’]|dello|dei|degli|delle|di",
    "pt": r"dos?|das?|de",
}
# "volta às aulas", "vuelta al cole", "ritorno a scuola", "retour à l'école": a return is to something.
_RETURNS = re.compile(
    r"(?<!\w)(?:volta|regresso|retorno|vuelta|regreso|ritorno|rientro|retour)\s(?:a|à|às?|aos?|al|alla|ai|aux?|all['’])"
    r"(?!\w)",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"(?:(?:the|la|le|l['’]|el|los|las|o|a)\s?)?(?:rue|avenue|place|quai|chemin|route|calle|plaza|avenida|"
    r"paseo(?= [A-Z])|camino|via|viale|piazza|corso|rua|praça|largo|estrada|street|road|station|gare|estación|stazione|"
    r"estação)\s",
    re.IGNORECASE,
)
# "a weekend in Ostra": where it is says what it is.
STAY = re.compile(
    r"(?:weekend|week-end|days?|trip|walk|holidays?|visit|tour|life|wochenende|tage?|reise|ausflug|urlaub|wanderung|"
    r"besuch|séjour|jours?|voyage|vacances|balade|fin de semana|días?|viaje|escapada|excursión|vacaciones|"
    r"fine settimana|giorn[oi]|viaggio|gita|vacanza|fim de semana|dias?|viagem|passeio|férias)$",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"\s\S+\s(?:(?:the|le|la|les|el|los|las|der|die|den|"
    r"l['’])\s)?[A-ZÀ-Þ][\w'’-]+(?:\s(?:[a-zà-ÿ]{2,3}\s)?[A-ZÀ-Þ][\w'’-]+)*"
)
# "Campanha de vacinação contra": what a head ends on where its phrase was cut.
_LOOSE = re.compile(r"\s(?:contra|contro|contre|gegen|against|sin|sem|senza|sans)$", re.IGNORECASE)
_HEADING = 7  # words of a heading that stays whole
_MOST = 6  # words that a title bears


def head_of(phrase: str, language: str, alone: bool = False) -> str:
    """The phrase up to its first relative clause, its day, its place or whom it is for.

    With `alone`, as of a heading, place and purpose stay where the whole is no longer than a title bears.
    """
    text = " ".join(phrase.split())
    told = re.search(rf"(?<=\S)\s(?:{_RELATIVE[language]}|{_TIME[language]})(?![\w'’])", text)
    text = text[: told.start()] if told else text
    returns = [found.end() for found in _RETURNS.finditer(text)]
    stops = re.finditer(rf"(?<=\S)\s(?:{_STOPS[language]})(?![\w'’])", text)
    cut = next((stop for stop in stops if not any(stop.start() < end <= stop.end() + 1 for end in returns)), None)
    if alone and cut and len(text.split()) <= _HEADING and not _AT_END.search(text):
        return text
    if cut and STAY.search(text[: cut.start()]) and (there := _THERE.match(text, cut.start())):
        return text[: there.end()]
    head = text[: cut.start()] if cut else text
    streets = [m.start() for m in _joints(head, language) if _STREET.match(head[m.end() :].lstrip())]
    head = head[: streets[0]] if streets else head
    while len(head.split()) > _MOST and (joints := _joints(head, language)):
        head = head[: joints[-1].start()]
    return _LOOSE.sub("", head.strip())


def _joints(head: str, language: str) -> list[re.Match[str]]:
    """Where "of" joins a further noun to the head."""
    return list(re.finditer(rf"(?<=\w)\s(?:{_OF[language]})(?!\w)", head))
