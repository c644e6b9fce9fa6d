"""sync.captions: the words of a scene as captions, split where a reader would pause and timed to the voice.

All splits are weighed against each other at once: what is read too fast, a line too long, a broken name and a lone word
each have a price, and the cheapest reading of the whole scene is taken.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from pydantic import Field

from tools.contract import Context, Estimate, InvalidRequest, Payload, Resources, Tool
from tools.media.frame import Aspect
from tools.media.timing import FPS, Cue, Word
from tools.sync.breaks import NEVER, break_costs, ends_sentence

LONGEST_LINE: dict[Aspect, int] = {"16:9": 42, "1:1": 36, "4:5": 32, "9:16": 30}
EASY_LINE: dict[Aspect, int] = {"16:9": 32, "1:1": 28, "4:5": 26, "9:16": 22}
PHRASE_WORDS = 7
MOST_WORDS = 12
EASY_CPS = 17.0
HIGHEST_CPS = 20.0
SHORTEST_S = 0.83
LONGEST_S = 7.0
LINGER_S = 0.6
ONSET_FRAMES = 2
_IMPOSSIBLE = 1e6
_UNREADABLE = 2e3
_ONE_LINE_BONUS = 0.5


class CaptionsInput(Payload):
    """A scene's line, its word times and the room there is."""

    text: str
    words: tuple[Word, ...] = Field(description="Times from the start of the speech")
    language: str = "en"
    aspect: Aspect = "16:9"
    offset: float = Field(default=0.0, ge=0, description="Seconds from the start of the scene to that of its speech")
    scene_frames: int = Field(ge=1)
    fps: int = Field(default=FPS, ge=1, le=120)


class CaptionsOutput(Payload):
    """Cues with times from the start of the scene."""

    cues: tuple[Cue, ...]


class Captions(Tool):
    """Sets captions."""

    name = "sync.captions"
    version = "2"
    summary = "Splits a spoken line into readable captions timed to its words."
    Input = CaptionsInput
    Output = CaptionsOutput
    resources = Resources(cpu=0.2, memory_mb=20, timeout_s=30)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {
        "text": "Good morning.",
        "words": [{"text": "Good", "start": 0.0, "end": 0.4}, {"text": "morning.", "start": 0.4, "end": 1.0}],
        "scene_frames": 60,
    }

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.02)

    async def run(self, request: CaptionsInput, context: Context) -> CaptionsOutput:
        return CaptionsOutput(cues=tuple(cues(request)))


def cues(request: CaptionsInput) -> list[Cue]:
    """The captions of the scene; together they hold every word once, in order."""
    if not request.words:
        return []
    scene_end = request.scene_frames / request.fps
    if request.offset + request.words[-1].start > scene_end:
        raise InvalidRequest(
            f"the last word starts at {request.offset + request.words[-1].start:.2f} s and the scene ends at "
            f"{scene_end:.2f} s; give the scene more frames"
        )
    setter = _Setter(request)
    return _level([setter.cue(first, end) for first, end in setter.best_split()], request.fps)


def _level(made: list[Cue], fps: int) -> list[Cue]:
    """Where one cue follows another at once, the more hurried gets up to two frames of the other's time."""
    edges = [(round(cue.start * fps), round(cue.end * fps)) for cue in made]
    loads = [len(" ".join(cue.lines)) for cue in made]
    for index in range(len(made) - 1):
        (start, middle), (following, end) = edges[index], edges[index + 1]
        if middle == following:
            shared = _shared(start, middle, end, (loads[index], loads[index + 1]), fps)
            edges[index], edges[index + 1] = (start, shared), (shared, end)
    return [
        cue.model_copy(update={"start": start / fps, "end": end / fps})
        for cue, (start, end) in zip(made, edges, strict=True)
    ]


def _shared(start: int, middle: int, end: int, loads: tuple[int, int], fps: int) -> int:
    """The frame at which two cues part, moved towards equal reading speed without making either too short."""
    left, right = loads
    if max(left / (middle - start), right / (end - middle)) * fps <= EASY_CPS:
        return middle
    shortest = math.ceil(SHORTEST_S * fps)
    wanted = round((start * right + end * left) / (left + right))
    earliest = min(middle, max(start + shortest, middle - ONSET_FRAMES))
    latest = max(middle, min(end - shortest, middle + ONSET_FRAMES))
    return max(earliest, min(latest, wanted))


@dataclass(frozen=True)
class _Layout:
    """The lines of one cue and what they cost."""

    lines: tuple[str, ...]
    cost: float


class _Setter:
    """Weighs and builds the cues of one scene."""

    def __init__(self, request: CaptionsInput) -> None:
        self._request = request
        self._texts = [word.text for word in request.words]
        self._breaks = break_costs(self._texts, request.language)
        self._longest = LONGEST_LINE[request.aspect]
        self._easy = EASY_LINE[request.aspect]

    def best_split(self) -> list[tuple[int, int]]:
        """First word and end of each cue, by the cheapest path through all splits."""
        count = len(self._texts)
        best = [0.0] + [math.inf] * count
        came_from = [0] * (count + 1)
        for end in range(1, count + 1):
            for first in range(max(0, end - MOST_WORDS), end):
                cost = best[first] + self._cost(first, end)
                if cost < best[end]:
                    best[end], came_from[end] = cost, first
        split = []
        end = count
        while end:
            split.append((came_from[end], end))
            end = came_from[end]
        return split[::-1]

    def cue(self, first: int, end: int) -> Cue:
        """The finished cue of the words from `first` up to `end`."""
        start, stop = self._times(first, end)
        offset = self._request.offset
        words = tuple(
            Word(text=word.text, start=round(word.start + offset, 4), end=round(word.end + offset, 4))
            for word in self._request.words[first:end]
        )
        return Cue(start=start, end=stop, lines=self._layout(first, end).lines, words=words)

    def _cost(self, first: int, end: int) -> float:
        start, stop = self._times(first, end)
        letters = sum(len(text) + 1 for text in self._texts[first:end]) - 1
        return (
            3.0
            + self._layout(first, end).cost
            + self._break_cost(end)
            + _speed_cost(letters, stop - start)
            + _length_cost(stop - start, end - first, self._is_sentence(first, end))
            + 12.0 * sum(ends_sentence(text) for text in self._texts[first : end - 1])
        )

    def _is_sentence(self, first: int, end: int) -> bool:
        return ends_sentence(self._texts[end - 1]) and (first == 0 or ends_sentence(self._texts[first - 1]))

    def _break_cost(self, end: int) -> float:
        if end == len(self._texts):
            return 0.0
        words = self._request.words
        pause = words[end].start - words[end - 1].end
        return max(0.0, self._breaks[end - 1] - min(3.0, 15 * pause))

    def _times(self, first: int, end: int) -> tuple[float, float]:
        """On screen from the first word's frame until the next cue, or a little after the last word."""
        fps, words, offset = self._request.fps, self._request.words, self._request.offset
        begin = math.floor((words[first].start + offset) * fps)
        if first == 0:
            begin = max(0, begin - ONSET_FRAMES)
        last_frame = self._request.scene_frames
        stop = math.floor((words[end - 1].end + offset + LINGER_S) * fps)
        stop = max(stop, begin + math.ceil(SHORTEST_S * fps))
        if end < len(words):
            following = math.floor((words[end].start + offset) * fps)
            if stop >= following - 1:
                stop = following
        stop = min(stop, last_frame, begin + math.floor(LONGEST_S * fps))
        return begin / fps, max(stop, begin + 1) / fps

    def _layout(self, first: int, end: int) -> _Layout:
        """One line, or the best two."""
        whole = " ".join(self._texts[first:end])
        best = _Layout((whole,), self._line_cost(len(whole)) - _ONE_LINE_BONUS)
        for middle in range(first + 1, end):
            upper, lower = " ".join(self._texts[first:middle]), " ".join(self._texts[middle:end])
            cost = self._line_cost(len(upper)) + self._line_cost(len(lower)) + self._breaks[middle - 1]
            cost += 0.15 * abs(len(upper) - len(lower)) + (1.0 if len(upper) > len(lower) else 0.0)
            if cost < best.cost:
                best = _Layout((upper, lower), cost)
        return best

    def _line_cost(self, letters: int) -> float:
        if letters > self._longest:
            return _IMPOSSIBLE + letters
        return 0.8 * max(0, letters - self._easy)


def _speed_cost(letters: int, seconds: float) -> float:
    cps = letters / seconds
    if cps > HIGHEST_CPS:
        return _UNREADABLE + 100 * (cps - HIGHEST_CPS)
    return 5.0 * max(0.0, cps - EASY_CPS)


def _length_cost(seconds: float, words: int, sentence: bool) -> float:
    cost = 60.0 * max(0, words - PHRASE_WORDS) + (4.0 if words < 3 and not sentence else 0.0)
    if seconds < SHORTEST_S:
        cost += _UNREADABLE
    return cost + 6.0 * max(0.0, 1.2 - seconds) + (NEVER if seconds >= LONGEST_S else 0.0)
