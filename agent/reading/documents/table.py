"""Reads small tables ("Mon,12") out of a brief or source."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.brief import DataPoint

_ROW = re.compile(
    r"^\s*\|?\s*([^\W\d_][^,;|\t=\n]{0,39}?|\d{4}|\d{1,2}[./]\d{1,2}\.?)\s*([,;|=]|\s{2,}|:\s)\s*([-+]?\d[\d "
    r" .,']*)\s*(%|€|\$|[^\W\d_]{1,12})?\s*\|?\s*$"
)
_HEADER = re.compile(r"^\s*\|?\s*([^\W\d_][\w ()/%€$-]{0,30}?)\s*[,;|]\s*([^\W\d_][\w ()/%€$-]{0,30}?)\s*\|?\s*$")
RULE = re.compile(r"^[\s|:+-]{3,}$")
_TOTAL = re.compile(r"(?:total|sum|summe|gesamt|insgesamt|totale|somme)\b", re.IGNORECASE)
MOST_ROWS = 24
LONGEST_ROW = 120
_NO_LABEL = re.compile(r"\S\s{2,}\S|[:.!?]\s")
_SERIES = re.compile(
    r"\d|[QT]\d|(?:jan|fe[bv]|f[ée]v|m[aä]r|ap[rv]|abr|ma[iy]|ju[nlin]|a[ugoû]|se[pt]|[os][ekcut]t|no[v]|d[ei][czc]|ene|"
    r"gen|mag|giu|lug|week|woche|semaine|semana|settimana)",
    re.IGNORECASE,
)
"""Months, weeks, quarters and years, whose sums are a series and no prices."""


@dataclass(frozen=True)
class Table:
    """Rows of one label and one value, and the text that is left without them."""

    points: tuple[DataPoint, ...]
    unit: str
    rest: str


def read_table(text: str) -> Table:
    """The first run of at least two rows; the rest of the text stays."""
    lines = text.split("\n")
    rows: list[tuple[int, DataPoint]] = []
    totals: list[str] = []
    mark = ""
    for number, line in enumerate(lines):
        match = _row(line)
        value = value_of(match.group(3)) if match else None
        same = match is not None and (not mark or match.group(2).strip() == mark)
        if match and same and value is not None:
            mark = match.group(2).strip()
            if _TOTAL.match(match.group(1)):
                totals.append(f"{match.group(1).strip()}: {match.group(3).strip()}")
            else:
                rows.append((number, DataPoint(label=match.group(1).strip(), value=value)))
        elif rows and not RULE.match(line) and line.strip():
            if len(rows) >= 2:
                break
            rows, totals, mark = [], [], ""
    if len(rows) < 2 or _labelled_facts(lines, rows):
        return Table((), "", text)
    first, last = rows[0][0], rows[-1][0]
    top = first - 1 if first and RULE.match(lines[first - 1]) and lines[first - 1].strip() else first
    header = _HEADER.match(lines[top - 1]) if top else None
    rest = lines[: top - 1 if header else top] + [
        line for line in lines[last + 1 :] if not (totals and _TOTAL.match(line.strip(" |")) and _ROW.match(line))
    ]
    rest += totals
    points = tuple(point for _, point in rows[:MOST_ROWS])
    return Table(points, header.group(2).strip() if header else "", "\n".join(rest))


def _row(line: str) -> re.Match[str] | None:
    """A label and its value; none for a line of three columns, a sentence, or a sum in a list of prices."""
    match = _ROW.match(line) if len(line) < LONGEST_ROW else None
    if match is None or _NO_LABEL.search(match.group(1)):
        return None
    listed = not match.group(2).strip() and match.group(4) in {"€", "$"}
    return None if listed and not _SERIES.match(match.group(1)) else match


def _labelled_facts(lines: list[str], rows: list[tuple[int, DataPoint]]) -> bool:
    """Whether the rows are facts under labels ("Price: 12") and no series."""
    return all(re.match(r"^[^,;|\t]{1,40}:\s", lines[number]) for number, _ in rows)


def value_of(digits: str) -> float | None:
    """A written number, whichever mark groups its thousands; None for what is none."""
    plain = re.sub(r"[  ']", "", digits).rstrip(".,")
    if re.fullmatch(r"[-+]?\d{1,3}(?:[.,]\d{3})+", plain):
        return float(re.sub(r"[.,]", "", plain))
    if re.fullmatch(r"[-+]?\d+(?:[.,]\d+)?", plain):
        return float(plain.replace(",", "."))
    return None
