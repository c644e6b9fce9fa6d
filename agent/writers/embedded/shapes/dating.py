"""When and where something is, as lines: days, hours and places together, and what is told of them."""

from __future__ import annotations

import re

from agent.brief import Fact
from agent.reading.lexicon import fragments, pattern
from agent.reading.text.places import is_place_label
from agent.writers.embedded.dates import when as find_moment
from agent.writers.embedded.dates import without
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import telling
from agent.writers.embedded.wording import bare, cap, fold, holds, listed, sentence, words

_WHEN = re.compile(
    r"(?i)(?:when|dates?|time|days?|wann|datum|termine?|uhrzeit|zeit|quand|dates?|heures?|cuándo|fechas?|hora|horario|"
    r"quando|data|ora|orario|horário|hours|horaires|öffnungszeiten|orari|horários|horarios|beginn|start|starts|début|"
    r"inicio|inizio|início|schedule)"
)
_EVERY = re.compile(
    r"(?i)every|each|daily|all|jede[nrs]?|täglich|immer|chaque|tous|toutes|le|les|du|cada|todos|todas|el|los|del|"
    r"ogni|tutti|tutte|il|dal|l['’]|o|os|aos|às|nos|no|na|this|next|this|diesen|dieses|ce|este|esta|questo|questa"
)
# The day until which people sign up is not the day of the event.
_DUE = re.compile(
    r"(?i)(?<!\w)(?:anmeld\w*|bewerb\w*|einsende\w*|inscri\w*|réserv\w*|candidat\w*|register|registration|sign[- ]?up|"
    r"rsvp|reply|replies|zusag\w*|rückmeld\w*|répon\w*|confirm\w*|respond\w*|rispond\w*|conferm\w*|"
    r"deadline|iscri\w*|reserv\w*|inscreva\w*)(?!\w)"
)
_BESIDE_A_DAY = 4
# "10 bis 14 Uhr", "from 10 am to 2 pm", "de 10 h à 14 h": hours and their little words are no more than when.
_OF_HOURS = re.compile(
    r"(?<!\w)(?:\d{1,2}(?:[:.h]\d\d)?|uhr|h|am|pm|bis|von|ab|um|from|to|until|till|de|à|a|las|das|às|dalle|alle|ore|"
    r"heures|horas)(?!\w)",
    re.IGNORECASE,
)
_LONGEST_WHEN = 12
_MEASURED = re.compile(r"(?i)\d[\d.,]*\s?(?:km|kilom\w+|m|met(?:re|er)s?|mètres|metros|metri|miles?|meilen)\b")


def dated(m: Material) -> list[Line]:
    """When and where, in one or two lines."""
    lines: list[Line] = []
    own = [fact for fact in m.of("date", "time", "place") if telling.heading(m, fact) and not _moment_label(fact.label)]
    when = listed(
        [
            moment(bare(m.opened(fact.text)))
            for fact in m.of("date", "time")
            if fact not in own and not m.whole(fact.text) and _only_when(fact) and not _told_with_its_day(m, fact)
        ][:3],
        ",",
    ).replace(" , ", ", ")
    if when:
        text = (m.book.say("event_when", x=when) if _answers_when(m, when) else "") or sentence(cap(when))
        lines.append(
            Line(text, role="proof", worth=3, keep="spine").draw(
                "title", "lower_third", "split", headline=cap(when)[:80], subject="calendar"
            )
        )
    places = [bare(fact.text) for fact in m.of("place") if fact not in own and not m.whole(fact.text)][:1]
    if places and not holds(" ".join(line.text for line in lines), places[0]):
        text = m.book.say("event_where", x=places[0]) or sentence(places[0])
        lines.append(
            Line(text, role="proof", worth=3, keep="spine").draw(
                "split", "hero", headline=cap(places[0])[:80], subject="map", setting="city"
            )
        )
    whole = [
        fact
        for fact in m.of("date", "time", "place")
        if fact not in own and (m.whole(fact.text) or (fact.kind == "date" and not _only_when(fact)))
    ]
    return lines + telling.told(m, own, 2.6) + [telling.one(m, fact, 3.2) for fact in whole]


def _answers_when(m: Material, when: str) -> bool:
    """Whether a phrase begins with a day or an hour, so that it answers a question: no "Open from 6" does."""
    first = words(when)[0]
    if _MEASURED.match(when):
        return False  # "10 kilometres on 5 May"
    days = (*fragments("months", m.brief.language), *fragments("weekdays", m.brief.language))
    little = fold(first) in m.book.all("prepositions") or bool(_EVERY.fullmatch(first))
    return first[:1].isdigit() or little or bool(pattern(days).match(first)) or first in m.book.table("days").values()


def _told_with_its_day(m: Material, fact: Fact) -> bool:
    """Whether a sentence of a promotion gives the same hours with the rest of the news: "a sale on Sunday, 11 to 3"."""
    return m.kind in ("promo", "launch") and any(holds(other.text, fact.text) for other in m.of("statement"))


def _only_when(fact: Fact) -> bool:
    """Whether a fact says when and hardly more, so that it answers the question."""
    text = fact.text
    day = find_moment(text)
    if _DUE.search(text):
        return False
    if _WHEN.fullmatch(bare(fact.label)) and len(words(text)) <= _LONGEST_WHEN:
        return True
    return day is None or len(words(_OF_HOURS.sub(" ", without(text, day)))) <= _BESIDE_A_DAY


def _moment_label(label: str) -> bool:
    """Whether a label says no more than that a day, an hour or a place follows."""
    return is_place_label(label) or bool(_WHEN.fullmatch(bare(label)))


def moment(text: str) -> str:
    """'starts 5 October' as '5 October': the question "when?" has the verb already."""
    return re.sub(
        r"(?i)^(?:starts?|starting|begins?|beginning|beginnt|startet|start|commence|début|empieza|comienza|inizia|"
        r"comincia|começa|início)\s(?:(?:on|am|le|el|il|a|em)\s)?(?=\S*\s?\d|[A-ZÀ-Þ])",
        "",
        text,
    )
