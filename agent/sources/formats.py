"""Which reader takes which source: by the file's suffix or the web's media type, never by guessing at bytes."""

from __future__ import annotations

from collections.abc import Callable

from agent.sources.located import Located
from agent.sources.plain import read_plain
from agent.sources.subtitles import read_subtitles
from agent.sources.tables import read_csv

Reader = Callable[[bytes, str], Located]

SUFFIXES = {
    ".txt": "plain", ".text": "plain", ".md": "plain", ".markdown": "plain", ".rst": "plain", ".yaml": "plain",
    ".yml": "plain", ".json": "plain", ".log": "plain", "": "plain",
    ".csv": "csv", ".tsv": "csv",
    ".srt": "subtitles", ".vtt": "subtitles",
    ".html": "page", ".htm": "page", ".xhtml": "page",
    ".pdf": "pdf", ".docx": "docx", ".xlsx": "xlsx", ".xlsm": "xlsx",
}  # fmt: skip
MEDIA_TYPES = {
    "text/html": "page",
    "application/xhtml+xml": "page",
    "text/plain": "plain",
    "text/markdown": "plain",
    "application/json": "plain",
    "text/csv": "csv",
    "text/tab-separated-values": "csv",
    "text/vtt": "subtitles",
    "application/x-subrip": "subtitles",
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
}
LIGHT: dict[str, Reader] = {
    "plain": lambda data, name: Located(read_plain(data, name)),
    "csv": lambda data, name: Located(read_csv(data, name)),
    "subtitles": read_subtitles,
}
"""Read here and now."""
HEAVY = ("pdf", "docx", "xlsx", "page")
"""Read in a process of their own, for a file may be made to burst or to hang its reader."""
