"""What changes in a film whose sound a person brought: a recording sets the words and the length, a track the beat."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from agent.brief import Brief, DurationWish
from agent.errors import InvalidBrief, InvalidPlan
from agent.order import Order, OwnSounds
from agent.reading.remarks import NO_LENGTH, NO_MUSIC, NO_VOICE, assumptions_but
from agent.storyboard import Storyboard
from tools.audio.brought import OWN_VOICE, OwnRecording

Json = dict[str, Any]

# What pacing adds to the spoken time of a film: edges, gaps between scenes, the last picture's rest.
_EDGES_S, _GAP_S, _MOST_GAP_S = 1.5, 0.2, 2.0


class RecordedClock:
    """Durations of texts as they are spoken in the recording; what is not in it counts by its share of words."""

    def __init__(self, recording: OwnRecording) -> None:
        self._words = recording.words
        self._spoken = [word.text for word in recording.words]
        self._each = recording.seconds / len(recording.words)

    def seconds(self, texts: Sequence[str]) -> list[float]:
        """The spoken length of each text, in the same order."""
        return [self._length(text.split()) for text in texts]

    def _length(self, tokens: list[str]) -> float:
        count = len(tokens)
        for at in range(len(self._spoken) - count + 1):
            if count and self._spoken[at : at + count] == tokens:
                return self._words[at + count - 1].end - self._words[at].start + 0.2
        return count * self._each


def fitted_to(brief: Brief, order: Order) -> Brief:
    """The brief with the length of the person's recording and the switches that their sounds imply.

    Raises:
        InvalidBrief: a length was asked for in which the recording does not fit.
    """
    recording, track = order.sounds.recording, order.sounds.track
    if track:
        brief = brief.model_copy(update={"music": True, "assumptions": assumptions_but(brief, NO_MUSIC)})
    if recording is None:
        return brief
    spoken = recording.words[-1].end - recording.words[0].start
    scenes = len(brief.script)
    least = spoken + _EDGES_S + _GAP_S * scenes
    wished = order.wishes.seconds
    if wished is not None and wished < least:
        message = f"The recording speaks for {spoken:.1f} s and does not fit into --duration {wished:g}: leave it out."
        raise InvalidBrief(message)
    if wished is None and not (brief.duration.given and brief.duration.target >= least):
        length = DurationWish(target=least, shortest=spoken, longest=least + _EDGES_S + _MOST_GAP_S * scenes)
        brief = brief.model_copy(update={"duration": length})
    note = f"Your recording {recording.name} sets the words and the length of the film."
    assumed = (*assumptions_but(brief, NO_VOICE, NO_LENGTH), note)
    return brief.model_copy(update={"speech": True, "voice": "", "assumptions": assumed})


def with_own_sounds(board: Storyboard, own: OwnSounds) -> Storyboard:
    """The storyboard that says whose voice and music are heard."""
    told = []
    sound = board.sound
    if own.recording:
        sound = sound.model_copy(update={"voice": OWN_VOICE, "pace": 1.0, "pronunciations": {}})
        sure = f"found by listening (confidence {own.recording.confidence:.2f}) and marked as estimated"
        told.append(f"The voice is your recording {own.recording.name}; the times of its words were {sure}.")
    if own.track:
        told.append(f"The music is your track {own.track.name}; licence: {own.track.licence}.")
    return board.model_copy(update={"sound": sound, "notices": (*board.notices, *told)})


def excerpts(board: Storyboard, recording: OwnRecording) -> list[Json]:
    """The requests that cut each scene's words out of the recording, written as the storyboard has them.

    Raises:
        InvalidPlan: a scene says something that the recording does not.
    """
    said = [scene.narration.split() for scene in board.scenes]
    places = _places(said, [word.text for word in recording.words])
    if places is None:
        told, spoken = sum(map(len, said)), len(recording.words)
        raise InvalidPlan(
            f"The storyboard's narration has {told} words and the recording {recording.name} {spoken}: with a "
            "recording, scenes may be cut elsewhere, left out or respelled, but no words added."
        )
    return [_excerpt(recording, tokens, at) for tokens, at in zip(said, places, strict=True)]


def _places(said: Sequence[list[str]], spoken: Sequence[str]) -> list[int] | None:
    """Where in the recording each scene begins: one after the other, or where its very words come next."""
    if not all(said):
        return None
    if sum(map(len, said)) == len(spoken):
        return list(accumulate(map(len, said[:-1]), initial=0))
    places, at = [], 0
    for tokens in said:
        found = (place for place in range(at, len(spoken)) if list(spoken[place : place + len(tokens)]) == tokens)
        place = next(found, None)
        if place is None:
            return None
        places.append(place)
        at = place + len(tokens)
    return places


def _excerpt(recording: OwnRecording, tokens: Sequence[str], at: int) -> Json:
    heard, end = recording.words[at : at + len(tokens)], at + len(tokens)
    words = [word.model_copy(update={"text": token}) for word, token in zip(heard, tokens, strict=True)]
    return {
        "recording": recording.sound.model_dump(mode="json"),
        "words": [word.model_dump(mode="json") for word in words],
        "after": recording.words[at - 1].end if at else 0.0,
        "before": recording.words[end].start if end < len(recording.words) else 0.0,
    }
