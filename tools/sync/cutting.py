"""sync.cutting: pacing for a film with a brought track: every cut moves to the nearest beat that leaves its line room.

The track keeps its tempo, as it is somebody's work: the film gives way, by less than a beat, and the track is arranged
to end with it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, ClassVar

from pydantic import Field

from tools.contract import Context, Estimate, Resources, Tool
from tools.media.pulse import Piece, Pulse
from tools.media.timing import Slot
from tools.sync.arranging import arrange, beats_in_film
from tools.sync.pacing import (
    HOLD_KEPT,
    LAST_TAIL_S,
    LEAD_S,
    LEAST_LEAD_S,
    LEAST_TAIL_S,
    SHORTEST_SCENE_S,
    TAIL_S,
    PacingInput,
    PacingOutput,
    pace,
)

JOINT_S, PLAIN_JOINT_S = 0.03, 1.0
_FADE_S, _PLAIN_FADE_S = 0.8, 1.5
_LATEST_LEAD_S = 0.5
# A cut beside the beats counts as much as one that is four beats away from where it should be.
_OFF_BEAT = 16.0
# At a quick tempo, which may be twice what is felt, the first and third beat of a bar win over their neighbours.
_QUICK_BPM, _WEAK = 130.0, 2.0
_EDGE = 1e-6

Way = tuple[float, tuple[int, ...]]


class CuttingInput(PacingInput):
    """What has to fit into how much time, and the track that it is cut on."""

    pulse: Pulse


class CuttingOutput(PacingOutput):
    """Where every scene lies, and how the track is laid under it."""

    pieces: tuple[Piece, ...] = Field(description="The stretches of the track, one after the other")
    joint_s: float = Field(description="How long one stretch fades into the next, seconds")
    fade_s: float = Field(description="How long the last one fades out, seconds")


class Cutting(Tool):
    """Cuts on the beats of the track."""

    name = "sync.cutting"
    version = "2"
    summary = "Sets scene lengths from the spoken lines, on the beats of a given track, and arranges the track to fit."
    Input = CuttingInput
    Output = CuttingOutput
    resources = Resources(cpu=0.1, memory_mb=20, timeout_s=30)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {
        "durations": [2.1, 3.0], "target": 8, "shortest": 6, "longest": 10,
        "pulse": {"seconds": 20, "sound_to": 20, "clarity": 0.0},
    }  # fmt: skip

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.05)

    async def run(self, request: CuttingInput, context: Context) -> CuttingOutput:
        return cut(request)


def cut(request: CuttingInput) -> CuttingOutput:
    """The slots of all scenes, and the track under them; without beats the film is paced as any other."""
    bpm = _usable_tempo(request.pulse.bpm) or request.bpm
    paced = pace(PacingInput.model_validate({**request.model_dump(exclude={"pulse"}), "bpm": bpm}))
    frames = [slot.frames for slot in paced.slots]
    if not request.pulse.beats:
        return _output(request, frames, arrange(request.pulse, paced.seconds), paced.bpm)
    least = _least(request)
    whole = _whole_beats(request, sum(frames), sum(least))
    frames[-1] += whole - sum(frames)
    pieces = arrange(request.pulse, whole / request.fps)
    heard, strong = beats_in_film(request.pulse, pieces), beats_in_film(request.pulse, pieces, strong=True)
    weak = _WEAK if request.pulse.bpm > _QUICK_BPM else 0.0
    beats = {round(beat * request.fps): weak for beat in heard} | {round(beat * request.fps): 0.0 for beat in strong}
    return _output(request, _on_beats(frames, least, beats), pieces, request.pulse.bpm)


def _usable_tempo(bpm: float) -> int:
    """The tempo, doubled or halved until pacing takes it."""
    while bpm > 160:
        bpm /= 2
    while 0 < bpm < 60:
        bpm *= 2
    return round(bpm)


def _least(request: CuttingInput) -> list[int]:
    """The fewest frames in which each scene can be played."""
    holds = request.holds or (0.0,) * len(request.durations)
    last = len(holds) - 1
    seconds = [
        duration
        + HOLD_KEPT * hold
        + (LEAD_S + max(TAIL_S, LAST_TAIL_S - HOLD_KEPT * hold) if index == last else LEAST_LEAD_S + LEAST_TAIL_S)
        for index, (duration, hold) in enumerate(zip(request.durations, holds, strict=True))
    ]
    return [math.ceil(max(each, SHORTEST_SCENE_S) * request.fps - _EDGE) + 1 for each in seconds]


def _whole_beats(request: CuttingInput, frames: int, least: int) -> int:
    """The film's frames, made whole beats of the track where the wished length allows, so that it opens on one."""
    beat = 60 * request.fps / request.pulse.bpm
    shortest, longest = math.ceil(request.shortest * request.fps), math.floor(request.longest * request.fps)
    near = {round(math.floor(frames / beat) * beat), round(math.ceil(frames / beat) * beat)}
    fitting = [each for each in near if max(shortest, least) <= each <= longest]
    return min(fitting, key=lambda each: (abs(each - frames), each), default=frames)


def _on_beats(frames: Sequence[int], least: Sequence[int], beats: dict[int, float]) -> list[int]:
    """Lengths whose cuts lie on beats, near to where they were; off the beat only where there is no other way.

    `beats` are frames, and what a cut on each costs beside its way from where it was.
    """
    whole, beat = sum(frames), _gap(sorted(beats))
    ways: dict[int, Way] = {0: (0.0, ())}
    at = 0
    for index, length in enumerate(frames[:-1]):
        at += length
        near = ((place, weak) for place, weak in beats.items() if abs(place - at) <= 6 * beat)
        places = [(place, _squared(place - at, beat) + weak) for place, weak in near]
        places.append((at, _OFF_BEAT))
        ways = _continued(ways, places, least[index])
        if not ways:
            return list(frames)
    ways = _continued(ways, [(whole, 0.0)], least[-1])
    if not ways:
        return list(frames)
    marks = [0, *ways[whole][1]]
    return [end - start for start, end in pairwise(marks)]


def _continued(ways: dict[int, Way], places: Sequence[tuple[int, float]], least: int) -> dict[int, Way]:
    """The cheapest way to each place that leaves the scene before it enough room."""
    found: dict[int, Way] = {}
    for place, cost in places:
        offers = [(way[0] + cost, (*way[1], place)) for start, way in ways.items() if place - start >= least]
        if offers:
            found[place] = min([*offers, *([found[place]] if place in found else [])])
    return found


def _gap(beats: Sequence[int]) -> float:
    return max(1.0, (beats[-1] - beats[0]) / max(1, len(beats) - 1)) if beats else 1.0


def _squared(away: float, beat: float) -> float:
    return (away / beat) ** 2


def _output(request: CuttingInput, lengths: Sequence[int], pieces: tuple[Piece, ...], bpm: float) -> CuttingOutput:
    slots, frame = [], 0
    for index, length in enumerate(lengths):
        speech_at = _speech_at(request, length / request.fps, index)
        slots.append(Slot(start_frame=frame, frames=length, start=frame / request.fps, speech_at=speech_at))
        frame += length
    steady = bool(request.pulse.beats)
    return CuttingOutput(
        slots=tuple(slots),
        seconds=frame / request.fps,
        frames=frame,
        bpm=bpm,
        starts=tuple(slot.start for slot in slots),
        speech_starts=tuple(slot.start + slot.speech_at for slot in slots),
        middles=tuple(slot.start + slot.frames // 2 / request.fps for slot in slots),
        pieces=pieces,
        joint_s=JOINT_S if steady else PLAIN_JOINT_S,
        fade_s=_FADE_S if steady else _PLAIN_FADE_S,
    )


def _speech_at(request: CuttingInput, seconds: float, index: int) -> float:
    """A quarter of the spare time comes before the speech, on a whole frame; where time is short, both ends give."""
    tail = LAST_TAIL_S if index == len(request.durations) - 1 else TAIL_S
    spare = seconds - LEAD_S - request.durations[index] - tail
    lead = LEAD_S + spare / 4 if spare >= 0 else LEAD_S + spare / 2
    return math.floor(min(_LATEST_LEAD_S, max(LEAST_LEAD_S, lead)) * request.fps + _EDGE) / request.fps
