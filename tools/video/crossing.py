"""How one scene becomes the next: both pictures on one canvas, and how far the new one has come.

A film keeps to the few ways of its look. Each moves one thing in one direction, so that no point of the frame changes
back and forth.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import skia

from tools.image.look import Transition
from tools.image.picture import Box, Picture, PropArt
from tools.image.render import pens
from tools.media.frame import FrameSize
from tools.video.motion import in_out_cubic, out_cubic
from tools.video.sprites import COPY, NEAREST, Colours, Pixels

LEAN, EDGE = 0.16, 0.03
"""How far a wipe's edge leans, as a share of the height, and how wide its bright band is, as a share of the width."""
BEHIND = 0.07
"""The share of its way that a wipe's old picture goes along, and its new one comes from."""
SEED = 0.34
"""A match begins with a disc of this share of what the old picture shows."""
AHEAD = 0.1
"""How much earlier the disc grows than the new picture opens in it, as a share of the whole."""
SHUTTER = 0.4
"""The share of a frame's time for which a moving picture is exposed; film cameras have 0.5."""
LONGEST_BLUR = 0.06
"""Of the frame's width."""


@dataclass(frozen=True)
class Crossing:
    """What does not change from frame to frame of one passage."""

    before: Picture
    after: Picture
    size: FrameSize
    colours: Colours

    @property
    def scale(self) -> float:
        """Pixels a unit."""
        return self.size.width / self.after.width

    def spread(self, share: float) -> int:
        """How many pixels a push goes in a hundredth of the passage, for its blur."""
        way = self.size.height if _upward(self) else self.size.width
        return round(way * (in_out_cubic(min(share + 0.005, 1.0)) - in_out_cubic(max(share - 0.005, 0.0))))


def draw_crossing(canvas: Any, crossing: Crossing, old: Any, new: Any, share: float) -> None:
    """Draws the moment at which `share` of the passage is over, from two images of the frame's size."""
    _WAYS[crossing.after.transition](canvas, crossing, old, new, share)


def exposed(pixels: Pixels, crossing: Crossing, share: float, frames: int) -> Pixels:
    """The pixels as a camera would see them: what is pushed is blurred along its way."""
    if crossing.after.transition != "push":
        return pixels
    longest = LONGEST_BLUR * crossing.size.width
    blur = round(min(crossing.spread(share) * 100 / frames * SHUTTER, longest))
    if blur < 2:
        return pixels
    window = (1, blur) if _upward(crossing) else (blur, 1)
    return np.asarray(cv2.blur(pixels, window, borderType=cv2.BORDER_REPLICATE), np.uint8)


def _cut(canvas: Any, crossing: Crossing, old: Any, new: Any, share: float) -> None:
    canvas.drawImage(new, 0, 0, NEAREST, COPY)


def _dissolve(canvas: Any, crossing: Crossing, old: Any, new: Any, share: float) -> None:
    """The new picture over the old one, stronger and stronger."""
    canvas.drawImage(old, 0, 0, NEAREST, COPY)
    canvas.drawImage(new, 0, 0, NEAREST, skia.Paint(Alphaf=share * share * (3 - 2 * share)))


def _push(canvas: Any, crossing: Crossing, old: Any, new: Any, share: float) -> None:
    """The new picture pushes the old one out: upward in tall frames, else the way that the camera travels."""
    width, height, gone = crossing.size.width, crossing.size.height, in_out_cubic(share)
    if _upward(crossing):
        at = round(height * gone)
        canvas.drawImage(old, 0, -at, NEAREST, COPY)
        canvas.drawImage(new, 0, height - at, NEAREST, COPY)
        return
    side = _side(crossing)
    at = round(width * gone) * side
    canvas.drawImage(old, -at, 0, NEAREST, COPY)
    canvas.drawImage(new, width * side - at, 0, NEAREST, COPY)


def _wipe(canvas: Any, crossing: Crossing, old: Any, new: Any, share: float) -> None:
    """A slanted edge with a band in the accent, and the new picture behind it; both drift along with it."""
    width, height, gone = crossing.size.width, crossing.size.height, in_out_cubic(share)
    lean, band, side = height * LEAN, width * EDGE, _side(crossing)
    canvas.drawImage(old, 0, 0, NEAREST, COPY)  # what the drift would leave bare
    canvas.drawImage(old, -round(width * BEHIND * gone) * side, 0, NEAREST, COPY)
    at = width + band - (width + lean + band) * gone
    canvas.drawPath(_field(crossing, at - band, lean), _paint(crossing.after.palette.accent, crossing.colours))
    canvas.save()
    canvas.clipPath(_field(crossing, at, lean), skia.ClipOp.kIntersect, True)
    canvas.drawImage(new, round(width * BEHIND * (1 - gone)) * side, 0, NEAREST)
    canvas.restore()


def _field(crossing: Crossing, start: float, lean: float) -> Any:
    """All that lies behind a slanted edge, which comes from the side that the new picture comes from."""
    width, height = crossing.size.width, crossing.size.height
    corners = ((start + lean, -2.0), (width + 2 * lean, -2.0), (width + 2 * lean, height + 2.0), (start, height + 2.0))
    path = skia.Path()
    path.addPoly([skia.Point(x if _side(crossing) > 0 else width - x, y) for x, y in corners], True)
    return path


def _match(canvas: Any, crossing: Crossing, old: Any, new: Any, share: float) -> None:
    """A disc of the accent grows from what the old picture shows, and the new one opens in it, from its own subject."""
    (ax, ay, begin), (bx, by, _) = _subject(crossing.before), _subject(crossing.after)
    canvas.drawImage(old, 0, 0, NEAREST, COPY)
    first, second = (
        in_out_cubic(min(max(each, 0.0), 1.0)) for each in (share / (1 - AHEAD), (share - AHEAD) / (1 - AHEAD))
    )
    way = out_cubic(share)
    cx, cy = ax + (bx - ax) * way, ay + (by - ay) * way
    frame = crossing.after
    reach = 1.03 * max(math.hypot(x - cx, y - cy) for x in (0.0, frame.width) for y in (0.0, frame.height))
    canvas.save()
    canvas.scale(crossing.scale, crossing.scale)
    canvas.drawCircle(cx, cy, begin + (reach - begin) * first, _paint(frame.palette.accent, crossing.colours))
    path = skia.Path()
    path.addCircle(cx, cy, max(reach * second, 0.01))
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    canvas.scale(1 / crossing.scale, 1 / crossing.scale)
    canvas.drawImage(new, 0, 0, NEAREST)
    canvas.restore()


_WAYS: dict[Transition, Callable[[Any, Crossing, Any, Any, float], None]] = {
    "cut": _cut,
    "dissolve": _dissolve,
    "push": _push,
    "wipe": _wipe,
    "match": _match,
}


def _paint(colour: str, colours: Colours) -> Any:
    paint = skia.Paint(Color=pens.argb(colour), AntiAlias=True)
    paint.setColorFilter(colours.filter)
    return paint


def _side(crossing: Crossing) -> int:
    """1 where the new picture comes from the right: where the camera lets things drift to the left."""
    return 1 if crossing.after.camera < 0 else -1


def _upward(crossing: Crossing) -> bool:
    return crossing.size.height > crossing.size.width


def _subject(picture: Picture) -> tuple[float, float, float]:
    """The middle of what a picture shows, or of the frame, and how large the disc is that begins there."""
    shown = next((layer for layer in picture.layers if isinstance(layer.art, PropArt)), None)
    box = shown.box if shown else Box(x=picture.width * 0.4, y=picture.height * 0.3, w=300, h=300)
    return box.cx, box.cy, SEED * min(box.w, box.h) / 2
