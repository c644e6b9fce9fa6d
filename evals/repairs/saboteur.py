"""A pool of workers in which one tool lies: its request or its answer is changed on the way."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent.production import WorkerPool
from agent.production.outcome import Json
from agent.production.process import Report
from memory.assets import AudioAsset, VideoAsset
from memory.studio import Studio
from tools.calling import Made, Trouble
from tools.contract import Tool


class Forge:
    """Makes false files from true ones."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def louder(self, asset: Any, gain_db: float) -> Json:
        """The WAV file at another level, clipped at full scale."""
        import numpy as np

        from tools.media.pcm import amplitude, read_wav, write_wav

        samples, rate = read_wav(self._studio.assets.path(AudioAsset.model_validate(asset)))
        changed = np.clip(samples * amplitude(gain_db), -1, 1).astype(np.float32)
        path = write_wav(self._studio.scratch / "forged.wav", changed, rate)
        return self._studio.assets.keep(path, AudioAsset).model_dump(mode="json")

    def faster(self, asset: Any, factor: int) -> Json:
        """The WAV file in a fraction of its time, and as much higher."""
        from tools.media.pcm import read_wav, write_wav

        samples, rate = read_wav(self._studio.assets.path(AudioAsset.model_validate(asset)))
        path = write_wav(self._studio.scratch / "forged.wav", samples[::factor], rate)
        return self._studio.assets.keep(path, AudioAsset).model_dump(mode="json")

    def unindexed(self, asset: Any) -> Json:
        """The film with its index behind the media."""
        from tools.media.ffmpeg import ffmpeg_program
        from tools.settings import ToolSettings

        source = self._studio.assets.path(VideoAsset.model_validate(asset))
        path = Path(self._studio.scratch / "forged.mp4")
        command = [ffmpeg_program(ToolSettings()), "-v", "error", "-y", "-i", str(source), "-c", "copy", str(path)]
        subprocess.run(command, check=True, timeout=60)
        return self._studio.assets.keep(path, VideoAsset).model_dump(mode="json")


@dataclass(frozen=True)
class Lie:
    """What a tool is made to do wrong. `times` calls are spoilt, from the first."""

    tool: str
    before: Callable[[Json, Forge], Json] = lambda request, _forge: request
    after: Callable[[Json, Forge], Json | Trouble] = lambda output, _forge: output
    times: int = 1


class Saboteur(WorkerPool):
    """Spoils calls of the tool that it was told to, and leaves all others alone."""

    lie: Lie | None = None
    spoilt: int = 0

    def plant(self, lie: Lie | None) -> None:
        """The next calls of the lie's tool are spoilt; None for honest work."""
        self.lie, self.spoilt = lie, 0

    async def call(self, tool: Tool, request: Json, seed: int, report: Report, cores: int = 1) -> Made | Trouble:
        """One call, spoilt where the lie says so."""
        lie = self.lie
        if lie is None or tool.name != lie.tool or self.spoilt >= lie.times:
            return await super().call(tool, request, seed, report, cores)
        self.spoilt += 1
        forge = Forge(self._studio)
        made = await super().call(tool, lie.before(request, forge), seed, report, cores)
        if isinstance(made, Trouble):
            return made
        output = lie.after(made.output, forge)
        return output if isinstance(output, Trouble) else Made(output=output, seconds=made.seconds)
