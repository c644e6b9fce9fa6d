"""Whose day it is: the birthday, the farewell or the wedding that a family or a team wants a card or a film for.

Such a film sells nothing. What it is about is a person's day, it is titled by that day and closes on a wish.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from agent.brief import Kind
from agent.reading.owners.owning import names_trade

_PERSON = r"[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){0,2}"
_KIN = {
    "en": r"gran(?:ny|dma|dpa|dmother|dfather|dad)?|nan(?:a|ny)?|mum|mom|dad|mother|father|sister|brother|uncle|"
    r"aunt(?:ie)?|wife|husband|daughter|son|godfather|godmother",
    "de": r"Oma|Opa|Mama|Papa|Mutter|Vater|Schwester|Bruder|Onkel|Tante|Großmutter|Großvater|Frau|Mann|Tochter|Sohn",
    "fr": r"mamie|papi|papy|grand-mère|grand-père|maman|papa|mère|père|sœur|frère|oncle|tante|fille|fils|marraine|"
    r"parrain",
    "es": r"abuel[oa]|madre|padre|mamá|papá|herman[oa]|tí[oa]|hij[oa]|mujer|marido|madrina|padrino",
    "it": r"nonn[oa]|mamma|papà|madre|padre|sorella|fratello|zi[oa]|figli[oa]|moglie|marito",
    "pt": r"avó|avô|mãe|pai|irmã|irmão|ti[oa]|filh[oa]|mulher|marido|madrinha|padrinho",
}
_WHO = rf"(?:{{kin}})(?:\s{_PERSON})?|{_PERSON}"
_TITLED = re.compile(
    r"(?:gran\w*|nan\w*|uncle|aunt\w*|oma|opa|onkel|tante|mamie|pap[iy]|oncle|abuel[oa]|tí[oa]|nonn[oa]|zi[oa]|avó|avô|"
    r"ti[oa])\s",
    re.IGNORECASE,
)
"""Kin by whose word people are called: "Grandma Ruth", but only Mia of "my daughter Mia"."""
_BIRTHDAY = {
    "en": rf"(?P<who>(?:(?:my|our)\s)?(?:{_WHO}))['’]s\s(?:(?P<n>\d{{1,3}}(?:st|nd|rd|th))(?:\sbirthday|"
    r"(?=\s?[.,!?:;\n]|\sfor\s|\sby\s|$))|birthday)",
    "de": rf"(?P<n>\d{{1,3}}\.\s)?Geburtstag\s(?:von|meine[rs]|unsere[rs]|der|des)\s(?P<who>{_WHO})|"
    rf"für\s(?:meine[nr]?\s|unsere[nr]?\s)?(?P<whom>{_WHO})\szum\s(?:\d+\.\s)?Geburtstag",
    "fr": rf"(?:les\s(?P<n>\d{{1,3}})\sans|l['’]anniversaire)\s(?:de\s|d['’]|du\s|de\sla\s)(?:ma\s|mon\s|notre\s)?"
    rf"(?P<who>{_WHO})",
    "es": rf"(?:los\s(?P<n>\d{{1,3}})\saños|(?:el\s)?(?:\d+\s?º?\s)?cumpleaños)\s(?:del?\s(?:la\s)?)"
    rf"(?:mi\s|nuestr[oa]\s)?(?P<who>{_WHO})",
    "it": rf"(?:(?:i|gli)\s(?P<n>\d{{1,3}})\sanni|(?:il\s)?(?:\d+\s?º?\s)?"
    rf"compleanno)\s(?:di|del|della|dello|dell['’])\s?"
    rf"(?:mi[ao]\s|nostr[oa]\s)?(?P<who>{_WHO})",
    "pt": rf"(?:os\s(?P<n>\d{{1,3}})\sanos|(?:o\s)?(?:\d+\s?º?\s)?aniversário)\sd[aoe]\s(?:minha\s|meu\s|noss[oa]\s)?"
    rf"(?P<who>{_WHO})",
}
# "Birthday card for Ruth", "Geburtstagsvideo für unseren Opa Heinz": the day in the word for the film.
_BIRTHDAY_CARD = {
    "en": rf"birthday\s(?:\w+\s){{1,2}}(?:for|to)\s(?:my\s|our\s)?(?P<who>{_WHO})",
    "de": rf"[Gg]eburtstags\w+\s(?:für|an)\s(?:(?:meine|unsere)[nr]?\s)?(?P<who>{_WHO})",
    "fr": rf"d['’]anniversaire\s(?:pour|à|de)\s(?:ma\s|mon\s|notre\s)?(?P<who>{_WHO})",
    "es": rf"de\scumpleaños\s(?:para|a|de)\s(?:mi\s|nuestr[oa]\s|la\s|el\s)?(?P<who>{_WHO})",
    "it": rf"di\scompleanno\s(?:per|a|di)\s(?:(?:il\s|la\s)?(?:mi[ao]|nostr[oa])\s)?(?P<who>{_WHO})",
    "pt": rf"de\saniversário\s(?:para|d[aoe]|à|ao)\s(?:(?:o\s|a\s)?(?:meu|minha|noss[oa])\s)?(?P<who>{_WHO})",
}
# "Happy 18th, Jamie!", "Papá cumple 60 años", "felicita a la abuela por sus 80 años": how old somebody turns.
_TURNING = {
    "en": r"(?i:happy\s(?:(?P<n>\d{1,3}(?:st|nd|rd|th))(?:\sbirthday)?|birthday)),?\s(?:to\s)?"
    rf"(?:(?:my|our|dear)\s){{0,2}}(?P<who>{_WHO})(?=\s?[!.,\n]|$)",
    "es": rf"(?i:felic\w+ a|feliz cumpleaños,?(?: a)?|enhorabuena a)\s(?:mi\s|nuestr[oa]\s|la\s|el\s)?(?P<who>{_WHO})"
    r"(?:[^.!?\n]{0,30}?(?:cumpleaños|(?P<n>\d{1,3})\saños))?|"
    rf"(?P<whom>{_WHO}),?\s(?:que\s)?(?:ya\s)?cumpl\w+\s(?P<age>\d{{1,3}})(?:\saños)?",
    "it": rf"(?i:auguri|buon compleanno),?\s(?:a\s|al\s|alla\s|ad\s)?(?:mi[ao]\s|nostr[oa]\s)?(?P<who>{_WHO})"
    r"(?:[^.!?\n]{0,20}?(?P<n>\d{1,3})\sanni)?|"
    rf"(?P<whom>{_WHO}),?\s(?:che\s)?(?:compi\w+|fa)\s(?P<age>\d{{1,3}})(?:\sanni)?",
    "pt": r"(?i:parabéns|feliz aniversário),?\s(?:à\s|ao\s|para\s(?:o\s|a\s)?|a\s)?(?:minha\s|meu\s|noss[oa]\s)?"
    rf"(?P<who>{_WHO})(?:[^.!?\n]{{0,20}}?(?P<n>\d{{1,3}})\sanos)?|"
    rf"(?P<whom>{_WHO}),?\s(?:que\s)?(?:faz|completa|vai fazer)\s(?P<age>\d{{1,3}})(?:\sanos)?",
}
_DAY_OF = {
    "en": "{who}'s birthday", "de": "Geburtstag: {who}", "fr": "L’anniversaire de {who}",
    "es": "El cumpleaños de {who}", "it": "Il compleanno di {who}", "pt": "O aniversário de {who}",
}  # fmt: skip
_POST = r"(?:[a-zà-ÿ-]+\s){0,3}?"
_FAREWELL = {
    "en": rf"(?:(?:farewell|goodbye|leaving|retirement)\s(?:\w+\s)?(?:for|to|of)\s(?:our\s|my\s)?{_POST}|"
    rf"happy\sretirement,?\s(?:to\s)?(?:our\s)?)(?P<who>{_PERSON})|(?:(?:my|our)\s)?(?P<whose>{_WHO})['’]s\s(?:retirement|farewell|leaving\s(?:party|do)|"
    r"last\sday)",
    "de": rf"(?:[Aa]bschieds\w+|[Vv]erabschiedung|[Aa]bschied)\s(?:\w+\s)?(?:für|von|an)\s(?:(?:unsere|meine)[nmr]?\s)?"
    rf"(?P<post>(?:\w*(?:[Kk]olleg|[Ll]eiter|[Cc]hef|[Tt]rainer|[Ll]ehrer|[Dd]irektor|[Ss]ekretär|[Mm]eister)\w*|Frau|"
    rf"Herrn)\s)?(?P<who>{_PERSON})",
    "fr": rf"(?:adieu|départ(?:\sà\sla\sretraite)?|au\srevoir|retraite)\s(?:de|pour|à)\s(?:notre\s|mon\s|ma\s)?{_POST}"
    rf"(?P<who>{_PERSON})",
    "es": rf"(?:despedida|jubilación)\s(?:para|de|a)\s(?:la\s|el\s|nuestr[oa]\s|mi\s)?{_POST}(?P<who>{_PERSON})",
    "it": rf"(?:addio|pensionamento|festa\sdi\spensione|commiato|saluto)\s"
    rf"(?:a|ad|di|per|del|della|al|alla)\s(?:il\s|la\s|nostr[oa]\s|mi[oa]\s)?{_POST}(?P<who>{_PERSON})",
    "pt": rf"(?:despedida|reforma|aposentadoria)\s(?:para|d[aoe]|à|ao)\s(?:a\s|o\s|noss[oa]\s)?{_POST}"
    rf"(?P<who>{_PERSON})",
}
# "Frau Keller", "la señora Gómez": a bare family name is rude in a farewell.
_POLITE = {
    "de": "(?P<word>Frau|Herrn)", "es": "(?P<word>señora|señor|doña|don)", "it": "(?P<word>signora|signor)",
    "pt": "(?P<word>senhora|senhor|dona)",
}  # fmt: skip
_ITS_ARTICLE = {
    "es": {"señora": "la ", "señor": "el "}, "it": {"signora": "la ", "signor": "il "},
    "pt": {"senhora": "a ", "senhor": "o ", "dona": "a "},
}  # fmt: skip
_WEDDING = {
    "en": r"(?P<who>{one}\s(?:and|&)\s{one})\s(?:are\sgetting\smarried|get\smarried|(?:will\s)?marry|tie\sthe\sknot)|"
    r"wedding(?:\sof\s|,\s)(?P<pair>{one}\s(?:and|&)\s{one})",
    "de": r"(?P<who>{one}\s(?:und|&)\s{one})\s(?:heiraten|geben\ssich\sdas\sJawort)|"
    r"[Hh]ochzeit\svon\s(?P<pair>{one}\s(?:und|&)\s{one})",
    "fr": r"(?P<who>{one}\s(?:et|&)\s{one})\s(?:se\smarient|vont\sse\smarier)|"
    r"mariage\sd(?:e\s|['’])(?P<pair>{one}\s(?:et|&)\s(?:d['’]|de\s)?{one})",
    "es": r"(?P<who>{one}\s(?:y|e|&)\s{one})\sse\scasan|boda\sde\s(?P<pair>{one}\s(?:y|e|&)\s{one})",
    "it": r"(?P<who>{one}\s(?:e|ed|&)\s{one})\ssi\ssposano|"
    r"(?:matrimonio|nozze)\sdi\s(?P<pair>{one}\s(?:e|ed|&)\s{one})",
    "pt": r"(?P<who>{one}\s(?:e|&)\s{one})\s(?:casam-se|vão\s(?:se\s)?casar|se\scasam)|"
    r"casamento\sd[aeo]\s(?P<pair>{one}\s(?:e|&)\s(?:d[aeo]\s)?{one})",
}
# "My brother Tom is getting married to Aisha": one of the pair does it.
_MARRIES = {
    "en": r"is getting married to|is marrying|marries|will marry|gets married to", "de": "heiratet",
    "fr": r"se marie avec|épouse|va épouser", "es": r"se casa con", "it": r"si sposa con|sposa",
    "pt": r"(?:casa-se|vai casar|se casa|casa) com",
}  # fmt: skip
_WEDDING_OF = {
    "en": "The wedding of", "de": "Hochzeit von", "fr": "Le mariage de", "es": "La boda de", "it": "Il matrimonio di",
    "pt": "O casamento de",
}  # fmt: skip
_AND = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e"}
_FOR = {"en": "For", "de": "Für", "fr": "Pour", "es": "Para", "it": "Per", "pt": "Para"}
_BORN = re.compile(
    r"(?i)(?<!\w)(?:cumplea\w+|compleann\w+|anivers\w+|auguri|parabéns|"
    r"\d{1,3}\s(?:años|anni|anos)|happy birthday|happy \d{1,3}(?:st|nd|rd|th))(?!\w)"
)
_OF_KIN: dict[str, Callable[[str], str]] = {
    "es": lambda text: re.sub(
        r" de (?=(?:abuela|tía|madrina)\b)", " de la ", re.sub(r" de (?=(?:abuelo|tío|padrino)\b)", " del ", text)
    ),
    "it": lambda text: re.sub(r" di (?=(?:nonna|zia)\b)", " della ", re.sub(r" di (?=(?:nonno)\b)", " del ", text)),
    "pt": lambda text: re.sub(r" de (?=(?:avó|tia)\b)", " da ", re.sub(r" de (?=(?:avô|tio)\b)", " do ", text)),
}
"""Kin take the article in a title: "El cumpleaños de la abuela Carmen"."""
# A person has kin, or is spoken of as one; a firm's birthday is a promo.
_SPOKEN_OF = {
    "en": r"she|he|her|his|him", "de": r"sie|er|ihr|ihm|ihn", "fr": r"elle|il|lui", "es": r"ella|él|le",
    "it": r"lei|lui", "pt": r"ela|ele|lhe",
}  # fmt: skip
_CARD = re.compile(
    r"(?i)(?<!\w)(?:cards?|greetings?|wishes|karte|glückwunsch\w*|gruß\w*|grüße|carte|vœux|tarjeta|felicitaci\w+|"
    r"auguri|biglietto|cartão|felicitaç\w+|parabéns)(?!\w)"
)
_MARRYING = re.compile(
    r"(?i)(?<!\w)(?:wedding|get(?:ting)? married|heirat\w*|trauung|jawort|marient|se casan|si sposano|casam-se|"
    r"hochzeit\w*|mariage|boda|matrimonio|nozze|casamento|invit\w+|einlad\w+|convite|convid\w+)"
)
_INVITING = re.compile(r"(?i)(?<!\w)(?:invit\w+|einlad\w+|save the date|convite|convid\w+)")
_CALLED = re.compile(rf"(?i:(?:he|she)(?:['’]s| is)(?: called)?|his name is|her name is)\s(?P<name>{_PERSON})(?!\w)")
_KIN_CALLED = {
    "en": r"(?:her|his) name(?: is|['’]s)|(?:she|he)(?:['’]s| is) called",
    "de": r"(?:sie|er) heißt|(?:ihr|sein) name ist", "fr": r"(?:elle|il) s['’]appelle", "es": "se llama",
    "it": "si chiama", "pt": "(?:chama-se|se chama)",
}  # fmt: skip
# A house that greets itself has something to give away: "Happy 5th birthday Bluebell! 10% off all week".
_SOLD = re.compile(r"(?i)\d\s?%|(?<!\w)(?:discounts?|offers?|sale|free (?:cake|coffee|gift|drink)\w*|half price)(?!\w)")
_LONGEST_ASK = 12  # words of a sentence that asks for a card and says nothing else
_REQUEST = 240
"""Letters of a brief in which it says whose day it is."""

Sort = Literal["birthday", "farewell", "wedding"]


@dataclass(frozen=True)
class Occasion:
    """Somebody's day: what it is, whose, and its name as a title."""

    sort: Sort
    who: str
    title: str
    invites: bool


@cache
def _form(sort: str, language: str) -> re.Pattern[str]:
    forms = {"birthday": _BIRTHDAY, "card": _BIRTHDAY_CARD, "farewell": _FAREWELL, "wedding": _WEDDING}
    told = {**forms, "turning": _TURNING}[sort].get(language, "(?!)")
    elided = r"(?:(?<![\w'’])|(?<=(?<!\w)[LlDd]['’]))"  # "per l'addio della signora Bianchi"
    return re.compile(rf"{elided}{told.replace('{kin}', _KIN[language]).replace('{one}', _PERSON)}(?!\w)")


def occasion_of(text: str, language: str) -> Occasion | None:
    """The day that a brief's first sentences name; None where it is about anything else."""
    head = text[:_REQUEST]
    invites = bool(_INVITING.search(head))
    if _MARRYING.search(head) and (found := _form("wedding", language).search(text[: 2 * _REQUEST])):
        title = found.group().replace("wedding,", "wedding of")
        title = f"the {title}" if title.startswith("wedding of") else title
        return Occasion("wedding", found["who"] or found["pair"], title[:1].upper() + title[1:], True)
    if _MARRYING.search(head) and (pair := _pair_of_one(head, language)):
        return pair
    lowered = head[:1].lower() + head[1:]
    for sort in ("birthday", "card", "turning"):
        found = _form(sort, language).search(head) or _form(sort, language).search(lowered)
        if found and (born := _birthday(found, text, language, invites)):
            return born
    found = _form("farewell", language).search(lowered)
    who = _leaves(found, text) if found else ""
    if not found or names_trade(who, language):
        return None
    if language == "de" and not found["post"] and re.match(r"[Aa]bschied\s", found.group()):
        return None  # "Abschied von Plastiktüten"
    polite, called = _politely(found, who, language)
    return Occasion("farewell", called, f"{_FOR[language]} {polite}", invites)


def _politely(found: re.Match[str], who: str, language: str) -> tuple[str, str]:
    """A name with the word by which people are politely called, behind "for" and where they are spoken to."""
    before = re.search(rf"(?<!\w){_POLITE.get(language, '(?!)')}\s$", found.string[: found.start("who")])
    if not before or who != found["who"]:
        return who, who
    word = before["word"]
    article = _ITS_ARTICLE.get(language, {}).get(word, "")
    return f"{article}{word} {who}", f"{word.replace('Herrn', 'Herr')} {who}"


def _pair_of_one(head: str, language: str) -> Occasion | None:
    """The pair of a sentence in which one marries the other: "Tom is getting married to Aisha"."""
    form = rf"(?<![\w'’])(?P<one>{_PERSON})\s(?:{_MARRIES[language]})\s(?:a\s|o\s)?(?P<other>{_PERSON})"
    found = re.search(form, head)
    if not found:
        return None
    one = re.sub(rf"^(?:(?:Unsere?|Meine?)\s)?(?:(?:{_KIN[language]})\s)?(?=[A-ZÀ-Þ])", "", found["one"])
    pair = f"{one} {_AND[language]} {found['other']}"
    return Occasion("wedding", pair, f"{_WEDDING_OF[language]} {pair}", True)


def _leaves(found: re.Match[str], text: str) -> str:
    """Who leaves, by the name that the brief gives kin: "my dad's retirement? He is called Frank"."""
    groups = found.groupdict(default="")
    if not groups.get("whose"):
        return groups["who"]
    called = _CALLED.search(text, found.end())
    return called["name"] if called else groups["whose"][:1].upper() + groups["whose"][1:]


@dataclass(frozen=True)
class Turning:
    """Who turns how old, where a sentence says it, and whether it only orders a greeting."""

    who: str
    kin: str
    """With the word for whose mother or brother it is."""
    age: str
    ordered: bool
    start: int
    named: int
    end: int


def turning(text: str, language: str) -> Turning | None:
    """How old a sentence says that somebody turns: "mi abuela Carmen, que cumple 80 años"; None where it does not."""
    found = _form("turning", language).search(text)
    if not found:
        return None
    groups = found.groupdict(default="")
    name = "who" if groups["who"] else "whom"
    who = _plain(groups[name], language)
    if name == "whom" and not re.match(rf"(?:{_KIN[language]})(?!\w)", groups[name]) and not _BORN.search(text):
        return None
    return Turning(
        who,
        groups[name],
        groups.get("n", "") or groups["age"],
        name == "who",
        found.start(),
        found.end(name),
        found.end(),
    )


def _plain(who: str, language: str) -> str:
    """Only Marco of "papà Marco", but "abuela Carmen", by whose word she is called."""
    kin = re.match(rf"(?:{_KIN[language]})(?!\w)", who)
    return who[kin.end() :].strip() or who if kin and not _TITLED.match(who) else who


def _firm(found: re.Match[str], text: str) -> bool:
    """Whether the name goes on as one of a firm: "for Kettle & Crow"."""
    groups = found.groupdict()
    end = found.end("who" if groups.get("who") else "whom")
    return bool(re.match(r"\s?[&+]\s?\w", text[end:]))


def _birthday(found: re.Match[str], text: str, language: str, invites: bool) -> Occasion | None:
    groups = found.groupdict(default="")
    who = re.sub(r"^(?:my|our)\s", "", groups["who"] or groups.get("whom", ""))
    kin = re.match(rf"(?:{_KIN[language]})(?!\w)", who)
    spoken = re.search(rf"(?<!\w)(?:{_SPOKEN_OF[language]})(?!\w)", text, re.IGNORECASE)
    card = found.re is _form("card", language)
    turned = found.re is _form("turning", language)
    spoken = _BORN.search(text[:_REQUEST]) if turned else spoken
    if turned and language == "en" and _SOLD.search(text):
        return None
    if names_trade(who, language) or _firm(found, text) or not (kin or spoken or card or _CARD.search(text[:_REQUEST])):
        return None
    who, called = _plain(who, language), _kin_called(who, text, language)
    who = who[:1].upper() + who[1:] if language == "en" else who
    who = f"{who} {called}".strip()
    count = groups.get("n", "").strip()
    if card or (turned and language != "en") or (language in ("en", "de") and not count):
        named = _DAY_OF[language].format(who=who)
        named = _OF_KIN[language](named) if language in _OF_KIN else named
        named = re.sub(r"(?<= d)e (?=[AEIOUYÉÈHaeiouyéè])", "’", named) if language == "fr" else named
        return Occasion("birthday", who, named, invites)
    counted = {"en": f"{who}'s {count} birthday", "de": f"{count} Geburtstag: {who}"}
    title = counted.get(language, f"{found.group()} {called}".strip())
    return Occasion("birthday", who, title[:1].upper() + title[1:], invites)


def _kin_called(who: str, text: str, language: str) -> str:
    """Rosa of "my grandma's 80th? Her name is Rosa", for kin who are called by their word and their name."""
    if " " in who or not _TITLED.match(f"{who} "):
        return ""
    named = re.search(rf"(?<!\w)(?i:{_KIN_CALLED[language]})\s(?P<name>[A-ZÀ-Þ][\w’-]+)", text)
    return named["name"] if named else ""


def only_asks(text: str, language: str) -> bool:
    """Whether a sentence only asks for a card for somebody's day: "A card for grandma's 80th!"."""
    short = len(text.split()) <= _LONGEST_ASK and bool(_CARD.search(text[: _REQUEST // 4]))
    return short and occasion_of(text, language) is not None


def kind_of_occasion(occasion: Occasion | None) -> Kind | None:
    """An invitation is an event; wishes and thanks are a tribute."""
    if occasion is None:
        return None
    return "event" if occasion.invites else "tribute"
