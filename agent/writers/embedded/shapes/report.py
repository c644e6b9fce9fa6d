"""Report: the whole picture as a chart, best and worst, the change, the reason, and what is done about it."""

from __future__ import annotations

from agent.brief import DataPoint
from agent.writers.embedded.figures import grouped
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts
from agent.writers.embedded.shapes.tables import Measure, change_lines, measure
from agent.writers.embedded.wording import sentence
from tools.image.shot import Chart, Point


def report(m: Material) -> list[Line]:
    """Hook, chart, best, worst, change, everything else in the order of the source."""
    hook = m.book.say("report_hook", subject=m.subject)
    lines = [Line(hook, role="hook", keep="spine", worth=2).draw("title", "hero", headline=m.title())]
    if len(m.brief.table) > 1:
        lines += charted(m, measure(m))
    lines += change_lines(m)
    lines += [parts.figured(Line(sentence(text), worth=2.2, keep="spine"), text) for text in m.plain_sentences]
    lines += parts.told(m, m.of("statement", "benefit", "number"), 1.8) if not m.plain_sentences else []
    lines += parts.leftovers(m, lines)
    return [*lines, *parts.closing(m, "report_close")]


def charted(m: Material, what: Measure) -> list[Line]:
    """The table as one chart with its values in order, then its best and its weakest row."""
    table = m.brief.table[:24]
    best, worst = max(table, key=lambda row: row.value), min(table, key=lambda row: row.value)
    whole = chart(table, what, ())
    ends = {"first": m.spelled(table[0].label), "last": m.spelled(table[-1].label)}
    text = m.book.say("report_chart", measure=what.name, category=what.category, **ends)
    text = text or m.book.say("report_chart_bare", **ends)
    lines = [Line(text, role="reveal", keep="must", worth=4).draw("chart", chart=whole)]
    for row, purpose, word in ((best, "report_best", "best"), (worst, "report_worst", "lowest")):
        said = m.book.say(f"{purpose}_day", label=m.spelled(row.label), category=what.category, value=said_value(m, row.value, what))
        said = said or m.book.say(purpose, label=m.spelled(row.label), value=said_value(m, row.value, what))
        lines.append(Line(said, role="proof", keep="spine", worth=3.5).draw(
            "number", "split", number=said_value(m, row.value, Measure()), unit=m.spelled(row.label)[:40], kicker=m.book.word(word)
        ))  # fmt: skip
    return lines


def chart(table: tuple[DataPoint, ...], what: Measure, highlight: tuple[str, ...]) -> Chart:
    """Bars in the table's order."""
    points = tuple(Point(label=row.label[:40], value=row.value) for row in table)
    return Chart(kind="bar", points=points, unit=what.name[:20], highlight=highlight)


def said_value(m: Material, value: float, what: Measure) -> str:
    """A value as the language writes it, with what it counts."""
    return f"{grouped(value, m.book.word('thousands'), m.book.word('decimal'))} {what.name}".strip()
