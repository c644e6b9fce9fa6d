"""Whose paper a source is, as its head says: "COMUNE DI ROCCAVENTOSA – Ufficio Ambiente", "Stadtwerke Erlenbrück"."""

from __future__ import annotations

import re

_BODY = re.compile(
    r"(?:comune|municipio|provincia|regione|ministero|azienda|università|istituto|scuola|gemeinde|stadt|landkreis|kreis|"
    r"stadtwerke|amt|ministerium|universität|hochschule|schule|verband|verein|commune|mairie|ville|département|région|"
    r"ministère|université|école|collège|lycée|ayuntamiento|diputación|comunidad|ministerio|universidad|colegio|instituto|"
    r"câmara|junta|município|ministério|universidade|escola|agrupamento|council|city|town|borough|county|parish|"
    r"municipality|ministry|university|school|authority|agency|association|trust|board|department)",
    re.IGNORECASE,
)
_LINE = re.compile(r"(?P<name>[^\W\d_][^\n–—|/:;.!?]{3,60}?)(?:\s[–—-]\s(?P<office>[^\n:;.!?]{3,50}))?\s*")
_SMALL = frozenset(
    ("of", "the", "and", "de", "du", "des", "la", "le", "les", "der", "die", "das", "und", "di", "del", "della", "da",
     "do", "dos", "y", "e", "et", "for", "für", "a")
)  # fmt: skip
_SHOUTED = 0.7
"""Share of capital letters from which a line is a head."""
_MOST_WORDS = 9


def letterhead(text: str) -> str:
    """Whose paper a text is, as it is written; '' where its first line is no head."""
    first = text.lstrip().partition("\n")[0].strip()
    found = _LINE.fullmatch(first)
    if not found or not text.lstrip().partition("\n")[2].strip() or len(first.split()) > _MOST_WORDS:
        return ""
    name = found["name"].strip()
    letters = [char for char in name if char.isalpha()]
    shouted = sum(char.isupper() for char in letters) >= _SHOUTED * len(letters)
    body = any(_BODY.fullmatch(word) for word in re.split(r"[\s'’-]", name))
    return _calm(name) if body and (shouted or found["office"]) else ""


def without_letterhead(text: str) -> str:
    """The text without the line that only says whose paper it is."""
    return text.lstrip().partition("\n")[2] if letterhead(text) else text


def _calm(name: str) -> str:
    """Say "COMUNE DI ROCCAVENTOSA" as "Comune di Roccaventosa"."""
    if not name.isupper():
        return name
    words = name.lower().split()
    return " ".join(word if at and word in _SMALL else word[:1].upper() + word[1:] for at, word in enumerate(words))
