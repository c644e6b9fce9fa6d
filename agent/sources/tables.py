"""Tables as lines of "label,value", the form in which the reader of briefs finds numbers for charts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from agent.errors import InvalidBrief
from agent.sources.plain import read_plain

MOST_ROWS, MOST_COLUMNS = 2000, 40


def read_csv(data: bytes, name: str) -> str:
    """Comma, semicolon or tab separated values; the separator is found in the first lines."""
    text = read_plain(data, name)
    try:
        dialect: type[csv.Dialect] = csv.Sniffer().sniff(text[:4096], delimiters=",;\t|")
    except csv.Error:
        dialect = csv.excel
    try:
        return as_lines(csv.reader(io.StringIO(text), dialect))
    except csv.Error as error:
        message = f"{name} is no table that can be read ({error}): save it as CSV (UTF-8)."
        raise InvalidBrief(message) from error


def as_lines(rows: Iterable[Sequence[object]]) -> str:
    """Rows as text: the first column against each column of numbers, one table for each; other rows as they are."""
    table = [[_cell(value) for value in row[:MOST_COLUMNS]] for _, row in zip(range(MOST_ROWS), rows, strict=False)]
    table = [row for row in table if any(row)]
    if len(table) < 2:
        return "\n".join(", ".join(filter(None, row)) for row in table)
    header, body = table[0], table[1:]
    width = max(len(row) for row in table)
    columns = [number for number in range(1, width) if _is_numeric(body, number)]
    if not columns or not all(row and row[0] for row in body):
        return "\n".join(", ".join(filter(None, row)) for row in table)
    return "\n\n".join(_series(header, body, number) for number in columns)


def _series(header: list[str], body: list[list[str]], number: int) -> str:
    label = header[0] or "Label"
    name = header[number] if number < len(header) and header[number] else "Value"
    rows = [f"{row[0].replace(',', ' ')},{row[number]}" for row in body if number < len(row) and row[number]]
    return "\n".join([f"{label},{name}", *rows])


def _is_numeric(body: list[list[str]], number: int) -> bool:
    cells = [row[number] for row in body if number < len(row) and row[number]]
    return bool(cells) and all(_number(cell) for cell in cells)


def _number(cell: str) -> bool:
    try:
        float(cell.replace(",", ".").replace(" ", "").rstrip("%€$"))
    except ValueError:
        return False
    return True


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.10g}"
    return " ".join(str(value).split())
