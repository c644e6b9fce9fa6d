"""Reads whom a film thanks: "Thank-you film to our donors, 40 s" is about the thanks and not about who gets them.

Read as any other order, it would present the donors, announce to volunteers that it concerns them, or sell something.
"""

from __future__ import annotations

import re

from agent.reading.text.names import Subject

_FILM = r"(?:film|video|vídeo|vidéo|clip|reel|message|spot)"
_THANKED = {
    "en": rf"(?:(?:an? )?(?:[\w-]+ )?thank[- ]you {_FILM} (?:to|for)|say (?:a big )?thank(?:s| you) to) {{who}}",
    "de": r"(?:ein(?:en)? )?(?:[\w-]+ )?(?:danke(?:s|schön)?-?(?:film|video|clip|botschaft|reel)\w*) (?:an|für) {who}",
    "fr": rf"(?:une? )?{_FILM} de remerciements? (?P<to>à|aux?|pour) {{who}}",
    "es": rf"(?:un )?{_FILM} de agradecimiento (?:a|para) {{who}}",
    "it": rf"(?:un )?{_FILM} di ringraziamento (?P<to>a|ai|agli|alle|alla|al) {{who}}",
    "pt": rf"(?:um )?{_FILM} de agradecimento (?P<to>a|aos|às|ao|à) {{who}}",
}
_WHO = r"(?P<who>[^,.:;!?\n\d]{3,50}?)(?=\s(?:in|en|em|of|de|von|mit)\s\d|\s?[,.:;!?\n]|\s\d|$)"
_THANKS = {
    "en": "Thank you to {who}", "de": "Danke an {who}", "fr": "Merci {to} {who}", "es": "Gracias a {who}",
    "it": "Grazie {to} {who}", "pt": "Obrigado {to} {who}",
}  # fmt: skip
_SAID = re.compile(
    r"(?:Thank you to|Danke an|Merci (?:à|aux?)|Gracias a|Grazie (?:ai?|agli|alle|alla|al)|Obrigado (?:aos?|às?|a|à))\s"
)


def thanked(text: str, language: str) -> Subject | None:
    """The thanks that a brief asks for first, with whom they go to; None where it asks for none."""
    found = re.match(rf"\W*{_THANKED[language].replace('{who}', _WHO)}", text.strip(), re.IGNORECASE)
    if not found:
        return None
    to = found.groupdict().get("to") or ""
    said = _THANKS[language].format(who=found["who"].strip(), to="à" if to.lower() == "pour" else to.lower())
    return Subject(said)


def says_thanks(name: str) -> bool:
    """Whether a subject is thanks to somebody, and no name."""
    return bool(_SAID.match(name))
