"""audio.voice: a line of narration spoken by the best voice there is, with the time of every written word."""

from __future__ import annotations

import operator
from importlib.util import find_spec
from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool, ToolUnavailable
from tools.media.timing import Phoneme, Word


class VoiceInput(Payload):
    """What to say and who says it."""

    text: str = Field(description="The line as it is written; numbers and addresses are read out properly")
    voice: str = Field(default="", description="A voice's id, or female, male, neutral; empty for the default")
    language: str = "en"
    pace: float = Field(default=1.0, ge=0.6, le=1.6, description="Speaking rate, 1 for the voice's own")
    pronunciations: dict[str, str] = Field(
        default={}, max_length=500, description="Written words -> how they are spoken; captions keep the written form"
    )

    phonemes: bool = Field(
        default=False, exclude_if=operator.not_, description="Whether to say when each sound of speech is heard"
    )


class VoiceOutput(Payload):
    """The spoken line."""

    speech: AudioAsset
    duration: float = Field(ge=0, description="Seconds, to the sample")
    words: tuple[Word, ...]
    phonemes: tuple[Phoneme, ...] | None = Field(
        default=None,
        exclude_if=lambda told: told is None,
        description="Where they were asked for; empty from an engine that does not tell",
    )


class Voice(Tool):
    """One tool before all engines; espeak-ng, in six languages, is always among them."""

    name = "audio.voice"
    version = "6"
    summary = "Speaks a line of narration in en, de, es, fr, it or pt and says when each word sounds."
    credit = "voice: espeak-ng"
    better = "`python -m agent voices` says how to add better voices"
    Input = VoiceInput
    Output = VoiceOutput
    resources = Resources(cpu=1.0, memory_mb=150, timeout_s=120)
    determinism = "exact"
    example: ClassVar[dict[str, Any]] = {"text": "Fresh coffee at your door, every Friday at 18:00.", "language": "en"}

    def check(self) -> None:
        if find_spec("espeakng_loader") is None:
            raise ToolUnavailable("espeak-ng is missing; install the package espeakng-loader")

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.15 + 0.002 * len(request.text))

    async def run(self, request: VoiceInput, context: Context) -> VoiceOutput:
        from tools.audio.engines.choosing import choose
        from tools.audio.engines.engine import speak
        from tools.audio.voice_sound import NATURAL, SYNTHETIC, finish
        from tools.media.pcm import write_wav

        engine, voice = choose(request.language, request.voice, context.settings)
        line = speak(engine, [request.text], voice, request.pace, request.pronunciations)[0]
        context.progress(0.4, "spoken")
        tone = SYNTHETIC if engine.name == "espeak" else NATURAL
        path = write_wav(context.scratch / "speech.wav", finish(line.samples, line.rate, tone))
        told = line.phonemes if request.phonemes else None
        speech = context.keep(path, AudioAsset)
        return VoiceOutput(speech=speech, duration=line.seconds, words=line.words, phonemes=told)
