"""Reads a table of three columns or more as what a chart can show: one value a row, and lines for the rest.

"date,weekday,visitors,note" becomes "Thu;2240" and "Thu: late opening"; a column of the time before becomes a pair,
"South: 267 (March: 301)". Tables of words, and tables of more than two columns of figures, stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.brief import Source
from agent.reading.documents.table import RULE, value_of
from agent.reading.lexicon import LEXICONS

FEWEST_COLUMNS, FEWEST_ROWS = 3, 2
MOST_FIGURED = 2
"""Columns of figures that one chart and its pairs can tell."""
_MARKS = ("|", ";", ",")
_GAP = re.compile(r"\s{3,}")
# A heading may be a year, and is no other number, no label and no sentence.
_FIGURE = re.compile(r"(?!(?:19|20)\d\d$)[-+]?[\d.,%' ]+")
_SENTENCE = re.compile(r"[:.!?]\s|\d[.,]\d|[:!?]$")
LONGEST_HEADING = 30
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_EARLIER = re.compile(
    r"(?:last|previous|prior|before|old|vor\w+|letzte\w*|alt|précédent\w*|derni(?:er|ère)|avant|anterior|pasad[oa]|"
    r"antes|precedente|scors[oa]|prima|passad[oa])(?!\w)",
    re.IGNORECASE,
)
# Shares and means do not add up to a total.
_NO_SUM = re.compile(
    r"%|rate|share|average|mean|price|score|temp|anteil|quote|schnitt|preis|taux|prix|media|promedio|média", re.I
)
_TOTAL_BEFORE = re.compile(
    r"^\W*(?P<when>.{3,40}?)\s(?:total|gesamt|summe|totale)\W+(?P<value>\d[\d.,' ]*\d)\s*$", re.IGNORECASE
)
_COMMENT = re.compile(r"^\s*#\s?(?=\S)")
_MONTHS = [tuple(month.lower()[:3] for month in lexicon.months) for lexicon in LEXICONS.values()]


@dataclass(frozen=True)
class _Grid:
    """The cells of a table, and its lines in the text."""

    header: list[str]
    rows: list[list[str]]
    first: int
    last: int


def in_two_columns(text: str) -> str:
    """The text with its first wide table as rows of one value and lines of the rest."""
    lines = text.split("\n")
    grid = _grid(lines)
    if grid is None:
        return text
    figured = [at for at in range(len(grid.header)) if _is_figured(grid, at)]
    worded = [
        at
        for at in range(len(grid.header))
        if at not in figured and not all(_DAY.fullmatch(row[at]) for row in grid.rows)
    ]
    if not worded or not 0 < len(figured) <= MOST_FIGURED:
        return text
    label, *notes = worded
    value, *before = _later_first(figured, grid.header)
    below = [_COMMENT.sub("", line) for line in lines[grid.last + 1 :]]
    heading = f"{grid.header[label]};{grid.header[value]}"
    table = [
        *([] if _order(grid.header[value]) > 0 else [heading]),
        *(f"{row[label]};{row[value]}" for row in grid.rows),
    ]
    pairs = [f"{row[label]}: {row[value]} ({grid.header[at]}: {row[at]})" for at in before for row in grid.rows]
    said = [f"{row[label]}: {row[at]}" for row in grid.rows for at in notes if row[at]]
    return "\n".join([*lines[: grid.first], *table, "", *pairs, *said, *_with_total(below, grid, value)])


def with_columns(source: Source) -> Source:
    """The source with its wide table read so; its places stay where their first words do."""
    text = in_two_columns(source.text)
    if text == source.text:
        return source
    places = (place if place.opens in text else place.model_copy(update={"opens": ""}) for place in source.places)
    return Source(name=source.name, text=text, places=tuple(places))


def _grid(lines: Sequence[str]) -> _Grid | None:
    """The first run of lines with as many cells as their heading, which alone has no figures."""
    for at, line in enumerate(lines):
        for mark in (*_MARKS, ""):
            header = _cells(line, mark)
            if len(header) < FEWEST_COLUMNS or not all(map(_is_heading, header)):
                continue
            start = at + 2 if at + 1 < len(lines) and RULE.match(lines[at + 1]) and lines[at + 1].strip() else at + 1
            rows: list[list[str]] = []
            for below in lines[start:]:
                cells = _cells(below, mark)
                if len(cells) != len(header):
                    break
                rows.append(cells)
            if len(rows) >= FEWEST_ROWS:
                return _Grid(header, rows, at, start + len(rows) - 1)
    return None


def _is_heading(cell: str) -> bool:
    """Whether a cell may head a column: "Visitors (thousand)", "Q2 2025"."""
    return 0 < len(cell) <= LONGEST_HEADING and not _FIGURE.fullmatch(cell) and not _SENTENCE.search(cell)


def _cells(line: str, mark: str) -> list[str]:
    bare = line.strip()
    if (mark and mark not in bare) or not bare or RULE.match(bare):
        return []
    if mark == "," and re.search(r",\s|\d,\d{3}(?!\d)", bare):
        return []  # a comma with a space parts words, one between figures groups them
    cells = bare.strip(mark).split(mark) if mark == "|" else bare.split(mark) if mark else _GAP.split(bare)
    return [cell.strip() for cell in cells]


def _is_figured(grid: _Grid, at: int) -> bool:
    return all(re.fullmatch(r"[-+]?\d[\d.,' ]*", row[at]) and value_of(row[at]) is not None for row in grid.rows)


def _later_first(figured: Sequence[int], header: Sequence[str]) -> list[int]:
    """The columns of figures, that of the time before last: "last year", "March" beside "April", "2023"."""
    if len(figured) < MOST_FIGURED:
        return list(figured)
    first, second = figured
    if _EARLIER.search(header[first]) and not _EARLIER.search(header[second]):
        return [second, first]
    when, then = _order(header[first]), _order(header[second])
    return [second, first] if 0 <= when < then else [first, second]


def _order(heading: str) -> int:
    """A month, a quarter or a year as a number; -1 for any other heading."""
    year = re.search(r"(?:19|20)\d\d", heading)
    quarter = re.search(r"(?i)(?<!\w)(?:[QTK]\s?([1-4])|([1-4])\.?\s?(?:quart|trim))", heading)
    words_ = [word.lower()[:3] for word in re.findall(r"[^\W\d_]{3,}", heading)]
    month = next((months.index(word) + 1 for word in words_ for months in _MONTHS if word in months), 0)
    part = int(next(filter(None, quarter.groups()))) if quarter else month
    return int(year.group()) * 100 + part if year else part or -1


def _with_total(below: Sequence[str], grid: _Grid, value: int) -> list[str]:
    """The lines below, a total of the time before with the sum of the rows in front of it."""
    values = [value_of(row[value]) or 0.0 for row in grid.rows]
    adds_up = all(each == int(each) for each in values) and not _NO_SUM.search(grid.header[value])
    told = [_TOTAL_BEFORE.match(line) if adds_up else None for line in below]
    return [
        f"Total: {int(sum(values))} ({found['when']}: {found['value']})" if found else line
        for line, found in zip(below, told, strict=True)
    ]
