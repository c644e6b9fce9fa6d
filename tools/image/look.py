"""What a look is: palettes by ground, type, captions, background, icons and motion that belong together."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tools.contract import Payload
from tools.image.palette import Palette
from tools.image.shot import Family
from tools.media.fonts import Face

GroundRole = Literal["base", "deep", "loud", "pale"]
CaptionStyle = Literal["box", "clean", "pop"]
Background = Literal[
    "mesh", "sunburst", "blobs", "ridges", "halftone", "paper", "bokeh", "grid", "aurora", "flat", "stars", "beams"
]
IconTreatment = Literal["solid", "duotone", "gradient", "badge", "long_shadow", "outline", "glass", "neon"]
Transition = Literal["cut", "dissolve", "push", "wipe", "match"]
Cut = Literal["round", "arch", "square", "hexagon", "flower", "sun"]
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
    transitions: tuple[Transition, Transition, Transition] = Field(
        description="Its usual one, the one for a change, and the one for where the film turns"
    )
    ambient: Ambient
    grain: float = Field(ge=0, le=0.25)
    radius: float = Field(default=28, ge=0, description="Corners of cards and boxes, at 1080 on the short side")
    cut: Cut = Field(default="round", description="The form of what stands behind a subject")
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


TURNING: frozenset[Family] = frozenset(("product", "number", "end_card"))
"""Families that what came before them leads up to."""


def transition_of(each: Look, family: Family, index: int) -> Transition:
    """How a scene takes over: mostly the look's usual way, so that a film is of one piece."""
    usual, change, turn = each.transitions
    if family in TURNING:
        return turn
    return change if index % 3 == 0 else usual
