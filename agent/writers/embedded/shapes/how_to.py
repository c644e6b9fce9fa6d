"""How-to and list: what is needed, the steps in their order, numbered entries, and a reason to keep it."""

from __future__ import annotations

from agent.brief import Fact
from agent.writers.embedded.knowledge import Point, Topic
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts
from agent.writers.embedded.shapes.explainer import known, pointed
from agent.writers.embedded.wording import bare, cap, listed, lowered, sentence, sentences, words
from tools.image.shot import Item


def how_to(m: Material) -> list[Line]:
    """Hook, what is needed, each step, the result."""
    lines = parts.hook(m) or start(m)
    lines += needed(m)
    steps = m.of("step")
    topic = m.topic if not steps else None
    if steps:
        lines += [step(m, fact, at + 1, len(steps)) for at, fact in enumerate(steps)]
    elif topic:
        lines += [pointed(point, topic) for point in topic.points]
    lines += parts.told(m, m.of("statement", "benefit", "number"), 1.5)
    lines += parts.leftovers(m, lines) + parts.from_sources(m, 1.5)
    done = m.book.say("howto_done")
    lines += [Line(done, worth=0.6).draw("hero", "split", subject="check mark")] if done else []
    return [*lines, *parts.closing(m, "save")]


def start(m: Material) -> list[Line]:
    """The title, said as today's subject."""
    text = m.book.say("howto_hook", title=m.title())
    return [Line(text, role="hook", keep="spine", worth=3).draw("title", "hero", headline=m.title())]


def needed(m: Material) -> list[Line]:
    """The ingredients or tools: all of them on screen, the first ones spoken."""
    facts = m.of("ingredient")
    if not facts:
        return []
    lines: list[Line] = []
    for at in range(0, len(facts), 4):
        group = facts[at : at + 4]
        spoken = listed([lowered(bare(fact.text)) for fact in group], m.book.word("and"))
        text = m.book.say("howto_more" if at else "howto_need", list=spoken) or sentence(spoken)
        items = tuple(Item(label=cap(bare(fact.text))[:80]) for fact in group)
        line = Line(text, keep="spine", worth=2.5)
        lines.append(line.draw("list", "steps", headline=cap(m.book.word("need")), items=items))
    return lines


def step(m: Material, fact: Fact, number: int, count: int) -> Line:
    """One step, with its number on screen."""
    line = Line(sentence(fact.text), worth=2.6, keep="spine" if count <= 9 else "drop")
    kicker = f"{cap(m.book.word('step'))} {number}"
    return line.draw("hero" if number % 2 else "split", "hero", "split", kicker=kicker)


def listing_items(m: Material) -> list[Line]:
    """A counted list: entries of the brief, else of what is known."""
    topic = m.topic
    entries = [Point(text=fact.text) for fact in m.of("item", "step")]
    if len(entries) < 2 and topic:
        entries = list(topic.points)
    wished = wanted_count(m)
    entries = entries[: wished or len(entries)]
    lines = parts.hook(m) or list_start(m, topic, len(entries))
    lines += [entry(m, point, at + 1, topic) for at, point in enumerate(entries)]
    if not entries:
        lines += known(topic) if topic else parts.leftovers(m, lines)
    lines += parts.from_sources(m, 1.2)
    pick = m.book.say("list_pick")
    lines += [Line(pick, worth=0.5).draw("split", "hero")] if pick else []
    return [*lines, *parts.closing(m, "save")]


def wanted_count(m: Material) -> int:
    """How many entries the brief asks for."""
    for fact in m.of("number"):
        if fact.value and 2 <= fact.value <= 12 and fact.value == int(fact.value):
            return int(fact.value)
    first = next((word for word in words(m.brief.text)[:12] if word.isdigit() and 2 <= int(word) <= 12), "0")
    return int(first)


def list_start(m: Material, topic: Topic | None, count: int) -> list[Line]:
    """What is counted, and how many."""
    subject = topic.title if topic and topic.title else m.subject
    subject = subject.removeprefix(f"{count} ")
    text = (topic.hook if topic else "") or m.book.say("list_hook", n=str(count), subject=subject)
    line = Line(sentence(text), role="hook", keep="spine", worth=3)
    return [line.draw("title", "hero", headline=f"{count} {subject}" if count else cap(subject))]


def entry(m: Material, point: Point, number: int, topic: Topic | None) -> Line:
    """One entry: its numeral large, its name, and what to do."""
    head = point.headline or bare(sentences(point.text)[0])
    lead = m.book.fixed("list_item", n=str(number), x=lowered(bare(head)))
    rest = sentence(point.text) if point.headline else " ".join(sentences(point.text)[1:])
    line = Line(f"{lead} {rest}".strip(), worth=2.6, keep="spine", short=lead)
    nouns = point.nouns or (topic.nouns if topic else "")
    return line.draw("number", "split", number=str(number), headline=cap(head)[:80], subject=nouns, unit=cap(head)[:40])
