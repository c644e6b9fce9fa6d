"""How-to and list: what is needed, the steps in their order, numbered entries, and a reason to keep it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from num2words import num2words

from agent.brief import Fact, FactKind, Language
from agent.reading.lexicon import starts
from agent.reading.text.naming import COUNT
from agent.writers.embedded.as_listed import listed as entry_of_list
from agent.writers.embedded.grammar import is_order, nature, with_article
from agent.writers.embedded.indirect import as_question
from agent.writers.embedded.knowledge import Point, Topic
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.shapes.explainer import known, pointed
from agent.writers.embedded.shapes.topics import asked_topics
from agent.writers.embedded.wording import bare, cap, fold, holds, listed, lowered, sentence, sentences, uncapped, words
from tools.image.shot import Item

_HOW: dict[Language, str] = {
    "en": "how (?:to|do you|you can|you)",
    "de": "(?:wie man|so)", "fr": "comment", "es": "cómo", "it": "come", "pt": "como",
}  # fmt: skip
# A sentence of the brief that says what is needed, and is no step.
_NEED = re.compile(
    r"(?i)(?:you(?:['’]ll| will)? need|all you need is|du brauchst|ihr braucht|man braucht|benötigt w\w+|"
    r"(?:il (?:vous )?faut|vous avez besoin de)|necesitas|hace falta|necesitarás|"
    r"ti serv(?:e|ono)|serv(?:e|ono)(?! (?:with|hot|cold|warm|at|on|in|it|com|quente|fri[ao]))|"
    r"precisa de|é preciso)\s"
)
_NUMBERED = re.compile(r"(?s)(?:^|\s)1[.)]\s.*\s2[.)]\s.*\s3[.)]\s")
"""A brief that numbers its steps: the film has as many, under the same numbers."""
MOST_OF_A_HEAD = 8
"""Words before the colon of an entry."""
_LENGTH = re.compile(r"(?i)\d\s?(?:s|secs?|seconds?|sek\w*|secondes?|segundos?|secondi)(?!\w)")
_ORDER = re.compile(r"(?i)[a-z]+ (?:the|an?|your|it|them|this|these|all|each|every|any)\b")
"""A verb that no list holds, before what it is done to: "Tip the pot", "Repot it"."""
MOST_COUNTED = 12
ENOUGH_STEPS = 3
"""Steps that fill a film, so that nobody need say that it begins and that it is over."""
MOST_STEPS = 9
"""Steps that a film has to tell; of more it may leave some out."""
_DOSE = re.compile(
    r"(?i)(?:[\d½¼¾⅓][\d.,/]*\s?(?:kg|g|ml|cl|dl|l|oz|tsp|tbsp|el|tl|cups?|eggs?|cloves?|eier|œufs?|huevos?|uova|"
    r"ovos?)\b|(?:a |eine? |une |una |uma )?(?:pinch|handful|prise|pincée|pizca|pizzico|pitada)\b)"
)


def how_to(m: Material) -> list[Line]:
    """Hook, what is needed, each step, the result."""
    lines = parts.hook(m) or start(m)
    lines += needed(m)
    steps = steps_of(m)
    told = stepped(m, steps) if steps else []
    acts = sum(1 + line.text.count(", ") for line in told)
    ready = m.book.say("howto_start") if 0 < acts < ENOUGH_STEPS else ""
    lines += [Line(ready, worth=0.8).draw("hero", "split", headline=m.title(), subject="check mark")] if ready else []
    topic = m.topic if not steps else None
    if steps:
        lines += told
    elif topic:
        lines += [pointed(point, topic) for point in topic.points]
    lines += telling.told(m, m.of("statement", "benefit", "number"), 1.5)
    lines += parts.leftovers(m, lines, spared=("ingredient", "step")) + parts.from_sources(m, 1.5)
    if not (steps or topic or m.facts or m.source_sentences):
        return [*lines, *(asked_topics(m, lines) or _pondered(m)), *parts.closing(m, "save")]
    over = m.book.say("howto_done") if acts < ENOUGH_STEPS else ""
    done = " ".join(filter(None, (over, m.book.say("enjoy") if edible(m) else "")))
    lines += (
        [Line(done, worth=0.9).draw("hero", "split", subject="plate" if edible(m) else "check mark")] if done else []
    )
    return [*lines, *parts.closing(m, "save")]


def _pondered(m: Material) -> list[Line]:
    """What to think of before the work, where a brief gives no steps and none are invented."""
    nouns = ("tools", "clock", "warning sign", "people")
    return [
        Line(text, worth=1.0).draw("hero", "split", subject=noun)
        for text, noun in zip(m.book.each("think_how"), nouns, strict=False)
    ]


def start(m: Material) -> list[Line]:
    """What is made or learned today."""
    first = words(m.subject)[0]
    asked = re.search(rf"(?i)\b{_HOW.get(m.brief.language, '(?!)')} {re.escape(m.subject)}", m.brief.text)
    ordered = bool(asked or is_order(first, m.brief.language)) and not m.brief.title
    purpose = "howto_verb" if ordered else "recipe_hook" if edible(m) else "howto_hook"
    title = m.title() if m.brief.title else m.midway(m.title())
    told = re.match(rf"(?i){_HOW.get(m.brief.language, '(?!)')}\b", m.title())  # it says so itself
    if m.brief.subject.rstrip().endswith("?"):
        asked_so = f"{cap(bare(m.title()))}?"
        return [Line(asked_so, role="hook", keep="vital", worth=3).draw("title", "hero", headline=asked_so)]
    text = sentence(m.title()) if told else m.book.say(purpose, title=title, subject=m.subject) or sentence(m.title())
    if m.brief.title and _asks_how(m.subject):
        text = sentence(m.subject)  # "Même pas mal" says not what is learned
    if not told and goal(m):
        text = m.book.say("howto_hook", title=m.midway(bare(goal(m)))) or text
    return [Line(text, role="hook", keep="vital", worth=3).draw("title", "hero", headline=m.title())]


_LESSON = (
    r"(?:how[- ]to|tutorial|guide|instructions?|anleitung|tutoriel|tuto|mode d['’]emploi|instrucciones|guía|istruzioni|"
    r"guida|instruções|guia)"
)


def _asks_how(subject: str) -> bool:
    """Whether the subject is what is learned, as a clause: "comment rempoter un cactus"."""
    return bool(re.match(r"(?i)(?:how to|wie man|comment|cómo|come|como)\s", subject))


def goal(m: Material) -> str:
    """What the request itself wants done, where it was read as the first step: "a how-to: reset the thermostat"."""
    first = next((fact.text for fact in m.of("step")), "")
    asked = rf"(?i)\b{_LESSON}\b[^.!?\n]{{0,40}}:\s*{re.escape(first)}(?=[.!?\n])"
    return first if first and len(m.of("step")) > 2 and re.search(asked, m.brief.text) else ""


def edible(m: Material) -> bool:
    """Whether what is needed goes into a dish: by its doses, or by the word for what is made."""
    return any(_DOSE.match(fact.text) for fact in m.of("ingredient"))


def needed(m: Material) -> list[Line]:
    """The ingredients or tools: with their amounts on screen, by their names in the voice."""
    facts = m.of("ingredient")
    lines = [
        Line(m.tell(fact.text), keep="spine", worth=2.5).draw("list", "hero", headline=cap(m.book.word("need")))
        for fact in m.of("step")
        if _NEED.match(fact.text)
    ]
    shown = tuple(Item(label=cap(bare(m.spaced(fact.text)))[:80]) for fact in facts[:10])
    for at in range(0, len(facts), 4):
        group = [bare(fact.text) for fact in facts[at : at + 4]]
        full = listed([lowered(counted(bare(m.opened(text)), m.brief.language)) for text in group], m.book.word("and"))
        brief = listed([lowered(counted(named(text), m.brief.language)) for text in group], m.book.word("and"))
        framing = m.book.frame("howto_more" if at else "howto_need")
        line = Line(
            sentence(framing.format(list=full)), keep="spine", worth=2.5, shorts=(sentence(framing.format(list=brief)),)
        )
        items = shown if at == 0 else shown[at : at + 4]
        line = replace(line, rest=1.0 if at == 0 else 0.0, group="needs")
        lines.append(line.draw("list" if at == 0 else "steps", "split", headline=cap(m.book.word("need")), items=items))
    return lines


def counted(text: str, language: Language) -> str:
    """'pinch of salt' with its article."""
    return (
        with_article(text)
        if language == "en" and re.match(r"(?:pinch|splash|handful|piece|bunch|slice|dash|knob)\b", text)
        else text
    )


def named(text: str) -> str:
    """An ingredient without its amount and asides."""
    text = re.sub(r"\s*\([^()]*\)", "", text)
    bare_name = re.sub(
        r"^(?:\d[\d.,/]*|½|¼|¾)\s*(?:(?:kg|g|ml|cl|dl|l|cm|tsp|tbsp|EL|TL|oz|cups?|teaspoons?|tablespoons?"
        r"|cuillères?(?: à (?:soupe|café))?|tazas?|cucharad(?:it)?as?|colher(?:es)?(?: de (?:sopa|chá))?"
        r"|cucchiai(?:o|ni|no)?|x[ií]caras?|tazz[ae]|Esslöffel|Teelöffel)\b)?\s*(?:(?:of|de|di|d['’])\s*)?(?<![a-z])",
        "",
        text,
    )
    return bare_name or text


def steps_of(m: Material) -> list[str]:
    """The steps in order; fragments that ask for nothing themselves go with the step before."""
    texts: list[str] = []
    numbered = bool(_NUMBERED.search(m.brief.text))
    for fact in m.of("step"):
        if _NEED.match(fact.text):
            continue
        if not texts and not _counts(m, fact.text) and (_is_title(m, fact.text) or fact.text == goal(m)):
            continue
        question = as_question(fact.text, m.brief.language)
        text = question or m.tell(re.sub(r"^(\w+) rest$", r"\1 the rest", fact.text))
        own = question or m.brief.language != "en" or _is_order(m, fact.text) or entry_of_list(m.brief, fact)
        if texts and not own and not numbered and len(words(texts[-1])) + len(words(text)) <= 16:
            texts[-1] = f"{texts[-1]} {text}"
        else:
            texts.append(text)
    return texts


def _is_order(m: Material, text: str) -> bool:
    """Whether an English text says by itself what to do."""
    told = nature(text, "en") in ("order", "sentence") or bool(_ORDER.match(text))
    return told or bool(starts("steps", "en").match(text))


def _counts(m: Material, text: str) -> bool:
    """Whether the brief gives a text a number of its own, as it gives its steps."""
    return bool(re.search(rf"(?:^|\s)\d{{1,2}}[.)]\s+{re.escape(text)}", m.brief.text))


def _is_title(m: Material, text: str) -> bool:
    """Whether a text is the film's title, alone or with its length, and not a step of it."""
    named = fold(text) in (fold(m.title()), fold(m.brief.subject))
    return named or (holds(text, m.subject) and bool(_LENGTH.search(text)))


def stepped(m: Material, texts: list[str]) -> list[Line]:
    """The steps, counted; a sentence that only tells of the work has no number and leaves first."""
    count = sum(not remarks_of(m, text) for text in texts)
    lines: list[Line] = []
    number = 0
    for text in texts:
        if remarks_of(m, text):
            lines.append(Line(text, worth=1.5).draw("split", "hero"))
        else:
            number += 1
            lines.append(step(m, text, number, count))
    return lines


_REMARK: dict[Language, str] = {
    "en": "if|it|this|that|these|those|they|you can|don't worry|tip:",
    "de": "wenn|falls|es|das|dies|sie|tipp:", "fr": "si|cela|ça|c['’]est|ce|astuce :",
    "es": "si|esto|eso|así|consejo:", "it": "se|questo|ciò|è|consiglio:", "pt": "se|isto|isso|é|dica:",
}  # fmt: skip
"""What begins a sentence that tells of the work, and is no step of it."""


def remarks_of(m: Material, text: str) -> bool:
    """Whether a sentence among the steps only tells of them: "It takes two minutes"."""
    return (
        bool(re.match(rf"(?i)(?:{_REMARK[m.brief.language]})(?!\w)", text))
        and nature(text, m.brief.language) != "order"
    )


def step(m: Material, text: str, number: int, count: int) -> Line:
    """One step, with its number on screen; no film leaves one out for a word of its own."""
    line = Line(text, worth=2.6, keep="vital" if count <= MOST_STEPS else "drop")
    kicker = f"{cap(m.book.word('step'))} {number}"
    return line.draw("hero" if number % 2 else "split", "hero", "split", kicker=kicker)


def listing_items(m: Material) -> list[Line]:
    """A counted list: entries of the brief, else of what is known."""
    topic = m.topic
    wished = wanted_count(m)
    entries = [Point(text=m.opened(_with_head(m, fact))) for fact in given_entries(m, wished)]
    own = len(entries) > 1
    if not own and topic:
        entries = list(topic.points)
    entries = entries[: wished or max(3, int(m.brief.duration.target / 5))]
    lines = parts.hook(m) or list_start(m, None if own else topic, len(entries))
    lines += [entry(m, point, at + 1, topic) for at, point in enumerate(entries)]
    if not entries:
        lines += known(topic) if topic else parts.leftovers(m, lines)
    elif own and wished:
        said = " ".join(point.text for point in entries)
        beside = _under_headings([fact for fact in m.of("item", "step", "statement") if fact.origin == "brief"])
        lines += telling.told(m, [fact for fact in beside if not holds(said, bare(m.opened(fact.text)))], 2.0)
    lines += parts.from_sources(m, 1.2)
    doing = sum(nature(point.text, m.brief.language) in ("order", "verb") for point in entries)
    pick = m.book.say("list_pick") if (topic and not own) or 2 * doing > len(entries) else ""
    lines += [Line(pick, worth=0.5).draw("split", "hero")] if pick else []
    told = bool(entries) or len(lines) > 1
    return [*lines, *parts.closing(m, "save" if told else "list_ask")]


_TIMED: tuple[FactKind, ...] = ("date", "time", "place")
"""Kinds that an entry of a list may have been read as: "dust twice a year"."""


def given_entries(m: Material, wished: int) -> list[Fact]:
    """The brief's own entries: all that it says where they are as many as it counts, else what reads like entries."""
    everything = m.of("item", "step", "statement", "benefit", "number", "price", "product", "ingredient", "problem")
    own = [fact for fact in everything if fact.origin == "brief" and not _is_title(m, fact.text)]
    plain = [fact for fact in own if fact not in _under_headings(own)]
    if wished and len(plain) >= wished:
        return plain
    listed_ = [fact for fact in m.of("item", "step") if not _is_title(m, fact.text)]
    timed = [
        fact for fact in m.facts if fact in own or (fact.kind in ("date", "time", "place") and fact.origin == "brief")
    ]
    if wished and len(own) < wished == len(timed):
        return timed
    return own if wished and len(own) >= wished > len(listed_) else listed_ if len(listed_) > 1 else own


def _with_head(m: Material, fact: Fact) -> str:
    """An entry with the words that the brief puts before its colon: "The arcades of San Luca: 666 arches"."""
    head = bare(fact.label)
    own = sum(other.label == fact.label for other in m.brief.facts) == 1  # and not over all the entries
    headed = 0 < len(words(head)) <= MOST_OF_A_HEAD and f"{fact.label}:" in m.brief.text and not holds(fact.text, head)
    return f"{head}: {fact.text}" if headed and own else fact.text


def _under_headings(facts: Sequence[Fact]) -> list[Fact]:
    """Facts that share a heading with others: they are told together behind the entries, and are none."""
    shared = Counter(fact.label for fact in facts if telling.shared(fact.label))
    return [fact for fact in facts if shared[fact.label] > 1]


def wanted_count(m: Material) -> int:
    """How many entries the brief asks for."""
    said = {num2words(count, lang=m.brief.language): count for count in range(2, 13)}
    begun = [word.lower() for text in (m.brief.subject, m.brief.title) for word in words(text)[:3]]
    counts = [said.get(word, int(word) if word.isdecimal() else 0) for word in begun]
    return m.brief.count or next((count for count in counts if 2 <= count <= MOST_COUNTED), 0)


def list_start(m: Material, topic: Topic | None, count: int) -> list[Line]:
    """What is counted, and how many."""
    if re.match(rf"(?i)(?:the |my |our )?(?:top )?{COUNT}\b", m.brief.title or m.title()):
        titled = Line(sentence(m.title()), role="hook", keep="spine", worth=1.5)
        return [titled.draw("title", "hero", headline=m.title())]
    subject = topic.title if topic and topic.title else m.subject
    subject = subject.removeprefix(f"{count} ")
    counted_out = f"{num2words(count, lang=m.brief.language)} {subject}" if count else subject
    text = topic.hook if topic else counted_hook(m, count, subject)
    line = Line(sentence(text or subject), role="hook", keep="spine", worth=1.5, shorts=(sentence(counted_out),))
    line = replace(line, text=f"{line.text} {sentence(counted_out)}") if topic else line
    return [line.draw("title", "hero", headline=f"{count} {subject}" if count else cap(subject))]


def counted_hook(m: Material, count: int, subject: str) -> str:
    """How many there are; nothing where there is none to count."""
    return m.book.say("list_hook", n=num2words(count, lang=m.brief.language), subject=subject) if count else ""


def _midway(m: Material, head: str) -> str:
    """An entry's name behind its number; German keeps its capitals."""
    return bare(head) if m.language == "de" else uncapped(bare(head))


def entry(m: Material, point: Point, number: int, topic: Topic | None) -> Line:
    """One entry: its numeral large, its name, and what to do."""
    first = sentences(point.text)[0]
    head = point.headline or bare(first)
    lead = m.book.fixed("list_item", n=cap(num2words(number, lang=m.brief.language)), x=_midway(m, head))
    lead = f"{bare(lead)}?" if first.endswith("?") and not point.headline else lead
    rest = sentence(point.text) if point.headline else " ".join(map(sentence, sentences(point.text)[1:]))
    shorts = tuple(" ".join([lead, *sentences(rest)[:count]]) for count in range(len(sentences(rest)) - 1, -1, -1))
    line = Line(f"{lead} {rest}".strip(), worth=2.6, keep="vital", shorts=shorts, group="entries", gain=0.5)
    nouns = point.nouns or (topic.nouns if topic else "")
    return line.draw("number", "split", number=str(number), headline=cap(head)[:80], subject=nouns, unit=cap(head)[:40])
