"""Looks: palette, type, captions, background, icons and motion that belong together, by name.

A film keeps one look. The ground changes from scene to scene by what the scene means; accent, type and icon treatment
stay. Brand colours and monochrome adapt a look, they do not replace it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pydantic import Field

from tools.contract import Payload
from tools.errors import InvalidRequest
from tools.image import tint
from tools.image.palette import Palette
from tools.image.shot import Family
from tools.media.fonts import Face

GroundRole = Literal["base", "deep", "loud", "pale"]
CaptionStyle = Literal["box", "clean", "pop"]
Background = Literal[
    "mesh", "sunburst", "blobs", "ridges", "halftone", "paper", "bokeh", "grid", "aurora", "flat", "stars", "beams"
]
IconTreatment = Literal["solid", "duotone", "gradient", "badge", "long_shadow", "outline", "glass", "neon"]
Transition = Literal["bands", "soft", "iris"]
Ambient = Literal["dust", "sparkle", "bokeh", "bubbles", "snow", "confetti", "dots", "none"]


class TypePair(Payload):
    """The type of a look: display for headlines, text for all else."""

    display: Face
    text: Face
    strong: Face
    quote: Face
    tracking: float = 0.0
    leading: float = 1.05


class Look(Payload):
    """Everything that makes two films of the same storyboard look different."""

    name: str
    summary: str
    palettes: dict[GroundRole, Palette]
    type: TypePair
    caption: CaptionStyle
    backgrounds: dict[GroundRole, Background]
    icons: IconTreatment
    transition: Transition
    ambient: Ambient
    grain: float = Field(ge=0, le=0.25)
    radius: float = Field(default=28, ge=0, description="Corners of cards and boxes, at 1080 on the short side")
    kinds: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


ROLE_OF: dict[Family, GroundRole] = {
    "title": "deep",
    "hero": "base",
    "split": "base",
    "steps": "pale",
    "compare": "pale",
    "number": "loud",
    "list": "pale",
    "quote": "deep",
    "chart": "pale",
    "diagram": "pale",
    "timeline": "deep",
    "route": "pale",
    "product": "base",
    "gallery": "pale",
    "lower_third": "base",
    "end_card": "base",
}


TURNS: dict[Family, tuple[GroundRole, GroundRole, GroundRole]] = {
    "hero": ("base", "base", "loud"),
    "split": ("base", "deep", "loud"),
    "number": ("loud", "deep", "base"),
    "compare": ("pale", "deep", "base"),
    "list": ("pale", "base", "pale"),
    "timeline": ("deep", "base", "pale"),
    "gallery": ("pale", "deep", "base"),
}
"""Families that follow each other in one film, and so take turns."""


def ground_role(family: Family, index: int) -> GroundRole:
    """The ground that a scene stands on: by what it means, and changing where scenes of one kind follow each other."""
    return TURNS[family][index % 3] if family in TURNS else ROLE_OF[family]


def look(name: str) -> Look:
    """The look of that name."""
    from tools.image.lookbook import LOOKS  # the table is made of these types

    if name not in LOOKS:
        raise InvalidRequest(f"There is no look {name!r}: choose one of {', '.join(LOOKS)}.")
    return LOOKS[name]


def look_names() -> tuple[str, ...]:
    """Every look there is."""
    from tools.image.lookbook import LOOKS

    return tuple(LOOKS)


def choose_look(kind: str, tone: Sequence[str], subject: str, seed: int = 0) -> str:
    """The look that fits a film's kind, tone and subject best; the seed decides between equals."""
    from tools.image.lookbook import LOOKS

    said = " ".join((subject, *tone)).lower()
    words = {word.strip(".,;:!?\"'()") for word in said.replace("-", " ").split()}
    scores = {name: _score(each, kind, words) for name, each in LOOKS.items()}
    best = max(scores.values())
    equals = [name for name, score in scores.items() if score == best]
    return equals[seed % len(equals)]


def _score(each: Look, kind: str, words: set[str]) -> float:
    near = sum(1.0 for word in words if any(_alike(word, subject) for subject in each.subjects))
    mood = sum(1.5 for word in words if any(_alike(word, tone) for tone in each.tones))
    return 2.0 * near + mood + (1.2 if kind in each.kinds else 0.0)


def _alike(word: str, known: str) -> bool:
    """The same word, give or take an ending."""
    return word == known or (len(known) >= 4 and word.startswith(known) and len(word) - len(known) <= 3)


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
