"""audio.mix: the spoken lines at their places over music that makes room for them; every stem is kept."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Context, Estimate, InvalidRequest, Payload, Resources, Tool


class MixInput(Payload):
    """What is heard, and when."""

    speech: tuple[AudioAsset, ...] = Field(default=(), description="48 kHz WAV files, one for each spoken line")
    starts: tuple[float, ...] = Field(default=(), description="Seconds from the start of the film, one for each line")
    music: AudioAsset | None = None
    seconds: float = Field(gt=0, le=3600)


class MixOutput(Payload):
    """The mix and its stems, all stereo, 48 kHz and exactly as long."""

    mix: AudioAsset
    voice: AudioAsset
    bed: AudioAsset | None = None


class Mix(Tool):
    """Lays voice over music."""

    name = "audio.mix"
    version = "1"
    summary = "Places spoken lines over music that is turned down while someone speaks."
    Input = MixInput
    Output = MixOutput
    resources = Resources(cpu=1.0, memory_mb=200, timeout_s=300)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {
        "speech": [{"$asset": "audio"}],
        "starts": [0.5],
        "music": {"$asset": "audio"},
        "seconds": 3.0,
    }

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.1 + 0.03 * request.seconds)

    async def run(self, request: MixInput, context: Context) -> MixOutput:
        import numpy as np

        from tools.audio.mixing import place, underscore
        from tools.media.pcm import RATE, write_wav

        if len(request.speech) != len(request.starts):
            raise InvalidRequest(f"{len(request.speech)} lines for {len(request.starts)} starts; give one for each")
        frames = round(request.seconds * RATE)
        voice, spans = place([context.path(asset) for asset in request.speech], request.starts, frames)
        context.progress(0.3, "voice placed")
        stem = context.keep(write_wav(context.scratch / "voice.wav", np.broadcast_to(voice, (frames, 2))), AudioAsset)
        if request.music is None:
            return MixOutput(mix=stem, voice=stem)
        bed = underscore(context.path(request.music), voice, spans)
        context.progress(0.7, "music turned down")
        bed_stem = context.keep(write_wav(context.scratch / "bed.wav", bed), AudioAsset)
        bed += voice
        mix = context.keep(write_wav(context.scratch / "mix.wav", bed), AudioAsset)
        return MixOutput(mix=mix, voice=stem, bed=bed_stem)
