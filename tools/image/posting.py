"""From a poster in words to its picture: look, colours, stage, and the bill's layout."""

from __future__ import annotations

from tools.image.compose import staged
from tools.image.layouts import bill
from tools.image.looks import look
from tools.image.picture import Picture
from tools.image.request import SceneRequest
from tools.image.sheet_request import PosterRequest
from tools.image.shot import Shot


def lay_out(request: PosterRequest, seed: int) -> Picture:
    """The poster, laid out."""
    each = look(request.look)
    shot = Shot(family="title", headline=request.title, subject=request.subject, setting=request.setting)
    scene = SceneRequest(
        shot=shot,
        look=request.look,
        colors=request.colors,
        monochrome=request.monochrome,
        brand=request.brand,
        aspect="4:5",
        captions=False,
        art=request.art,
    )
    stage = staged(scene, each, seed)
    bill.fit_sheet(stage, request.shape)
    bill.compose(stage, request)
    return Picture(
        aspect=request.shape,
        look=each.name,
        family="poster",
        seed=seed,
        palette=stage.palette,
        monochrome=request.monochrome,
        layers=tuple(stage.layers),
        safe=stage.areas.safe,
    )
