"""Colour arithmetic on #RRGGBB: mixing, contrast as WCAG counts it, and the ink that reads on a ground."""

from __future__ import annotations

from collections.abc import Sequence

from tools.image.palette import Palette

WHITE, BLACK = "#FFFFFF", "#0B0B0F"


def parts(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def code(red: float, green: float, blue: float) -> str:
    """The colour of three parts, clamped."""
    return "#" + "".join(f"{min(255, max(0, round(part))):02X}" for part in (red, green, blue))


def mix(first: str, second: str, share: float) -> str:
    """From `first` (share 0) to `second` (share 1)."""
    return code(*(a + (b - a) * share for a, b in zip(parts(first), parts(second), strict=True)))


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (p / 255 for p in parts(colour))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """1 for equal colours, 21 for black on white."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def is_dark(colour: str) -> bool:
    """Whether white reads better on it than black."""
    return contrast(colour, WHITE) > contrast(colour, "#000000")


def best_ink(ground: str, choices: Sequence[str], least: float = 4.5) -> str:
    """The first choice that reads on the ground, or else white or near-black, whichever reads better."""
    for choice in choices:
        if contrast(choice, ground) >= least:
            return choice
    return max((WHITE, BLACK), key=lambda ink: contrast(ink, ground))


def readable(colour: str, ground: str, ink: str, least: float) -> str:
    """The colour, mixed toward the ink only as far as it has to be to read on the ground."""
    for step in range(11):
        mixed = mix(colour, ink, step / 10)
        if contrast(mixed, ground) >= least:
            return mixed
    return ink


def readable_of(colours: Sequence[str], ground: str, ink: str, least: float) -> str:
    """Of several colours the one that needs the least ink to read on the ground; earlier ones have a head start."""

    def cost(place: int) -> float:
        return mixed_at(colours[place], ground, ink, least) + place * 0.35 + (0.4 if is_grey(colours[place]) else 0.0)

    best = min(range(len(colours)), key=cost)
    return readable(colours[best], ground, ink, least)


def mixed_at(colour: str, ground: str, ink: str, least: float) -> float:
    """The share of ink that the colour needs."""
    return next((step / 10 for step in range(11) if contrast(mix(colour, ink, step / 10), ground) >= least), 1.0)


def grey(colour: str) -> str:
    """The pure grey of the same luma."""
    red, green, blue = parts(colour)
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return code(luma, luma, luma)


def deepen(colour: str, share: float) -> str:
    """Toward a deep version of the same hue, never toward flat black."""
    red, green, blue = parts(colour)
    return mix(colour, code(red * 0.14, green * 0.12, blue * 0.18 + 6), share)


def pale(colour: str, share: float) -> str:
    """Toward white."""
    return mix(colour, WHITE, share)


def is_grey(colour: str) -> bool:
    """Whether it has next to no hue."""
    return chroma(colour) < 24


def chroma(colour: str) -> int:
    """How far a colour is from grey, 0 to 255."""
    return max(parts(colour)) - min(parts(colour))


def turned(palette: Palette, steps: int) -> Palette:
    """The palette with another of its vivid roles as the accent, so that things of one kind differ in colour."""
    roles = [palette.accent]
    for role in (palette.second, palette.support):
        if chroma(role) >= 60 and contrast(role, palette.ground) >= 1.3 and role not in roles:
            roles.append(role)
    at = steps % len(roles)
    if at == 0:
        return palette
    return palette.model_copy(
        update={"accent": roles[at], "second" if roles[at] == palette.second else "support": roles[0]}
    )


def lift(colour: str, share: float) -> str:
    """Lighter in its own hue, as a dark colour is in more light."""
    return mix(colour, mix(vivid(colour), WHITE, 0.2), share)


def vivid(colour: str) -> str:
    """The brightest colour of the same hue."""
    strongest = max(*parts(colour), 24)
    return code(*(part * 255 / strongest for part in parts(colour)))
