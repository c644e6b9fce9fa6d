"""audio.export: a master in the form that podcast hosts and stations ask for, its peaks kept under the ceiling."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool, ToolUnavailable

ROUNDS, MARGIN_DB = 4, 0.05
KBPS = 192
"""Bits per second of stereo MP3 that podcast hosts recommend at most for speech with music."""


class ExportInput(Payload):
    """What to encode."""

    audio: AudioAsset
    true_peak: float = Field(default=-1.0, ge=-24, le=0, description="No peak of the decoded file is above this, dBTP")


class ExportOutput(Payload):
    """MP3, 48 kHz stereo."""

    sound: AudioAsset
    true_peak: float = Field(description="After coding, dBTP")


class Export(Tool):
    """Encodes sound as MP3."""

    name = "audio.export"
    version = "1"
    summary = "Encodes sound as MP3, 48 kHz stereo, with its peaks under a ceiling after coding."
    Input = ExportInput
    Output = ExportOutput
    resources = Resources(cpu=1, memory_mb=150)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"audio": {"$asset": "audio"}}

    def check(self) -> None:
        """Needs ffmpeg."""
        if find_spec("imageio_ffmpeg") is None:
            raise ToolUnavailable("audio.export needs imageio-ffmpeg: pip install imageio-ffmpeg")

    def estimate(self, request: Any) -> Estimate:
        """A megabyte of WAV is some five seconds of sound."""
        return Estimate(seconds=0.5 + request.audio.size / 4e6)

    async def run(self, request: ExportInput, context: Context) -> ExportOutput:
        """Turned down by as much as coding lifted its peaks, where that is over the ceiling."""
        from tools.audio.coding import coded_peak
        from tools.media.ffmpeg import BITEXACT, run_ffmpeg

        source, target = context.path(request.audio), context.scratch / "sound.mp3"
        gain_db, peak = 0.0, 0.0
        for turn in range(ROUNDS):
            arguments = [
                *("-i", str(source), "-map", "0:a:0", "-map_metadata", "-1", "-af", f"volume={gain_db:.3f}dB"),
                *("-c:a", "libmp3lame", "-b:a", f"{KBPS}k", "-ar", "48000", "-ac", "2", "-id3v2_version", "0"),
                *BITEXACT,
            ]
            run_ffmpeg(context.settings, [*arguments, str(target)])
            peak = coded_peak(target, context)
            context.progress((turn + 1) / ROUNDS, "coded")
            if peak <= request.true_peak:
                break
            gain_db -= peak - request.true_peak + MARGIN_DB
        return ExportOutput(sound=context.keep(target, AudioAsset), true_peak=round(peak, 2))
