"""A stranger's tools that make what nothing of ours makes: a swatch card of colours, and a waveform of a sound."""

from __future__ import annotations

import array
import wave
from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset, DocumentAsset
from tools.contract import Context, InvalidRequest, Payload, Tool

COLUMNS = 64


class Swatches(Tool):
    """Writes colours as rectangles of an SVG file."""

    name = "image.swatches"
    version = "1"
    summary = "Draws a swatch card of colours as SVG."
    example: ClassVar[dict[str, Any] | None] = {"colors": ["#112233"], "title": "Card"}

    class Input(Payload):
        colors: tuple[str, ...] = Field(min_length=1)
        title: str
        size: int = 40

    class Output(Payload):
        card: DocumentAsset

    async def run(self, request: Swatches.Input, context: Context) -> Swatches.Output:
        boxes = "".join(
            f'<rect x="{at * request.size}" width="{request.size}" height="{request.size}" fill="{color}"/>'
            for at, color in enumerate(request.colors)
        )
        path = context.scratch / "card.svg"
        head = f'<svg xmlns="http://www.w3.org/2000/svg"><title>{request.title}</title>'
        path.write_text(f"{head}{boxes}</svg>", encoding="utf-8")
        return self.Output(card=context.keep(path, DocumentAsset))


class Waveform(Tool):
    """Writes how loud a sound is over time as an SVG polyline."""

    name = "audio.waveform"
    version = "1"
    summary = "Draws the waveform of a sound as SVG."
    example: ClassVar[dict[str, Any] | None] = {"sound": {"$asset": "audio"}}

    class Input(Payload):
        sound: AudioAsset

    class Output(Payload):
        curve: DocumentAsset
        peak: float

    async def run(self, request: Waveform.Input, context: Context) -> Waveform.Output:
        try:
            with wave.open(str(context.path(request.sound))) as file:
                heard = array.array("h", file.readframes(file.getnframes()))
        except wave.Error as error:
            raise InvalidRequest(f"{request.sound.sha256} is no WAV file ({error}): give one") from error
        step = max(1, len(heard) // COLUMNS)
        tops = [max((abs(value) for value in heard[at : at + step]), default=0) for at in range(0, len(heard), step)]
        points = " ".join(f"{at},{round(100 - top / 328)}" for at, top in enumerate(tops))
        path = context.scratch / "curve.svg"
        path.write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg"><polyline points="{points}"/></svg>', encoding="utf-8"
        )
        return self.Output(curve=context.keep(path, DocumentAsset), peak=max(tops, default=0) / 32768)
