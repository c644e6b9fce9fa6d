"""Colour maths on ARGB integers, and the natural colours that do not follow a palette."""

from __future__ import annotations

from tools.image.palette import Palette

WHITE = 0xFFFFFFFF
PAPER = 0xFFFFF9EF
CREAM = 0xFFF6E8CF
LEAF = 0xFF3F9A4E
PINE = 0xFF1E6B52
WOOD = 0xFFB27A48
BARK = 0xFF7A5238
BREAD = 0xFFD9954A
STEEL = 0xFFB4BFC9
IRON = 0xFF5A6572
NIGHT = 0xFF252B3A
GOLD = 0xFFF0B63C
WATER = 0xFF3AA7DD
GLASS = 0xFFBFE3F2
EARTH = 0xFF6E4A33
SKINS = (0xFFF6CFAE, 0xFFE8B48C, 0xFFC98A5E, 0xFF9C6240, 0xFF6F4229)
HAIRS = (0xFF2B1D18, 0xFF4A2E20, 0xFF7C4A2A, 0xFFC58A45, 0xFF8F8C92, 0xFF1B1A22)


def rgb(code: str) -> int:
    """`#RRGGBB` as an opaque colour."""
    return 0xFF000000 | int(code[1:], 16)


def parts(colour: int) -> tuple[int, int, int]:
    return (colour >> 16) & 255, (colour >> 8) & 255, colour & 255


def mix(a: int, b: int, share: float) -> int:
    """From `a` (share 0) to `b` (share 1), opaque."""
    red, green, blue = (round(x + (y - x) * share) for x, y in zip(parts(a), parts(b), strict=True))
    return 0xFF000000 | (red << 16) | (green << 8) | blue


def fade(colour: int, alpha: float) -> int:
    return (round(max(0.0, min(1.0, alpha)) * 255) << 24) | (colour & 0xFFFFFF)


def lighten(colour: int, share: float) -> int:
    return mix(colour, 0xFFFFFCF4, share)


def darken(colour: int, share: float) -> int:
    """Toward a deep version of the same hue, never toward flat black."""
    red, green, blue = parts(colour)
    deep = 0xFF000000 | (round(red * 0.18) << 16) | (round(green * 0.1) << 8) | round(blue * 0.2 + 10)
    return mix(colour, deep, share)


def luminance(colour: int) -> float:
    """Relative luminance as WCAG defines it."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (p / 255 for p in parts(colour))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: int, b: int) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def on(base: int) -> int:
    """The colour of a mark painted on `base`: paper where that shows, else a deep version of the base."""
    return PAPER if contrast(PAPER, base) >= 1.9 else darken(base, 0.72)


def is_dark(colour: int) -> bool:
    return luminance(colour) < 0.2


def accent(palette: Palette) -> int:
    """What painted parts are painted with: the accent, or where that is near white, the role that has a hue."""
    main = rgb(palette.accent)
    return lamp(palette) if luminance(main) > 0.75 and _spread(main) < 40 else main


def _spread(colour: int) -> int:
    return max(parts(colour)) - min(parts(colour))


def lamp(palette: Palette) -> int:
    """The colour of coloured light: the accent where it has a hue, else the role that has most of one."""
    roles = [rgb(c) for c in (palette.accent, palette.support, palette.second)]
    spread = [_spread(c) if luminance(c) > 0.12 else 0 for c in roles]
    if spread[0] >= 70:
        return roles[0]
    return roles[spread.index(max(spread))] if max(spread) >= 70 else 0xFFFFC65C


def shadow_of(palette: Palette) -> int:
    """The shadow that things cast on this ground: its own hue, much darker."""
    return darken(rgb(palette.ground), 0.86)


def deepest(palette: Palette) -> int:
    """The darkest role, brought down to night level: what night scenes are tinted with."""
    darkest = min((rgb(c) for c in (palette.ground, palette.ink, palette.second, palette.support)), key=luminance)
    return mix(darkest, 0xFF0C1238, 0.64 if luminance(darkest) < 0.06 else 0.8)


def palest(palette: Palette) -> int:
    """The lightest role, brought up to day level: what day scenes are tinted with."""
    lightest = max((rgb(c) for c in (palette.ground, palette.ink, palette.second, palette.support)), key=luminance)
    return mix(lightest, 0xFFFFF8EC, 0.2 if luminance(lightest) > 0.6 else 0.7)
