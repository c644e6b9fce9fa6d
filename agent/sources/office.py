"""The text of Word and Excel files; loaded in a process of its own."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph
from openpyxl import load_workbook

from agent.errors import InvalidBrief
from agent.sources.located import Located, located
from agent.sources.tables import as_lines

LARGEST_UNPACKED = 200_000_000
MOST_SHEETS = 20


def read_docx(data: bytes, name: str) -> str:
    """Paragraphs and tables in their order."""
    _check_archive(data, name)
    try:
        document = Document(io.BytesIO(data))
        return "\n".join(_blocks(document.iter_inner_content()))
    except (ValueError, KeyError, AttributeError, zipfile.BadZipFile, SyntaxError) as error:
        message = f"{name} is no Word file that can be read ({type(error).__name__}): save it as .docx anew."
        raise InvalidBrief(message) from error


def read_xlsx(data: bytes, name: str) -> Located:
    """Every sheet's values, formulas as they were last computed."""
    _check_archive(data, name)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheets = [
            (f"sheet {sheet.title}", as_lines(sheet.iter_rows(values_only=True)))
            for sheet in book.worksheets[:MOST_SHEETS]
        ]
    except (ValueError, KeyError, AttributeError, TypeError, zipfile.BadZipFile, SyntaxError) as error:
        message = f"{name} is no Excel file that can be read ({type(error).__name__}): save it as .xlsx anew."
        raise InvalidBrief(message) from error
    return located(sheets, between="\n\n")


def _blocks(content: Iterator[Paragraph | Table]) -> Iterator[str]:
    for block in content:
        if isinstance(block, Table):
            yield "\n" + as_lines([[cell.text for cell in row.cells] for row in block.rows]) + "\n"
        elif shown := _shown(block):
            yield shown


def _shown(paragraph: Paragraph) -> str:
    """The paragraph's text without runs that Word hides."""
    text = paragraph.text
    for run in paragraph.runs:
        if run.font.hidden and run.text:
            text = text.replace(run.text, " ", 1)
    return text.strip()


def _check_archive(data: bytes, name: str) -> None:
    """Refuses archives that would burst."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile as error:
        message = f"{name} is no Office file: it is not the archive that its suffix promises."
        raise InvalidBrief(message) from error
    if unpacked > LARGEST_UNPACKED:
        message = f"{name} unpacks to {unpacked / 1e6:.0f} MB; at most {LARGEST_UNPACKED / 1e6:.0f} MB are read."
        raise InvalidBrief(message)
