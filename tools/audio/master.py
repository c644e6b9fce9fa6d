"""audio.master: the mix at its loudness, with peaks that stay below full scale after coding."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool


class MasterInput(Payload):
    """The mix and what its audience expects."""

    mix: AudioAsset
    lufs: float = Field(default=-14.0, ge=-40, le=-8, description="Integrated loudness, ITU-R BS.1770")
    true_peak: float = Field(default=-1.0, ge=-12, le=0, description="Highest true peak after coding, dBTP")
    seconds: float = Field(default=0.0, ge=0, description="Length to make, 0 for that of the mix")


class MasterOutput(Payload):
    """The master and what it measures; silence measures -70 LUFS."""

    master: AudioAsset
    lufs: float
    true_peak: float


class Master(Tool):
    """Sets loudness and limits peaks."""

    name = "audio.master"
    version = "3"
    summary = "Brings a mix to its target loudness and true peak."
    Input = MasterInput
    Output = MasterOutput
    resources = Resources(cpu=1.0, memory_mb=260, timeout_s=300)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"mix": {"$asset": "audio"}, "seconds": 2.0}

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.2 + 0.04 * (request.seconds or 30))

    async def run(self, request: MasterInput, context: Context) -> MasterOutput:
        from tools.audio.mastering import master
        from tools.media.pcm import write_wav

        finished = master(context.path(request.mix), request.lufs, request.true_peak, request.seconds)
        context.progress(0.9, "at its loudness")
        path = write_wav(context.scratch / "master.wav", finished.samples)
        return MasterOutput(
            master=context.keep(path, AudioAsset), lufs=round(finished.lufs, 2), true_peak=round(finished.true_peak, 2)
        )
