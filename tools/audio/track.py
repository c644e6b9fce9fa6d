"""audio.track: music that somebody brought, cut or played again on its beats to be exactly as long as the film."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.media.pulse import Piece


class TrackInput(Payload):
    """The track, and which stretches of it are heard when."""

    track: AudioAsset = Field(description="48 kHz WAV")
    seconds: float = Field(gt=0, le=3600, description="Length to make")
    pieces: tuple[Piece, ...] = Field(min_length=1, max_length=2000, description="One after the other")
    joint_s: float = Field(default=0.03, ge=0, le=5, description="How long one piece fades into the next, seconds")
    fade_s: float = Field(default=0.8, ge=0, le=10, description="How long the last one fades out, seconds")


class TrackOutput(Payload):
    """The music, stereo, 48 kHz, exactly as long."""

    music: AudioAsset


class Track(Tool):
    """Edits music; it keeps tempo and pitch."""

    name = "audio.track"
    version = "1"
    summary = "Cuts or repeats a given piece of music on its beats to an exact length, ending with a short fade."
    credit = "music: your own track"
    Input = TrackInput
    Output = TrackOutput
    resources = Resources(cpu=1.0, memory_mb=250, timeout_s=300)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {
        "track": {"$asset": "audio"},
        "seconds": 2.5,
        "pieces": [{"at": 0.0, "source": 0.0, "seconds": 1.5}, {"at": 1.5, "source": 0.5, "seconds": 1.0}],
    }

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.1 + 0.02 * request.seconds)

    async def run(self, request: TrackInput, context: Context) -> TrackOutput:
        from tools.audio.joining import join_pieces
        from tools.media.pcm import write_wav

        track = context.path(request.track)
        music = join_pieces(track, request.pieces, request.seconds, request.joint_s, request.fade_s)
        context.progress(0.8, "cut to length")
        return TrackOutput(music=context.keep(write_wav(context.scratch / "music.wav", music), AudioAsset))
