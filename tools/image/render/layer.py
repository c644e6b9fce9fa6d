"""One layer on a canvas, by what it is; coordinates are the picture's units."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import Any

from tools.image import tint
from tools.image.art import icons, studio
from tools.image.art.brush import unshadowed
from tools.image.art.scene import floor_share
from tools.image.picture import (
    BackdropArt,
    Box,
    Ground,
    IconArt,
    Layer,
    MapArt,
    Particles,
    Picture,
    PresenterArt,
    PropArt,
    RasterArt,
    Text,
)
from tools.image.presenter.figure import draw_presenter
from tools.image.render import ground, map_ground, particles, pens, raster, shapes, words
from tools.image.render.grain import draw_grain
from tools.image.render.lighting import draw_lit

PROP_HEIGHT = 100.0
PLACE_GRAIN = 0.04
LIT = 0.6
"""Planes no nearer than this are behind the light that falls behind a subject."""


def draw_layer(
    canvas: Any, layer: Layer, picture: Picture, seconds: float = 0.0, images: raster.Images = raster.NONE
) -> None:
    """Draws the layer as it stands once it has arrived; `seconds` moves what always moves."""
    art, box = layer.art, layer.box
    match art:
        case Ground():
            ground.draw_ground(canvas, art, picture.width, picture.height, picture.seed)
            draw_grain(canvas, art.grain)
        case MapArt():
            map_ground.draw_map(canvas, art, picture.width, picture.height, picture.seed)
        case BackdropArt():
            for plane in backdrop_planes(art, picture):
                plane.draw(canvas)
        case Particles():
            particles.draw_particles(canvas, art, picture, seconds)
        case PropArt():
            _draw_prop(canvas, art, box, picture.seed)
        case RasterArt():
            raster.draw_raster(canvas, art, box, images)
        case IconArt():
            _draw_icon(canvas, art, box)
        case Text():
            words.draw_text(canvas, art, box)
        case PresenterArt():
            draw_presenter(canvas, art, box)
        case _:
            shapes.draw_shape(canvas, art, box)


def backdrop_planes(art: BackdropArt, picture: Picture) -> list[studio.Plane]:
    """The place's planes for this frame, in units."""
    place = studio.backdrop(art.backdrop)
    view = View(art.zoom, art.mirrored, picture.width, picture.height)
    quiet = view.seen(art.quiet) if art.quiet else None
    planes = place.planes(round(picture.width), round(picture.height), art.palette, picture.seed, quiet)
    shown = [replace(plane, draw=view.shown(plane.draw)) for plane in planes]
    if art.light:
        shown = lit_behind(shown, art.light, art)
    return [replace(plane, draw=_grained(plane.draw)) if plane.opaque else plane for plane in shown]


def lit_behind(planes: Sequence[studio.Plane], thing: Box, art: BackdropArt) -> list[studio.Plane]:
    """The planes with light on the farther ones, where something stands before them."""
    at = max(number for number, plane in enumerate(planes) if plane.depth <= LIT or number == 0)
    dark = tint.is_dark(art.palette.ground)
    colour = tint.pale(tint.mix(art.palette.support, art.palette.accent, 0.4), 0.35 if dark else 0.8)
    radius = max(0.95 * max(thing.w * 0.8, thing.h), 150.0)

    def drawn(canvas: Any) -> None:
        planes[at].draw(canvas)
        pens.glow(canvas, thing.cx, thing.y + 0.46 * thing.h, radius, colour, 0.34 if dark else 0.8)

    return [replace(plane, draw=drawn) if number == at else plane for number, plane in enumerate(planes)]


def _grained(draw: Callable[[Any], None]) -> Callable[[Any], None]:
    """The drawing with a place's grain laid over it."""

    def drawn(canvas: Any) -> None:
        draw(canvas)
        draw_grain(canvas, PLACE_GRAIN)

    return drawn


@dataclass(frozen=True)
class View:
    """From how near, and from which side, a place is looked at; its floor stays where it is."""

    zoom: float
    mirrored: bool
    width: float
    height: float

    @property
    def _centre(self) -> tuple[float, float]:
        across = 0.72 if self.width > self.height else 0.5
        return self.width * across, self.height * floor_share(self.width / self.height)

    def seen(self, box: Box) -> tuple[float, float, float, float]:
        """A box of the frame, in the coordinates that the place is drawn in."""
        left = self.width - box.right if self.mirrored else box.x
        cx, cy = self._centre
        return cx + (left - cx) / self.zoom, cy + (box.y - cy) / self.zoom, box.w / self.zoom, box.h / self.zoom

    def shown(self, draw: Callable[[Any], None]) -> Callable[[Any], None]:
        """The drawing as the frame shows it."""

        def drawn(canvas: Any) -> None:
            cx, cy = self._centre
            canvas.save()
            if self.mirrored:
                canvas.translate(self.width, 0)
                canvas.scale(-1, 1)
            canvas.translate(cx, cy)
            canvas.scale(self.zoom, self.zoom)
            canvas.translate(-cx, -cy)
            draw(canvas)
            canvas.restore()

        return drawn


def draw_picture(canvas: Any, picture: Picture, seconds: float = 0.0, images: raster.Images = raster.NONE) -> None:
    """Every layer back to front, all arrived, on a canvas in units."""
    for layer in picture.layers:
        draw_layer(canvas, layer, picture, seconds, images)


def _draw_prop(canvas: Any, art: PropArt, box: Box, seed: int) -> None:
    if art.light is None:
        _paint_prop(canvas, art, box, seed)
    else:
        draw_lit(canvas, art.light, box, lambda lit: _paint_prop(lit, art, box, seed))


def _paint_prop(canvas: Any, art: PropArt, box: Box, seed: int) -> None:
    if art.group:
        with nullcontext() if art.shadow else unshadowed():
            _draw_group(canvas, art, box, seed)
        return
    thing = studio.prop(art.prop)
    scale = min(box.h / PROP_HEIGHT, box.w / (thing.aspect * PROP_HEIGHT))
    canvas.save()
    canvas.rotate(art.turn, box.cx, box.cy)
    canvas.translate(box.cx - thing.aspect * PROP_HEIGHT * scale / 2, box.bottom - PROP_HEIGHT * scale)
    canvas.scale(scale, scale)
    with nullcontext() if art.shadow else unshadowed():
        thing.draw(canvas, art.palette, seed + art.variant, art.state)
    canvas.restore()


def _draw_group(canvas: Any, art: PropArt, box: Box, seed: int) -> None:
    """Members back to front; the farther ones take on some of the ground's colour."""
    canvas.save()
    canvas.translate(box.x, box.y)
    canvas.scale(box.h / PROP_HEIGHT, box.h / PROP_HEIGHT)
    for member in art.group:
        thing = studio.prop(member.prop)
        scale = member.height / PROP_HEIGHT
        canvas.saveLayer(None, shapes.haze(art.palette.ground, member.far) if member.far else None)
        canvas.translate(member.x, member.foot)
        canvas.rotate(member.turn)
        canvas.scale(scale, scale)
        canvas.translate(-thing.aspect * PROP_HEIGHT / 2, -PROP_HEIGHT)
        palette = (
            tint.turned(art.palette, member.variant) if member.variant and member.prop == art.prop else art.palette
        )
        number = seed + art.variant + member.variant
        thing.draw(canvas, palette, number, member.state or thing.states[0])
        canvas.restore()
    canvas.restore()


def _draw_icon(canvas: Any, art: IconArt, box: Box) -> None:
    size = min(box.w, box.h)
    canvas.save()
    canvas.translate(box.cx - size / 2, box.cy - size / 2)
    canvas.scale(size / 100, size / 100)
    icons.draw_icon(canvas, art.icon, art.palette, art.treatment, art.upto)
    canvas.restore()


def unit_canvas(surface: Any, picture: Picture) -> Any:
    """The surface's canvas, scaled so that units fill it."""
    canvas = surface.getCanvas()
    canvas.scale(surface.width() / picture.width, surface.height() / picture.height)
    return canvas
