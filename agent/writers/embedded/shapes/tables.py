"""What a table and its footnotes say beside their rows: what is counted, the total, and the change against before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.writers.embedded.figures import grouped, percent_change
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bare, cap
from tools.image.shot import Item

_HEADER = re.compile(r"^\s*([^\d,;\t|]{2,30})[,;\t|]\s*([^\d,;\t|]{2,30})\s*$", re.MULTILINE)
_NUMBER = r"([-+]?\d[\d.,' ]*\d|\d)\s*(%|[^\W\d_]{1,12})?"
_PAIR = re.compile(rf"([^.:;()\n]{{2,40}}?):\s*{_NUMBER}\s*\(([^():]{{2,30}}):\s*{_NUMBER}\s*\)")
_TOTALS = re.compile(r"(?i)\b(total|gesamt|summe|totale)\s+([^.:;()\n]{2,30}?):\s*(\d[\d.,' ]*\d)")


@dataclass(frozen=True)
class Measure:
    """What a table counts, by what: 'cups' by 'day'."""

    name: str = ""
    category: str = ""


def measure(m: Material) -> Measure:
    """The table's header, where a source has one."""
    for text in (*(source.text for source in m.brief.sources), m.brief.text):
        found = _HEADER.search(text)
        if found:
            return Measure(_plain(m, found.group(2).strip()), _plain(m, found.group(1).strip()))
    return Measure(m.brief.table_label)


def _plain(m: Material, heading: str) -> str:
    """A column's heading within a sentence: 'Cyclists' as 'cyclists'; 'kWh' and German nouns as written."""
    return heading if m.language == "de" or not heading[1:].islower() else heading[:1].lower() + heading[1:]


def number(text: str) -> float:
    """A written number, whichever mark it groups its thousands with."""
    plain = re.sub(r"[ ']", "", text)
    if re.search(r"[.,]\d{3}$", plain) and len(plain) > 4:
        plain = re.sub(r"[.,](?=\d{3}(?!\d))", "", plain)
    return float(plain.replace(",", "."))


def change_lines(m: Material) -> list[Line]:
    """Totals and pairs of values, old and new, as lines with the change computed."""
    text = "\n".join([*(source.text for source in m.brief.sources), m.brief.text])
    totals = [(label.strip(), number(value)) for _, label, value in _TOTALS.findall(text)]
    lines: list[Line] = []
    what = measure(m)
    if totals:
        lines += total(m, totals, what)
    for label, new, unit, before, old, _ in _PAIR.findall(text):
        lines.append(pair(m, bare(label), (new.strip(), old.strip()), unit, before.strip()))
    return [line for line in lines if line.text]


def total(m: Material, totals: list[tuple[str, float]], what: Measure) -> list[Line]:
    """The total, and how it differs from the one before."""
    here, value = totals[0]
    written = grouped(value, m.book.word("thousands"), m.book.word("decimal"))
    text = m.book.say("report_total", value=f"{written} {what.name}".strip())
    lines = [
        Line(text, role="proof", keep="spine", worth=3).draw(
            "number", "split", number=written[:24], unit=what.name[:40], kicker=f"{m.book.word('total')} {here}"[:60]
        )
    ]
    if len(totals) > 1 and totals[1][1]:
        lines.append(changed(m, here, value, totals[1], what))
    return lines


def changed(m: Material, here: str, value: float, before: tuple[str, float], what: Measure) -> Line:
    """The difference against before, as a number and in percent."""
    change = percent_change(before[1], value)
    purpose = "report_up" if change > 0 else "report_down" if change < 0 else "report_same"
    marks = (m.book.word("thousands"), m.book.word("decimal"))
    difference = grouped(abs(value - before[1]), *marks)
    percent = grouped(abs(change), *marks)
    text = m.book.say(purpose, before=before[0], difference=f"{difference} {what.name}".strip(), percent=percent)
    sign = "+" if change > 0 else "−" if change < 0 else ""
    line = Line(text, role="turn", keep="must", worth=4)
    items = (
        Item(label=cap(before[0])[:80], detail=grouped(before[1], *marks)),
        Item(label=cap(here)[:80], detail=grouped(value, *marks)),
    )
    return line.draw(
        "compare",
        "number",
        items=items,
        number=f"{sign}{percent} %",
        unit=m.book.word("change"),
        headline=f"{sign}{percent} %",
    )


def pair(m: Material, label: str, values: tuple[str, str], unit: str, before: str) -> Line:
    """One value that is given together with the one before."""
    new, old = values
    shown = f"{new} {unit}".strip()
    spoken = m.book.word("percent") if unit == "%" else unit
    grew = number(new) - number(old)
    purpose = "report_rose" if grew > 0 else "report_fell" if grew < 0 else "report_equal"
    text = m.book.say(purpose, label=label, old=old, new=f"{new} {spoken}".strip())
    return Line(text, role="proof", worth=2.6, keep="spine").draw(
        "number", "split", number=shown[:24], headline=cap(label)[:80], body=f"{before}: {old} {unit}".strip()
    )
