"""Where a presenter stands: beside the content, under it, or in a disc in the corner, and what room that leaves.

Layouts are told of a smaller frame, so that nothing they place can be covered; grounds are drawn out to the real one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from tools.image.cast import cast
from tools.image.layouts.areas import CAPTION_GAP, Areas, areas_of
from tools.image.look import Look
from tools.image.picture import Box, IconArt, Layer, Ornament, Panel, Picture, PresenterArt, PropArt, RasterArt, Scrim
from tools.image.presenter.figure import BODY, HEIGHT, WIDTH, origin_of, scale_of
from tools.image.request import SceneRequest
from tools.image.shot import Family
from tools.media.frame import Aspect

Form = Literal["standing", "bubble"]
BESIDE: tuple[Family, ...] = ("title", "hero", "split", "number", "quote", "lower_third", "end_card")
"""Families that can spare a quarter of a wide frame; the others need its width, and get the disc."""
LEFT_WIDTH, LEFT_HEIGHT = 1400.0, 1480.0
_FIGURE_HEIGHT = {"16:9": 812.0, "9:16": 700.0}
_MIDDLE = {"16:9": 1650.0, "9:16": 540.0}
_MARGIN = 50.0
_DISCS: dict[Aspect, Box] = {
    "16:9": Box(x=1618, y=798, w=244, h=244),
    "1:1": Box(x=838, y=815, w=202, h=202),
    "4:5": Box(x=828, y=1082, w=216, h=216),
}
LEAST_LOW = 230.0
"""A thing under the captions that is less high than this looks like something that the presenter dropped."""
_SPILLS = 0.04
"""A layer that reaches past this share of its frame is meant to bleed off it."""


def form_for(areas: Areas, family: Family) -> Form:
    """Standing where there is room for it."""
    return "standing" if areas.shape == "tall" or (areas.shape == "wide" and family in BESIDE) else "bubble"


def make_room(areas: Areas, family: Family) -> Areas:
    """The areas without the presenter's place."""
    if form_for(areas, family) == "bubble":
        return _above(areas)
    if areas.shape == "tall":
        return replace(areas, frame=areas.frame.model_copy(update={"h": LEFT_HEIGHT}), picture=areas.frame)
    return _narrowed(areas)


def _figure(areas: Areas) -> Box:
    """A figure that is cut by the lower edge of the frame."""
    high = _FIGURE_HEIGHT[areas.aspect]
    wide = high * WIDTH / HEIGHT
    return Box(x=_MIDDLE[areas.aspect] - wide / 2, y=areas.whole.h - high, w=wide, h=high)


def _narrowed(areas: Areas) -> Areas:
    frame = areas.frame.model_copy(update={"w": LEFT_WIDTH})
    wide = LEFT_WIDTH - _MARGIN - areas.safe.x
    boxes = {
        name: box.model_copy(update={"w": wide})
        for name in ("safe", "content", "caption")
        if (box := getattr(areas, name)) is not None
    }
    return replace(areas, frame=frame, picture=areas.frame, **boxes)


def _above(areas: Areas) -> Areas:
    """Captions share the lowest strip with the disc; without captions it stays empty beside it."""
    disc = _DISCS[areas.aspect]
    strip = areas_of(areas.aspect, captions=True)
    content = strip.content
    if areas.caption is None:
        return replace(areas, content=content)
    right = disc.x - CAPTION_GAP
    left = max(areas.safe.x, areas.frame.w - right) if areas.shape == "wide" else areas.safe.x
    return replace(areas, caption=areas.caption.model_copy(update={"x": left, "w": right - left}))


def presented(picture: Picture, areas: Areas, request: SceneRequest, look: Look) -> Picture:
    """The picture with what bleeds off the smaller frame drawn out to the real one, and the presenter in front."""
    assert request.presenter is not None  # else there is nobody to put into it
    person = cast(request.presenter, look, request.colors, request.monochrome)
    form = form_for(areas, request.shot.family)
    box = _DISCS[areas.aspect] if form == "bubble" else _figure(areas)
    art = PresenterArt(cast=person, form=form)
    layer = Layer(name="presenter", shows=f"a presenter, a {person.person}", box=box, art=art)
    read = _lowest_words(picture) if areas.shape == "tall" else picture.height
    kept = (_drawn_out(each, areas) for each in picture.layers if not _hidden(each, seen(art, box), read))
    return picture.model_copy(update={"layers": (*kept, layer)})


def seen(art: PresenterArt, box: Box) -> Box:
    """What a presenter covers at rest: the disc, or head and body."""
    if art.form == "bubble":
        return box
    (x, y), scale = origin_of(art, box), scale_of(art, box)
    left, top, right = BODY
    return Box(x=x + left * scale, y=y + top * scale, w=(right - left) * scale, h=(HEIGHT - top) * scale)


def _hidden(layer: Layer, person: Box, read: float) -> bool:
    """Whether a thing is squeezed into the low room of a tall frame: behind the presenter, or small over its head.

    `read` is where the lowest words end.
    """
    box, things = layer.box, PropArt | IconArt | RasterArt | Ornament
    if not isinstance(layer.art, things) or layer.name == "floor":
        return False
    middle = Box(x=box.cx, y=box.cy, w=0, h=0)
    return person.holds(middle) or (box.h < LEAST_LOW and read <= box.y < person.y)


def _lowest_words(picture: Picture) -> float:
    words = [layer.box.bottom for layer in picture.texts]
    return max([*words, picture.caption.box.bottom if picture.caption else 0.0])


def _drawn_out(layer: Layer, areas: Areas) -> Layer:
    whole, frame, box = areas.whole, areas.frame, layer.box
    if areas.picture is None or not isinstance(layer.art, Panel | Scrim | Ornament):
        return layer
    wider = whole.w > frame.w and box.right > frame.w * (1 + _SPILLS) and box.h > frame.h
    taller = whole.h > frame.h and box.bottom > frame.h * (1 + _SPILLS) and box.w > frame.w
    right = box.right - frame.w + whole.w if wider else box.right
    bottom = box.bottom - frame.h + whole.h if taller else box.bottom
    return layer.model_copy(update={"box": Box(x=box.x, y=box.y, w=right - box.x, h=bottom - box.y)})
