"""Brand colours and greys: they adapt a look's palettes, they do not replace the look."""

from __future__ import annotations

from collections.abc import Sequence

from tools.image import tint
from tools.image.look import GroundRole, Look
from tools.image.palette import Palette


def palette_for(each: Look, role: GroundRole, colors: Sequence[str] = (), monochrome: bool = False) -> Palette:
    """A look's palette for one ground, in a brand's colours or in greys where these are wanted."""
    palette = each.palettes[role]
    if colors:
        nocturnal = all(tint.is_dark(ground.ground) for ground in each.palettes.values())
        palette = branded(palette, role, tuple(colors), nocturnal)
    return greyed(palette) if monochrome else palette


def branded(palette: Palette, role: GroundRole, colors: tuple[str, ...], nocturnal: bool) -> Palette:
    """The palette in brand colours: they fill the loud and deep grounds and are the accent everywhere.

    A look that is dark throughout stays dark: its brand shines in accents, not in grounds.
    """
    darkest = min(colors, key=tint.luminance)
    dark = darkest if tint.luminance(darkest) < 0.2 else tint.deepen(darkest, 0.7)
    if nocturnal:
        grounds = {"base": dark, "deep": tint.deepen(dark, 0.4), "loud": tint.lift(dark, 0.16), "pale": dark}
        return on_ground(grounds[role], palette, colors)
    if role == "loud":
        return on_ground(vivid(colors), palette, colors)
    if role == "deep":
        return on_ground(dark, palette, colors)
    lightest = max(colors, key=tint.luminance)
    if tint.luminance(lightest) > 0.6 and tint.chroma(lightest) < 60:
        return on_ground(lightest, palette, colors)
    return on_ground(tint.pale(vivid(colors), 0.92 if role == "pale" else 0.84), palette, colors)


def vivid(colors: Sequence[str]) -> str:
    """The most saturated of some colours, earlier ones where they are about as much so."""
    return max(colors, key=lambda colour: round(tint.chroma(colour) / 24))


def on_ground(ground: str, palette: Palette, colors: tuple[str, ...]) -> Palette:
    """A palette with that ground: an ink that reads, the most vivid other colour as accent, and the next as second."""
    others = [colour for colour in colors if tint.contrast(colour, ground) >= 1.25]
    others.sort(key=lambda colour: round(tint.chroma(colour) / 24), reverse=True)
    dark = tint.deepen(min(colors, key=tint.luminance), 0.5)
    ink = tint.best_ink(ground, (dark, palette.ink), 7.0)
    accent = others[0] if others else ink
    far = [colour for colour in others[1:] if not tint.is_grey(colour)]
    second = far[0] if far else tint.mix(accent, ink, 0.35)
    return Palette(ground=ground, ink=ink, accent=accent, support=quiet_on(ground, accent), second=second)


def quiet_on(ground: str, accent: str) -> str:
    """A supporting colour: the ground's own hue, lighter, where it is dark; else a tint of the accent."""
    if tint.is_dark(ground):
        return tint.lift(ground, 0.24)
    return tint.mix(accent, ground, 0.55)


def greyed(palette: Palette) -> Palette:
    """The same palette in pure greys, with ink and accent kept apart from the ground."""
    ground = tint.grey(palette.ground)
    ink = tint.best_ink(ground, (tint.grey(palette.ink),), 7.0)
    accent = tint.readable(tint.grey(palette.accent), ground, ink, 3.0)
    return Palette(
        ground=ground, ink=ink, accent=accent, support=tint.grey(palette.support), second=tint.grey(palette.second)
    )
