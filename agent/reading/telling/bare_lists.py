"""Reads fragments without a verb: of adjectives they are the tone, behind "for" the audience, with a price an offer.

"Calm, honest, crafted." says how the film shall feel, even where one of the words is in no list of tones, while
"Leakproof, dishwasher safe, four colours, 12.50 euros." says what is sold, though "colours" is a word of the trade.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import starts, words
from agent.reading.telling.tone_words import tone
from agent.reading.text.sentences import parts

_MOST = 5
"""Adjectives of a tone; more of them describe a thing."""
_NAME_WORDS = 3
# Said of tones and of things alike: "Soft, stretchy", "Warm, windproof". Alone they decide nothing.
ALIKE = re.compile(
    r"(?:light|soft|warm|fresh|sweet|simple|fast|raw|dry|crisp|cool|kind|plain|fair|loud|slow|clear|"
    r"leicht|weich|frisch|süß|einfach|schnell|trocken|klar|kühl|bunt|hell|"
    r"léger|légère|doux|douce|frais|fraîche|simple|rapide|sec|sèche|chaud\w*|clair\w*)",
    re.IGNORECASE,
)
# What only a thing is: "leakproof", "waschbar", "étanche".
_OF_A_THING = re.compile(
    r"(?:[\w-]*(?:proof|resistant|free|safe|able|ible|less|made|baked|grown|(?<!hand)fest|dicht|frei|bar|los|"
    r"gebacken|gemacht)|organic|vegan|solid|robust|stable|handy|compact|foldable|bio|regional|stabil|kompakt|handlich|"
    r"étanche|pliable|lavable|\w+able|solide|compacte?|local\w*|sans [\w-]+)",
    re.IGNORECASE,
)
_ADJECTIVE = {
    "en": re.compile(r"[a-z]{3,}(?:-[a-z]+)?", re.IGNORECASE),
    "de": re.compile(r"[a-zäöüß]{3,}"),
    **{code: re.compile(r"[a-zà-ÿœ]{3,}(?:-[a-zà-ÿ]+)?", re.IGNORECASE) for code in ("fr", "es", "it", "pt")},
}
_LINK = {
    "en": r"\s(?:and|but)\s", "de": r"\s(?:und|aber)\s", "fr": r"\s(?:et|mais)\s", "es": r"\s(?:y|e|pero)\s",
    "it": r"\s(?:e|ed|ma)\s", "pt": r"\s(?:e|mas)\s",
}  # fmt: skip
_FOR_THOSE = {
    "en": re.compile(
        r"for (?:all |the |our |those |busy |young |older )?(?:[\w'’-]+ ){0,2}?(?:\w+s|people|parents|everyone|anyone|"
        r"everybody|anybody|men|women|children|those) (?:who|that|with|without|on|in)\s[^,;:!?\d]+",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"für (?:alle|die|jene|diejenigen|menschen|leute|\w+),? (?:(?:\w+ )?,? ?(?:die|denen|der|mit|ohne|ab))\s"
        r"[^,;:!?\d]+",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"pour (?:(?:tous |toutes )?(?:les |ceux |celles |des )?)(?:[\w'’-]+ ){0,2}?(?:qui|dont|avec|sans)\s"
        r"[^,;:!?\d]+",
        re.IGNORECASE,
    ),
}
_THOSE = (
    r"(?:followers?|members|customers|clients|visitors|guests|families|kids|children|pupils|students|teenagers|teens|"
    r"parents|staff|colleagues|employees|volunteers|residents|neighbours|patients|readers|listeners|viewers|"
    r"subscribers|fans|friends|teachers|seniors|beginners|adults|commuters|tourists|mitglieder|kund\w+|gäste|"
    r"besucher\w*|familien|kinder|schüler\w*|"
    r"jugendliche\w*|eltern|kolleg\w+|mitarbeit\w+|anwohner\w*|nachbarn|patient\w+|leser\w*|fans|follower\w*|"
    r"senior\w+|anfänger\w*|abonn\w+|adhérents|membres|clients|visiteurs|familles|enfants|élèves|parents|salariés|"
    r"collègues|habitants|riverains|lecteurs|"
    r"débutants|seguidores|miembros|socios|clientes|visitantes|familias|niños|alumnos|padres|empleados|vecinos|"
    r"lectores|principiantes|iscritti|soci|clienti|visitatori|famiglie|bambini|alunni|scolari|ragazzi|studenti|genitori|dipendenti|"
    r"colleghi|vicini|lettori|principianti|sócios|clientes|visitantes|famílias|crianças|alunos|pais|colaboradores|"
    r"vizinhos|leitores)"
)
# "For our nature centre's followers, mostly families": a sentence that only says for whom.
_FOR_OURS = re.compile(
    r"(?:(?:it['’]s|this is|das ist|c['’]est|es|è|é)\s)?(?:for|für|pour|para|per)\s(?:[^\W\d][\w'’-]*\s){0,5}?"
    rf"{_THOSE}(?:\s(?:of|from|in|at|von|vom|der|des|im|de|del|du|della?|dell['’]|do|da|dos|"
    rf"das)\s?[^,;:.!?\d]{{2,40}})?(?:[,(]?\s?(?:mostly|mainly|especially|and|who|aged?|meist|vor allem|und|surtout|"
    rf"et|sobre todo|y|soprattutto|e|"
    rf"sobretudo)\b[^.;:!?\d]{{2,60}})?\W*",
    re.IGNORECASE,
)
# "Für Kinder ab 8 Jahren", "Para alumnos de 10 años": those who watch by their age.
_OF_AGE = re.compile(
    rf"(?:(?:it['’]s|this is|das ist|es ist|c['’]est|es|è|é)\s)?(?:for|für|pour|para|per)\s"
    rf"(?:[^\W\d][\w'’-]*\s){{0,3}}?{_THOSE}\s(?:[^\W\d][\w'’-]*\s){{1,4}}?\d{{1,2}}(?:\s?(?:-|–|bis|to|and|à|et|a|y|e|ai|und)\s?\d{{1,2}})?"
    r"(?:\s(?:years?(?: old)?|jahren?|ans|años|anni|anos))?(?:\s(?:and (?:up|over)|et plus|en adelante|in su|"
    r"o más|e più|para cima|ou mais))?\W*",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"(?:[€£$]\s?\d[\d.,]*|(?<![\d.,])\d[\d.,]*\s?(?:€|£|\$|euros?|pounds?|dollars?|francs?|franken|chf))", re.I
)
_CASH = re.compile(r"budget|rechnung|invoice|honorar|fee|facture", re.IGNORECASE)


def is_tone_list(text: str, language: str) -> bool:
    """Whether a fragment lists adjectives of which at least half are tones, one of them said of no thing."""
    if language not in _ADJECTIVE:
        return False
    listed = [word for part in parts(text.strip().rstrip(".!"), language) for word in re.split(_LINK[language], part)]
    if not 2 <= len(listed) <= _MOST:
        return False
    lowered = [listed[0][:1].lower() + listed[0][1:], *listed[1:]]
    if not all(_ADJECTIVE[language].fullmatch(word) for word in lowered):
        return False
    if any(_OF_A_THING.fullmatch(word) for word in lowered):
        return False
    tones = [word for word in lowered if re.fullmatch(tone(language), word, re.IGNORECASE)]
    return 2 * len(tones) >= len(lowered) and (len(tones) == len(lowered) or not all(map(ALIKE.fullmatch, tones)))


def is_audience(text: str, language: str) -> bool:
    """Whether a fragment only says for whom: "For homeowners who have a gas boiler now."."""
    pattern = _FOR_THOSE.get(language)
    bare = text.strip().rstrip(".")
    return bool((pattern and pattern.fullmatch(bare)) or _FOR_OURS.fullmatch(bare))


def is_age_group(text: str) -> bool:
    """Whether a fragment only says for whom, by their age: "Pour des élèves de 10 ans."; a course says so of itself."""
    return _OF_AGE.fullmatch(text.strip()) is not None


def is_offer(text: str, language: str) -> bool:
    """Whether a fragment lists what a thing has and its price: "Rustproof, three colours, 14 euros."."""
    listed = parts(text.strip().rstrip("."), language)
    priced = [part for part in listed if _PRICE.search(part)]
    others = [part for part in listed if part not in priced]
    if not priced or not others or _CASH.search(text) or starts("requests", language).match(text):
        return False
    timed = any(words(field, language).search(part) for field in ("seconds", "minutes") for part in others)
    return not timed and not words("films", language).search(text)


def is_closing_order(text: str, language: str) -> bool:
    """Whether a sentence only names what the film closes on: "Endet mit Brellix."."""
    cue = words("cues", language, "ending").match(text)
    rest = text[cue.end() :].strip(" .:,") if cue else ""
    return rest[:1].isupper() and len(rest.split()) <= _NAME_WORDS
