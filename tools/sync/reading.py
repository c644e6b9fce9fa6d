"""sync.reading: how long a line takes to read, for films without speech; its words get times as if it were spoken."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from tools.audio.spoken import written_tokens
from tools.contract import Context, Estimate, InvalidRequest, Payload, Resources, Tool
from tools.media.timing import Word

CHARACTERS_A_SECOND = 15.0
SHORTEST_S = 1.2
LONGEST_TEXT = 3_000


class ReadingInput(Payload):
    """What has to be read."""

    text: str
    language: str = "en"


class ReadingOutput(Payload):
    """How long that takes."""

    duration: float = Field(ge=0, description="Seconds")
    words: tuple[Word, ...]


class Reading(Tool):
    """Reads at an adult's pace."""

    name = "sync.reading"
    version = "1"
    summary = "Tells how long a line takes to read and when the eye reaches each word."
    credit = "no voice: lines are read on screen"
    Input = ReadingInput
    Output = ReadingOutput
    resources = Resources(cpu=0.1, memory_mb=10, timeout_s=10)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"text": "Good morning, and welcome."}

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.01)

    async def run(self, request: ReadingInput, context: Context) -> ReadingOutput:
        if len(request.text) > LONGEST_TEXT:
            raise InvalidRequest(f"text of {len(request.text)} characters is longer than a scene's {LONGEST_TEXT}")
        tokens = written_tokens(request.text)
        letters = sum(len(token) + 1 for token in tokens)
        duration = max(SHORTEST_S, (letters - 1) / CHARACTERS_A_SECOND) if tokens else 0.0
        words, read = [], 0
        for token in tokens:
            start, read = read, read + len(token) + 1
            words.append(
                Word(text=token, start=round(duration * start / letters, 4), end=round(duration * read / letters, 4))
            )
        return ReadingOutput(duration=round(duration, 4), words=tuple(words))
