"""The light of a place: what stands in it at night or at dusk is shown in that light, not in a studio's."""

from __future__ import annotations

from tools.image import tint
from tools.image.art import studio
from tools.image.hours import Hour
from tools.image.palette import Palette
from tools.image.picture import SceneLight

SHINING = frozenset((
    "bike-light", "candle", "desk-lamp", "fire", "food-stall", "lantern", "light-bulb", "lighthouse", "lightning",
    "moon", "planet", "rainbow", "star", "sun", "television", "traffic-light", "snowflake", "wifi",
))  # fmt: skip
"""What gives light of its own, or is light."""
OUTSIDE = ("street", "landscape", "sky")
MOONLIGHT, LAMPLIGHT, SUNSET = "#5B6BE0", "#FFC58A", "#FF9E5E"
NIGHT_KEPT, ROOM_KEPT, DUSK_KEPT = 0.84, 0.9, 0.95
"""How bright white is in such a light."""
DARKEST_LOUD = 0.05
"""Luminance from which a dark ground is a loud colour, not night: it only tinges."""


def light_in(place: str | None, palette: Palette, behind: str, hour: Hour | None) -> SceneLight | None:
    """The light of a place over a ground like `behind`; None where it is day, or no place at all."""
    if place is None or studio.backdrop(place).scale == "plain":
        return None
    outside = studio.backdrop(place).scale in OUTSIDE
    pool = tint.mix(palette.support, palette.accent, 0.4)
    if tint.is_dark(behind):
        if tint.luminance(behind) > DARKEST_LOUD:
            return _light(tint.vivid(behind), 0.16, DUSK_KEPT, tint.pale(pool, 0.5), 0.5)
        if not outside:
            return _light(tint.mix(LAMPLIGHT, tint.vivid(behind), 0.4), 0.34, ROOM_KEPT, tint.pale(pool, 0.5), 0.6)
        night = tint.vivid(tint.mix(behind, MOONLIGHT, 0.4))
        return _light(night, 0.46, NIGHT_KEPT, tint.pale(pool, 0.4), 0.85)
    if hour == "dusk" and outside:
        return _light(SUNSET, 0.42, DUSK_KEPT, tint.mix(LAMPLIGHT, tint.WHITE, 0.4), 0.8)
    return None


def _light(colour: str, share: float, kept: float, rim: str, strength: float) -> SceneLight:
    shade = tint.mix("#000000", tint.mix(tint.WHITE, colour, share), kept)
    return SceneLight(shade=shade, rim=rim, strength=strength)
