"""sync.pacing: spoken lines become scenes of whole frames, cut on the beat and held to the film's length.

Spare time is handed out beat by beat in an order that does not depend on the lines, and where there is too little of
it, pauses give way scene by scene before the tempo does and the tempo before the beat. So a changed word moves the
length of its own scene and at most one other; every other scene's segment stays as it is.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from pydantic import Field

from tools.contract import Context, Estimate, InvalidRequest, Payload, Resources, Tool
from tools.media.timing import FPS, Slot

LEAD_S = 0.2
TAIL_S = 0.25
LAST_TAIL_S = 1.2
# What the pauses around a line, and the share of a hold, may shrink to, so that scenes end on the beat.
LEAST_LEAD_S = 0.1
LEAST_TAIL_S = 0.1
HOLD_KEPT = 2 / 3
SHORTEST_SCENE_S = 1.5
# How far the tempo may go from the one wished for, and what a longer film counts against it.
_TEMPO_RANGE = 0.2
_LONGER_COUNTS = 0.06
_LATEST_LEAD_S = 0.5
_EDGE = 1e-6


class PacingInput(Payload):
    """What has to fit into how much time."""

    durations: tuple[float, ...] = Field(min_length=1, description="Seconds of speech or reading, scene by scene")
    holds: tuple[float, ...] = Field(default=(), description="Extra seconds after the speech, scene by scene")
    target: float = Field(gt=0, description="Seconds the film shall last")
    shortest: float = Field(gt=0)
    longest: float = Field(gt=0)
    bpm: int = Field(default=100, ge=40, le=220, description="Tempo wished for; scenes change on its beats")
    fps: int = Field(default=FPS, ge=1, le=120)


class PacingOutput(Payload):
    """Where every scene lies."""

    slots: tuple[Slot, ...]
    seconds: float
    frames: int
    bpm: float = Field(description="The tempo whose beats are whole frames, nearest to the one wished for")
    starts: tuple[float, ...] = Field(description="Scene starts, seconds from the start of the film")
    speech_starts: tuple[float, ...] = Field(description="Speech starts, seconds from the start of the film")
    middles: tuple[float, ...] = Field(description="The middle of each scene, seconds from the start of the film")

    @classmethod
    def of(cls, slots: Sequence[Slot], bpm: float, fps: int) -> PacingOutput:
        """All that follows from the slots, which lie one behind the other."""
        frames = sum(slot.frames for slot in slots)
        return cls(
            slots=tuple(slots),
            seconds=frames / fps,
            frames=frames,
            bpm=bpm,
            starts=tuple(slot.start for slot in slots),
            speech_starts=tuple(slot.start + slot.speech_at for slot in slots),
            middles=tuple(slot.start + slot.frames // 2 / fps for slot in slots),
        )


class Pacing(Tool):
    """Gives every scene its place."""

    name = "sync.pacing"
    version = "3"
    summary = "Sets scene lengths from the spoken lines, on the beat and to the film's length."
    Input = PacingInput
    Output = PacingOutput
    resources = Resources(cpu=0.1, memory_mb=10, timeout_s=10)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"durations": [2.1, 3.0], "target": 8, "shortest": 6, "longest": 10}

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.01)

    async def run(self, request: PacingInput, context: Context) -> PacingOutput:
        return pace(request)


@dataclass(frozen=True)
class _Need:
    """Frames in which a scene is played at ease, and the fewest in which it can be played at all."""

    eased: int
    least: int


@dataclass(frozen=True)
class _Fit:
    """Lengths in frames that fit, before spare time is handed out, and the frames of a beat."""

    needed: list[int]
    quantum: int
    total: int
    beat: int


def pace(request: PacingInput) -> PacingOutput:
    """The slots of all scenes."""
    holds = request.holds or (0.0,) * len(request.durations)
    _check(request, holds)
    fit = _fit(request, _needs(request, holds))
    return _output(request, _hand_out(fit, holds), holds, 60 * request.fps / fit.beat)


def _check(request: PacingInput, holds: Sequence[float]) -> None:
    if len(holds) != len(request.durations):
        raise InvalidRequest(f"holds has {len(holds)} entries for {len(request.durations)} scenes; give one for each")
    negative = min((*holds, *request.durations))
    if negative < 0 or not math.isfinite(sum(holds) + sum(request.durations)):
        raise InvalidRequest(f"durations and holds have to be finite and not below 0; one is {negative}")
    if request.shortest > request.longest + _EDGE:
        raise InvalidRequest(f"shortest is {request.shortest} s and longest {request.longest} s; swap them")


def _needs(request: PacingInput, holds: Sequence[float]) -> list[_Need]:
    last = len(holds) - 1
    needs = []
    for index, (duration, hold) in enumerate(zip(request.durations, holds, strict=True)):
        ease, least = TAIL_S + hold, LEAST_LEAD_S + LEAST_TAIL_S + HOLD_KEPT * hold
        if index == last:
            ease = max(ease, LAST_TAIL_S)
            least = LEAD_S + max(TAIL_S + HOLD_KEPT * hold, LAST_TAIL_S)
        needs.append(_Need(_frames(request, LEAD_S + duration + ease), _frames(request, duration + least)))
    return needs


def _frames(request: PacingInput, seconds: float) -> int:
    return math.ceil(max(seconds, SHORTEST_SCENE_S) * request.fps - _EDGE) + 1


def _fit(request: PacingInput, needs: list[_Need]) -> _Fit:
    """Whole beats of the tempo wished for or one near it, else half beats, else frames; to the target if possible."""
    shortest, longest = (round(seconds * request.fps) for seconds in (request.shortest, request.longest))
    target = min(max(round(request.target * request.fps), shortest), longest)
    wished = round(60 * request.fps / request.bpm)
    for beat, limit in _grids(wished, target, longest):
        needed = _on_beats(needs, beat, limit)
        if sum(needed) <= limit:
            return _Fit(needed, beat, max(target, sum(needed)), beat)
    for limit in (target, longest):
        for quantum in (max(1, wished // 2), 1):
            needed = [*(_up(need.eased, quantum) for need in needs[:-1]), needs[-1].eased]
            if sum(needed) <= limit:
                return _Fit(needed, quantum, max(target, sum(needed)), wished)
    tight = _tightened(needs, longest)
    if sum(tight) <= longest:
        return _Fit(tight, 1, max(target, sum(tight)), wished)
    raise InvalidRequest(_too_long(request, sum(need.eased for need in needs), longest))


def _tightened(needs: list[_Need], limit: int) -> list[int]:
    """Every scene with its share of what is over taken from the silence round its line, down to the least."""
    over = sum(need.eased for need in needs) - limit
    spare = sum(need.eased - need.least for need in needs)
    if over > spare:
        return [need.least for need in needs]
    return [need.eased - math.ceil(over * (need.eased - need.least) / spare) for need in needs]


def _grids(wished: int, target: int, longest: int) -> list[tuple[int, int]]:
    """Frames of a beat and of the film, the nearest to what was wished for first."""
    beats = [beat for beat in range(1, 2 * wished + 1) if abs(math.log(beat / wished)) <= _TEMPO_RANGE]
    ranked = [(abs(math.log(beat / wished)), beat, target) for beat in beats]
    ranked += [(away + _LONGER_COUNTS, beat, longest) for away, beat, _ in ranked]
    return [(beat, limit) for _, beat, limit in sorted(ranked)]


def _on_beats(needs: list[_Need], beat: int, limit: int) -> list[int]:
    """Each scene up to the next beat; while that is too long, the least hurt ends a beat earlier, the last sooner."""
    needed = [*(_up(need.eased, beat) for need in needs[:-1]), needs[-1].eased]
    shrinking = [i for i in range(len(needs) - 1) if needed[i] - beat >= needs[i].least]
    for index in sorted(shrinking, key=lambda i: (needs[i].eased - needed[i], i)):
        if sum(needed) <= limit:
            break
        needed[index] -= beat
    over = max(0, sum(needed) - limit)
    needed[-1] = max(needed[-1] - over, needs[-1].least)
    return needed


def _up(frames: int, quantum: int) -> int:
    return -(-frames // quantum) * quantum


def _too_long(request: PacingInput, needed: int, longest: int) -> str:
    over = (needed - longest) / request.fps
    ranked = sorted(range(len(request.durations)), key=lambda index: -request.durations[index])[:3]
    named = ", ".join(f"scene {index + 1} ({request.durations[index]:.1f} s)" for index in ranked)
    return (
        f"the scenes need {needed / request.fps:.1f} s and the film may last {longest / request.fps:.1f} s: "
        f"shorten the narration by {over:.1f} s; the longest lines are {named}"
    )


def _hand_out(fit: _Fit, holds: Sequence[float]) -> list[int]:
    lengths = list(fit.needed)
    last = len(lengths) - 1
    spare = fit.total - sum(lengths)
    if fit.quantum > 1:
        for index in _turns(holds, spare // fit.quantum):
            lengths[index] += fit.quantum
    lengths[last] += fit.total - sum(lengths)
    return lengths


def _turns(holds: Sequence[float], count: int) -> list[int]:
    """Which scene gets each spare beat: the last twice as often, held ones more often than others."""
    last = len(holds) - 1
    weights = [2.0 if index == last else 1.5 if hold > 0 else 1.0 for index, hold in enumerate(holds)]
    given = [0] * len(holds)
    turns = []
    for _ in range(count):
        index = min(range(len(holds)), key=lambda i: ((given[i] + 1) / weights[i], -i))
        given[index] += 1
        turns.append(index)
    return turns


def _output(request: PacingInput, lengths: list[int], holds: Sequence[float], bpm: float) -> PacingOutput:
    slots = []
    frame = 0
    for index, length in enumerate(lengths):
        start = frame / request.fps
        speech_at = _speech_at(request, length, index, holds[index])
        slots.append(Slot(start_frame=frame, frames=length, start=start, speech_at=speech_at))
        frame += length
    return PacingOutput.of(slots, bpm, request.fps)


def _speech_at(request: PacingInput, length: int, index: int, hold: float) -> float:
    """A quarter of the scene's own spare time is put before its speech, on a whole frame; what is missing is shared."""
    tail = LAST_TAIL_S if index == len(request.durations) - 1 else TAIL_S
    spare = length / request.fps - LEAD_S - request.durations[index] - max(tail, TAIL_S + hold)
    if spare >= 0:
        lead = min(_LATEST_LEAD_S, LEAD_S + spare / 4)
    else:
        gives = LEAD_S - LEAST_LEAD_S
        lead = max(LEAST_LEAD_S, LEAD_S + spare * gives / (gives + TAIL_S - LEAST_TAIL_S))
    return math.floor(lead * request.fps + _EDGE) / request.fps
