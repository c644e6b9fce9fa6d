"""What weighs most in a line: days, prices and places are kept where time is short, before figures, claims and colour.

A film that asks people to come or to buy has failed where they do not learn when, where or for how much; a friendly
word less is never missed. Required phrases and the close are above all of it and are marked where they are made.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.brief import Kind
from agent.reading.lexicon import words as listed_words
from agent.reading.text.moments import dates
from agent.writers.embedded.cards import AMOUNT
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes.telling import located, moment
from agent.writers.embedded.wording import bare, fold, holds, words

INVITING: tuple[Kind, ...] = ("launch", "promo", "event", "appeal", "listing", "announcement", "notice")
"""Kinds whose viewers need to know when, where and for how much."""
_HOURS = re.compile(r"(?i)\b\d{1,2}(?::\d\d)?\s(?:heures|horas|o'clock|Uhr)\b|\b(?:alle|às|a las)\s\d{1,2}\b(?!\s?%)")
_SPELLED = re.compile(
    r"(?i)\d\s(?:pounds?(?!\sof\b)|dollars?|pence|cents?|centimes?|centavos|céntimos|centesimi|francs?|franken|pesos|"
    r"reais|libras|dólares|kronor|zloty|rupees?|quid|grand|tenners?|fivers?)\b|"
    r"\b(?:an?|half a) (?:tenner|fiver|quid|grand)\b"
)
# "2 for 1", "half price", "20 % Rabatt", "leve 2 pague 1": what is cheaper than it was.
_OFFER = re.compile(
    r"(?i)\b(?:\d|two|three|zwei|drei|deux|trois|dos|tres|due|tre|dois|três)\s?(?:for|für|pour|por|per|x)\s?"
    r"(?:1|2|one|two|eins?|zwei|un|deux|uno|dos|due|um|dois)\b(?!\s?(?:people|persons?|nights?|personen|personnes|cm|"
    r"m)\b)|\b(?:half|halbe[rnm]?|moitié|mitad de|metà|metade do)[- ](?:price|preis|prix|precio|prezzo|preço)\b|"
    r"\d\s?%\s(?:off|discount|rabatt|nachlass|günstiger|de (?:remise|réduction|descuento|desconto)|di sconto|offerts?)|"
    r"\b(?:buy one,? get one|leve \d,? pague \d|prendi \d,? paghi \d|lleva \d,? paga \d)\b"
)
_IN_MONTH = re.compile(
    r"(?i)(?:\b(?:in|im|of|until|till|by|from|since|through|throughout|all|this|next|mid|early|late|ende|anfang|"
    r"mitte|bis|ab|seit|ganzen?|en|fin|début|jusqu['’]en|dès|de|hasta|desde|todo|finales de|a|entro|fino a|da|tutto|em|"
    r"até|todo o)[\s-])$"
)
_STREET = re.compile(r"\b(?:Am|An der|An den|Auf der|Auf dem|Im|In der|Zum|Zur)\s[A-ZÄÖÜ][\w-]+\s\d{1,3}[a-z]?\b")
_DISTANCE = re.compile(r"(?i)\d\s?(?:m|km|meters?|metres?|mètres?|metros?|metri|min|minut\w*)\b")
"""What makes "Tram stop 350 metres" no address."""
VITAL_WORTH, NAMING_WORTH = 2.0, 4.5
PLACE_WORTH = 1.6
"""Worth of a place: it is read from a card more easily than a day is remembered from one."""
SHOWN_WORTH = 1.0
"""Worth of a place that the end card shows anyway."""
# "In caso di pioggia: domenica 25 maggio": the day for which nobody plans.
IN_CASE = re.compile(
    r"(?i)(?:in case of (?:rain|bad|storm|cloud|snow|wind)|if (?:it rains|it snows|the weather|wet)|rain date|"
    r"(?:bei|falls es) (?:regen|sturm|schlecht|schnee|gewitter|bewölk|wind|unwetter)\w*|"
    r"en cas (?:de (?:pluie|mauvais|neige|vent)|d['’](?:orage|intempérie))|s['’]il pleut|"
    r"(?:en caso de|si) (?:lluvia|llueve|mal tiempo|tormenta|nieve|viento|nubes)|"
    r"(?:in caso di|se) (?:pioggia|piove|maltempo|neve|nev\w+|vento|nuvol\w+|temporal\w+)|"
    r"(?:em caso de|se) (?:chuva|chover|mau tempo|neve|vento|nuvens))"
)
LONGEST_NAMING = 16
"""Words of a line that introduces the subject; a longer one has other matter."""
BARE = 4
"""Words beside the name that only present it: "Meet", "Save the date for"."""


def ranked(lines: Sequence[Line], m: Material) -> list[Line]:
    """The lines with their rank: what is vital to the viewer stays before what leads over to it."""
    if m.kind not in INVITING or m.kind == "listing" or m.brief.table:  # a visit has worths of its own
        return list(lines)
    at = _naming(lines, m)
    return [_weighed(line, m) if n != at else _vital(line, NAMING_WORTH) for n, line in enumerate(lines)]


def _naming(lines: Sequence[Line], m: Material) -> int | None:
    """The line that says best what the film is about: the one that tells most beside the name."""
    named = [at for at, line in enumerate(lines) if line.role != "close" and holds(line.text, m.subject)]
    if any(lines[at].keep == "must" for at in named):
        return None
    named = [at for at in named if lines[at].role != "hook"] or named
    short = [at for at in named if len(words(lines[at].text)) <= LONGEST_NAMING] or named
    return max(short, key=lambda at: (vital(lines[at].text, m), len(words(lines[at].text)), -at), default=None)


def _vital(line: Line, worth: float) -> Line:
    return line if line.keep == "must" else replace(line, keep="vital", worth=max(line.worth, worth))


def _weighed(line: Line, m: Material) -> Line:
    if line.keep == "must" or line.refrain or line.group:
        return line
    if IN_CASE.match(line.text):
        return replace(line, keep="drop", worth=min(line.worth, SHOWN_WORTH))  # read from a card by whom it concerns
    if vital(line.text, m) and not _invented(line, m):
        shown = any(_only_gives(address, line.text) for address in m.brief.addresses)
        if shown or not _timed_or_priced(line.text, m):
            worth = SHOWN_WORTH if shown else PLACE_WORTH
            return _vital(replace(line, worth=worth), worth)
        return _vital(line, VITAL_WORTH)
    beside = len(words(line.text)) - len(words(m.subject))
    if line.role == "reveal" and holds(line.text, m.subject) and beside <= BARE:
        return replace(line, keep="drop")  # the name alone: another line says it with what it is
    return line


def _invented(line: Line, m: Material) -> bool:
    """Whether an opening or a question is the writer's own, whatever day or price stands in it: "a free Saturday"."""
    given = (m.brief.text, *(source.text for source in m.brief.sources), *(fact.text for fact in m.facts))
    return line.role in ("hook", "turn") and not any(holds(text, bare(line.text)) for text in given)


def _only_gives(address: str, text: str) -> bool:
    """Whether a line hardly says more than an address that the end card shows."""
    return holds(address, bare(text)) or (holds(text, address) and len(words(text)) - len(words(address)) <= BARE)


def vital(text: str, m: Material) -> bool:
    """Whether a text gives a price, a day or an hour, or where to go."""
    placed = any(holds(text, fact.text) for fact in m.of("place") if fact.origin == "brief")
    street = located(text, m.brief.language) or bool(_STREET.search(text))
    addressed = street and not _DISTANCE.search(text)
    return _timed_or_priced(text, m) or placed or addressed


def _timed_or_priced(text: str, m: Material) -> bool:
    weekday = listed_words("weekdays", m.brief.language).search(text) or _dated(text, m)
    month = any(
        _IN_MONTH.search(text[: hit.start()]) for hit in listed_words("months", m.brief.language).finditer(text)
    )
    return priced(text, m) or moment(text) or bool(weekday or month or _HOURS.search(text) or _OFFER.search(text))


def _dated(text: str, m: Material) -> bool:
    """Whether a text names a day of a month: "Aperto dal 15 giugno al 12 ottobre"."""
    return any(any(map(str.isdigit, day)) for day in dates(text, m.brief.language))


def priced(text: str, m: Material) -> bool:
    """Whether a text gives an amount of money, or what the brief says is free."""
    told = fold(text).split()
    given = ([word for word in fold(fact.text).split() if len(word) > 2] for fact in m.of("price"))
    return bool(AMOUNT.search(text) or _SPELLED.search(text)) or any(
        fact and all(word in told for word in fact) for fact in given
    )
