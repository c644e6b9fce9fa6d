"""A stranger's tools: what a distribution outside this repository looks like, and all that it needs."""

from __future__ import annotations

import wave
from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset, DocumentAsset
from tools.contract import Context, InvalidRequest, Payload, Tool


class Shout(Tool):
    """Writes a text in capitals."""

    name = "text.shout"
    version = "3"
    summary = "Write a text in capital letters."
    example: ClassVar[dict[str, Any] | None] = {"text": "quiet"}

    class Input(Payload):
        text: str = Field(min_length=1)

    class Output(Payload):
        document: DocumentAsset
        letters: int

    async def run(self, request: Shout.Input, context: Context) -> Shout.Output:
        context.progress(0.0)
        path = context.scratch / "shout.md"
        path.write_text(request.text.upper(), encoding="utf-8")
        return self.Output(document=context.keep(path, DocumentAsset), letters=len(request.text))


class Length(Tool):
    """Tells how long a sound is."""

    name = "text.length"
    version = "1"
    summary = "Tell how many seconds a WAV file lasts."
    example: ClassVar[dict[str, Any] | None] = {"sound": {"$asset": "audio"}}

    class Input(Payload):
        sound: AudioAsset

    class Output(Payload):
        seconds: float

    async def run(self, request: Length.Input, context: Context) -> Length.Output:
        try:
            with wave.open(str(context.path(request.sound))) as file:
                return self.Output(seconds=file.getnframes() / file.getframerate())
        except wave.Error as error:
            raise InvalidRequest(f"{request.sound.sha256} is no WAV file ({error}): give one") from error


OTHERS = [Length]
