"""sync.mouths: how a presenter's mouth moves to a line of speech, and where gestures fall.

Where an engine tells its phonemes the mouth follows them. Else it follows those of the embedded voice, stretched to the
words' times, or at the least the words' letters, and says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, ClassVar

from pydantic import Field

from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.media.mouth import Gesture, GestureKind, MouthKey
from tools.media.timing import FPS, Phoneme, Word
from tools.sync.borrowed import borrowed
from tools.sync.breaks import ends_sentence
from tools.sync.coarticulation import one_a_frame
from tools.sync.visemes import Shape, estimated, shapes
from tools.video.motion import spoken_at

GESTURES_APART_S = 1.5
"""A hand that moves more often than every phrase or so looks nervous."""
TURNS: tuple[GestureKind, ...] = ("hand", "hands", "nod")


class MouthsInput(Payload):
    """A line as it is spoken, and where it lies in its scene."""

    words: tuple[Word, ...] = Field(description="Times from the start of the speech")
    phonemes: tuple[Phoneme, ...] | None = Field(default=None, description="The same; left out where unknown")
    language: str = "en"
    offset: float = Field(default=0.0, ge=0, description="Seconds from the start of the scene to that of its speech")
    scene_frames: int = Field(ge=1)
    fps: int = Field(default=FPS, ge=10, le=60)
    emphasis: tuple[str, ...] = Field(default=(), description="Words that the scene stresses; gestures go with them")


class MouthsOutput(Payload):
    """Keyframes with times from the start of the scene."""

    mouth: tuple[MouthKey, ...] = Field(description="The first one at 0; no two closer than two frames")
    gestures: tuple[Gesture, ...]
    estimated: bool = Field(description="Whether the sounds, and so the shapes, were guessed")


class Mouths(Tool):
    """Reads lips backwards."""

    name = "sync.mouths"
    version = "2"
    summary = "Turns phonemes, or words where there are none, into keyframes of a speaking mouth, and finds gestures."
    Input = MouthsInput
    Output = MouthsOutput
    resources = Resources(cpu=0.4, memory_mb=60, timeout_s=60)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {
        "words": [{"text": "Good", "start": 0.0, "end": 0.4}, {"text": "morning.", "start": 0.4, "end": 1.0}],
        "scene_frames": 60,
        "emphasis": ["morning"],
    }

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.02 + request.scene_frames * 0.0001 + (0 if request.phonemes else 0.3))

    async def run(self, request: MouthsInput, context: Context) -> MouthsOutput:
        guessed = not request.phonemes
        return MouthsOutput(mouth=tuple(keys(request)), gestures=tuple(gestures(request)), estimated=guessed)


def keys(request: MouthsInput) -> Iterator[MouthKey]:
    """One key for each change of shape; the mouth is shut before the speech, in its pauses and after it."""
    sounds = request.phonemes or borrowed(request.words, request.language)
    found = shapes(sounds) if sounds else estimated(request.words, request.language)
    moved = [Shape(each.viseme, each.start + request.offset, each.end + request.offset) for each in found]
    number = 0
    for viseme, run in groupby(one_a_frame(moved, request.scene_frames, request.fps)):
        yield MouthKey(at=round(number / request.fps, 4), viseme=viseme)
        number += len(list(run))


def gestures(request: MouthsInput) -> Iterator[Gesture]:
    """On the words that the scene stresses, and where sentences begin; never close together.

    One hand, both, and a nod take turns; which of them is first differs from line to line. A line begins with a nod.
    """
    stressed = [at for text in request.emphasis if (at := spoken_at(text, request.words)) is not None]
    chosen: list[float] = []
    for at in (*stressed, *_openings(request.words)):
        if all(abs(at - other) >= GESTURES_APART_S for other in chosen):
            chosen.append(at)
    turn = sum(len(word.text) for word in request.words)
    for number, at in enumerate(sorted(chosen)):
        starts = at == request.words[0].start and at not in stressed
        kind: GestureKind = "nod" if starts else TURNS[(turn + number) % len(TURNS)]
        yield Gesture(at=round(at + request.offset, 4), kind=kind)


def _openings(words: Sequence[Word]) -> Iterator[float]:
    """When sentences begin."""
    for before, word in zip((None, *words), words, strict=False):
        if before is None or ends_sentence(before.text):
            yield word.start
