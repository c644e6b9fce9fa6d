"""Listing: a visit from the street to the garden, then what is near, when to come and whom to ask."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.brief import Language
from agent.reading.forms.for_sale import is_home, offered
from agent.reading.genre.genres import is_dwelling
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.shapes.visiting import LAST, OUTSIDE, near, station
from agent.writers.embedded.wording import bare, cap, fold, holds, sentence, words

_ARTICLED = re.compile(
    r"(?:an?|the|our|eine?|der|die|das|unsere?|une?|l[ea]s?|notre|un[ao]?|el|los|las|nuestr\w+|il|lo|i|gli|uma?|os?|as?)\s|"
    r"l['’]|un['’]"
)
_COUNTED = re.compile(r"\d{1,2}[- ](?:bed|bedroom|room|storey|bedroomed)\b(?!s)")
LONGEST_NAME = 14
"""Words of the street, house and town by which a listing is introduced."""
SPARED = ("price", "contact", "name", "audience")
OWN_WORTH = 3.0
"""What the line weighs that says what is for sale where the film is headed by its street."""
_ROOMS, GAIN = 1, 1.0
"""The station of rooms and floor space, and what a second more of them is worth: all of them come before a bus stop."""
WORTH = (1.8, 2.8, 1.7, 1.4, 3.6, 1.6, 2.6)
"""What a fact weighs by its station of the visit."""


def listing(m: Material) -> list[Line]:
    """The facts in the order of a visit."""
    lines = parts.hook(m)
    home = any(is_home(text) for text in (m.brief.text, *(source.text for source in m.brief.sources)))
    welcome = m.book.say("listing_hook", subject=m.subject) if home else ""  # nobody enters a bicycle
    welcome = "" if _offer(m, m.subject) and holds(welcome, m.subject) else welcome
    lines += (
        [Line(welcome, role="hook", worth=1.4).draw("hero", "title", subject="door, house", setting="street")]
        if welcome
        else []
    )
    told = [bare(fact.text) for fact in m.of("place", "statement", "item", "number") if _names(fact.text, m.subject)]
    where = next((text for text in told if len(words(text)) <= LONGEST_NAME), m.subject)
    called = m.the_subject if where == m.subject else where
    whole = (m.tell(fact.text) for fact in m.of("statement") if _presents(m, fact.text))
    text = m.book.say("reveal_bare", subject=called, what=m.what) or m.book.say("reveal", subject=called)
    if m.language == "en" and _COUNTED.match(called):
        text = sentence(
            f"{'an' if re.match(r'8|11|18', called) else 'a'} {called}"
        )  # nobody says "meet 3 bedroom house"
    if called[:1].islower() and not _ARTICLED.match(called):
        text = sentence(cap(called))  # nobody says "ti presentiamo stanza singola"
    text = _offer(m, called) or text
    text = next(whole, text)
    lines.append(
        Line(text, role="reveal", keep="spine", worth=3).draw("title", "hero", headline=cap(where), subject="house")
    )
    facts = [
        fact
        for fact in m.facts
        if fact.kind not in SPARED and not holds(where, fact.text) and not holds(m.what, fact.text)
    ]
    own = next((fact for fact in facts if not m.what and is_dwelling(fact.text) and station(fact) == 0), None)
    if own:
        lines += [replace(line, keep="spine") for line in telling.told(m, [own], OWN_WORTH)]
        facts = [fact for fact in facts if fact is not own]
    if len(facts) >= 4:
        for place, worth in enumerate(WORTH):
            seen = telling.told(m, [fact for fact in facts if station(fact) == place], worth)
            lines += [_weighed(line, place) for line in seen]
    else:
        read = sorted(m.source_sentences, key=near)
        lines += telling.told(m, facts, 2.0) + [telling.figured(Line(m.tell(text), worth=1.8), text) for text in read]
    return [*lines, *parts.priced(m), *parts.closing(m, "listing_close")]


_FOR_SALE: dict[Language, tuple[str, str]] = {
    "en": ("For sale: {}", "To let: {}"), "de": ("Zu verkaufen: {}", "Zu vermieten: {}"),
    "fr": ("À vendre\u00a0: {}", "À louer\u00a0: {}"), "es": ("En venta: {}", "En alquiler: {}"),
    "it": ("In vendita: {}", "In affitto: {}"), "pt": ("À venda: {}", "Para arrendar: {}"),
}  # fmt: skip
_LET = re.compile(r"(?:let|rent|miet|lou|alquil|affitt|arrend|alug)", re.IGNORECASE)


def _offer(m: Material, called: str) -> str:
    """What a thing without a name is offered for: "To let: flat in Derby."; '' for a street, a name or no offer."""
    words_ = offered(m.brief.text, m.brief.language)
    plain = called[:1].islower() if m.language != "de" else not _ARTICLED.match(called)
    if not words_ or not plain or _ARTICLED.match(called) or re.search(r"\d", called):
        return ""
    return sentence(_FOR_SALE[m.brief.language][bool(_LET.search(words_))].format(called))


def _weighed(line: Line, place: int) -> Line:
    """A line of the visit by its station: rooms are told rather than a bus stop, a garden and days to come for sure."""
    if place in (OUTSIDE, LAST):
        return replace(line, keep="spine")
    return replace(line, gain=GAIN) if place == _ROOMS and line.shorts else line


def _presents(m: Material, text: str) -> bool:
    """Whether a sentence says what home stands at the address: "C'est un T3 de 64 m², 5 rue des Lilas à Tours"."""
    return holds(text, m.subject) and is_dwelling(text) and len(words(text)) > len(words(m.subject)) + 2


def _names(text: str, subject: str) -> bool:
    """Whether a fact is the subject with more of its address."""
    return fold(text).startswith(fold(subject))
