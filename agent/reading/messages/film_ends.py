"""Labels what a brief wants at the end of its film: "Al final del vídeo: Te esperamos" is "Final: Te esperamos".

Read as it stands, "the end of the video" is taken for an order and the line behind it is lost or told amid the film. An
address that is announced so ("In chiusura il nostro indirizzo, via Verdi 12") is news like any other, without its lead.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import alternation, fragments
from agent.reading.text.addresses import ANY
from agent.reading.text.quoted import quotes

_ENDS = {
    "de": r"(?:ganz )?(?:am (?:ende|schluss)|zum (?:schluss|abschluss|ende)|abschließend)",
    "fr": r"(?:tout )?(?:à la (?:toute )?fin|en (?:conclusion|clôture|fin)|pour (?:finir|terminer|conclure))",
    "es": r"(?:al final(?: del todo)?|para (?:terminar|acabar|cerrar|finalizar)|como cierre|en el cierre)",
    "it": r"(?:alla fine|in (?:chiusura|conclusione)|per (?:finire|concludere|chiudere)|nel finale|sul finale)",
    "pt": r"(?:no (?:final|fim)|para (?:terminar|acabar|fechar|finalizar)|a (?:fechar|terminar|finalizar)|"
    r"em conclusão)",
}
"""Language -> where a film closes."""
_OF = r"(?:\s(?:des|vom|de la|de|du|del|della|dello|do|da)|\sdell['’])\s?"
_ADDRESS = {
    "de": r"(?:unsere|die|meine) (?:adresse|anschrift)",
    "fr": r"(?:notre|l['’]|mon) ?adresse",
    "es": r"(?:nuestra|la|mi) dirección",
    "it": r"(?:(?:il )?nostro|l['’]|(?:il )?mio) ?indirizzo",
    "pt": r"(?:(?:a )?nossa|a|(?:a )?minha) (?:morada|direção|endereço)|(?:o )?nosso endereço|o endereço",
}
_LABEL = {"de": "Ende", "fr": "Fin", "es": "Final", "it": "Finale", "pt": "Final"}
_LEAST = 2
"""Words of a line that closes a film."""


def with_end_labelled(text: str, language: str) -> str:
    """The brief with the last line of its film under a label, and an address without what announces it."""
    if language not in _ENDS or quotes(text):
        return text
    told = _addressed(language).sub(lambda found: f"{found['before']}{_cap(found['where'])}", text)
    return _worded(language).sub(lambda found: _labelled(found, language), told)


def _labelled(found: re.Match[str], language: str) -> str:
    """The line in a line of its own; as it stands where it is described ("a picture of the shop") or an address."""
    line = found["line"].strip()
    if not line[:1].isupper() or len(line.split()) < _LEAST or ANY.fullmatch(line.rstrip(".!")):
        return found.group()
    apart = "\n" if found.start() else ""
    return f"{apart}{_LABEL[language]}: {line}{found['mark']}"


def _cap(text: str) -> str:
    return text[:1].upper() + text[1:]


@cache
def _worded(language: str) -> re.Pattern[str]:
    """A line behind "at the end of the film:", up to its last mark."""
    film = alternation(fragments("films", language))
    lead = rf"(?P<before>^|(?<=[.!?])\s+|\n)(?i:{_ENDS[language]}){_OF}(?i:{film})(?:\s?:|,)\s+"
    return re.compile(rf"{lead}¡?(?P<line>[^.!?\n:«»\"]{{4,90}})(?P<mark>[.!?]?)(?=\s|$)", re.MULTILINE)


@cache
def _addressed(language: str) -> re.Pattern[str]:
    """A street behind "to close, our address"."""
    film = alternation(fragments("films", language))
    lead = rf"(?P<before>^|(?<=[.!?]\s)|\n)(?:{_ENDS[language]})(?:{_OF}(?:{film}))?,?\s(?:{_ADDRESS[language]})"
    return re.compile(rf"{lead}\s?[,:–-]\s+(?P<where>(?=[^.!?\n]*\d)[^!?\n@]{{5,}})", re.IGNORECASE | re.MULTILINE)
