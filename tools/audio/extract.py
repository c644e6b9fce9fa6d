"""audio.extract: the sound of a film that somebody has, as sound of its own."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset, VideoAsset
from tools.contract import Context, Estimate, InvalidRequest, Payload, Resources, Tool, ToolUnavailable


class ExtractInput(Payload):
    """Whose sound."""

    video: VideoAsset


class ExtractOutput(Payload):
    """WAV, 48 kHz, 16-bit stereo."""

    sound: AudioAsset
    seconds: float = Field(description="How long the film is, seconds")


class Extract(Tool):
    """Takes the sound out of a film."""

    name = "audio.extract"
    version = "1"
    summary = "Takes the sound track out of a film or clip: its audio alone, as WAV."
    Input = ExtractInput
    Output = ExtractOutput
    resources = Resources(cpu=1, memory_mb=150)
    example: ClassVar[dict[str, Any] | None] = {"video": {"$asset": "video"}}

    def check(self) -> None:
        """Needs ffmpeg and PyAV."""
        for module, package in (("imageio_ffmpeg", "imageio-ffmpeg"), ("av", "av")):
            if find_spec(module) is None:
                raise ToolUnavailable(f"audio.extract needs {package}: pip install {package}")

    def estimate(self, request: Any) -> Estimate:
        """Decoding sound takes about a hundredth of its length."""
        return Estimate(seconds=0.3 + request.video.size / 2e7)

    async def run(self, request: ExtractInput, context: Context) -> ExtractOutput:
        """Decodes the first sound track."""
        from tools.media.film_file import look_into, sound_of

        source = context.path(request.video)
        clip = look_into(source)
        if not clip.has_sound:
            raise InvalidRequest("the film has no sound: there is nothing to take out")
        target = context.scratch / "sound.wav"
        sound_of(source, target, context.settings)
        return ExtractOutput(sound=context.keep(target, AudioAsset), seconds=clip.seconds)
