"""Who presents: a person's looks, settled once for a film and written down as colours and kinds."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Literal

from pydantic import Field

from tools.contract import Payload
from tools.image import tint
from tools.image.branding import palette_for
from tools.image.look import Look
from tools.image.palette import HEX, Palette

Person = Literal["woman", "man"]
Hair = Literal["bob", "long", "bun", "curls", "short", "parted", "cropped"]
Dress = Literal["blazer", "sweater", "shirt"]

SKINS = ("#F7D3B5", "#EDBB94", "#D79C70", "#B0764E", "#8A5636", "#6B4029")
HAIRS = ("#2A1C18", "#4B2E20", "#7A4A2C", "#1D1C26", "#A8713C", "#5A3A33")
PALE_HAIRS = ("#C98F4B", "#B5532F", "#9A9AA2")
_STYLES: dict[Person, tuple[Hair, ...]] = {
    "woman": ("bob", "long", "bun", "curls"),
    "man": ("short", "parted", "cropped", "curls"),
}
_LIGHT_SKINS = 3
_LEAST_APART = 1.35


class Wanted(Payload):
    """Who is asked for; the same seed and look give the same person."""

    person: Person
    seed: int = Field(default=0, ge=0)


class Cast(Payload):
    """One presenter."""

    person: Person
    skin: str = Field(pattern=HEX)
    hair: str = Field(pattern=HEX)
    style: Hair
    beard: bool = False
    glasses: bool = False
    dress: Dress
    top: str = Field(pattern=HEX, description="The outer garment")
    inner: str = Field(pattern=HEX, description="What is seen of the one beneath it")
    light: str = Field(pattern=HEX, description="The upper colour of a bubble's ground")
    deep: str = Field(pattern=HEX, description="The lower one")
    ring: str = Field(pattern=HEX)


def cast(wanted: Wanted, look: Look, colors: Sequence[str] = (), monochrome: bool = False) -> Cast:
    """The presenter of a film: features by the seed, clothes by the look, so that scenes share one person."""
    person = wanted.person
    dice = random.Random(f"presenter {person} {wanted.seed}")
    palette = palette_for(look, "base", colors, monochrome)
    skin = dice.randrange(len(SKINS))
    pale = skin < _LIGHT_SKINS and dice.random() < 0.35
    top = clothes(palette, SKINS[skin])
    light, deep = _grounds(palette, top)
    made = Cast(
        person=person,
        skin=SKINS[skin],
        hair=dice.choice(PALE_HAIRS if pale else HAIRS[: 6 if skin < _LIGHT_SKINS else 4]),
        style=dice.choice(_STYLES[person]),
        beard=person == "man" and dice.random() < 0.4,
        glasses=dice.random() < 0.45,
        dress=dice.choice(("blazer", "sweater", "shirt", "blazer")),
        top=top,
        inner="#FFFFFF" if tint.luminance(top) < 0.6 else tint.deepen(palette.second, 0.35),
        light=light,
        deep=deep,
        ring="#FFFFFF",
    )
    return greyed(made) if monochrome else made


def clothes(palette: Palette, skin: str) -> str:
    """The colour of the outer garment: of the look, neither near white or black nor near the skin or the ground."""
    choices = (palette.second, palette.accent, palette.support, palette.ink)
    fair = [
        colour
        for colour in choices
        if 0.02 < tint.luminance(colour) < 0.62
        and tint.contrast(colour, palette.ground) >= _LEAST_APART
        and _apart(colour, skin) > 90
    ]
    return fair[0] if fair else "#2F4A63"


def _apart(one: str, other: str) -> int:
    return sum(abs(a - b) for a, b in zip(tint.parts(one), tint.parts(other), strict=True))


def _grounds(palette: Palette, top: str) -> tuple[str, str]:
    """The colours behind the head in a bubble: pale, of a role that the clothes are not of."""
    role = next(
        (colour for colour in (palette.support, palette.accent, palette.second) if _apart(colour, top) > 120),
        palette.support,
    )
    return tint.mix(role, "#FFFFFF", 0.62), tint.mix(role, "#FFFFFF", 0.24)


def greyed(made: Cast) -> Cast:
    """The same person in pure greys."""
    names = ("skin", "hair", "top", "inner", "light", "deep", "ring")
    return made.model_copy(update={name: tint.grey(getattr(made, name)) for name in names})
