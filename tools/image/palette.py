"""A palette: the colour roles that everything in one film is drawn with."""

from __future__ import annotations

from pydantic import Field

from tools.contract import Payload

HEX = r"^#[0-9A-Fa-f]{6}$"


class Palette(Payload):
    """Roles as the look-book names them; every colour is #RRGGBB."""

    ground: str = Field(pattern=HEX)
    ink: str = Field(pattern=HEX, description="Text on the ground, at least 4.5:1")
    accent: str = Field(pattern=HEX, description="The one loud thing")
    support: str = Field(pattern=HEX)
    second: str = Field(pattern=HEX)
