"""audio.effects: the sounds of what happens in the picture, each at its moment, on a stem of their own."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.audio.sounds.event import Event
from tools.contract import Context, Estimate, Payload, Resources, Tool


class EffectsInput(Payload):
    """What is heard, and when."""

    seconds: float = Field(gt=0, le=3600)
    events: tuple[Event, ...] = Field(default=(), max_length=500)


class EffectsOutput(Payload):
    """The effects, stereo, 48 kHz and exactly as long as the film."""

    effects: AudioAsset


class Effects(Tool):
    """Makes every sound anew from its recipe."""

    name = "audio.effects"
    version = "2"
    summary = "Places soft sounds at given moments: whoosh, riser, click, ding, impact, and the air of a place."
    credit = "effects: synthesised"
    Input = EffectsInput
    Output = EffectsOutput
    resources = Resources(cpu=1.0, memory_mb=250, timeout_s=300)
    determinism = "seeded"
    example: ClassVar[dict[str, Any] | None] = {
        "seconds": 3.0,
        "events": [{"kind": "whoosh", "at": 1.0}, {"kind": "ambience", "at": 0.0, "seconds": 3.0, "setting": "sea"}],
    }

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.3 + 0.02 * request.seconds + 0.05 * len(request.events))

    async def run(self, request: EffectsInput, context: Context) -> EffectsOutput:
        from tools.audio.placing import lay_out
        from tools.media.pcm import write_wav

        stem = lay_out(request.events, request.seconds, context.seed, context.progress)
        return EffectsOutput(effects=context.keep(write_wav(context.scratch / "effects.wav", stem), AudioAsset))
