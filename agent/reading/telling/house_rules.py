"""What a house asks of those who come and what it tells them to do, which is no order to the maker of the film."""

from __future__ import annotations

import re

from agent.brief import Kind

# "No experience needed", "keine Anmeldung nötig": what nobody has to bring, and no wish for the film.
_UNNEEDED = re.compile(
    r"^(?:no|kein\w*|aucun\w*|pas (?:de|d['’])|sin|no (?:hace falta|se necesita)|nessun\w*|non serve|nenhum\w*|"
    r"não é preciso)\s?[^.]{3,50}?(?:needed|required|necessary|nötig|erforderlich|notwendig|nécessaires?|requise?s?|"
    r"necesari[ao]s?|necessari[ao]?e?|necessári[ao]s?|richiest[aoe]|exigée?s?|requerid[ao]s?|exigid[ao]s?|verlangt|"
    r"vorausgesetzt)(?!\w)",
    re.IGNORECASE,
)
# "No pets (sorry)": a rule of the house, and none for the film.
_HOUSE_RULE = re.compile(
    r"no se (?:admit|permit|acept)\w*\s|não (?:se )?(?:aceit|permit|admit)\w*\s|non (?:si )?(?:accett|ammett)\w*\s|"
    r"(?:les )?animaux (?:non|ne)\s|"
    r"no (?:pets|dogs|smok(?:ing|ers)|lift|chain|deposit|fees?|agents?|parking|garden|under-?\s?\d+s?|cash|refunds?|"
    r"entry|ball games|cameras|bookings?|walk-?ins|wi-?fi|internet|tv|(?:phone )?signal|reception|presents|gifts|"
    r"flowers|couples|students|sharers|fancy dress|dress code|speeches|kids|children|plus-ones|queues?|catch|strings|"
    r"contract|commitment|subscription|"
    r"cards|mascotas|fumadores|animales|agencias|animali|fumatori|cani|gatti|agenzie|perditempo)"
    r"(?!\w)|keine (?:haustiere|hunde|raucher\w*|geschenke|blumen|kinder|kaution|makler|warteschlangen?|reden)(?!\w)|"
    r"kein (?:wlan|internet|aufzug|parkplatz|handyempfang|dresscode)(?!\w)|"
    r"(?:pas de|aucun|ni) (?:cadeaux?|fleurs|fumeurs?|animaux|chiens?|wi-?fi|ascenseur|parking|réseau|"
    r"frais|caution)(?!\w)|(?:sin|nada de|no hay) (?:regalos|flores|mascotas|perros|fumadores|agencias|wi-?fi|ascensor|"
    r"cobertura|fianza)(?!\w)|(?:niente|nessun|senza|non c['’]è(?: il)?) (?:regali|fiori|animali|cani|fumatori|agenzie|"
    r"caparra|wi-?fi|ascensore|segnale|campo)(?!\w)|"
    r"(?:sem|nada de|não há) (?:presentes|flores|animais|cães|fumadores|fiador|wi-?fi|elevador|rede|caução)(?!\w)",
    re.IGNORECASE,
)
_RULED: frozenset[Kind] = frozenset({"announcement", "notice", "event", "appeal", "how_to", "explainer", "list"})
# What viewers are told to do, and not the maker: "Never walk under a raised fork", and none of "never mention prices".
_RULE = re.compile(
    r"(?:keep (?:it|them) (?:out of|away from|under|off|covered|moist|damp|refrigerated|indoors|outdoors|(?:in|on|at) "
    r"(?:an? |the )?(?!mind|budget|brand)\w)|"
    r"keep (?!it\b|things|this|that|the (?:tone|film|video|text|language|style|mood|focus|pace|music|words|"
    r"message))|use (?:any|your|an old|only (?:cold|warm|hot|clean|dry))\s|"
    r"(?:never|do not|don['’]t|always) (?!mention|say|use the word|use (?:any|words?)|show|call|write|be\b|make|"
    r"promise|sound|talk|speak|tell|add|name|include|start|end|get|go|give|put|want|need|exaggerate|invent|claim|"
    r"refer|oversell)|(?:nie|niemals|immer) (?!sagen|erwähn|zeig|nenn)\w+)",
    re.IGNORECASE,
)


def is_house_rule(text: str) -> bool:
    """Whether a text says what nobody needs to bring, or what a house allows and has."""
    return bool(_UNNEEDED.search(text) or _HOUSE_RULE.match(text))


def rules(text: str, kind: Kind) -> bool:
    """Whether a text tells viewers what to do, in a film of a kind that may: "Never walk under a raised fork"."""
    return kind in _RULED and bool(_RULE.match(text))
