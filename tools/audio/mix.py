"""audio.mix: the spoken lines at their places over music and effects that make room for them; every stem is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Context, Estimate, InvalidRequest, Payload, Resources, Tool

if TYPE_CHECKING:
    from tools.media.pcm import Samples


class MixInput(Payload):
    """What is heard, and when."""

    speech: tuple[AudioAsset, ...] = Field(default=(), description="48 kHz WAV files, one for each spoken line")
    starts: tuple[float, ...] = Field(default=(), description="Seconds from the start of the film, one for each line")
    music: AudioAsset | None = None
    effects: AudioAsset | None = Field(default=None, description="At their own level, as audio.effects makes them")
    seconds: float = Field(gt=0, le=3600)


class MixOutput(Payload):
    """The mix and its stems, all stereo, 48 kHz and exactly as long."""

    mix: AudioAsset
    voice: AudioAsset
    bed: AudioAsset | None = None
    effects: AudioAsset | None = None


class Mix(Tool):
    """Lays voice over music and effects."""

    name = "audio.mix"
    version = "3"
    summary = "Places spoken lines over music and effects that are turned down while someone speaks."
    Input = MixInput
    Output = MixOutput
    resources = Resources(cpu=1.0, memory_mb=200, timeout_s=300)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {
        "speech": [{"$asset": "audio"}],
        "starts": [0.5],
        "music": {"$asset": "audio"},
        "effects": {"$asset": "audio"},
        "seconds": 3.0,
    }

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.1 + 0.03 * request.seconds)

    async def run(self, request: MixInput, context: Context) -> MixOutput:
        import numpy as np

        from tools.audio.mixing import place, underlay, underscore
        from tools.media.pcm import RATE

        if len(request.speech) != len(request.starts):
            raise InvalidRequest(f"{len(request.speech)} lines for {len(request.starts)} starts; give one for each")
        frames = round(request.seconds * RATE)
        speech = place([context.path(asset) for asset in request.speech], request.starts, frames)
        voice = speech.samples
        context.progress(0.3, "voice placed")
        stem = _keep(context, "voice", np.broadcast_to(voice, (frames, 2)))
        mix, bed, effects = voice, None, None
        if request.music is not None:
            music = underscore(context.path(request.music), speech)
            bed = _keep(context, "bed", music)
            music += mix
            mix = music
            context.progress(0.6, "music turned down")
        if request.effects is not None:
            sounds = underlay(context.path(request.effects), speech)
            effects = _keep(context, "effects", sounds)
            sounds += mix
            mix = sounds
        whole = stem if mix is voice else _keep(context, "mix", mix)
        return MixOutput(mix=whole, voice=stem, bed=bed, effects=effects)


def _keep(context: Context, name: str, samples: Samples) -> AudioAsset:
    from tools.media.pcm import write_wav

    return context.keep(write_wav(context.scratch / f"{name}.wav", samples), AudioAsset)
