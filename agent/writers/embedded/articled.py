"""Gives a plain noun the article that the brief says it with, also where a preposition has swallowed it.

"della nostra biblioteca" is "la nostra biblioteca" where the sentence has no "di"; "pra minha loja" is "a minha loja".
"""

from __future__ import annotations

import re

from agent.brief import Language

_SWALLOWED: dict[Language, dict[str, str]] = {
    "es": {"del": "el", "al": "el"},
    "it": {
        "del": "il", "al": "il", "sul": "il", "della": "la", "alla": "la", "sulla": "la", "dello": "lo", "allo": "lo",
        "dell'": "l'", "all'": "l'", "sull'": "l'", "dei": "i", "ai": "i", "delle": "le", "alle": "le",
        "degli": "gli", "agli": "gli",
    },
    "pt": {
        "do": "o", "ao": "o", "no": "o", "pelo": "o", "pro": "o", "da": "a", "à": "a", "na": "a", "pela": "a",
        "pra": "a", "dos": "os", "aos": "os", "das": "as", "às": "as",
    },
}  # fmt: skip


def with_own_article(subject: str, text: str, language: Language) -> str:
    """The subject with the article that a preposition before it holds in the text; as it is where there is none."""
    swallowed = _SWALLOWED.get(language)
    if not swallowed:
        return subject
    forms = "|".join(sorted(map(re.escape, swallowed), key=len, reverse=True))
    found = re.search(
        rf"(?<!\w)({forms})\s?((?:nostr[oaie]|noss[oa]s?|minhas?|meus?|mi[oa])\s)?{re.escape(subject)}(?!\w)",
        text.replace("’", "'"),
        re.IGNORECASE,
    )
    if not found:
        return subject
    article = swallowed[found.group(1).lower()]
    joint = "" if article.endswith("'") else " "
    return f"{article}{joint}{found.group(2) or ''}{subject}"
