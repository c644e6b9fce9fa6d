"""Several things that stand together as one subject: which, where, how large and how turned."""

from __future__ import annotations

from pydantic import Field

from tools.contract import Payload


class Member(Payload):
    """One thing of a group, in units of which the whole group is 100 high."""

    prop: str
    state: str = ""
    x: float = Field(description="The middle of its foot, from the group's left edge")
    foot: float = Field(description="Where it stands, from the group's upper edge")
    height: float = Field(gt=0)
    turn: float = Field(default=0.0, description="Degrees clockwise about its foot")
    variant: int = Field(default=0, description="Added to the picture's seed, so that no two people are alike")
    far: float = Field(default=0.0, ge=0, le=1, description="How much of the air's colour it takes on")


class Group(Payload):
    """Members back to front, and the width of the whole as a share of its height."""

    members: tuple[Member, ...] = Field(min_length=1)
    aspect: float = Field(gt=0)
