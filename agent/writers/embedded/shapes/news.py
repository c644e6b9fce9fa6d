"""News: who, what, where and when first, then the details, the objection, and what comes next."""

from __future__ import annotations

import re

from agent.reading.documents.boilerplate import town_of
from agent.storyboard import Role
from agent.writers.embedded.extract import scored, shortened
from agent.writers.embedded.lines import Keep, Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.wording import bare, cap, fold, holds, sentence, words

_OFFICE = re.compile(r"^[A-ZÄÖÜ]{2,5}(?:-[A-ZÄÖÜ]{1,6})?:\s(?=\S)")
"""The sender's letters before a headline: "POL-KN: ..."."""
_FEW = 3
"""Sentences from which a headline need not be read aloud before the lead that says the same."""
_SHARED = 0.6
_REPLY = re.compile(
    r"(?i)(?<!\w)(?:repl(?:y|ies|ied)|responds?|responded|counter(?:s|ed)|entgegn\w+|antwort\w+|erwider\w+|"
    r"répond\w*|réplique\w*|rétorque\w*|respond(?:e|ió|ieron|eu|em)|replic[aó]\w*|risponde|ha risposto|replica)(?!\w)"
)
"""A last sentence that answers somebody is nothing without what it answers."""
_STEM, _TELLING = 4, 3
"""Letters by which words are alike, and letters of words that tell nothing."""


def _repeated(headline: str, lead: str) -> bool:
    """Whether a lead says its headline again: it is shown then, and the time goes to what else is known."""
    told = [word for word in fold(headline).split() if len(word) > _TELLING]
    again = fold(lead).split()
    heard = sum(any(word[:_STEM] == other[:_STEM] for other in again) for word in told)
    return headline[-1:] not in ".!?" and len(told) > _FEW and heard >= _SHARED * len(told)


def _names_only(m: Material, headline: str) -> bool:
    """Whether a headline is a heading without a verb: "POL-KN: Einbruch in Fahrradgeschäft – Zeugen gesucht"."""
    return headline[-1:] not in ".!?" and m.language == "de" and not m.whole(headline)


def news(m: Material) -> list[Line]:
    """The source's own sentences in their order, the first for certain."""
    texts = m.source_sentences or [
        parts.said_by(m, fact) if fact.kind == "quote" and fact.label else telling.headed(m, fact) or m.told(fact)
        for fact in m.of("statement", "quote", "number", "price", "date", "place", "benefit", "item")
    ]
    title = m.brief.title or _OFFICE.sub("", texts[0] if texts else m.subject)
    shown = len(texts) > _FEW and (_repeated(texts[0], texts[1]) or _names_only(m, texts[0]))
    texts = texts[1:] if shown else texts
    lines: list[Line] = []
    answered = len(texts) - 2 if texts and _REPLY.search(texts[-1]) else 0
    for entry in scored(texts):
        last = entry.order == len(texts) - 1
        keep: Keep = "spine" if entry.order in (0, answered) or last else "drop"
        role: Role = "hook" if entry.order == 0 else "close" if last else "point"
        brief = shortened(entry.text)
        shorts = (brief,) if len(brief) < len(entry.text) - 4 else ()
        line = Line(sentence(entry.text), shorts=shorts, role=role, keep=keep, worth=1.5 + entry.score / 3)
        lines.append(pictured(m, line, entry.order, bare(title)))
    if m.brief.ending or (m.brief.addresses and m.spoken_address):
        return [*lines, *parts.closing(m)]
    if not lines:
        lines = [parts.introduction(m)]
    close = m.book.say("news_close")
    last_line = lines[-1].draw("end_card", kicker=cap(m.book.word("news")))
    return (
        [*lines[:-1], last_line]
        if len(lines) > 3 or not close
        else [*lines, Line(close, role="close", keep="must").draw("end_card")]
    )


def _kicker(m: Material, told: str) -> str:
    """Over the first headline: from where it is reported, where that is not told, else that it is news."""
    towns = (town_of(source.text) for source in m.brief.sources)
    town = next((town for town in towns if town and not holds(told, town)), "")
    return cap(town or m.book.word("news"))


def pictured(m: Material, line: Line, order: int, title: str) -> Line:
    """Headline first, then figures large and lower thirds in turn."""
    if order == 0:
        head = title if len(words(title)) <= 11 else ""
        return line.draw("title", "lower_third", headline=cap(head), kicker=_kicker(m, f"{head} {line.text}"))
    line = telling.figured(line, line.text)
    return line if line.shot.family == "number" else line.draw("lower_third" if order % 2 else "split", "hero", "split")
