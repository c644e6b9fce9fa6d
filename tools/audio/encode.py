"""audio.encode: the master as films carry it, so that joining sound and picture is a copy.

Apart from the joining, because sound is ready long before the last picture: it is encoded, and measured, meanwhile.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool, ToolUnavailable


class EncodeInput(Payload):
    """What to encode, and how long it has to be."""

    audio: AudioAsset
    seconds: float = Field(gt=0, le=86400, description="Cut or filled with silence to this length, to the sample")


class EncodeOutput(Payload):
    """AAC-LC, 48 kHz stereo, in an MPEG-4 file."""

    sound: AudioAsset


class Encode(Tool):
    """Encodes sound once."""

    name = "audio.encode"
    version = "1"
    summary = "Encodes sound as AAC-LC 48 kHz stereo (.m4a), to the sample as long as asked for."
    Input = EncodeInput
    Output = EncodeOutput
    resources = Resources(cpu=1, memory_mb=120)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"audio": {"$asset": "audio"}, "seconds": 2.0}

    def check(self) -> None:
        """Needs ffmpeg."""
        if find_spec("imageio_ffmpeg") is None:
            raise ToolUnavailable("audio.encode needs imageio-ffmpeg: pip install imageio-ffmpeg")

    def estimate(self, request: Any) -> Estimate:
        """A thirtieth of the sound's length."""
        return Estimate(seconds=0.2 + request.seconds / 30)

    async def run(self, request: EncodeInput, context: Context) -> EncodeOutput:
        """Runs ffmpeg once; neither the clock nor what the input says about itself gets into the file."""
        from tools.media.aac import aac_arguments
        from tools.media.ffmpeg import run_ffmpeg

        target = context.scratch / "sound.m4a"
        arguments = [
            *("-i", str(context.path(request.audio)), "-map", "0:a:0", "-map_metadata", "-1"),
            *aac_arguments(request.seconds, context.settings.audio_kbps),
            *("-fflags", "+bitexact", str(target)),
        ]
        run_ffmpeg(context.settings, arguments, request.seconds, lambda done: context.progress(done, "sound"))
        return EncodeOutput(sound=context.keep(target, AudioAsset))
