"""audio.excerpt: one scene's part of a person's recording, cut at the pauses around its words and brought to level."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.media.timing import Word


class ExcerptInput(Payload):
    """The recording, the words to cut out of it, and where their neighbours are. Times in seconds of the recording."""

    recording: AudioAsset = Field(description="48 kHz WAV")
    words: tuple[Word, ...] = Field(min_length=1)
    after: float = Field(default=0.0, ge=0, description="Where the word before ends, 0 for none")
    before: float = Field(default=0.0, ge=0, description="Where the word after begins, 0 for none")


class ExcerptOutput(Payload):
    """The spoken line, as `audio.voice` gives one."""

    speech: AudioAsset
    duration: float = Field(ge=0, description="Seconds, to the sample")
    words: tuple[Word, ...]
    estimated: bool = Field(default=True, description="Whether the words' times were found by listening")


class Excerpt(Tool):
    """Edits speech: no word is cut, no long pause stays."""

    name = "audio.excerpt"
    version = "1"
    summary = "Cuts one scene's words out of a person's recording, at pauses, and brings them to the voice's level."
    credit = "voice: your own recording"
    Input = ExcerptInput
    Output = ExcerptOutput
    resources = Resources(cpu=1.0, memory_mb=250, timeout_s=120)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {
        "recording": {"$asset": "audio"},
        "words": [{"text": "Hello", "start": 0.5, "end": 1.2}],
    }

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.2 + 0.03 * (request.words[-1].end - request.words[0].start))

    async def run(self, request: ExcerptInput, context: Context) -> ExcerptOutput:
        from tools.audio.cutting_out import cut_out
        from tools.audio.voice_sound import NATURAL, finish
        from tools.media.pcm import RATE, write_wav

        cut = cut_out(context.path(request.recording), request.words, request.after, request.before)
        context.progress(0.4, "cut at pauses")
        speech = finish(cut.samples, RATE, NATURAL)
        path = write_wav(context.scratch / "speech.wav", speech)
        return ExcerptOutput(
            speech=context.keep(path, AudioAsset), duration=len(speech) / RATE, words=cut.words, estimated=True
        )
