"""Says as a sentence what a clause behind a name tells of the one who is portrayed: "Paco, que se jubila en mayo".

The name is taken as what the film is about, and the clause behind it would go with the request.
"""

from __future__ import annotations

import re

from agent.reading.forms.portrayed import PORTRAIT, portrayed
from agent.reading.terms.short import is_short
from agent.reading.text.german import main_clause
from agent.reading.text.quoted import quotes

_CLAUSE = {
    "de": r",\s(?:der|die)\s(?P<does>[^.!?\n:,]{8,90})",
    "fr": r",\squi\s(?P<does>[^.!?\n:]{6,120})",
    "es": r",\s(?:que|quien)\s(?P<does>[^.!?\n:]{6,120})",
    "it": r",\sche\s(?P<does>[^.!?\n:]{6,120})",
    "pt": r",\s(?:que|quem)\s(?P<does>[^.!?\n:]{6,120})",
}
# "que todos quieren", "che la scuola ama": the one portrayed is not who does it.
_OTHERS = re.compile(
    r"(?:el|la|las|tod[oa]s?|much[oa]s|cada|nadie|yo|il|gli|tutt[ie]|molti|ogni|nessuno|io|muit[oa]s|ninguém|eu|"
    r"nuestr[oa]s?|nostr[oaie]|noss[oa]s?|[oa]s|un[ao]?|uma?)\s|(?-i:[A-ZÀ-Þ])",
    re.IGNORECASE,
)


def portrait_told(text: str, language: str) -> str:
    """The brief with that clause as a sentence of its own; as it stands where nobody is portrayed so."""
    if language not in _CLAUSE or not is_short(text, language) or quotes(text):
        return text
    named = PORTRAIT.search(text)
    found = re.compile(_CLAUSE[language]).match(text, named.end("name")) if named else None
    if not named or not found or _OTHERS.match(found["does"]):
        return text
    told = _told(_name(named["name"], bool(named["what"]), language), found["does"], language)
    cut = f"{text[: found.start()]}. {told}{text[found.end() :]}" if told else text
    return cut if told and portrayed(cut, language) else text


def _name(name: str, described: bool, language: str) -> str:
    """The name alone; behind a possessive a German one begins with what somebody is."""
    return name.partition(" ")[2] if language == "de" and described and " " in name else name


def _told(name: str, does: str, language: str) -> str:
    """'Gerda Flach geht nach 32 Jahren in Rente' of "die nach 32 Jahren in Rente geht"; '' where its verb is unsure."""
    if language != "de":
        does = re.sub(r"^se\s([a-zà-ÿ]+)", r"\1-se", does) if language == "pt" else does
        return f"{name} {does.strip()}"
    clause = main_clause(f"er {does.strip()}").rstrip(".")
    return f"{name} {clause.removeprefix('Er ')}" if clause.startswith("Er ") else ""
