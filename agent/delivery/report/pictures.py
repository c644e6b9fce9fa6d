"""Pictures inside the page: as JPEG in addresses, no larger than the page shows them."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from agent.delivery.markup import Html, tag
from agent.delivery.report.material import Material
from agent.delivery.report.parts import section

SHEET_WIDTH, FRAME_WIDTH = 1600, 480
JPEG_QUALITY = 82


def sheet(material: Material) -> Html | None:
    """The contact sheet."""
    made = material.contact_sheet
    if made is None or not made.is_file():
        return None
    shown = tag("img", src=picture(made, SHEET_WIDTH), alt="One picture of every scene", class_="sheet")
    return section("sheet", "Contact sheet", shown)


def picture(file: Path, width: int = FRAME_WIDTH) -> str:
    """A picture of our own as an address."""
    import cv2  # a third of a second that only a finished run pays

    pixels = cv2.imread(str(file), cv2.IMREAD_COLOR)
    assert pixels is not None, f"{file.name} was made by our own tool and cannot be read"
    return _address(pixels, width)


def frames_of(film: Path, times: Sequence[float]) -> dict[float, str]:
    """The film's pictures at these seconds, as addresses."""
    if not times:
        return {}
    import cv2

    from tools.post.sheet import frames_at

    frames = frames_at(film, times, lambda _share: None)
    shown = (cv2.cvtColor(frame, cv2.COLOR_RGBA2BGR) for frame in frames)
    return {time: _address(frame, FRAME_WIDTH) for time, frame in zip(times, shown, strict=True)}


def _address(pixels: Any, width: int) -> str:
    import cv2

    high, wide = pixels.shape[:2]
    if wide > width:
        pixels = cv2.resize(pixels, (width, round(high * width / wide)), interpolation=cv2.INTER_AREA)
    _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    return f"data:image/jpeg;base64,{base64.b64encode(data.tobytes()).decode()}"
