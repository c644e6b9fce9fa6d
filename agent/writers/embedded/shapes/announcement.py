"""Announcement: the news first, then what it means, whom it concerns, what comes next, and whom to ask."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from agent.brief import Fact
from agent.reading.genre.genres import seeks
from agent.reading.subjects.happenings import is_happening
from agent.writers.embedded.addressed import beside_addresses
from agent.writers.embedded.as_listed import alone
from agent.writers.embedded.grammar import nature
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.shapes.calls import trimmed
from agent.writers.embedded.shapes.telling import moment
from agent.writers.embedded.shapes.topics import covered
from agent.writers.embedded.wording import bare, cap, holds, listed, sentence, words
from tools.image.shot import Item

_ASKING = re.compile(
    r"(?i)(?:questions?|fragen|rückfragen|renseignements|dudas|consultas|domande|dúvidas|contact|kontakt)\b"
)
_POLITE = re.compile(r"(?i)(?:please|bitte|merci de|por favor|si prega|per favore)\b")
"""What people are asked to do is no change: "Please pay by card"."""
NEWS = 6
"""Words of a sentence with a day that is news by itself: "From 1 March the new rule applies"."""
_ITSELF = re.compile(r"(?i)(?<!\w)(?:briefing|update|recap)$")
"""A subject that is the film itself: "This is Weekly briefing" would present it."""
_ARTICLE = r"(?i)\s(?:the|el|la|le|il|lo|o|a|der|dem|die|das|den)$"
FEWEST_ASKED = 2
"""Words left of whom to ask from which nobody is named any more."""
_SHORT_LABEL = 3
_NEWS_KINDS = ("statement", "product", "date")
"""Kinds of facts that may open a film before those that stand above them; a fee that stays as it is does not."""
APART = ("name", "contact", "audience", "place", "quote")


def announcement(m: Material) -> list[Line]:
    """The first full statement opens; fragments follow as what changes."""
    whole = [fact for fact in m.facts if _opens(m, fact)]
    statements = sorted(whole, key=lambda fact: fact.kind == "date" and len(words(fact.text)) < NEWS)
    statements = sorted(statements, key=lambda fact: not (m.hiring and seeks(fact.text)))
    lines = [] if any(seeks(fact.text) or holds(fact.text, m.brief.brand.name) for fact in whole) else _advertised(m)
    if statements:
        first = telling.headed(m, statements[0]) if statements[0].origin != "brief" else ""
        said = telling.predicates(first or m.tell(statements[0].text), m.brief.language)
        opening = Line(sentence(said[0]), role="hook", keep="spine", worth=4).draw("title", "hero")
        news = [Line(sentence(text), keep="spine", worth=4).draw("hero", "split") for text in said]
        lines += news if lines else [opening, *news[1:]]
    else:
        lines = lines or _headed(m)
    who = m.book.say("announce_who", who=m.audience)
    heard = Line(who, worth=1.0).draw("split", "hero", headline=cap(m.audience)[:80], subject="people")
    lines += [heard] if who else []
    headed = Counter(fact.label for fact in m.facts if telling.shared(fact.label))
    labelled = {fact.label for fact in m.of("number", "date", "time", "item") if telling.shared(fact.label)}
    rest = [
        fact
        for fact in m.facts
        if fact not in statements[:1]
        and (len(words(fact.text)) > 1 or fact.kind not in ("statement", "item") or headed[fact.label] > 1)
        and (fact.kind not in APART or (fact.kind == "place" and fact.label in labelled))
    ]
    labels = Counter(fact.label for fact in rest if telling.shared(fact.label))
    led = bool(statements) and moment(statements[0].text) and not m.hiring
    own = led and not alone(m.brief, statements[0])  # "That means: same pay and 36 hours", behind news of its own
    short = [fact for fact in rest if labels[fact.label] < 2 and plain(m, fact) and (own or not alone(m.brief, fact))]
    lines += changes(m, short, led)
    lines += telling.told(m, [fact for fact in rest if fact not in short], 2.5)
    lines += covered(m, lines)
    lines += parts.leftovers(m, lines) + parts.from_sources(m)
    lines += contact(m)
    lines = _hiring(m, named_first(m, lines))
    return [*lines, *parts.closing(m, "job_close" if m.hiring else "announce_close")]


def _advertised(m: Material) -> list[Line]:
    """Whose job is to be had, and which; nothing where the brief names no house or seeks nobody."""
    house = m.brief.brand.name
    if not house or not m.hiring:
        return []
    post = Line(sentence(f"{house}: {m.midway(bare(m.subject))}"), role="hook", keep="vital", worth=4)
    return [post.draw("title", "hero", headline=m.title())]


def _headed(m: Material) -> list[Line]:
    """What a film without a full statement opens on: the post that is to be filled, or that there is news."""
    post = m.book.say("job_hook", x=m.the_subject) if m.hiring and not m.brief.brand.name else ""
    if post:
        return [Line(post, role="hook", keep="spine", worth=4).draw("title", "hero", headline=m.title())]
    if _ITSELF.search(m.brief.subject) or is_happening(m.brief.subject, m.brief.language):
        itself = Line(sentence(cap(m.brief.subject)), role="hook", keep="spine", worth=3)
        return [itself.draw("title", "hero", headline=m.title())]
    news = m.book.say("announce_hook")
    hook = Line(news, role="hook", worth=1.5).draw("title", "hero", headline=m.title(), subject="megaphone")
    return [*([hook] if news else []), parts.introduction(m)]


def _opens(m: Material, fact: Fact) -> bool:
    """Whether a fact can be the news: a sentence, who is sought, or a first fragment with its day."""
    first = bool(m.facts) and fact is m.facts[0]
    told = ("statement", "product", "date", "price", "number") if first or not m.brief.brand.name else _NEWS_KINDS
    if fact.kind in told and m.whole(fact.text):
        return True
    if fact.kind in ("statement", "item", "number") and m.hiring and seeks(fact.text):
        return True
    given = first or fact.origin != "brief"  # a source is written in sentences
    return given and fact.kind in ("statement", "date") and moment(fact.text) and len(words(fact.text)) >= NEWS


def named_first(m: Material, lines: list[Line]) -> list[Line]:
    """The lines with what they are about before them, where none of them names it."""
    names = [word for word in words(m.subject)[1:] if word[:1].isupper()]
    said = " ".join(line.text for line in lines)
    if not names or len(words(m.subject)) < 3 or any(holds(said, name) for name in names):
        return lines
    first = Line(sentence(cap(m.subject)), role="hook", keep="spine", worth=3).draw("title", "hero", headline=m.title())
    return [first, replace(lines[0], role="point"), *lines[1:]]


def _hiring(m: Material, lines: list[Line]) -> list[Line]:
    """The lines with who hires before them, where only "we" does: "Tischlerei Osterkamp. Wir suchen ..."."""
    name = m.brief.brand.name
    told = any(holds(line.text, name) for line in lines)
    at = next((at for at, line in enumerate(lines) if seeks(line.text)), None)
    if not name or told or at is None or not m.hiring:
        return lines
    return [*lines[:at], replace(lines[at], text=f"{sentence(cap(name))} {lines[at].text}"), *lines[at + 1 :]]


def plain(m: Material, fact: Fact) -> bool:
    """Whether a fact is a short fragment that stands well in a list."""
    fragment = nature(m.opened(fact.text), m.brief.language) in ("noun", "number")
    short = len(words(fact.text)) <= 5 and fragment and fact.kind not in ("date", "time")
    bids = _ASKING.match(fact.text) or _POLITE.match(fact.text)
    return short and not telling.heading(m, fact) and not bids and "?" not in fact.text


def changes(m: Material, facts: Sequence[Fact], led: bool) -> list[Line]:
    """What changes, as one spoken list of up to four fragments; `led` where they follow from the news before them."""
    lines: list[Line] = []
    for at in range(0, len(facts), 4):
        texts = [bare(m.opened(fact.text)) for fact in facts[at : at + 4]]
        together = listed([m.midway(text) for text in texts], m.book.word("and"))
        text = m.book.say("announce_facts", list=together) if led else ""
        items = tuple(Item(label=cap(text)[:80]) for text in texts)
        line = Line(text or " ".join(sentence(text) for text in texts), keep="spine", worth=3)
        lines.append(line.draw("list", "steps", items=items) if len(items) > 1 else line.draw("hero", "split"))
    return lines


def contact(m: Material) -> list[Line]:
    """Whom to ask, spoken without the address that the screen shows."""
    facts = m.of("contact")
    if not facts:
        return []
    text = facts[0].text
    for address in m.brief.addresses:
        text = text.replace(address, "")
    whole = bare(text)
    text = bare(trimmed(re.sub(_ARTICLE, "", beside_addresses(facts[0].text, m.brief.addresses))))
    led = bare(facts[0].label) if text and not m.whole(text) else ""
    if text != whole and not led and len(words(text)) <= FEWEST_ASKED:
        return []  # "Más información en el", whose number is shown
    text = f"{led}: {text}" if led and len(words(led)) <= _SHORT_LABEL else text  # "Questions: ext. 4410"
    if len(words(text)) < 2 or any(mark in text for mark in "@/"):
        return []
    return [
        Line(m.tell(text), worth=2.4, keep="spine").draw(
            "split", "hero", headline=cap(text)[:80], body=next(iter(m.brief.addresses), "")[:200], subject="envelope"
        )
    ]
