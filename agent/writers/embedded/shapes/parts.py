"""Building blocks that several story shapes share: opening, introduction, facts as lines, dates and places, closing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Fact
from agent.writers.embedded.figures import figure
from agent.writers.embedded.grammar import is_sentence, nature
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material, speakable
from agent.writers.embedded.wording import (
    bare,
    cap,
    fold,
    holds,
    listed,
    lowered,
    sentence,
    sentences,
    tidy,
    words,
)
from tools.image.shot import Item

_LISTED = re.compile(r"\s*[,;]\s*(?:and\s+|und\s+|y\s+|et\s+|e\s+)?")
SHORT = 5


def hook(m: Material) -> list[Line]:
    """The first seconds: the question, situation or problem of the brief."""
    question = next((bare(fact.text) + "?" for fact in m.of("question")), "")
    if question:
        return [Line(cap(question), role="hook", keep="spine", worth=3).draw("title", "hero")]
    problems = m.of("problem")
    if problems:
        return [problem(m, fact, "hook" if at == 0 else "problem") for at, fact in enumerate(problems)]
    return []


def problem(m: Material, fact: Fact, role: str) -> Line:
    """A problem, as a sentence or as a few plain images one after another."""
    text = staccato(m, fact.text)
    line = Line(text, role="hook" if role == "hook" else "problem", keep="spine" if role == "hook" else "drop", worth=3)
    return line.draw("title" if role == "hook" else "split", "hero")


def staccato(m: Material, text: str) -> str:
    """A list of images said one by one ('Blue hour. Rain. A car at a junction.'); sentences stay as they are."""
    if is_sentence(text, m.brief.language):
        return m.tell(text)
    pieces = [piece for piece in _LISTED.split(bare(text)) if piece]
    if len(pieces) < 2 or any(len(words(piece)) > 7 for piece in pieces):
        return m.tell(text)
    return " ".join(sentence(piece) for piece in pieces)


def introduction(m: Material) -> Line:
    """Who or what the film is about."""
    text = m.introduces()
    short = m.book.say("reveal", subject=m.subject)
    line = Line(text, role="reveal", keep="spine", worth=3, short=short)
    return line.draw("hero", "split", headline=cap(m.subject)[:80], body=cap(m.what)[:120] if len(m.what) <= 70 else "")


def audience(m: Material) -> list[Line]:
    """For whom it is, where the brief says so in words that can be spoken."""
    who = bare(tidy(m.brief.audience))
    if not who or len(words(who)) > 12 or re.search(r"\d", who):
        return []
    text = m.book.say("audience", who=who)
    return [Line(text, worth=0.8).draw("split", "hero", subject="people")] if text else []


def told(m: Material, facts: Sequence[Fact], worth: float = 2.0) -> list[Line]:
    """Facts as lines: sentences alone, short fragments two or three together."""
    lines: list[Line] = []
    short: list[Fact] = []
    for fact in facts:
        if len(words(fact.text)) <= SHORT and nature(fact.text, m.brief.language) in ("number", "noun"):
            short.append(fact)
            continue
        lines += flushed(m, short, worth) + [one(m, fact, worth)]
        short = []
    return lines + flushed(m, short, worth)


def flushed(m: Material, facts: Sequence[Fact], worth: float) -> list[Line]:
    """Short fragments in lines of two or three."""
    lines: list[Line] = []
    rest = list(facts)
    while rest:
        size = 2 if len(rest) in (2, 4) else min(3, len(rest))
        group, rest = rest[:size], rest[size:]
        lines.append(one(m, group[0], worth) if size == 1 else together(m, group, worth))
    return lines


def together(m: Material, group: Sequence[Fact], worth: float) -> Line:
    """Two or three fragments in one line, as a list on screen."""
    text = " ".join(sentence(fact.text) for fact in group)
    items = tuple(Item(label=cap(bare(fact.text))[:80]) for fact in group)
    return Line(text, worth=worth).draw("list", "steps", items=items)


def one(m: Material, fact: Fact, worth: float) -> Line:
    """One fact as one line; a telling figure gets a picture of its own."""
    return figured(Line(m.told(fact), worth=worth), fact.text)


def figured(line: Line, text: str) -> Line:
    """The line with a number picture, where its text is about one figure."""
    found = figure(text)
    if found and len(words(text)) <= 9 and found.unit:
        return line.draw("number", "split", "hero", number=found.written[:24], unit=found.unit)
    return line.draw("split", "hero", "lower_third") if found else line.draw("hero", "split")


def priced(m: Material) -> list[Line]:
    """What it costs."""
    facts = m.of("price")
    if not facts or silent(m, facts[0].text):
        return []
    text = bare(facts[0].text)
    if is_sentence(text, m.brief.language):
        line = sentence(text)
    else:
        figures_first = bool(re.match(r"[€$£\d]", text))
        line = m.book.say("price" if figures_first else "price_label", x=text) or sentence(text)
    return [figured(Line(line, role="proof", worth=2.5, keep="spine"), text)]


def silent(m: Material, text: str) -> bool:
    """Whether a text may be shown only."""
    return any(holds(text, word) for word in m.brief.silent_words)


def dated(m: Material) -> list[Line]:
    """When and where, in one or two lines."""
    lines: list[Line] = []
    when = listed([bare(fact.text) for fact in m.of("date", "time") if not m.whole(fact.text)][:3], ",").replace(" , ", ", ")
    if when:
        text = m.book.say("event_when", x=when) or sentence(when)
        lines.append(Line(text, role="proof", worth=3, keep="spine").draw("title", "lower_third", "split", headline=cap(when)[:80], subject="calendar"))
    places = [bare(fact.text) for fact in m.of("place") if not m.whole(fact.text)][:1]
    if places and not holds(" ".join(line.text for line in lines), places[0]):
        text = m.book.say("event_where", x=places[0]) or sentence(places[0])
        lines.append(Line(text, role="proof", worth=3, keep="spine").draw("split", "hero", headline=cap(places[0])[:80], subject="map", setting="city"))
    whole = [fact for fact in m.of("date", "time", "place") if m.whole(fact.text)]
    return lines + [one(m, fact, 2.5) for fact in whole]


def closing(m: Material, fallback: str = "cta_none") -> list[Line]:
    """The last line and the end card."""
    text = closing_words(m, fallback)
    address = next(iter(m.brief.addresses), "")
    call = bare(tidy(m.brief.call_to_action))
    line = Line(text, role="close", keep="must", worth=4)
    first = bare(sentences(text)[0]) if text else m.subject
    headline = cap(first if len(words(first)) <= 9 else m.subject or m.title())
    button = call if 0 < len(call) <= 40 and fold(call) != fold(headline) else ""
    if holds(button, address):
        button = bare(re.sub(re.escape(address), "", button)).rsplit(" ", 1)[0] if len(words(button)) > 2 else ""
    return [line.draw("end_card", headline=headline[:120], address=address[:120], button=button[:60])]


def closing_words(m: Material, fallback: str) -> str:
    ending = tidy(m.brief.ending)
    if ending:
        return sentence(ending)
    call = bare(tidy(m.brief.call_to_action))
    parts = [sentence(call)] if call else []
    if m.spoken_address and not holds(" ".join(parts), m.spoken_address):
        parts.append(m.book.say("cta_address", x=m.spoken_address))
    if not parts:
        parts.append(m.book.say(fallback, subject=m.subject) or m.book.say("cta_none"))
    text = " ".join(part for part in parts if part)
    return text or sentence(m.title())


def recap(m: Material, facts: Sequence[Fact], purpose: str = "recap") -> list[Line]:
    """The most important fragments once more, in other words; used where the film has time to fill."""
    short = [lowered(bare(fact.text)) for fact in facts if len(words(fact.text)) <= 6 and not m.whole(fact.text)][:3]
    if len(short) < 2:
        return []
    text = m.book.say(purpose, list=listed(short, m.book.word("and")))
    items = tuple(Item(label=cap(entry)[:80]) for entry in short)
    return [Line(text, worth=0.5).draw("list", "steps", headline=m.book.word("recap"), items=items)] if text else []


def from_sources(m: Material, worth: float = 1.5) -> list[Line]:
    """What the sources say, as lines in their order."""
    return [figured(Line(sentence(text), worth=worth), text) for text in m.source_sentences]


def leftovers(m: Material, used: Sequence[Line], worth: float = 1.2) -> list[Line]:
    """Facts that no other line has said yet."""
    said = " ".join(line.text for line in used)
    kinds = ("benefit", "number", "statement", "item", "product", "ingredient", "problem", "name", "step", "quote")
    rest = [fact for fact in m.facts if fact.kind in kinds and not holds(said, bare(fact.text)) and not silent(m, fact.text)]
    return told(m, [fact for fact in rest if not (fact.kind == "name" and len(words(fact.text)) < 3)], worth)


def address_shown(address: str) -> bool:
    """Whether an address is only for the eye."""
    return not speakable(address)


def quotes(m: Material) -> list[Line]:
    """Quotations that the brief gives, with their speaker where one is named."""
    lines: list[Line] = []
    for fact in m.of("quote"):
        words_ = fact.text.strip("\"“”„«» ")
        text = m.book.say("quote", who=fact.label, x=words_) if fact.label else ""
        text = text or m.book.fixed("shown_quote", x=words_) or sentence(words_)
        lines.append(Line(text, role="proof", worth=2.6).draw("quote", "split", headline=words_[:160], kicker=fact.label[:60], subject="speech bubble"))
    return lines
