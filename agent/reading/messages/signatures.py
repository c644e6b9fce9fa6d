"""Who signs a brief: the name at its foot or at its head, taken off what the film tells.

"Thanks so much, Joan Pettifer, Secretary, Withy Reach Rowing Club" names the club whose film it is; "— Anna" names
nobody whom the viewers have to know. Neither is a sentence of the film.
"""

from __future__ import annotations

import re

_WORDS = (
    r"(?:(?:many |kind |best |warm )?(?:thanks|regards|wishes|cheers)|thank you|thx|best|yours(?: \w+)?|"
    r"(?:viele |liebe |beste |herzliche |schöne |mit freundlichen )?grü(?:ß|ss)e?n?|(?:vielen |besten |"
    r"herzlichen )?dank|danke(?:schön)?|lg|vg|mfg|merci(?: d['’]avance| beaucoup)?|(?:bien )?cordialement|bien à vous|"
    r"amicalement|(?:muchas |mil )?gracias|(?:un )?saludos?|atentamente|(?:molte |mille )?grazie(?: mille)?|"
    r"(?:cordiali )?saluti|un saluto|muito obrigad[oa]|obrigad[oa]|cumprimentos|abraços?|um abraço)"
)
_NAMES = (
    r"(?P<names>[A-ZÀ-Þ][\w'’.-]*(?:[ ,|/]+(?:[A-ZÀ-Þ\d][\w'’.&-]*|[a-zà-ÿ]{1,4}['’]?)){0,9}"
    r"(?:\s\([A-ZÀ-Þ][^()\n]{2,60}\))?)"  # "Moira (Fernhill Nature Centre)"
)
# "..., for WhatsApp. Grüße, Heike Brandt, 1. Vorsitzende"
_AT_FOOT = re.compile(rf"(?<=[.!?)\n])\s*(?i:{_WORDS})(?:[,!.]?\s*[-–—]\s*|[,!.]\s+|\s(?=[A-ZÀ-Þ])){_NAMES}[.!]?\s*$")
# "— Anna, Café Lumen" in a line of its own; behind a quotation it is who said it.
_DASHED = re.compile(
    rf"(?<![\"”“»'’])\s*\n\s*(?:[–—]|--)\s?{_NAMES}\.?\s*$|(?<=[.!?])\s+—\s?{_NAMES.replace('names', 'inline')}\.?\s*$"
)
_PIECES = re.compile(r"\s*[,|/()\n]\s*|\s[-–—]\s")
LONGEST_NAME = 6  # words of a name under a letter


def parted(text: str) -> tuple[str, str]:
    """The brief without the signature in its last line, and the signature; '' where it has none."""
    for form in (_AT_FOOT, _DASHED):
        found = form.search(text)
        names = next((group for group in found.groups() if group), "") if found else ""
        first = names.split(",")[0].split()[0] if names else ""
        if found and found.start() and not re.search(rf"(?<!\w){re.escape(first)}(?!\w)", text[: found.start()]):
            return text[: found.start()].rstrip(), names
    return text, ""


def pieces(signature: str) -> list[str]:
    """The names, posts and firms that a signature lists: "Secretary, Withy Reach Rowing Club" are two."""
    found = [piece.strip(" .") for piece in _PIECES.split(signature)]
    return [piece for piece in found if piece[:1].isupper() and len(piece.split()) <= LONGEST_NAME]
