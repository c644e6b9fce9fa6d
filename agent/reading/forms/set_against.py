"""Writes out a short comparison in the five languages besides English: what is compared, and each side with its values.

"Vergleiche Bahn und Auto: Preis 60 Euro gegen 90 Euro, Dauer 3 Stunden gegen 4 Stunden" gives two sides in turn. Each
becomes a line of its own, "Bahn: Preis 60 Euro, Dauer 3 Stunden", so that neither is told with the other's figures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from agent.reading.lexicon import words
from agent.reading.telling.order_words import of_order
from agent.reading.terms.labels import labels
from agent.reading.terms.term import term_of
from agent.reading.text.german import nominative
from agent.reading.text.sentences import parts
from agent.reading.text.verbs import verb_in


@dataclass(frozen=True)
class _Tongue:
    """How a language sets two things side by side."""

    asks: str
    """Words that lead to the two things: "vergleiche", "comparaison entre"."""
    better: str
    """Words before or behind a choice: "was ist besser"."""
    joints: str
    against: str
    per: str
    """What begins the words for how often or for how much a value holds: "im Jahr"."""
    ends: str
    """Words with which something else begins behind the second thing."""
    joint: str
    film: str
    subject: str


_TONGUES = {
    "de": _Tongue(
        r"vergleich(?:e|t|en|st)?(?:\s(?:mir|uns|bitte|mal|von|zwischen|zweier))*|vergleichs(?:video|film|clip)",
        r"was (?:ist|lohnt sich) (?:denn |nun )?(?:besser|mehr|günstiger|billiger)",
        r"und|mit|oder|gegen|vs\.?|versus", r"gegen(?:über)?|vs\.?|versus|statt", r"im|pro|je|am|in der",
        r"für|im|in|bei|beim|zum|zur|auf|nach|mit|von|als", "oder", "Ein Vergleichsvideo", "Thema",
    ),
    "fr": _Tongue(
        r"compar(?:e[rz]?|ant|aison|atif|ons)(?:\sentre)?",
        r"qu['’]est-ce qui est (?:le )?(?:mieux|meilleur|moins cher)|(?:que|quoi) choisir|(?:lequel|laquelle) choisir",
        r"et|à|avec|ou|contre|vs\.?|versus", r"contre|vs\.?|versus|au lieu de", r"par|l['’]|au|à l['’]|la|le",
        r"pour|en|dans|entre|chez|sur|à|au|avec|quand|qui", "ou", "Une vidéo comparative", "Sujet",
    ),
    "es": _Tongue(
        r"compar(?:a|e|ar|ando|en|amos|ación|ativa|ativo)(?:\sentre)?",
        r"¿?\s?qué (?:es|sale) (?:mejor|más barato)|¿?\s?cuál es mejor",
        r"y|e|con|o|u|contra|frente a|vs\.?|versus", r"contra|frente a|vs\.?|versus|en vez de", r"al|por|a la",
        r"para|en|entre|de cara|al|sobre|con|según|cuando", "o", "Un vídeo comparativo", "Tema",
    ),
    "it": _Tongue(
        r"confront(?:a|are|i|ando|o|iamo)(?:\s(?:tra|fra))?|paragon(?:a|are|e|i)(?:\s(?:tra|fra))?|"
        r"compar(?:a|are|azione)(?:\s(?:tra|fra))?",
        r"(?:che )?cosa (?:è|conviene)(?: meglio| di più)?|è meglio|cos['’]è meglio|(?:che )?cosa conviene",
        r"e|ed|con|o|oppure|contro|vs\.?|versus", r"contro|vs\.?|versus|invece di|rispetto a",
        r"al|all['’]|per|a", r"per|in|tra|fra|da|su|nel|nella|con|quando", "o", "Un video comparativo", "Tema",
    ),
    "pt": _Tongue(
        r"compar(?:a|e|ar|ando|amos|ação|ativo)(?:\sentre)?",
        r"o que (?:é melhor|compensa mais|vale mais a pena)|qual é (?:o |a )?melhor",
        r"e|com|ou|contra|vs\.?|versus", r"contra|vs\.?|versus|em vez de|face a", r"por|ao|à|a",
        r"para|em|entre|no|na|nos|nas|sobre|com|quando", "ou", "Um vídeo comparativo", "Tema",
    ),
}  # fmt: skip
LANGUAGES = frozenset(_TONGUES)
COUNTS = {
    "en": "What counts", "de": "Was zählt", "fr": "Ce qui compte", "es": "Lo que cuenta", "it": "Quello che conta",
    "pt": "O que conta",
}  # fmt: skip
"""What leads to the points of a comparison, where no values are given."""
_THING = r"(?!\d)[^\s,.:;!?\d¿][^,.:;!?\n\d¿]{1,44}?"
_MOST_WORDS = 6
"""Words of a thing that is compared."""
_FEWEST, _FEW = 2, 3
_POINT = 5
"""Words of a point in which two things are compared."""
_ARTICLES = re.compile(r"^(?:de[rnm]|die|das|eine?[nrms]?)\s(?=\S)", re.IGNORECASE)
_CONTRACTED = {
    "fr": ((r"du\s", "le "), (r"de la\s", "la "), (r"de l['’]", "l’"), (r"des\s", "les "), (r"d['’]|de\s", "")),
    "es": ((r"del\s", "el "), (r"de la\s", "la "), (r"de los\s", "los "), (r"al\s", "el "), (r"de\s", "")),
    "it": (
        (r"del\s", "il "),
        (r"della\s", "la "),
        (r"dell['’]", "l’"),
        (r"dei\s", "i "),
        (r"delle\s", "le "),
        (r"di\s", ""),
    ),
    "pt": ((r"do\s", "o "), (r"da\s", "a "), (r"dos\s", "os "), (r"das\s", "as "), (r"de\s", "")),
}
"""How an article stands behind "of", and how alone."""
_VALUE = re.compile(
    r"(?:(?:etwa|rund|ca\.?|circa|nur|bis zu|über|unter|environ|jusqu['’]à|unos|unas|casi|hasta|cerca de|quasi|fino a|"
    r"até|quase|só|solo|sólo)\s)?[€£$]?\d"
)
# "The price this week against last week": the figures of a report; "compared with us": an advert.
_OF_TIME = re.compile(
    r"(?<!\w)(?:vor(?:jahr|monat|woche)\w*|letzt\w+|dernier\w*|pasad[oa]|scors[oa]|passad[oa]|woche|monat|quartal|"
    r"semaine|mois|trimest\w+|semana|mes|settimana|mese|mês|budget|plan|uns|wir|nous|notre|nos|nosotros|nuestr\w+|noi|"
    r"nostr\w+|nós|noss\w+|preise?|prix|precios?|prezz[oi]|preços?|angebote?|offres?|ofertas?|offerte)(?!\w)",
    re.IGNORECASE,
)
_NEEDLESS = re.compile(
    r"(?:[\s,:;–—-]+|(?<!\w)(?:de[rsnm]?|die|das|que|qui|che|para|per|pour|um|zum|zur|ein|eine[nmr]?|un[ae]?|uma?|il|el|"
    r"le|la|o|a|sobre|sur|su|über|comparati(?:f|ve|vo|va)|bitte))+$",
    re.IGNORECASE,
)


# "Comparativa: gastos, ahorro", "Confronto per chi vive in città.": what the film is, and whom it is for.
_GENRE = re.compile(
    r"(?:(?:eine?|une?|uma?|una)\s)?(?:(?:kurze[r]?|kleiner?|petit[e]?|breve|pequeña|pequeno)\s)?(?:vergleich|"
    r"gegenüberstellung|comparati(?:f|va|vo)|comparaison|comparación|confronto|comparazione|comparação)"
    r"(?:\s(?:für|pour|para|per)\s(?P<whom>[^:.,!?\n]{3,60}))?\s?(?:[:.]\s*|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Pair:
    """Two things, what stands before them and what is told behind them."""

    one: str
    other: str
    lead: str
    rest: str


def set_against(text: str, language: str) -> str:
    """The brief with its two things named and each one's values in a line; '' for a brief that compares nothing."""
    lines = text.split("\n")
    named = tuple(f"{label}:" for label in labels(language).values())
    terms = [line for line in lines if line.startswith(named)]
    body = "\n".join(line for line in lines if line not in terms).strip()
    pair = _pair(body, language)
    if not pair or _OF_TIME.search(f"{pair.one} {pair.other}") or re.search(r"^\s*(?:[-*•]|\d+[.)])\s", body, re.M):
        return ""
    tongue = _TONGUES[language]
    where, told = _where(pair, language)
    measures, kept = _measures(told, language)
    sides = _sides(pair, measures)
    kept = kept if measures else points(kept, language)
    order = _NEEDLESS.sub("", pair.lead)
    order = order if of_order(order, language) and words("films", language).search(order) else ""
    topic = f"{tongue.subject}: {pair.one} {tongue.joint} {pair.other}{where}"
    told_lines = (f"{tongue.film}.", f"{order}." if order else "", topic, *sides, *kept, *terms)
    return "\n".join(filter(None, told_lines))


@cache
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    tongue = _TONGUES[language]
    pair = rf"(?P<one>{_THING})\s(?:{tongue.joints})\s(?P<other>{_THING})"
    ends = rf"(?P<mark>(?=\s?[:.,;?!\n–—(]|\s-\s|\s(?:{tongue.ends})\s|\s\d|$))"
    choice = rf"(?:{tongue.joint}|vs\.?|versus)"
    return (
        re.compile(rf"(?<!\w)(?:{tongue.asks})\s?:?\s{pair}{ends}", re.IGNORECASE),
        re.compile(rf"(?:^|[.:!]\s)(?:{tongue.better})[\s,:]+{pair}{ends}", re.IGNORECASE),
        re.compile(
            rf"^¿?\s?(?P<one>{_THING})\s{choice}\s(?P<other>{_THING}){ends}(?=[^.!\n]{{0,60}}\?)", re.IGNORECASE
        ),
        re.compile(rf"^(?P<one>{_THING})\s{choice}\s(?P<other>{_THING}){ends}", re.IGNORECASE),
    )


def _pair(body: str, language: str) -> _Pair | None:
    """The two things that a brief sets side by side; None where it does not, or not so plainly."""
    tongue = _TONGUES[language]
    compares = re.search(rf"(?<!\w)(?:{tongue.asks})(?!\w)", body, re.IGNORECASE)
    valued = re.search(rf"\d[^,.;\n]{{0,24}}\s(?:{tongue.against})\s[^,.;\n]{{0,16}}?\d", body, re.IGNORECASE)
    for at, form in enumerate(_forms(language)):
        found = form.search(body) if at < 2 or compares or valued else None
        if not found:
            continue
        sides = [_plain(found[side], language) for side in ("one", "other")]
        if any(not side or len(side.split()) > _MOST_WORDS or _ordered(side, language) for side in sides):
            continue
        if at > 1 and words("films", language).search(found["one"]):
            continue
        return _Pair(sides[0], sides[1], body[: found.start()], body[found.end() :])
    return None


def _ordered(text: str, language: str) -> bool:
    """Whether a phrase is of the film: its length, its manner, or the word for it."""
    return bool(term_of(text, language) or (words("films", language).search(text) and of_order(text, language)))


def _plain(thing: str, language: str) -> str:
    """A thing as it is named alone: 'Auto' of "dem Auto", 'le train' of "du train"."""
    plain = thing.strip(" \"“”„«»'’")
    if language == "de":
        return nominative(_ARTICLES.sub("", plain)) if _ARTICLES.match(plain) else plain
    for contracted, whole in _CONTRACTED[language]:
        if re.match(contracted, plain, re.IGNORECASE):
            return re.sub(rf"^(?:{contracted})", whole, plain, flags=re.IGNORECASE)
    return plain


def _where(pair: _Pair, language: str) -> tuple[str, str]:
    """Where or for what two things are compared, in the words of the brief, and what is told of them."""
    tongue = _TONGUES[language]
    asked = re.match(rf"[\s:,]*(?:{tongue.better})(?P<where>[^?.!\n]*)\?\s*", pair.rest, re.IGNORECASE)
    found = asked or re.match(r"(?P<where>[^:.?!,\n]*?)\s?(?P<mark>[:.?!,]|\n|$)\s*", pair.rest)
    where, told = (found["where"], pair.rest[found.end() :]) if found else ("", pair.rest)
    timed = words("seconds", language).search(where) or words("minutes", language).search(where)
    if timed or re.match(r"\s?(?:[(–—-]|\d)", where):
        return "", f"{where.strip(' –—-')}. {told}"
    behind = re.match(r"\s?(?:im vergleich|a confronto|en comparación|en comparaison|em comparação)(?!\w)", where, re.I)
    return (where[behind.end() :] if behind else where).rstrip(), told


def _measures(told: str, language: str) -> tuple[list[tuple[str, str, str]], list[str]]:
    """The values that stand side by side, each with its name, and what is told besides them."""
    found: list[tuple[str, str, str]] = []
    kept: list[str] = []
    for sentence in re.split(r"(?<=[^\W\d]{2}[.!?])\s+|(?<=\d[.!?])\s+(?=[A-ZÀ-Þ])|\n", told.strip()):
        head, told_of = _order_before(sentence, language)
        kept += [f"{head.strip()}."] if head else []
        listed = [part.strip(" .;") for part in re.split(r";\s", told_of) for part in parts(part, language)]
        measured = [_measure(part, language) for part in listed]
        if not any(measured):
            kept += [told_of.strip()] if re.search(r"\w", told_of) else []
            continue
        loose = [part for part, each in zip(listed, measured, strict=True) if not each and not _ordered(part, language)]
        terms = [part for part, each in zip(listed, measured, strict=True) if not each and _ordered(part, language)]
        found += [each for each in measured if each]
        kept += [f"{part[:1].upper()}{part[1:]}." for part in (*loose, *([", ".join(terms)] if terms else ()))]
    return found, kept


def _order_before(sentence: str, language: str) -> tuple[str, str]:
    """An order for the film before a colon, and what stands behind it: "Video, 40 Sekunden: Preis 15 gegen 60 Euro"."""
    head, colon, behind = sentence.partition(": ")
    ordered = colon and (words("films", language).search(head) or _asking(language).match(f"{head} "))
    return (head, behind) if ordered else ("", sentence)


def _measure(part: str, language: str) -> tuple[str, str, str] | None:
    """What is measured, and the value of either side."""
    sides = re.split(rf"\s(?:{_TONGUES[language].against})\s", part, maxsplit=1, flags=re.IGNORECASE)
    value = _VALUE.search(sides[0])
    if len(sides) < 2 or not value or not _VALUE.match(sides[1]):
        return None
    what = sides[0][: value.start()].strip(" :-–")
    one, other = sides[0][value.start() :].strip(), sides[1].strip()
    unit = re.sub(r"^\D*[\d.,]+\s?", "", other)
    if re.fullmatch(r"\D{0,10}[\d.,]+", one) and unit:
        one = f"{one}{'' if unit.startswith('%') else ' '}{unit}"
    shared = re.search(rf"\s(?:{_TONGUES[language].per})\s?[^\s\d].*$", other, re.IGNORECASE)
    if shared and not one.endswith(shared.group()) and len(one.split()) < len(other.split()):
        one = f"{one}{shared.group()}"
    return what, one, other


def _sides(pair: _Pair, measures: list[tuple[str, str, str]]) -> list[str]:
    """Each thing with its own values: "Bahn: Preis 60 Euro, Dauer 3 Stunden."."""
    if not measures:
        return []
    told = (", ".join(f"{each[0]} {each[at]}".strip() for each in measures) for at in (1, 2))
    return [f"{name}: {values}." for name, values in zip((pair.one, pair.other), told, strict=True)]


def _nouns(listed: list[str]) -> bool:
    """Whether points are so short that a word like "price" is no verb among them."""
    return all(len(part.split()) < _FEW for part in listed)


@cache
def _asking(language: str) -> re.Pattern[str]:
    """The verb that asks for a comparison at the head of a sentence: "Compara cafeína, precio y sabor"."""
    asks = _TONGUES[language].asks if language in _TONGUES else r"compar(?:e|ing)"
    return re.compile(rf"^(?:{asks})\s", re.IGNORECASE)


def points(kept: list[str], language: str) -> list[str]:
    """Bare points of a comparison, led to, and the terms behind them: "What counts: price, range, upkeep."."""
    return [said for each in kept for said in _pointed(each, language)]


def _pointed(told: str, language: str) -> list[str]:
    """One sentence with its points led to, its terms in a sentence of their own; as it is where it is no list."""
    if genre := _GENRE.match(told):
        whom = [f"{labels(language)['audience']}: {genre['whom']}"] if genre["whom"] else []
        rest = told[genre.end() :].strip()
        return [*(_pointed(rest, language) if rest else ()), *whom]
    sentence = _asking(language).sub("", told)
    listed = [part.strip(" .;") for part in parts(sentence, language, last=True)]
    terms = [part for part in listed if _ordered(part, language)]
    named = [part for part in listed if part and part not in terms]
    short = all(len(part.split()) <= _POINT and not re.search(r"(?<![A-Z])\d", part) for part in named)
    clause = verb_in(", ".join(named), language) and not _nouns(named)
    if len(named) < _FEWEST or not short or clause or ":" in sentence:
        return [told]
    return [f"{COUNTS[language]}: {', '.join(named)}.", *([f"{', '.join(terms)}."] if terms else ())]
