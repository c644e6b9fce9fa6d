"""sync.programme: spoken lines laid over music where nothing is seen: a lead, pauses between them, and a tail.

Pictures set no beat here, so the time that is left goes to the pauses, and the tail is as long as it was asked for.
"""

from __future__ import annotations

import math
from typing import Any, ClassVar

from pydantic import Field

from tools.contract import Context, Estimate, InvalidRequest, Payload, Resources, Tool
from tools.media.timing import FPS, Slot
from tools.sync.pacing import PacingOutput

LEAD_S, LONGEST_LEAD_S, LEAST_LEAD_S = 1.2, 2.4, 0.3
"""Music before the first word: at ease, at most, at least."""
PAUSE_S, LONGEST_PAUSE_S, LEAST_PAUSE_S = 0.45, 1.4, 0.15
"""Between two lines."""
LONGER_TAIL_S = 0.8
"""How much longer than asked for the tail may get before the lead and the pauses take the rest."""


class ProgrammeInput(Payload):
    """What has to fit into how much time."""

    durations: tuple[float, ...] = Field(min_length=1, description="Seconds of speech, line by line")
    target: float = Field(gt=0)
    shortest: float = Field(gt=0)
    longest: float = Field(gt=0)
    tail_s: float = Field(default=3.0, ge=0, le=15, description="Music after the last word")
    bpm: float = Field(default=100.0, ge=40, le=220, description="Tempo of the music, handed on")


class Programme(Tool):
    """Gives every line its place."""

    name = "sync.programme"
    version = "1"
    summary = "Places spoken lines over music for sound without pictures: lead, pauses, tail, to the wanted length."
    Input = ProgrammeInput
    Output = PacingOutput
    resources = Resources(cpu=0.1, memory_mb=10, timeout_s=10)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"durations": [2.1, 3.0], "target": 12, "shortest": 10, "longest": 14}

    def estimate(self, request: Any) -> Estimate:
        """Arithmetic."""
        return Estimate(seconds=0.01)

    async def run(self, request: ProgrammeInput, context: Context) -> PacingOutput:
        """Raises InvalidRequest where the lines do not fit into the longest time."""
        return laid(request)


def laid(request: ProgrammeInput) -> PacingOutput:
    """The place of every line."""
    lead, pause, tail = _shared(request)
    slots, spoken, begin = [], lead, 0
    for number, seconds in enumerate(request.durations):
        last = number == len(request.durations) - 1
        end = spoken + seconds + (tail if last else pause / 2)
        frames = (math.ceil(end * FPS - 1e-6) if last else round(end * FPS)) - begin
        slots.append(Slot(start_frame=begin, frames=frames, start=begin / FPS, speech_at=spoken - begin / FPS))
        spoken, begin = spoken + seconds + pause, begin + frames
    return PacingOutput.of(slots, request.bpm, FPS)


def _shared(request: ProgrammeInput) -> tuple[float, float, float]:
    """Lead, pause and tail in seconds: at ease where there is time, shrunk alike where there is too little."""
    spoken, gaps = sum(request.durations), len(request.durations) - 1
    goal = min(max(request.target, request.shortest), request.longest)
    spare = goal - spoken - LEAD_S - gaps * PAUSE_S - request.tail_s
    if spare >= 0:
        return _given(spare, gaps, request.tail_s)
    least = spoken + LEAST_LEAD_S + gaps * LEAST_PAUSE_S + request.tail_s
    if least > request.longest + 1e-6:
        raise InvalidRequest(
            f"the lines take {spoken:.1f} s and {least:.1f} s with their pauses and the music after them; the brief "
            f"gives {request.longest:.1f} s: shorten the text by {least - request.longest:.1f} s"
        )
    share = max(0.0, 1 + spare / (LEAD_S - LEAST_LEAD_S + gaps * (PAUSE_S - LEAST_PAUSE_S)))
    lead, pause = LEAST_LEAD_S, LEAST_PAUSE_S
    return lead + share * (LEAD_S - lead), pause + share * (PAUSE_S - pause), request.tail_s


def _given(spare: float, gaps: int, tail: float) -> tuple[float, float, float]:
    """Spare seconds to the pauses and the lead, then to the tail, and what is still left to the lead."""
    most = LONGEST_LEAD_S - LEAD_S + gaps * (LONGEST_PAUSE_S - PAUSE_S)
    share = min(1.0, spare / most)
    lead = LEAD_S + share * (LONGEST_LEAD_S - LEAD_S)
    pause = PAUSE_S + share * (LONGEST_PAUSE_S - PAUSE_S)
    left = max(0.0, spare - most)
    longer = min(LONGER_TAIL_S, left)
    return lead + left - longer, pause, tail + longer
