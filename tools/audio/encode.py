"""audio.encode: the master as films carry it, so that joining sound and picture is a copy.

Apart from the joining, because sound is ready long before the last picture: it is encoded, and measured, meanwhile.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool, ToolUnavailable

# Coding lifts peaks by a few tenths of a decibel, never twice alike; what is over is taken away and a little more.
# Now and then a single block overshoots by decibels, and no longer does at another level: a nudge is tried first, so
# that a film is not 2 dB too quiet for one block.
ROUNDS, MARGIN_DB, NUDGE_DB = 5, 0.05, 0.3
PROGRESS = (0.0, 0.75, 0.8, 0.85, 0.9, 1.0)


class EncodeInput(Payload):
    """What to encode, and how long it has to be."""

    audio: AudioAsset
    seconds: float = Field(gt=0, le=86400, description="Cut or filled with silence to this length, to the sample")
    true_peak: float | None = Field(
        default=None, ge=-24, le=0, description="Turned down until no peak of the coded sound is above this, dBTP"
    )


class EncodeOutput(Payload):
    """AAC-LC, 48 kHz stereo, in an MPEG-4 file."""

    sound: AudioAsset
    true_peak: float | None = Field(default=None, description="After coding, dBTP, where a ceiling was asked for")


class Encode(Tool):
    """Encodes sound once."""

    name = "audio.encode"
    version = "4"
    summary = "Encodes sound as AAC-LC 48 kHz stereo (.m4a), to the sample as long as asked for."
    Input = EncodeInput
    Output = EncodeOutput
    resources = Resources(cpu=1, memory_mb=150)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"audio": {"$asset": "audio"}, "seconds": 2.0}

    def check(self) -> None:
        """Needs ffmpeg."""
        if find_spec("imageio_ffmpeg") is None:
            raise ToolUnavailable("audio.encode needs imageio-ffmpeg: pip install imageio-ffmpeg")

    def estimate(self, request: Any) -> Estimate:
        """A sixtieth of the sound's length, and as much again to measure it."""
        return Estimate(seconds=0.3 + request.seconds / 30)

    async def run(self, request: EncodeInput, context: Context) -> EncodeOutput:
        """Neither the clock nor what the input says about itself gets into the file."""
        from tools.audio.coding import coded_peak, encode

        target, source = context.scratch / "sound.m4a", context.path(request.audio)
        gain_db, peak = 0.0, None
        for turn in range(ROUNDS):
            encode(source, target, request.seconds, gain_db, context, PROGRESS[turn : turn + 2])
            if request.true_peak is None:
                break
            peak = coded_peak(target, context)
            if peak <= request.true_peak:
                break
            over = peak - request.true_peak + MARGIN_DB
            gain_db -= min(over, NUDGE_DB) if turn == 0 else over
        coded = None if peak is None else round(peak, 2)
        return EncodeOutput(sound=context.keep(target, AudioAsset), true_peak=coded)
