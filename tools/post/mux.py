"""Puts the film's sound beside its picture: the pictures are copied, and so is sound that is AAC already."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset, VideoAsset
from tools.contract import Context, Estimate, InvalidRequest, Payload, Resources, Tool, ToolUnavailable

# Times below zero let the picture start at 0 by itself. The one edit list that matters is then that of the sound,
# which hides the encoder's first 1024 samples; a player that ignores it is 21 ms off, less than a frame.
MOVFLAGS = "+faststart+negative_cts_offsets"
LANGUAGES = {"en": "eng", "de": "deu", "es": "spa", "fr": "fra", "it": "ita", "pt": "por"}


class Mux(Tool):
    """Joins one picture track and one sound track in an MP4 that plays while it loads."""

    name = "post.mux"
    version = "3"
    summary = "Put a film's sound beside its picture in one MP4: picture copied, AAC-LC 48 kHz stereo, moov box first."
    resources = Resources(cpu=1, memory_mb=150)
    example: ClassVar[dict[str, Any] | None] = {
        "video": {"$asset": "video"},
        "audio": {"$asset": "audio"},
        "title": "Two seconds",
        "language": "en",
    }

    class Input(Payload):
        """What to join."""

        video: VideoAsset = Field(description="The picture; sound in it is left out")
        audio: AudioAsset | None = Field(
            default=None, description="AAC as long as the picture is copied; other sound is cut or filled"
        )
        title: str = Field(default="", max_length=200)
        language: str = Field(default="en", description="Of the speech: en, de, es, fr, it or pt")

    class Output(Payload):
        """The joined film."""

        film: VideoAsset

    def check(self) -> None:
        """Needs ffmpeg and PyAV."""
        for module, package in (("imageio_ffmpeg", "imageio-ffmpeg"), ("av", "av")):
            if find_spec(module) is None:
                raise ToolUnavailable(f"post.mux needs {package}: pip install {package}")

    def estimate(self, request: Mux.Input) -> Estimate:
        """Encoding sound takes about a fiftieth of its length."""
        encoding = 1.0 if request.audio and request.audio.suffix != ".m4a" else 0.0
        return Estimate(seconds=0.3 + request.video.size / 2e8 + encoding)

    async def run(self, request: Mux.Input, context: Context) -> Mux.Output:
        """Runs ffmpeg once."""
        from tools.media.ffmpeg import run_ffmpeg

        video = context.path(request.video)
        seconds = picture_seconds(video)
        sound = ["-i", str(context.path(request.audio))] if request.audio else []
        arguments = ["-i", str(video), *sound, "-map", "0:v:0", "-c:v", "copy"]
        target = context.scratch / "film.mp4"
        arguments += [
            *_encoded(request, context, seconds),
            *_labels(request),
            "-movflags",
            MOVFLAGS,
            "-fflags",
            "+bitexact",
            str(target),
        ]
        run_ffmpeg(context.settings, arguments, seconds, lambda done: context.progress(done, "sound"))
        return self.Output(film=context.keep(target, VideoAsset))


def picture_seconds(path: Path) -> float:
    """Exact length of the picture track, counted in frames."""
    from tools.media.probe import probe

    video = probe(path).video
    if video is None or not video.fps:
        raise InvalidRequest(f"{path.name} holds no picture track: give a film to `video`")
    return video.frames / video.fps


def _encoded(request: Mux.Input, context: Context, seconds: float) -> list[str]:
    from tools.media.aac import aac_arguments

    if request.audio is None:
        return []
    copied = is_finished(context.path(request.audio), seconds)
    return ["-map", "1:a:0", *(["-c:a", "copy"] if copied else aac_arguments(seconds, context.settings.audio_kbps))]


def is_finished(path: Path, seconds: float) -> bool:
    """Whether sound is what encoding it again would make: AAC-LC, 48 kHz stereo, as long as the picture."""
    from tools.media.aac import RATE
    from tools.media.probe import probe

    sound = probe(path).audio
    if sound is None or (sound.codec, sound.profile, sound.sample_rate, sound.channels) != ("aac", "LC", RATE, 2):
        return False
    return abs(sound.duration - seconds) < 1 / RATE


def _labels(request: Mux.Input) -> list[str]:
    """Title and language, and nothing that the inputs said about themselves or about the clock."""
    language = LANGUAGES.get(request.language.partition("-")[0].lower(), "und")
    labels = ["-map_metadata", "-1", "-metadata:s:v:0", f"language={language}"]
    if request.title:
        labels += ["-metadata", f"title={request.title}"]
    return labels + (["-metadata:s:a:0", f"language={language}"] if request.audio else [])
