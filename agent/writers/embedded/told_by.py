"""Offices and councils that only say what is told: "The transit office expects 14,000 passengers" shows no desk."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Language
from agent.writers.embedded.drawable import TIMES, VAGUE, Hit, found

BODIES = frozenset(("desk", "town hall"))
"""What stands for those who decide and report."""
_SIGNS = TIMES | (VAGUE - {"people", "person"}) | BODIES
"""What is told in passing: when, how much, that it is told."""
_REPORTS: dict[Language, str] = {
    "en": r"say|said|says|expects?|expected|estimates?|estimated|reports?|reported|announce[sd]?|predict(?:s|ed)?"
    r"|plans|planned|warn(?:s|ed)?|count(?:s|ed)",
    "de": r"sagt|sagte|erwartet|schätzt|meldet|meldete|rechnet mit|plant|kündigt|warnt|zählt|teilt",
    "es": r"dice|dijo|espera|calcula|informa|anuncia|anunció|prevé|planea|advierte|cuenta con",
    "fr": r"dit|attend|estime|annonce|a annoncé|prévoit|signale|avertit|compte",
    "it": r"dice|ha detto|aspetta|si aspetta|stima|annuncia|ha annunciato|prevede|segnala|avverte|conta",
    "pt": r"diz|disse|espera|calcula|anuncia|anunciou|prevê|planeia|planeja|informa|alerta|conta com",
}


def without_tellers(hits: Sequence[Hit], text: str, language: Language) -> list[Hit]:
    """What a line calls for, without the body that tells it where something can be shown of what it tells."""
    parts = re.split(rf"(?i)(?<=\w)\s(?:{_REPORTS[language]})\s", text, maxsplit=1)
    if len(parts) == 1 or not BODIES & {hit.thing.noun for hit in hits}:
        return list(hits)
    told = {hit.thing.noun for hit in found(parts[1], language)} - _SIGNS
    return [hit for hit in hits if hit.thing.noun in told or hit.thing.noun not in BODIES] if told else list(hits)
