"""Report: the whole picture as a chart, best and worst, the change, the reason, and what is done about it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from agent.brief import DataPoint, Fact, FactKind
from agent.reading.lexicon import words as listed_words
from agent.writers.embedded.figures import grouped, marked
from agent.writers.embedded.grammar import is_finite
from agent.writers.embedded.lines import Keep, Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.shapes.tables import Measure, change_lines, measure
from agent.writers.embedded.shapes.totals import tells_total
from agent.writers.embedded.wording import cap, ended, holds, sentence, uncapped, words
from tools.image.shot import Chart, Item, Point

_YEAR = re.compile(r"(?:19|20)\d\d")


# What comes next closes every report.
_AHEAD = re.compile(
    r"(?i)outlook|forecast|next steps?|what(?:['’]s| comes) next|ausblick|prognose|nächste schritte|perspectives?|"
    r"prévisions?|prochaines étapes|perspectivas?|previsión|próximos pasos|prospettive|previsioni|prossimi passi|"
    r"previsão|próximos passos"
)


def report(m: Material) -> list[Line]:
    """Hook, chart, best, worst, change, everything else in the order of the source."""
    named = sentence(cap(m.subject))
    itself = listed_words("kinds", m.language, "report").search(m.subject) and not re.search(r"\d", m.subject)
    hook = named if itself else cap(m.book.say("report_hook", subject=m.subject))
    opening = Line(hook, role="hook", keep="spine", worth=3.5, shorts=(named,) if len(named) < len(hook) else ())
    lines = [opening.draw("title", "hero", headline=m.title())]
    if len(m.brief.table) > 1:
        lines += charted(m, measure(m))
    lines += change_lines(m)
    told = m.of("statement", "benefit", "problem", "step", "item", "date")
    stated = [
        fact
        for fact in told
        if len(words(f"{fact.label} {fact.text}")) > 2
        and not tells_total(m, fact)
        and (fact.kind != "date" or m.whole(fact.text))
    ]
    for fact in stated:
        lines += cause(m, fact)
    if not stated:
        lines += [telling.figured(Line(sentence(text), worth=2.2, keep="spine"), text) for text in m.plain_sentences]
    lines += telling.told(m, figures(m, lines), 2.0)
    lines = [*lines, *average(m), *parts.closing(m, "report_close")]
    return [replace(line, text=marked(line.text, m.book.word("thousands"))) for line in lines]


def figures(m: Material, lines: list[Line]) -> list[Fact]:
    """The figures beside the table; dates too where there is hardly anything else."""
    said = " ".join(line.text for line in lines)
    kinds: tuple[FactKind, ...] = ("number", "date", "price") if len(lines) < 3 else ("number", "price")
    return [
        fact for fact in m.of(*kinds) if not holds(said, fact.text) and not _total(fact) and not tells_total(m, fact)
    ]


def _total(fact: Fact) -> bool:
    """Whether a figure belongs to the totals and pairs that are told with their change."""
    return (
        bool(
            re.match(
                r"(?i)(?:total|sum|gesamt|summe|totale|"
                r"somme)",
                f"{fact.label} {fact.text}",
            )
        )
        or ":" in fact.text
    )


def cause(m: Material, fact: Fact) -> list[Line]:
    """A remark on a row ('Sunday: opened late; new grinder arrives'): what happened, and what comes of it."""
    first, _, second = fact.text.partition("; ")
    told = m.tell(first)
    if any(fact.label == row.label for row in m.brief.table) and m.whole(first):
        told = sentence(f"{m.spelled(fact.label)}: {uncapped(first)}")
    elif fact.label and not m.whole(first):
        past = is_finite(words(first)[0], m.brief.language)
        told = sentence(
            f"{m.spelled(fact.label)} {uncapped(first)}" if past else f"{m.spelled(fact.label)}: {uncapped(first)}"
        )
    ahead = bool(_AHEAD.fullmatch(fact.label.strip(" :")))
    worth = 3.6 if ahead else 3.2 if fact.kind == "date" else 2.6
    shorter = re.sub(r"\s*\([^()]*\)", "", told)
    shorts = (shorter,) if shorter != told else ()
    kept: Keep = "vital" if ahead else "spine"
    lines = [Line(told, role="proof", keep=kept, worth=worth, shorts=shorts).draw("split", "hero")]
    if second:
        action = m.book.say("report_action", x=ended(uncapped(second))) or sentence(second)
        lines.append(Line(action, role="turn", keep="spine", worth=2.8).draw("hero", "split"))
    return lines


def average(m: Material) -> list[Line]:
    """The mean of the rows and the distance between best and weakest, exactly computed; said where there is time."""
    table = m.brief.table
    if len(table) < 3:
        return []
    what = measure(m)
    mean = sum(row.value for row in table) / len(table)
    gap = max(row.value for row in table) - min(row.value for row in table)
    lines: list[Line] = []
    if abs(mean * 10 - round(mean * 10)) < 1e-6:
        text = m.book.say("report_mean", value=said_value(m, mean, what), category=what.category)
        lines += (
            [
                Line(text, role="proof", worth=1.2).draw(
                    "number",
                    "split",
                    number=said_value(m, mean, Measure()),
                    unit=what.shown,
                    kicker=m.book.word("average"),
                )
            ]
            if text
            else []
        )
    text = m.book.say("report_gap", value=said_value(m, gap, what), category=what.category)
    return lines + ([Line(text, role="proof", worth=1.0).draw("compare", "split", items=ends(m, what))] if text else [])


def ends(m: Material, what: Measure) -> tuple[Item, ...]:
    """The best and the weakest row side by side."""
    table = m.brief.table
    rows = (max(table, key=lambda row: row.value), min(table, key=lambda row: row.value))
    return tuple(Item(label=m.spelled(row.label)[:80], detail=said_value(m, row.value, what)[:120]) for row in rows)


def charted(m: Material, what: Measure) -> list[Line]:
    """The table as one chart with its values in order, then its best and its weakest row."""
    table = m.brief.table[:24]
    best, worst = max(table, key=lambda row: row.value), min(table, key=lambda row: row.value)
    whole = chart(table, what, ())
    ends = {"first": m.spelled(table[0].label), "last": m.spelled(table[-1].label)}
    text = m.book.say("report_chart", measure=what.name, category=what.category, **ends)
    text = cap(text or m.book.say("report_chart_bare", **ends))
    lines = [
        Line(text, role="reveal", keep="must", worth=4, rest=2.5).draw(
            "chart", headline=chart_head(m, what), chart=whole
        )
    ]
    if line := trend(m, table, what):
        return [*lines, line]
    for row, purpose, word in ((best, "report_best", "best"), (worst, "report_worst", "lowest")):
        said = m.book.say(
            f"{purpose}_day", label=m.spelled(row.label), category=what.category, value=said_value(m, row.value, what)
        )
        said = said or m.book.say(purpose, label=m.spelled(row.label), value=said_value(m, row.value, what))
        lines.append(Line(said, role="proof", keep="spine", worth=3.5).draw(
            "number", "split", number=said_value(m, row.value, Measure()), unit=what.shown[:40],
            headline=m.spelled(row.label)[:80], kicker=m.book.word(word),
        ))  # fmt: skip
    return lines


def trend(m: Material, table: tuple[DataPoint, ...], what: Measure) -> Line | None:
    """How years that only rise or only fall went, from the first to the last; None for all other rows."""
    values = [row.value for row in table]
    steps = [after - before for before, after in pairwise(values)]
    yearly = len(table) > 2 and all(_YEAR.fullmatch(row.label) for row in table)
    if not yearly or not what.name or not (all(step > 0 for step in steps) or all(step < 0 for step in steps)):
        return None
    old, new = said_value(m, values[0], Measure()), said_value(m, values[-1], replace(what, name=""))
    purpose = "report_rose" if steps[0] > 0 else "report_fell"
    text = cap(m.book.say(purpose, label=what.name, old=old, new=new))
    return Line(text, role="proof", keep="spine", worth=3.5).draw(
        "number", "split", number=said_value(m, table[-1].value, Measure()), unit=what.shown[:40],
        headline=cap(what.name)[:80], kicker=table[-1].label,
    )  # fmt: skip


def chart_head(m: Material, what: Measure) -> str:
    """What the chart shows, as its title."""
    return cap(
        m.book.fixed("chart_head", measure=what.name, category=what.category)
        if what.category
        else what.name or m.title()
    )


def chart(table: tuple[DataPoint, ...], what: Measure, highlight: tuple[str, ...]) -> Chart:
    """Bars in the table's order."""
    points = tuple(Point(label=row.label[:40], value=row.value) for row in table)
    return Chart(kind="bar", points=points, unit=what.shown[:20], highlight=highlight)


def said_value(m: Material, value: float, what: Measure) -> str:
    """A value as the language writes it, with what it counts."""
    return f"{grouped(value, m.book.word('thousands'), m.book.word('decimal'))} {what.counted}".strip()
