"""Legibility, measured: every text against the pixels that really stand behind it, and its colour moved until it reads.

Layouts choose inks by the ground's colour; rays, lights and places make that ground lighter here and darker there.
Where no ink reads on what is behind, for it is light and dark at once, a plate is put between the two.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.image import tint
from tools.image.flatten import Pixels, flatten
from tools.image.picture import Box, Layer, Panel, Particles, Picture, Run, Text
from tools.image.render.raster import NONE, Images

MEASURED_AT = 180
SMALL_TEXT, LARGE_TEXT, LARGE_FROM = 4.7, 3.8, 60.0
"""More than WCAG asks for (4.5 and 3): what stands behind drifts with the camera, and coding softens edges."""
PERCENTILE = 5.0
PLATES = (0.1, 0.16, 0.24, 0.34, 0.45, 0.58, 0.72, 0.86)
NEARLY = 0.8
"""A text that has so much of the contrast it needs keeps its side, light or dark, and gets a faint plate."""
DARKEST = "#000000"
GAMMA = 2.2
MIDDLE = 0.18
"""The luminance on which black and white read alike."""
Group = tuple[str, str]
Luminance = NDArray[np.float32]


@dataclass(frozen=True)
class Contrast:
    """How well the worst colour of a text reads: the WCAG ratio at the 5th percentile, and the least it needs."""

    name: str
    text: str
    ratio: float
    least: float

    @property
    def reads(self) -> bool:
        """Whether it has what it needs."""
        return self.ratio >= self.least


def contrasts(picture: Picture, images: Images = NONE, short_side: int = 270) -> tuple[Contrast, ...]:
    """The contrast of every text, measured at that size; it needs 4.5, or 3 from 60 units on (WCAG 2.2, 1.4.3)."""
    behind = luminance_of(bare(picture), short_side, images)
    return tuple(_contrast(layer, behind, picture.width, (4.5, 3.0)) for layer in picture.texts)


def _contrast(layer: Layer, behind: Luminance, width: float, least: tuple[float, float]) -> Contrast:
    art = layer.art
    assert isinstance(art, Text)
    pixels = pixels_behind(layer.box, behind, width)
    ratio = min((measured(colour, pixels) for colour in _colours(art)), default=21.0) if pixels.size else 21.0
    return Contrast(layer.name, layer.shows, ratio, least[art.size >= LARGE_FROM])


def legible(picture: Picture, images: Images = NONE) -> Picture:
    """The same picture with every text readable; texts of one sort keep one colour."""
    behind = luminance_of(bare(picture), MEASURED_AT, images)
    wanted = dict(_repairs(picture, behind))
    if not wanted:
        return picture
    layers: list[Layer] = []
    for layer in picture.layers:
        painted = _repainted(layer, wanted)
        if isinstance(painted.art, Text) and any(group[0] == layer.name for group in wanted):
            layers += _plate(painted, behind, picture.width)
        layers.append(painted)
    return picture.model_copy(update={"layers": tuple(layers)})


def _plate(layer: Layer, behind: Luminance, width: float) -> list[Layer]:
    """A plate for a text that no ink makes readable, as faint as it may be; none where the text reads."""
    art = layer.art
    assert isinstance(art, Text)
    before = _contrast(layer, behind, width, (SMALL_TEXT, LARGE_TEXT))
    if before.reads:
        return []
    pixels, inks = pixels_behind(layer.box, behind, width), _colours(art)
    light = sum(map(tint.luminance, inks)) / len(inks) > MIDDLE
    fill = tint.BLACK if light else tint.WHITE
    alpha = next((each for each in PLATES if _over(fill, each, pixels, inks) >= before.least), 1.0)
    panel = Panel(fill=fill, alpha=alpha, radius=art.size * 0.3)
    box = layer.box.inset(-art.size * 0.28, -art.size * 0.12)
    return [layer.model_copy(update={"name": "plate", "shows": "", "box": box, "art": panel, "bob": 0.0})]


def _over(fill: str, alpha: float, pixels: Luminance, inks: set[str]) -> float:
    """The worst contrast over a plate of that alpha; colours mix as they are coded, not by their luminance."""
    coded = np.maximum(pixels, 0) ** (1 / GAMMA) * (1 - alpha) + tint.luminance(fill) ** (1 / GAMMA) * alpha
    mixed = np.asarray(coded**GAMMA, np.float32)
    return min(measured(ink, mixed) for ink in inks)


def _colours(art: Text) -> set[str]:
    return {run.colour for line in art.lines for run in line if run.text.strip()}


def bare(picture: Picture) -> Picture:
    """The picture without its words and without what floats."""
    layers = tuple(layer for layer in picture.layers if not isinstance(layer.art, Text | Particles))
    return picture.model_copy(update={"layers": layers})


def luminance_of(picture: Picture, short_side: int, images: Images = NONE) -> Luminance:
    """Relative luminance of every pixel."""
    return linear(flatten(picture, short_side, images))


def linear(pixels: Pixels) -> Luminance:
    """Relative luminance of pixels, as WCAG defines it."""
    share = pixels.astype(np.float32) / 255
    light = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return np.asarray(light @ np.array([0.2126, 0.7152, 0.0722], np.float32), np.float32)


def measured(colour: str, behind: Luminance) -> float:
    """The contrast that all but the worst twentieth of the pixels behind a text reach."""
    own = np.float32(tint.luminance(colour))
    ratios = (np.maximum(behind, own) + 0.05) / (np.minimum(behind, own) + 0.05)
    return float(np.percentile(ratios, PERCENTILE))


def pixels_behind(box: Box, behind: Luminance, width: float) -> Luminance:
    """What stands behind a box."""
    scale = behind.shape[1] / width
    rows = slice(max(int(box.y * scale), 0), int(box.bottom * scale) + 1)
    columns = slice(max(int(box.x * scale), 0), int(box.right * scale) + 1)
    return behind[rows, columns].ravel()


def least_for(art: Text) -> float:
    """The contrast that a text needs."""
    return LARGE_TEXT if art.size >= LARGE_FROM else SMALL_TEXT


def _repairs(picture: Picture, behind: Luminance) -> Iterator[tuple[Group, str]]:
    """For each sort of text and colour that does not read, the colour that does."""
    groups: dict[Group, list[tuple[Luminance, float]]] = {}
    for layer in picture.texts:
        assert isinstance(layer.art, Text)
        pixels = pixels_behind(layer.box, behind, picture.width)
        for colour in sorted(_colours(layer.art)):
            groups.setdefault((layer.name, colour), []).append((pixels, least_for(layer.art)))
    for group, places in groups.items():
        if any(pixels.size and measured(group[1], pixels) < least for pixels, least in places):
            yield group, _better(group[1], places)


def _better(colour: str, places: list[tuple[Luminance, float]]) -> str:
    """The nearest colour toward white or black that reads in every place, or else the end that reads best."""

    def slack(candidate: str) -> float:
        return min(measured(candidate, pixels) / least for pixels, least in places if pixels.size)

    near, far = (tint.WHITE, DARKEST) if tint.luminance(colour) > MIDDLE else (DARKEST, tint.WHITE)
    end = near if slack(near) >= NEARLY or slack(near) >= slack(far) else far
    steps = (tint.mix(colour, end, step / 10) for step in range(1, 10))
    return next((candidate for candidate in steps if slack(candidate) >= 1.0), end)


def _repainted(layer: Layer, wanted: Mapping[Group, str]) -> Layer:
    if not isinstance(layer.art, Text):
        return layer
    lines = tuple(
        tuple(Run(text=run.text, colour=wanted.get((layer.name, run.colour), run.colour)) for run in line)
        for line in layer.art.lines
    )
    return layer.model_copy(update={"art": layer.art.model_copy(update={"lines": lines})})
