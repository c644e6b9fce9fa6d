"""What `image.scene` is asked for: one scene's shot and what its film has decided."""

from __future__ import annotations

import operator

from pydantic import Field

from tools.contract import Payload
from tools.image.cast import Wanted
from tools.image.packs.art import PackArt
from tools.image.shot import Family, Shot
from tools.media.frame import Aspect


class SceneRequest(Payload):
    """One scene's shot and the film's look."""

    shot: Shot
    look: str
    colors: tuple[str, ...] = Field(default=(), description="Brand colours, #RRGGBB")
    monochrome: bool = False
    brand: str = ""
    aspect: Aspect
    index: int = Field(default=0, ge=0, description="Which scene of the film it is, from 0")
    shown: tuple[tuple[Family, int], ...] = Field(
        default=(), exclude_if=operator.not_,
        description="Families and numbers of the scenes before it that showed the same subject",
    )  # fmt: skip
    captions: bool = Field(default=True, description="Whether room is left for burned captions")
    art: tuple[PackArt, ...] = Field(default=(), max_length=300, description="The person's own art, shown where named")
    presenter: Wanted | None = Field(
        default=None,
        exclude_if=lambda wanted: wanted is None,
        description="Who speaks to the viewer; nobody if left out",
    )
    logo: PackArt | None = Field(
        default=None, exclude_if=lambda logo: logo is None, description="The brand's logo, for cards that carry it"
    )
