"""Topics that a sentence asks to be talked of: "Il faut parler de la Lune, du Soleil et des grandes marées".

A list under "Topics:" is read by its label; here the verb says it, and each topic has the preposition of the verb.
"""

from __future__ import annotations

import re

from agent.reading.text.sentences import parts

FEWEST = 3
"""Topics from which a sentence is a list of them."""
_ASKED = {
    "en": r"(?:please |you should |we need to )?(?:also )?(?:talk|speak) about|(?:please )?touch (?:up)?on",
    "de": r"(?:bitte )?(?:sprecht|sprich|sprechen sie|redet|rede) (?:bitte |auch )?über",
    "fr": r"(?:il (?:faut|faudrait|s['’]agit de) )?(?:aussi |bien )?parle[rz]?(?: aussi| bien)?(?=\s(?:de|du|des|"
    r"d['’]))",
    "es": r"(?:hay que |tiene que |debe )?habl\w{1,4}(?: también)?(?=\s(?:de|del))",
    "it": r"(?:bisogna |deve |si deve )?parla\w{0,3}(?: anche)?(?=\s(?:di|d[ae]\w{0,4}|dell['’]))",
    "pt": r"(?:é preciso |tem de |deve )?fal(?:ar?|e|em)(?: também)?(?=\s(?:de|d[aeo]s?))",
}
# The preposition with its article, and the article that is left of it.
_OF: dict[str, tuple[tuple[str, str], ...]] = {
    "fr": (("de la ", "la "), ("de l'", "l'"), ("de l’", "l’"), ("du ", "le "), ("des ", "les "), ("d'", ""),
    ("d’", ""),
           ("de ", "")),
    "es": (("del ", "el "), ("de ", "")),
    "it": (("della ", "la "), ("dello ", "lo "), ("delle ", "le "), ("degli ", "gli "), ("dei ", "i "), ("del ", "il "),
           ("dell'", "l'"), ("dell’", "l’"), ("di ", "")),
    "pt": (("das ", "as "), ("dos ", "os "), ("da ", "a "), ("do ", "o "), ("de ", "")),
}  # fmt: skip


def talked_of(text: str, language: str) -> str:
    """The topics that a sentence wants talked of, as a list; '' where it wants nothing of the kind."""
    asked = re.match(rf"\W*(?:{_ASKED[language]})(?!\w)", text, re.IGNORECASE)
    if not asked:
        return ""
    found = [_plain(part, language) for part in parts(text[asked.end() :].strip(" :."), language, last=True)]
    kept = [part for part in found if part]
    return ", ".join(kept) if len(kept) >= FEWEST else ""


def _plain(part: str, language: str) -> str:
    """A topic without its preposition; '' for a part of a list that has lost it, which is another order."""
    forms = _OF.get(language)
    if forms is None:
        return part
    return next((f"{left}{part[len(of) :]}" for of, left in forms if part.lower().startswith(of)), "")
