"""What `image.scene` is asked for: one scene's shot and what its film has decided."""

from __future__ import annotations

from pydantic import Field

from tools.contract import Payload
from tools.image.packs.art import PackArt
from tools.image.presenter.cast import Wanted
from tools.image.shot import Shot
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
    turn: int | None = Field(
        default=None, ge=0, exclude_if=lambda turn: turn is None,
        description="Which view of its family is due, by turns; by the scene's place in the film if left out",
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
