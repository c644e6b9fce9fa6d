"""sync.beats: the tempo, the beats and the bars of a track that somebody brought, so that a film can be cut on them."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.media.pulse import Pulse


class BeatsInput(Payload):
    """The track."""

    track: AudioAsset
    seconds: float = Field(default=180.0, gt=0, description="How long it is, for the estimate")


class BeatsOutput(Payload):
    """What was found."""

    pulse: Pulse


class Beats(Tool):
    """Listens for the beat."""

    name = "sync.beats"
    version = "2"
    summary = "Finds tempo, beats and bars of a piece of music, and says how clear its beat is."
    Input = BeatsInput
    Output = BeatsOutput
    resources = Resources(cpu=1.0, memory_mb=350, timeout_s=300)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"track": {"$asset": "audio"}}

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.3 + 0.01 * request.seconds)

    async def run(self, request: BeatsInput, context: Context) -> BeatsOutput:
        import numpy as np

        from tools.media.ffmpeg import BITEXACT, run_ffmpeg
        from tools.sync.tempo import RATE, find_pulse

        heard = context.scratch / "heard.raw"
        wanted = ["-vn", "-ac", "1", "-ar", str(RATE), "-f", "s16le", *BITEXACT]
        run_ffmpeg(context.settings, ["-i", str(context.path(request.track)), *wanted, str(heard)])
        context.progress(0.2, "heard")
        samples = np.fromfile(heard, dtype="<i2").astype(np.float32) / np.float32(1 << 15)
        return BeatsOutput(pulse=find_pulse(samples))
