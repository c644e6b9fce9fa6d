"""How well captions read, measured: each word's colours against what really stands behind its letters.

Behind boxed and veiled words are the pixels of the picture with the box or veil over them; outlined letters stand on
their outline, which WCAG lets count as their background.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import skia

from tools.image import tint
from tools.image.flatten import Pixels, flatten
from tools.image.legible import Luminance, linear, measured, pixels_behind
from tools.image.picture import Box, CaptionZone, Picture
from tools.image.render.layer import unit_canvas
from tools.image.render.raster import NONE, Images
from tools.media.timing import Cue
from tools.video.captions import Place, Setting, draw_plate, set_cue, spoken_colour

LEAST = 4.5
"""WCAG 2.2, 1.4.3, for any size: captions are read in passing, on phones."""
CAP = 0.72
"""The height of capitals, em."""


@dataclass(frozen=True)
class WordContrast:
    """The ratios of a word, spoken and not, at the 5th percentile of what is behind it."""

    text: str
    plain: float
    spoken: float

    @property
    def reads(self) -> bool:
        """Whether both reach `LEAST`."""
        return min(self.plain, self.spoken) >= LEAST


def caption_contrasts(
    picture: Picture, cue: Cue, images: Images = NONE, short_side: int = 540
) -> tuple[WordContrast, ...]:  # fmt: skip
    """The contrast of every word of a caption on its picture; empty where none are burned in."""
    zone = picture.caption
    if zone is None:
        return ()
    setting = set_cue(cue, zone)
    behind = linear(_with_plate(flatten(picture, short_side, images), picture, setting, zone))
    return tuple(_word_contrast(place, setting, zone, behind, picture.width) for place in setting.places)


def _with_plate(pixels: Pixels, picture: Picture, setting: Setting, zone: CaptionZone) -> Pixels:
    opaque = np.ascontiguousarray(np.dstack([pixels, np.full(pixels.shape[:2], 255, np.uint8)]))
    high, wide = pixels.shape[:2]
    info = skia.ImageInfo.Make(wide, high, skia.kRGBA_8888_ColorType, skia.kOpaque_AlphaType)
    surface = skia.Surface.MakeRasterDirect(info, opaque)
    if zone.style != "pop":
        draw_plate(unit_canvas(surface, picture), setting, zone)
    surface.flushAndSubmit()
    return opaque[:, :, :3]


def _word_contrast(place: Place, setting: Setting, zone: CaptionZone, behind: Luminance, width: float) -> WordContrast:
    size = setting.style.size
    if zone.style == "pop":
        ratios = (tint.contrast(zone.ink, zone.box_colour), tint.contrast(zone.accent, zone.box_colour))
        return WordContrast(place.text, *ratios)
    pixels = pixels_behind(Box(x=place.x, y=place.baseline - CAP * size, w=place.width, h=CAP * size), behind, width)
    plain = measured(zone.ink, pixels)
    spoken = (
        tint.contrast(zone.accent_ink, zone.accent) if zone.style == "box" else measured(spoken_colour(zone), pixels)
    )
    return WordContrast(place.text, plain, spoken)
