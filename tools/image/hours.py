"""The hour that a line speaks of, so that a place is seen by day, at dusk or by night as the words have it."""

from __future__ import annotations

import re
from typing import Literal

from tools.image import tint
from tools.image.look import GroundRole, Look

Hour = Literal["day", "dusk", "night"]
SAID: dict[Hour, str] = {
    "night": r"nights?|midnight|moonlight|moonlit|starlight|stars|starry|asleep|bedtime|lullaby|nachts?|mitternacht"
    r"|sterne|noches?|medianoche|estrellas|nuits?|minuit|étoiles|notte|mezzanotte|stelle|noites?|estrelas",
    "dusk": r"dusk|dawn|sunset|sunrise|daybreak|twilight|evening|evenings|golden hour|morgenrot|sonnenaufgang"
    r"|sonnenuntergang|dämmerung|abends?|amanecer|atardecer|anochecer|ocaso|alba|aube|aurore|crépuscule|soirs?|soirée"
    r"|tramonto|crepuscolo|sera|pôr do sol|amanhecer|entardecer",
    "day": r"mornings?|noon|midday|daylight|sunny|sunshine|sunlight|afternoon|vormittags?|mittags?|nachmittags?"
    r"|sonnig|sonnenlicht|sonnenschein|mediodía|soleado|matin|matinée|midi|ensoleillé|mattina|mezzogiorno|soleggiato"
    r"|meio-dia|ensolarado|manhã",
}

AFTER_DARK = {"city-day": "city-night"}
"""Places that are drawn by day, and what shows them at night."""


def hour_of(said: str) -> Hour | None:
    """The hour that the words name; the first one named where they name several."""
    found: list[tuple[int, Hour]] = []
    for hour, words in SAID.items():
        match = re.search(rf"\b(?:{words})\b", said.casefold())
        if match:
            found.append((match.start(), hour))
    return min(found)[1] if found else None


def role_at(each: Look, role: GroundRole, hour: Hour | None) -> GroundRole:
    """The ground of a look that is as light as the hour; the given one where the look has no other, or none is said."""
    if hour is None:
        return role
    grounds = {name: palette.ground for name, palette in each.palettes.items()}
    dark = [name for name in grounds if tint.is_dark(grounds[name])]
    if hour == "day":
        lightest = max(grounds, key=lambda name: tint.luminance(grounds[name]))
        return role if not tint.is_dark(grounds[role]) or tint.is_dark(grounds[lightest]) else lightest
    if not dark:
        return role
    if hour == "night":
        return min(dark, key=lambda name: tint.luminance(grounds[name]))
    return max(dark, key=lambda name: (tint.chroma(grounds[name]), name))
