"""Takes in a source that a person named: a file, or an address on the web."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from agent.brief import Source
from agent.errors import InvalidBrief
from agent.sources.apart import read_apart
from agent.sources.formats import HEAVY, LIGHT, MEDIA_TYPES, SUFFIXES
from agent.sources.located import Located

if TYPE_CHECKING:
    from tools.web.client import Fetched, Limits

LARGEST = 20_000_000
SCHEMES = ("http://", "https://")


def take_source(place: str, *, private: bool = False) -> Source:
    """A file's or page's text under its name; `private` lets addresses of this machine's own network be fetched.

    Raises:
        InvalidBrief: it cannot be read, is too large, or is of a format that is not known.
    """
    if place.lower().startswith(SCHEMES):
        return _from_web(place, private=private)
    return _from_file(Path(place))


def _from_file(path: Path) -> Source:
    kind = SUFFIXES.get(path.suffix.lower())
    if kind is None:
        known = " ".join(suffix for suffix in SUFFIXES if suffix)
        message = f"{path} is of a format that is not read: give one of {known}."
        raise InvalidBrief(message)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}."
        raise InvalidBrief(message) from error
    if len(data) > LARGEST:
        message = f"{path} is larger than {LARGEST // 1_000_000} MB: cut it down to what the film is about."
        raise InvalidBrief(message)
    return _source(path.name, _located(kind, data, str(path)))


def _from_web(url: str, *, private: bool) -> Source:
    from tools.web.client import Limits

    page = _fetched(url, Limits(bytes=LARGEST, private=private))
    suffix = PurePosixPath(urlsplit(page.url).path).suffix.lower()
    kind = MEDIA_TYPES.get(page.media_type) or SUFFIXES.get(suffix or ".unknown")
    if kind is None:
        message = f"{url} is {page.media_type or 'of an unnamed type'}, which is not read: save its text as a file."
        raise InvalidBrief(message)
    data = page.data
    if page.charset and kind in LIGHT:
        data = _decoded(page).encode()
    return _source(page.url, _located(kind, data, page.url))


def _fetched(url: str, limits: Limits) -> Fetched:
    from tools.errors import InvalidRequest, TransientError
    from tools.web.client import fetch

    try:
        return fetch(url, limits)
    except (InvalidRequest, TransientError) as error:
        raise InvalidBrief(str(error)) from error


def _decoded(page: Fetched) -> str:
    try:
        return page.data.decode(page.charset, errors="replace")
    except LookupError:
        return page.data.decode("utf-8", errors="replace")


def _source(name: str, read: Located) -> Source:
    return Source(name=name, text=read.text, places=read.places)


def _located(kind: str, data: bytes, name: str) -> Located:
    return read_apart(kind, data, name) if kind in HEAVY else LIGHT[kind](data, name)
