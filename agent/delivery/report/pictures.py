"""Pictures inside the page: as JPEG in addresses, no larger than the page shows them.

Those of scenes and their sheet were made so by the tools that saw them; only what a finding shows is decoded here.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from agent.delivery.markup import Html, tag
from agent.delivery.report.material import Material
from agent.delivery.report.parts import section

FRAME_WIDTH = 480
JPEG_QUALITY = 82


def sheet(material: Material) -> Html | None:
    """The contact sheet."""
    made = material.sheet_preview
    if made is None or not made.is_file():
        return None
    return section(
        "sheet", "Contact sheet", tag("img", src=address(made), alt="One picture of every scene", class_="sheet")
    )


def address(jpeg: Path) -> str:
    """The address that holds a JPEG file's bytes."""
    return _holding(jpeg.read_bytes())


def frames_of(film: Path, times: Sequence[float]) -> dict[float, str]:
    """The film's pictures at these seconds, as addresses."""
    if not times:
        return {}
    import cv2  # a third of a second that only a film with findings pays

    from tools.post.sheet import frames_at

    frames = frames_at(film, times, lambda _share: None)
    shown = (cv2.cvtColor(frame, cv2.COLOR_RGBA2BGR) for frame in frames)
    return {time: _address(frame) for time, frame in zip(times, shown, strict=True)}


def _address(pixels: Any) -> str:
    import cv2

    high, wide = pixels.shape[:2]
    if wide > FRAME_WIDTH:
        pixels = cv2.resize(pixels, (FRAME_WIDTH, round(high * FRAME_WIDTH / wide)), interpolation=cv2.INTER_AREA)
    _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    return _holding(data.tobytes())


def _holding(jpeg: bytes) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode()}"
