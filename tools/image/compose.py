"""From a request for a scene's picture to the finished layout: look, colours, areas, and the family's composer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tools.image import tint
from tools.image.art import studio
from tools.image.belonging import place_for
from tools.image.branding import palette_for
from tools.image.doubles import without_doubles
from tools.image.hours import AFTER_DARK, hour_of, role_at
from tools.image.layouts import (
    chart,
    compare,
    diagram,
    end_card,
    gallery,
    hero,
    lower_third,
    number,
    product,
    quote,
    route,
    split,
    steps,
    timeline,
    title,
)
from tools.image.layouts import list as list_layout
from tools.image.layouts.areas import CAPTION_SIZE, Areas, areas_of
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import find_place
from tools.image.look import Look, ground_role, transition_of
from tools.image.looks import look
from tools.image.packs.lookup import with_art
from tools.image.palette import Palette
from tools.image.picture import CaptionZone, Picture
from tools.image.presenter.placing import make_room, presented
from tools.image.request import SceneRequest
from tools.image.shot import Family

PLACES = ("title", "hero", "split", "lower_third", "end_card", "quote", "list")
HOURLY = ("title", "hero", "split", "end_card")
"""Families whose ground is as light as the hour that is spoken of, even without a place."""
MIRRORED = ("title", "hero", "split", "number")
"""Families that put the subject on the left in every third scene."""
NIGHT = "#0C1238"
"""What places that are always dark are tinted with."""
LEAST_SPOKEN = 5.5
TRAVEL = 42.0

COMPOSERS: dict[Family, Callable[[Stage], None]] = {
    "title": title.compose,
    "hero": hero.compose,
    "split": split.compose,
    "steps": steps.compose,
    "compare": compare.compose,
    "number": number.compose,
    "list": list_layout.compose,
    "quote": quote.compose,
    "chart": chart.compose,
    "diagram": diagram.compose,
    "timeline": timeline.compose,
    "route": route.compose,
    "product": product.compose,
    "gallery": gallery.compose,
    "lower_third": lower_third.compose,
    "end_card": end_card.compose,
}


def compose(request: SceneRequest, seed: int) -> Picture:
    """Lays the shot out."""
    each = look(request.look)
    stage = staged(request, each, seed)
    COMPOSERS[request.shot.family](stage)
    picture = _picture(request, each, stage, seed)
    return presented(picture, stage.areas, request, each) if request.presenter else picture


def _picture(request: SceneRequest, each: Look, stage: Stage, seed: int) -> Picture:
    return Picture(
        aspect=request.aspect,
        look=each.name,
        family=request.shot.family,
        seed=seed,
        palette=stage.palette,
        monochrome=request.monochrome,
        layers=tuple(stage.layers),
        safe=stage.areas.safe,
        caption=caption_zone(stage.areas, each, stage.palette),
        camera=TRAVEL if request.index % 2 == 0 else -TRAVEL,
        transition="dissolve" if request.presenter else transition_of(each, request.shot.family, request.index),
    )


def staged(request: SceneRequest, each: Look, seed: int) -> Stage:
    """An empty stage with the scene's ground, colours and areas."""
    hour = hour_of(f"{request.shot.headline}. {request.shot.spoken}")
    place = find_place(request.shot.setting) if request.shot.family in PLACES else None
    if place and hour == "night":
        place = AFTER_DARK.get(place, place)
    role = ground_role(request.shot.family, request.index)
    free = request.shot.family in HOURLY if place is None else studio.backdrop(place).tone == "ground"
    if free:
        role = role_at(each, role, hour)
    palette = palette_for(each, role, request.colors, request.monochrome)
    shot, place = without_doubles(request.shot, place)
    main = studio.find_prop(shot.subject) if place and shot.subject.strip() else None
    place = place_for(main, place) if main and place else place
    areas = areas_of(request.aspect, request.captions)
    if request.presenter:
        areas = make_room(areas, request.shot.family)
    return Stage(
        shot=with_art(shot, request.art, request.brand, request.index),
        look=each,
        palette=palette,
        role=role,
        areas=replace(areas, text_ground=_tone(place, palette)),
        index=request.index,
        shown=request.shown,
        seed=seed,
        brand=request.brand,
        backdrop=place,
        art=request.art,
        logo=request.logo,
        branded=bool(request.colors),
        flipped=request.aspect == "16:9" and request.shot.family in MIRRORED and request.index % 3 == 1,
    )


def _tone(place: str | None, palette: Palette) -> str:
    """The colour that text stands on in a place that is always dark or always light."""
    tone = studio.backdrop(place).tone if place else "ground"
    if tone == "dark":
        if tint.is_dark(palette.ground):
            return palette.ground
        return tint.mix(tint.deepen(palette.ink, 0.6), NIGHT, 0.6)
    if tone == "light":
        return tint.pale(palette.ground, 0.7)
    return ""


def caption_zone(areas: Areas, each: Look, palette: Palette) -> CaptionZone | None:
    """Captions in the look's style, in colours that read on their own box."""
    if areas.caption is None:
        return None
    dark = min((palette.ground, palette.ink, palette.second), key=tint.luminance)
    deep = tint.mix(tint.deepen(dark, 0.55), "#08080C", 0.35)
    box = tint.mix(tint.deepen(dark, 0.5), deep, 0.4) if each.caption == "clean" else deep
    accent = _spoken(palette, box)
    return CaptionZone(
        box=areas.caption,
        style=each.caption,
        face=each.type.strong,
        size=CAPTION_SIZE[areas.aspect],
        ink="#FFFFFF",
        box_colour=box,
        accent=accent,
        accent_ink=tint.best_ink(accent, (box,), 4.8),
        radius=min(each.radius, 24.0),
    )


def _spoken(palette: Palette, box: str) -> str:
    """The colour of the word being spoken: the accent, or else the most vivid colour of the palette that reads."""
    roles = (palette.accent, palette.ground, palette.support, palette.second)
    plain = [colour for colour in roles if tint.contrast(colour, box) >= LEAST_SPOKEN]
    if plain and plain[0] == palette.accent and not tint.is_grey(palette.accent):
        return palette.accent
    telling = [colour for colour in plain if tint.chroma(colour) >= 90]
    if telling:
        return telling[0]
    return tint.readable_of(roles, box, tint.WHITE, LEAST_SPOKEN)
