"""Explainer: the question, the short answer, one thing after another, why it matters, and something to think about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.brief import FactKind, Language
from agent.reading.text.sentences import parts as parts_of
from agent.writers.embedded.grammar import nature
from agent.writers.embedded.headlines import headline
from agent.writers.embedded.knowledge import Point, Topic
from agent.writers.embedded.knowledge.together import several
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.shapes.asking import answered, questioned
from agent.writers.embedded.shapes.introducing import introduces
from agent.writers.embedded.shapes.topics import asked_topics, names, topics_beside
from agent.writers.embedded.wording import bare, cap, holds, listed, sentence, uncapped, words
from tools.image.shot import Item

_FEWEST_TOPICS, _MOST_TOPICS, _LONGEST_TOPIC = 2, 6, 6
_BESIDE_FACTS = 2
"""Questions of the film's own beside what the brief tells."""
# "The history of the umbrella": what it is about is told, and works in no way.
_HEADS: tuple[tuple[Language, str, str], ...] = (
    ("en", r"the\s|an?\s", "history|story|life|origins?|differences?|basics|art|myths?|causes?|meaning|benefits"),
    ("de", r"die\s|der\s|das\s", "geschichte|leben|ursprung|unterschiede?|grundlagen|kunst|mythen|ursachen?"),
    ("fr", r"la\s|le\s|les\s|l['’]", "histoire|vie|origines?|différences?|bases|art|mythes|causes?"),
    ("es", r"la\s|el\s|las\s|los\s", "historia|vida|orígen(?:es)?|origen|diferencias?|bases|arte|mitos|causas?"),
    ("it", r"la\s|il\s|le\s|i\s|l['’]", "storia|vita|origin[ei]|differenz[ae]|basi|arte|miti|caus[ae]"),
    ("pt", r"a\s|o\s|as\s|os\s", "história|vida|orige(?:m|ns)|diferenças?|bases|arte|mitos|causas?"),
)
_HEAD: dict[Language, re.Pattern[str]] = {
    code: re.compile(rf"(?:{article})?(?:{heads})(?!\w)", re.IGNORECASE) for code, article, heads in _HEADS
}
_WHICH: dict[Language, tuple[str, str]] = {
    "en": (r"(?:the )?(difference between\s.+)", "What is the {}?"),
    "de": (r"(?:der |den )?(unterschied zwischen\s.+)", "Was ist der {}?"),
    "fr": (r"(?:la )?(différence entre\s.+)", "Quelle est la {} ?"),
    "es": (r"(?:la )?(diferencia entre\s.+)", "¿Cuál es la {}?"),
    "it": (r"(?:la )?(differenza (?:tra|fra)\s.+)", "Qual è la {}?"),
    "pt": (r"(?:a )?(diferença entre\s.+)", "Qual é a {}?"),
}
TOLD = 3
"""Facts from which a film needs no commonplaces beside them."""
_OR: dict[Language, str] = {"en": "or", "de": "oder", "fr": "ou", "es": "o", "it": "o", "pt": "ou"}


def explainer(m: Material) -> list[Line]:
    """From the brief's own statements first, then from what is known of the subject."""
    topic = m.topic
    told: tuple[FactKind, ...] = ("statement", "benefit", "number", "price", "date")
    lines = opening(m, topic)
    facts = m.of(*told, *(() if topic else ("item", "step")))
    covered = [fact for fact in m.of("item") if fact.label in m.brief.topics and not topic]
    said = telling.told(m, [fact for fact in facts if fact not in covered], 2.2)
    clauses = sum(len(parts_of(line.text, m.brief.language)) for line in said)
    lines += [replace(line, keep="spine") for line in telling.told(m, covered, 2.4)]
    lines += telling.sides(m) + [telling.unframed(line) for line in said]
    lines += parts.from_sources(m, 2.0)
    asked = [] if topic else _asked(m, lines)
    lines += [] if topic else asked or listed_topics(m)
    rest = [telling.unframed(line) for line in parts.leftovers(m, lines)] if not topic else []
    lines += known(topic) if topic else rest + commonplace(m) + ([] if clauses + len(asked) >= TOLD else thoughts(m))
    lines += topics_beside(m, lines) if topic else []
    lines = covering(lines, [*(fact.text for fact in m.of("item")), *m.brief.topics, *several(m.subject)])
    return [*lines, *ending(m, topic, clauses)]


def _asked(m: Material, told: Sequence[Line]) -> list[Line]:
    """Each topic as the question that it asks, where all of them ask one; [] where one does not."""
    asked = asked_topics(m, told)
    return asked if len(asked) >= _FEWEST_TOPICS and len(asked) == len(m.brief.topics) else []


def listed_topics(m: Material) -> list[Line]:
    """The topics of a brief of which nothing is known, said and shown as what it is about."""
    topics = [bare(text) for text in m.brief.topics]
    if not _FEWEST_TOPICS <= len(topics) <= _MOST_TOPICS or any(len(words(text)) > _LONGEST_TOPIC for text in topics):
        return []
    text = m.book.fixed("topics_listed", x=listed([m.midway(text) for text in topics], m.book.word("and")))
    items = tuple(Item(label=cap(text)[:80]) for text in topics)
    return [Line(text, worth=2.6, keep="spine").draw("list", "steps", items=items)] if text else []


def covering(lines: list[Line], wanted: list[str]) -> list[Line]:
    """Keeps the first line that names each of the things that the brief wants covered."""
    for text in wanted:
        at = next((at for at, line in enumerate(lines) if names(line.text, text)), None)
        if at is not None and lines[at].keep == "drop":
            lines[at] = replace(lines[at], keep="spine")
    return lines


def commonplace(m: Material) -> list[Line]:
    """What is true of any such thing, where it is a common one: coffee, a bicycle."""
    told_so = asks(m.subject) or _HEAD[m.brief.language].match(m.subject)  # what a thing is like answers neither
    thing = None if m.sides or len(m.facts) >= TOLD or told_so else m.thing
    told = (thing.hook, thing.truth, thing.contrast, thing.moment) if thing else ()
    return [Line(text, worth=1.8).draw("hero", "split", subject=thing.draw) for text in told if thing]


def thoughts(m: Material) -> list[Line]:
    """Where little is known: questions and small tasks that fit any subject and claim nothing."""
    if m.source_sentences or m.sides or len(m.facts) >= TOLD or m.leads_on:
        return []
    found = [] if asks(m.subject) else m.book.each("think", subject=m.the_subject)
    found = found or [text for text in m.book.each("think", subject="\0") if "\0" not in text]
    found = found[2::2][:_BESIDE_FACTS] if m.facts else found
    nouns = ("question mark", "pencil", "magnifying glass", "people", "eye", "book", "light bulb")
    return [
        Line(cap(text), worth=1.0).draw("hero", "split", subject=noun)
        for text, noun in zip(found, nouns, strict=False)
        if text and not ("?" in m.title() and holds(text, m.subject))
    ]


def opening(m: Material, topic: Topic | None) -> list[Line]:
    """A question or surprise, and what the subject is."""
    hook = topic.hook if topic else either(m)
    hook = hook or (m.brief.title if m.brief.title.endswith("?") else "")
    asked = asks(m.what)
    own = m.brief.subject.strip()
    hook = hook or (cap(own) if own.endswith("?") else "")
    hook = hook or (questioned(m.what, m.brief.language) if asked else "")
    hook = hook or questioned(m.subject, m.brief.language)
    hook = hook or (f"How do you {uncapped(m.subject)}?" if _does(m) else "")
    wondered = next((text for text in (m.subject, m.what) if asks(text)), "")
    hook = hook or (m.book.say("wonder_hook", asked=uncapped(wondered)) if wondered else "")
    hook = hook or headed(m) or m.book.say("explain_hook", subject=m.the_subject)
    hook = _agreeing(hook)
    lines = [Line(sentence(hook), role="hook", keep="spine", worth=3).draw("title", "hero", kicker=cap(m.subject)[:60])]
    what = topic.what if topic else m.what
    if what and (topic or not asked):
        answer = sentence(what) if topic else introduces(m)
        lines.append(Line(answer, role="reveal", keep="spine", worth=3).draw("hero", "split"))
    return lines


def _agreeing(text: str) -> str:
    """'How do percentages actually work?' of "How does percentages actually work?"; osmosis is one."""
    return re.sub(
        r"^How does (?!an?\s|(?:[\w-]+\s){0,2}(?:gas|lens|news|\w+ics)\s)"
        r"(?=(?:(?:[\w-]+\s){0,2}?\w+[^isu\W]s|[^?,]+ and [^?,]+) (?:actually )?work)",
        "How do ",
        text,
    )


def headed(m: Material) -> str:
    """The opening of what is told rather than shown at work: "The history of the umbrella."; '' for anything else."""
    form, question = _WHICH[m.brief.language]
    if found := re.fullmatch(form, m.subject, re.IGNORECASE):
        told = found.group(1)
        return question.format(told if m.language == "de" else uncapped(told))
    return cap(m.the_subject) if _HEAD[m.brief.language].match(m.subject) else ""


def either(m: Material) -> str:
    """The question between two things that are compared: "Paper planner or calendar app?"; '' for one thing."""
    sides = re.split(r"(?i)\s+(?:versus|oder|or)\s+", m.subject)
    return f"{sides[0]} {_OR[m.brief.language]} {sides[1]}?" if len(sides) == 2 else ""


def asks(text: str) -> bool:
    """Whether a description only says what is asked: "how a heat pump works" answers nothing."""
    return bool(
        re.match(
            r"(?i)¿?(?:how|why|what|where|wie|warum|wieso|was|woher|comment|pourquoi|cómo|por qué|qué|come|perché|"
            r"che cosa|como|por que|o que|wozu|wofür|woraus|(?:à|de) quoi|(?:para|de) qué|(?:a|di) (?:che )?cosa|"
            r"com['’]è|(?:para|de) que)(?!\w)",
            text,
        )
    )


def known(topic: Topic) -> list[Line]:
    """The topic's points in order, with its diagram, word equation, comparison and meaning."""
    lines = [pointed(point, topic) for point in topic.points]
    if topic.parts:
        items = tuple(Item(label=label, subject=noun) for label, noun in topic.parts)
        at = min(2, len(lines) - 1)
        lines[at] = replace(lines[at].draw("diagram", "list", items=items), rest=2.5, keep="spine")
    if topic.formula:
        equation = Line(sentence(topic.formula_line), worth=3, rest=2.0)
        lines.insert(
            len(lines) * 2 // 3, equation.draw("title", "split", headline=cap(topic.formula), subject=topic.nouns)
        )
    for text in (topic.comparison, topic.why):
        if text:
            lines.append(Line(sentence(text), worth=2.4).draw("split", "hero"))
    return lines


def pointed(point: Point, topic: Topic) -> Line:
    """One statement of the knowledge base as a line."""
    line = Line(sentence(point.text), worth=2.0)
    return line.draw(
        "hero", "split", headline=point.headline, subject=point.nouns or topic.nouns, setting=topic.setting
    )


def _does(m: Material) -> bool:
    """Whether the subject is something to do: "sort your rubbish"."""
    asked = rf"(?i)\bhow (?:to|do you|you) {re.escape(m.subject)}"
    thing = rf"(?i)\b(?:an?|the|our|your) {re.escape(m.subject)}\b"
    ordered = nature(m.subject, "en") == "order" and not re.search(thing, m.brief.text)
    return m.language == "en" and (ordered or bool(re.search(asked, m.brief.text)))


def concluded(m: Material, said: int) -> str:
    """What the film has shown, where the brief itself told it: "And that is how a heat pump works."."""
    told = max(said, len(m.of("statement", "benefit", "product", "number"))) >= TOLD
    return next(filter(None, (answered(text, m.brief.language) for text in (m.what, m.subject))), "") if told else ""


def ending(m: Material, topic: Topic | None, said: int) -> list[Line]:
    """The brief's own ending, or a question with room to think; `said` counts the clauses of what the brief tells."""
    if m.brief.ending or m.brief.call_to_action or m.spoken_address:
        return parts.closing(m)
    question = topic.question if topic else concluded(m, said)
    told = bool(topic or m.of("statement", "benefit", "product", "number") or m.source_sentences)
    question = question or (sentence(cap(m.subject)) if _does(m) and told else "")
    question = question or (m.book.say("wonder_open") if asks(m.subject) else "")
    question = question or m.book.say("explain_question" if told else "explain_open", subject=m.the_subject)
    line = Line(question, role="close", keep="must", worth=4, rest=2.5 if "?" in question else 1.0)
    if "?" not in question:
        return [line.draw("end_card", headline=cap(m.title())[:120])]
    asked = cap(bare(question).split(": ")[-1])
    return [
        line.draw(
            "end_card",
            headline=f"{asked}?" if len(words(asked)) < 15 else headline(question, m.brief.language),
            kicker=m.book.word("question"),
            subject="question mark",
        )
    ]
