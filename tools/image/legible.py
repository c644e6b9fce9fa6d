"""Legibility, measured: every text against the pixels that really stand behind it, and its colour moved until it reads.

Layouts choose inks by the ground's colour; rays, lights and places make that ground lighter here and darker there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from tools.image import tint
from tools.image.flatten import Pixels, flatten
from tools.image.picture import Box, Layer, Particles, Picture, Run, Text
from tools.image.render.raster import NONE, Images

MEASURED_AT = 180
SMALL_TEXT, LARGE_TEXT, LARGE_FROM = 4.7, 3.2, 60.0
PERCENTILE = 5.0
Group = tuple[str, str]
Luminance = NDArray[np.float32]


def legible(picture: Picture, images: Images = NONE) -> Picture:
    """The same picture with every text readable; texts of one sort keep one colour."""
    behind = luminance_of(bare(picture), MEASURED_AT, images)
    wanted = dict(_repairs(picture, behind))
    if not wanted:
        return picture
    return picture.model_copy(update={"layers": tuple(_repainted(layer, wanted) for layer in picture.layers)})


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
        for colour in {run.colour for line in layer.art.lines for run in line if run.text.strip()}:
            groups.setdefault((layer.name, colour), []).append((pixels, least_for(layer.art)))
    for group, places in groups.items():
        if any(pixels.size and measured(group[1], pixels) < least for pixels, least in places):
            yield group, _better(group[1], places)


def _better(colour: str, places: list[tuple[Luminance, float]]) -> str:
    """The nearest colour toward white or black that reads in every place, or else the end that reads best."""

    def slack(candidate: str) -> float:
        return min(measured(candidate, pixels) / least for pixels, least in places if pixels.size)

    end = max((tint.WHITE, "#000000"), key=slack)
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
