"""Whether films are as long as their briefs ask: stories are written, spoken and paced; nothing is drawn.

A film fits when it is within half a second or 2 % of the length asked for, whichever is more, and no line lasts longer
than its scene.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import yaml
from pydantic import BaseModel, Field, TypeAdapter

from agent.brief import Wishes
from agent.edits.timing import pacing_of
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.embedded import write
from evals.plainyaml import PlainLoader
from tools.audio.clock import EspeakClock
from tools.audio.espeak import speak_lines
from tools.audio.line import Line
from tools.audio.voices import voice_named
from tools.media.timing import Slot
from tools.sync.pacing import pace

SLACK_S, SLACK_SHARE = 0.5, 0.02
LONGEST_SILENCE_S = 1.0
_QUIET = 10 ** (-60 / 20)
_WINDOW_S = 0.01


class Asked(BaseModel):
    """A brief and the length that it asks for, in seconds."""

    name: str
    seconds: float = Field(gt=0)
    text: str


class Film(BaseModel):
    """One brief's film in figures; all times in seconds."""

    name: str
    asked: float
    seconds: float
    scenes: int
    cut_off: int
    spoken_share: float
    longest_gap: float = Field(description="Between two lines, where the music carries")
    silence_inside: float = Field(description="The longest silence between the first and last sound of a line")
    pace: float
    notices: tuple[str, ...] = ()

    @property
    def fits(self) -> bool:
        """Whether length and lines hold."""
        slack = max(SLACK_S, SLACK_SHARE * self.asked)
        near = abs(self.seconds - self.asked) <= slack + 1e-6
        return near and not self.cut_off and self.silence_inside <= LONGEST_SILENCE_S


def durations(data: Path, only: Sequence[str] = ()) -> Iterator[Film]:
    """Every brief of the file, as a film that is not drawn."""
    asked = TypeAdapter(list[Asked]).validate_python(yaml.load(data.read_text(encoding="utf-8"), PlainLoader))  # noqa: S506
    for one in asked:
        if not only or any(part in one.name for part in only):
            yield measured(one)


def measured(asked: Asked) -> Film:
    """Writes, speaks and paces one film."""
    brief = understand(asked.text, (), Wishes())
    board = write(brief, EspeakClock(brief.language, brief.voice))
    lines = speak_lines([scene.narration for scene in board.scenes], voice_named(board.sound.voice), board.sound.pace)
    slots = _slots(board, lines)
    spans = [
        (slot.start + slot.speech_at, slot.start + slot.speech_at + line.seconds)
        for slot, line in zip(slots, lines, strict=True)
    ]
    seconds = sum(slot.frames for slot in slots) / 30
    return Film(
        name=asked.name,
        asked=asked.seconds,
        seconds=round(seconds, 3),
        scenes=len(slots),
        cut_off=sum(end > slot.start + slot.frames / 30 + 1e-6 for slot, (_, end) in zip(slots, spans, strict=True)),
        spoken_share=round(sum(line.seconds for line in lines) / seconds, 3),
        longest_gap=round(max((b[0] - a[1] for a, b in pairwise(spans)), default=0.0), 2),
        silence_inside=max(map(_silence, lines)),
        pace=board.sound.pace,
        notices=board.notices,
    )


def _slots(board: Storyboard, lines: Sequence[Line]) -> tuple[Slot, ...]:
    return pace(pacing_of(board, [line.seconds for line in lines])).slots


def _silence(line: Line) -> float:
    """The longest run of quiet inside a line, by windows of 10 ms."""
    window = round(_WINDOW_S * line.rate)
    whole = len(line.samples) // window * window
    tops = np.abs(line.samples[:whole]).reshape(-1, window).max(axis=1)
    loud = np.flatnonzero(tops > _QUIET)
    return round(float(np.diff(loud).max(initial=1) - 1) * _WINDOW_S, 2)
