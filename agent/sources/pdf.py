"""The text of a PDF, page by page; loaded in a process of its own."""

from __future__ import annotations

import io

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from agent.errors import InvalidBrief
from agent.sources.located import Located, located

MOST_PAGES = 300


def read_pdf(data: bytes, name: str) -> Located:
    """All pages' text; raises InvalidBrief for a locked or broken file, and for one that is only pictures."""
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            message = f"{name} is locked with a password: save it without."
            raise InvalidBrief(message)
        pages = [page.extract_text() for _, page in zip(range(MOST_PAGES), reader.pages, strict=False)]
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError, IndexError) as error:
        message = f"{name} is no PDF that can be read ({type(error).__name__}): save it anew."
        raise InvalidBrief(message) from error
    found = located(((f"page {number}", page) for number, page in enumerate(pages, start=1)), between="\n\n")
    if not found.text:
        message = f"{name} holds no text, as a scan does: run text recognition over it first."
        raise InvalidBrief(message)
    return found
