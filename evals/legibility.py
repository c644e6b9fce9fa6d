"""Text as it can be read in finished frames: contrast with the pixels that really surround it, room, and overlaps."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import cv2
import numpy as np
import skia
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

from evals.scenes import SceneShown
from tools.image import tint
from tools.image.legible import LARGE_FROM, PERCENTILE, linear
from tools.image.picture import Box, CaptionZone, Layer, Picture, Run, Text
from tools.image.render.layer import unit_canvas
from tools.image.render.words import draw_text, line_extent, style_of
from tools.media.type import Style, block_height, draw_line
from tools.video.captions import Place, active_word, set_cue, spoken_colour

SMALL_LEAST, LARGE_LEAST = 4.5, 3.0
"""WCAG 2.2, 1.4.3."""
RING_EM = 0.06
"""How far round the letters their ground is looked at, in em."""
SLACK = 2.0
Mask = NDArray[np.uint8]


class TextSeen(BaseModel):
    """One colour of one text: the contrast that all but the worst twentieth of the pixels round it give."""

    model_config = ConfigDict(frozen=True)

    scene: str
    name: str
    words: str
    contrast: float
    least: float

    @property
    def reads(self) -> bool:
        """Whether it reaches its least, give or take what coding does to a pixel."""
        return self.contrast >= self.least - 0.05


def texts_seen(scene: SceneShown) -> Iterator[TextSeen]:
    """Every text of a scene, captions included, against the film's own pixels."""
    light = linear(scene.frame)
    for layer in scene.picture.texts:
        assert isinstance(layer.art, Text)
        least = LARGE_LEAST if layer.art.size >= LARGE_FROM else SMALL_LEAST
        for colour in sorted({run.colour for line in layer.art.lines for run in line if run.text.strip()}):
            letters = _letters(scene.picture, layer.art, layer.box, colour, light.shape)
            yield from _seen(scene, layer.name, layer.shows, colour, layer.art.size, least, letters, light)
    yield from _caption(scene, light)


def room_faults(picture: Picture) -> Iterator[tuple[str, str]]:
    """What is wrong with where texts stand, as (sort, text): outside, wide, tall, overlap or caption."""
    for layer in picture.texts:
        assert isinstance(layer.art, Text)
        style = style_of(layer.art)
        if not picture.safe.holds(layer.box, SLACK):
            yield "outside", layer.name
        if max(line_extent(line, style) for line in layer.art.lines) > layer.box.w + SLACK:
            yield "overflow", layer.name
        if block_height(len(layer.art.lines), style) > layer.box.h + SLACK:
            yield "overflow", layer.name
        if picture.caption and picture.caption.box.meets(layer.box, SLACK):
            yield "overlap", f"{layer.name}, captions"
    for one, other in itertools.combinations(picture.texts, 2):
        if one.box.meets(other.box, 3.0):
            yield "overlap", f"{one.name}, {other.name}"


def cut_short(layer: Layer) -> bool:
    """Whether words of a text were left out for want of room."""
    assert isinstance(layer.art, Text)
    return "".join(run.text for run in layer.art.lines[-1]).rstrip().endswith("…") and not layer.shows.endswith("…")


def _seen(
    scene: SceneShown,
    name: str,
    words: str,
    colour: str,
    size: float,
    least: float,
    letters: Mask,
    light: NDArray[np.float32],
) -> Iterator[TextSeen]:
    reach = max(1, round(RING_EM * size * light.shape[1] / scene.picture.width))
    near = cv2.dilate(letters, np.ones((3, 3), np.uint8))
    ring = light[(cv2.dilate(near, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)) > 0) & (near == 0)]
    ring = ring[~np.isnan(ring)]
    if ring.size:
        own = np.float32(tint.luminance(colour))
        ratios = (np.maximum(ring, own) + 0.05) / (np.minimum(ring, own) + 0.05)
        found = float(np.percentile(ratios, PERCENTILE))
        yield TextSeen(scene=scene.name, name=name, words=words[:60], contrast=round(found, 2), least=least)


def _letters(picture: Picture, art: Text, box: Box, colour: str, shape: tuple[int, ...]) -> Mask:
    """Where letters of one colour are: they are drawn white and all others not at all."""
    lines = tuple(
        tuple(Run(text=run.text, colour=tint.WHITE if run.colour == colour else "#000000") for run in line)
        for line in art.lines
    )
    plain = art.model_copy(update={"lines": lines, "outline": 0.0, "shadow": ""})
    return _drawn(picture, shape, lambda canvas: draw_text(canvas, plain, box))


def _caption(scene: SceneShown, light: NDArray[np.float32]) -> Iterator[TextSeen]:
    zone = scene.picture.caption
    cue = next((cue for cue in scene.cues if cue.start <= scene.seconds < cue.end), None)
    if zone is None or cue is None:
        return
    setting, active = set_cue(cue, zone), active_word(cue, scene.seconds)
    for place in setting.places:
        lit = place.number == active
        if lit and zone.style == "pop":  # larger than the others and moved for it
            continue
        letters = _word(scene.picture, place, setting.style, light.shape)
        size = setting.style.size
        least = LARGE_LEAST if size >= LARGE_FROM else SMALL_LEAST
        beside = _lit_ground(scene, zone, place, size, light) if lit else light
        yield from _seen(scene, "caption", place.text, _spoken(zone, lit), size, least, letters, beside)


def _lit_ground(
    scene: SceneShown, zone: CaptionZone, place: Place, size: float, light: NDArray[np.float32]
) -> NDArray[np.float32]:
    """The frame without what belongs to a lit word itself: what is not its pill, or its underline."""
    scale = light.shape[1] / scene.picture.width
    left, right = int((place.x - 0.1 * size) * scale), int((place.x + place.width + 0.1 * size) * scale)
    top, bottom = int((place.baseline - 0.8 * size) * scale), int((place.baseline + 0.26 * size) * scale)
    ground = np.full_like(light, np.nan)
    ground[top:bottom, left:right] = light[top:bottom, left:right]
    if zone.style == "clean":
        ground[int((place.baseline + 0.08 * size) * scale) :] = np.nan
    return ground


def _spoken(zone: CaptionZone, lit: bool) -> str:
    if not lit:
        return zone.ink
    return zone.accent_ink if zone.style == "box" else spoken_colour(zone)


def _word(picture: Picture, place: Place, style: Style, shape: tuple[int, ...]) -> Mask:
    white = skia.Paint(Color=skia.ColorWHITE, AntiAlias=True)
    return _drawn(picture, shape, lambda canvas: draw_line(canvas, place.text, place.x, place.baseline, style, white))


def _drawn(picture: Picture, shape: tuple[int, ...], draw: Callable[[Any], None]) -> Mask:
    """How white each pixel of the frame becomes."""
    pixels = np.zeros((shape[0], shape[1], 4), np.uint8)
    info = skia.ImageInfo.Make(shape[1], shape[0], skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
    surface = skia.Surface.MakeRasterDirect(info, pixels)
    draw(unit_canvas(surface, picture))
    surface.flushAndSubmit()
    return np.ascontiguousarray(pixels[:, :, 0])
