"""Reads what a person hands in: a brief as words, a file or stdin, and files with facts."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from agent.brief import Source
from agent.errors import InvalidBrief
from agent.sources.plain import read_plain

if TYPE_CHECKING:
    from tools.image.packs.folder import Piece

MAX_BRIEF_BYTES = 1_000_000


def read_brief(argument: str) -> str:
    """The brief's text; an argument that names an existing file is read, `-` is standard input."""
    if argument == "-":
        return _text(sys.stdin.buffer.read(MAX_BRIEF_BYTES + 1), "standard input", MAX_BRIEF_BYTES)
    if path := _as_file(argument):
        return read_text(path, MAX_BRIEF_BYTES)
    return argument


def read_sources(places: list[str]) -> tuple[Source, ...]:
    """The files and pages with facts, each under its own name or address."""
    from agent.settings import AgentSettings
    from agent.sources.taking import take_source

    private = AgentSettings().private_sources
    return tuple(take_source(place, private=private) for place in places)


def read_art(folder: Path | None) -> tuple[Piece, ...]:
    """A folder of art, every file checked and drawn before a run exists."""
    from tools.errors import InvalidRequest
    from tools.image.packs.folder import read_pack

    try:
        return read_pack(folder) if folder else ()
    except InvalidRequest as error:
        raise InvalidBrief(str(error)) from error


def _as_file(argument: str) -> Path | None:
    if len(argument) > 1024 or "\n" in argument or "\0" in argument:
        return None
    try:
        path = Path(argument)
        return path if path.is_file() else None
    except OSError:
        return None


def read_text(path: Path, limit: int) -> str:
    """A text file's content, refused with a sentence where it is no text or larger than `limit` bytes."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}."
        raise InvalidBrief(message) from error
    return _text(data, str(path), limit)


def _text(data: bytes, name: str, limit: int) -> str:
    if len(data) > limit:
        message = f"{name} is larger than {limit // 1_000_000} MB: cut it down to what the film is about."
        raise InvalidBrief(message)
    return read_plain(data, name)
