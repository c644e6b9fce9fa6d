"""post.listen: a film's sound listened to as soon as it is encoded, long before the last picture is drawn."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Context, Determinism, Estimate, Payload, Resources, Tool
from tools.post.measurement import Heard, SpeechBand


class Request(Payload):
    """The sound as the film will carry it."""

    sound: AudioAsset


class Response(Payload):
    """What was heard."""

    heard: Heard
    band: SpeechBand | None = Field(default=None, description="How loud it is where speech is")


class Listen(Tool):
    """Decodes sound once and keeps numbers only."""

    name: ClassVar[str] = "post.listen"
    version: ClassVar[str] = "3"
    summary: ClassVar[str] = "Measures sound: loudness, true peak, clipping, silence"
    Input: ClassVar[type[Payload]] = Request
    Output: ClassVar[type[Payload]] = Response
    resources: ClassVar[Resources] = Resources(cpu=1.0, memory_mb=150)
    determinism: ClassVar[Determinism] = "exact"
    example: ClassVar[dict[str, Any] | None] = {"sound": {"$asset": "audio"}}

    def estimate(self, request: Any) -> Estimate:
        """About a fortieth of its length; a megabyte of AAC is some 40 seconds."""
        return Estimate(seconds=0.2 + request.sound.size / 1e6)

    async def run(self, request: Request, context: Context) -> Response:
        """Raises InvalidRequest for a file without sound."""
        from tools.post.measuring.film import hear  # PyAV loads with the first film
        from tools.post.measuring.speech_band import SpeechEar

        ear = SpeechEar()
        heard = hear(context.path(request.sound), ear)
        return Response(heard=heard, band=ear.band())
