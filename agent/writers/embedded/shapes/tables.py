"""What a table and its footnotes say beside their rows: what is counted, the total, and the change against before."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.writers.embedded.figures import grouped, marked, percent_change
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes.totals import WORD, alone, compared, contracted
from agent.writers.embedded.wording import bare, cap
from tools.image.shot import Item

_HEADER = re.compile(
    r"^\s*\|?\s*(?P<category>[^\d,;\t|\n]{2,30})(?P<mark>[,;\t|])\s*(?P<heading>[^\d,;\t|\n]{2,30}?)\s*\|?\s*$"
    r"(?=\n(?:[\s|:+-]+\n)?[^\n]*(?P=mark)[^\n]*\d)",
    re.MULTILINE,
)
"""Two headings over a row with the same mark: a title with a comma in it is none."""
_UNIT = re.compile(
    r"(.{2,40}?)\s*(?:[(\[]\s*(?:in\s)?([^()\[\]]{1,16})[)\]]|,?\s(?:in|en|em)\s([^\W\d]{0,3}\s?(?:EUR|€|USD|\$|GBP|£|"
    r"CHF)))"
)
_SCALED = re.compile(
    r"(?i)(?:(k|t|m|mio\.?|mn|tsd\.?)\s?(EUR|€|USD|\$|GBP|£|CHF)|(EUR|€|USD|\$|GBP|£|CHF)\s?(k|m|mio\.?|mn|tsd\.?)?)"
)
_SCALES = {
    "k": {"en": "thousand", "de": "Tausend", "fr": "mille", "es": "mil", "it": "mila", "pt": "mil"},
    "m": {"en": "million", "de": "Millionen", "fr": "millions", "es": "millones", "it": "milioni", "pt": "milhões"},
}
_OF = {"fr": " de ", "es": " de ", "it": " di ", "pt": " de "}
"""What stands between millions and what they are of."""
_SCALES["t"] = _SCALES["k"]
_EURO = {"en": "euros", "de": "Euro", "fr": "euros", "es": "euros", "it": "euro", "pt": "euros"}
_DOLLAR = {"en": "dollars", "de": "Dollar", "fr": "dollars", "es": "dólares", "it": "dollari", "pt": "dólares"}
_POUND = {"en": "pounds", "de": "Pfund", "fr": "livres", "es": "libras", "it": "sterline", "pt": "libras"}
_FRANC = {"en": "francs", "de": "Franken", "fr": "francs", "es": "francos", "it": "franchi", "pt": "francos"}
_MONEY = {"EUR": _EURO, "€": _EURO, "USD": _DOLLAR, "$": _DOLLAR, "GBP": _POUND, "£": _POUND, "CHF": _FRANC}
_PERCENT = {
    "en": "percent",
    "de": "Prozent",
    "fr": "pour cent",
    "es": "por ciento",
    "it": "per cento",
    "pt": "por cento",
}
_PERCENTAGE = re.compile(
    r"(?:percentuale|percentage|per ?cent|prozent(?:satz)?|pourcentage|porcentaje|percentagem|porcentagem)",
    re.IGNORECASE,
)
_NUMBER = r"([-+]?\d[\d.,' ]*\d|\d)\s*(%|[^\W\d_]{1,12})?"
_PAIR = re.compile(rf"([^.:;()\n]{{2,40}}?):\s*{_NUMBER}\s*\(([^():]{{2,30}}):\s*{_NUMBER}\s*\)")
_TOTALS = re.compile(r"(?i)\b(total|gesamt|summe|totale)\s+([^.:;()\n]{2,30}?):\s*(\d[\d.,' ]*\d)")


@dataclass(frozen=True)
class Measure:
    """What a table counts, by what: 'cups' by 'day'; 'revenue' in 'k EUR', said as 'thousand euros', by 'month'."""

    name: str = ""
    category: str = ""
    unit: str = ""
    said: str = ""

    @property
    def counted(self) -> str:
        """What is said behind a value."""
        return self.said or self.name

    @property
    def shown(self) -> str:
        """What is written behind a value."""
        return self.unit or self.name


def measure(m: Material) -> Measure:
    """The table's header, where a source has one."""
    for text in (*(source.text for source in m.brief.sources), m.brief.text):
        found = _HEADER.search(text)
        if found:
            return _measured(m, found["heading"].strip(), _plain(m, found["category"].strip()))
    return _measured(m, m.brief.table_label, "")


def _measured(m: Material, heading: str, category: str) -> Measure:
    """A column's heading with its unit apart: 'Revenue (k EUR)'."""
    found = _UNIT.fullmatch(heading)
    if _PERCENTAGE.fullmatch(heading):
        return Measure(_plain(m, heading), category, "%", _PERCENT[m.language])
    if not found:
        return Measure(_plain(m, heading), category)
    unit = found.group(2) or found.group(3)
    return Measure(_plain(m, found.group(1).strip()), category, unit, spoken_unit(unit, m.language))


def spoken_unit(unit: str, language: str) -> str:
    """A unit as it is said behind a number: 'thousand euros' for 'k EUR', 'percent' for '%'; others as written."""
    scaled = _SCALED.fullmatch(unit.strip())
    scale, money = (
        (scaled.group(1) or scaled.group(4) or "", scaled.group(2) or scaled.group(3)) if scaled else ("", "")
    )
    names = _MONEY.get(money.upper()) if money else None
    if names is None:
        return _PERCENT[language] if unit.strip() == "%" else unit
    size = _SCALES[scale[0].lower()][language] if scale else ""
    joint = _OF.get(language, " ") if size.startswith("mi") and size not in ("mil", "mille", "mila") else " "
    joint = " d’" if joint == " de " and language == "fr" and names[language][0] == "e" else joint
    return f"{size}{joint}{names[language]}" if size else names[language]


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
    line = compared(text, m.brief.language) if len(totals) < 2 else None
    if line:
        totals = [(line.here, number(line.new)), (line.since, number(line.old))]
        what = replace(what, name=line.unit) if line.unit and not what.counted else what
    if not totals and (sole := alone(text)):
        totals = [("", number(sole))]
    if totals:
        lines += total(m, totals, what)
    for label, new, unit, before, old, _ in _PAIR.findall(text):
        if line and re.match(rf"(?i)\W*{WORD}(?!\w)", label):
            continue
        lines.append(pair(m, bare(label.lstrip("-*•– ")), (new.strip(), old.strip()), unit, before.strip()))
    return [line for line in lines if line.text]


def total(m: Material, totals: list[tuple[str, float]], what: Measure) -> list[Line]:
    """The total, and how it differs from the one before."""
    here, value = totals[0]
    written = grouped(value, m.book.word("thousands"), m.book.word("decimal"))
    text = m.book.say("report_total", value=f"{written} {what.counted}".strip())
    lines = [
        Line(text, role="proof", keep="spine", worth=3).draw(
            "number", "split", number=written[:24], unit=what.shown[:40], kicker=f"{m.book.word('total')} {here}"[:60]
        )
    ]
    if len(totals) > 1 and totals[1][1]:
        lines.append(changed(m, here, value, totals[1], what))
    return lines


def changed(m: Material, here: str, value: float, before: tuple[str, float], what: Measure) -> Line:
    """The difference against before, as a number and in percent."""
    change = percent_change(before[1], value)
    purpose = "report_up" if change > 0 else "report_down" if change < 0 else "report_same"
    purpose = purpose if before[0] else f"{purpose}_bare"
    marks = (m.book.word("thousands"), m.book.word("decimal"))
    difference = grouped(abs(value - before[1]), *marks)
    percent = grouped(abs(change), *marks)
    text = m.book.say(purpose, before=before[0], difference=f"{difference} {what.counted}".strip(), percent=percent)
    text = contracted(text, m.brief.language)
    sign = "+" if change > 0 else "−" if change < 0 else ""
    line = Line(text, role="turn", keep="must", worth=4)
    items = (
        Item(label=cap(before[0] or m.book.word("before"))[:80], detail=grouped(before[1], *marks)),
        Item(label=cap(here or m.book.word("total"))[:80], detail=grouped(value, *marks)),
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
    old, new = (marked(value, m.book.word("thousands")) for value in (old, new))
    grew = number(new) - number(old)
    purpose = "report_rose" if grew > 0 else "report_fell" if grew < 0 else "report_equal"
    text = m.book.say(purpose, label=label, old=old, new=f"{new} {spoken}".strip())
    return Line(text, role="proof", worth=2.6, keep="spine").draw(
        "number", "split", number=shown[:24], headline=cap(label)[:80], body=f"{before}: {old} {unit}".strip()
    )
