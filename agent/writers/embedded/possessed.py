"""What one owner calls "my", as the film says it: "la mia gelateria" is heard as "la nostra gelateria".

A film greets in the plural ("Ti presentiamo ..."), and a noun of these languages does not stand there alone.
"""

from __future__ import annotations

import re

from agent.brief import Language

_MINE: dict[Language, str] = {
    "es": r"mis?|nuestr[oa]s?",
    "it": r"mi[oae]|miei|nostr[oaie]",
    "pt": r"meus?|minhas?|noss[oa]s?",
    "fr": r"mon|ma|mes|notre|nos",
}
_FEMININE_ES = re.compile(
    r"(?:[^m]a|ción|sión|dad|tud|umbre|^clase|^red|^noche|^tarde|^fuente)s?$|(?:ciones|siones|dades)$", re.IGNORECASE
)
_WHERE = re.compile(r"\s(?=(?:à|au|en|a|em|in|n[oa]|de|di)\s[A-ZÀ-Þ])")
_OURS: dict[str, str] = {
    "mio": "il nostro", "mia": "la nostra", "miei": "i nostri", "mie": "le nostre",
    "nostro": "il nostro", "nostra": "la nostra", "nostri": "i nostri", "nostre": "le nostre",
    "meu": "o nosso", "minha": "a nossa", "meus": "os nossos", "minhas": "as nossas",
    "nosso": "o nosso", "nossa": "a nossa", "nossos": "os nossos", "nossas": "as nossas",
    "mon": "notre", "ma": "notre", "mes": "nos", "notre": "notre", "nos": "nos",
}  # fmt: skip


def as_ours(thing: str, text: str, language: Language) -> str:
    """A thing with "our" where a text calls it somebody's own; '' where it does not."""
    if language not in _MINE or not thing:
        return ""
    found = re.search(rf"(?<!\w)({_MINE[language]})\s({re.escape(thing)})(?!\w)", text, re.IGNORECASE)
    head = _WHERE.split(thing, maxsplit=1)[0]
    if not found and head != thing:  # "notre fromagerie La Cloche à Annecy" is our "fromagerie à Annecy"
        found = re.search(rf"(?<!\w)({_MINE[language]})\s({re.escape(head)})(?=\s[A-ZÀ-Þ«])", text)
    if not found:
        return ""
    whose, named = found.group(1).lower(), f"{found.group(2)}{thing[len(found.group(2)) :]}"
    return f"{_spanish(whose, named) if language == 'es' else _OURS[whose]} {named}"


def _spanish(whose: str, named: str) -> str:
    if whose.startswith("nuestr"):
        return whose
    gender = "a" if _FEMININE_ES.search(named.split()[0]) else "o"
    return f"nuestr{gender}{'s' if whose == 'mis' else ''}"
