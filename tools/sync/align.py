"""sync.align: when each written word sounds in a recording that comes without word times, a person's own included."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Context, Estimate, InvalidRequest, Payload, Resources, Tool, ToolFailed, ToolUnavailable
from tools.media.timing import Word

LONGEST_TEXT = 30_000
LONGEST_S = 3_600


class AlignInput(Payload):
    """A recording and what is said in it."""

    audio: AudioAsset
    text: str = Field(description="The words that are spoken, as they shall be written")
    language: str = "en"


class AlignOutput(Payload):
    """The words with their times."""

    words: tuple[Word, ...]
    confidence: float = Field(ge=0, le=1, description="How sure it is that this text is spoken; under 0.3 is doubtful")
    estimated: bool = True


class Align(Tool):
    """Compares the recording with the embedded voices' speech of the text."""

    name = "sync.align"
    version = "1"
    summary = "Finds when each word of a known text sounds in a recording that has no word times."
    Input = AlignInput
    Output = AlignOutput
    resources = Resources(cpu=1.0, memory_mb=400, timeout_s=300)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = None

    def check(self) -> None:
        if find_spec("espeakng_loader") is None:
            raise ToolUnavailable("espeak-ng is missing; install the package espeakng-loader")

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=1 + 0.003 * len(request.text))

    async def run(self, request: AlignInput, context: Context) -> AlignOutput:
        import numpy as np

        from tools.media.ffmpeg import BITEXACT, run_ffmpeg
        from tools.media.sound_file import GUARDS
        from tools.sync.alignment import align
        from tools.sync.mfcc import RATE

        if len(request.text) > LONGEST_TEXT:
            raise InvalidRequest(f"text of {len(request.text)} characters is longer than {LONGEST_TEXT}; split it")
        source, heard = context.path(request.audio), context.scratch / "heard.raw"
        wanted = ["-vn", "-t", str(LONGEST_S + 1), "-ac", "1", "-ar", str(RATE), "-f", "s16le", *BITEXACT]
        try:
            run_ffmpeg(context.settings, [*GUARDS, "-i", str(source), *wanted, str(heard)])
        except ToolFailed as error:
            raise InvalidRequest(
                f"the recording is no sound that ffmpeg reads; give WAV, MP3 or M4A: {error}"
            ) from error
        samples = np.fromfile(heard, dtype="<i2").astype(np.float32) / np.float32(1 << 15)
        if len(samples) > LONGEST_S * RATE:
            raise InvalidRequest(f"the recording is longer than {LONGEST_S // 60} minutes; cut it")
        context.progress(0.2, "heard")
        found = align(samples, request.text, request.language)
        return AlignOutput(words=found.words, confidence=round(found.confidence, 3))
