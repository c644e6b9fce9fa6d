"""When each written word sounds in a recording, found by laying the embedded engine's own speech of the text over it.

Pauses are squeezed in both first, as people pause where engines do not. The times are estimates, and come with a
measure of how alike the two were.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tools.audio.espeak import speak_lines, utter
from tools.audio.line import Line, Utterance
from tools.audio.reader import Piece
from tools.audio.spoken import sentences
from tools.audio.voices import Voice, pick_voice, voice_named
from tools.errors import InvalidRequest
from tools.media.timing import Word
from tools.sync.dtw import Indices, lay_over, thinned
from tools.sync.mfcc import FRAME_S, RATE, SHAPES, WINDOW, Frames, Mono, cepstra, with_slopes

PAUSE_FRAMES = 20
# A shorter one may be the silence inside a consonant.
REST_FRAMES = 15
MOST_SLOWER = 3.0
_EDGE_S = WINDOW / 2 / RATE
_LOUDNESS_WEIGHT = np.float32(1.5)
_BATCH = 40
_LONGEST_PART = 400
_FAINT_DB = -65.0
_DOUBTFUL, _STEEPNESS = 0.9, 0.015


@dataclass(frozen=True)
class Sound:
    """A recording as frames, its long pauses squeezed: `places` says which frame of the recording each one is."""

    frames: Frames
    places: Indices
    quiet: NDArray[np.bool_]
    length: float


@dataclass(frozen=True)
class Alignment:
    """Words with estimated times, and how much the recording sounds like the text, 0 to 1."""

    words: tuple[Word, ...]
    confidence: float


def align(samples: Mono, text: str, language: str) -> Alignment:
    """Times the words of the text in 16 kHz mono samples; raises InvalidRequest where there is nothing to time.

    A high and a low voice are tried, as either is a poor measure of the other.
    """
    target = hear(samples)
    tries = [(hear(spoken), words) for spoken, words in (speech_of(text, voice) for voice in high_and_low(language))]
    reference, written = min(tries, key=lambda attempt: _unlikeness(_coarse(attempt[0]), _coarse(target)))
    _check_lengths(reference, target)
    course = Course(reference, target, lay_over(reference.frames, target.frames))
    return Alignment(course.words(written), confidence(reference.frames, target.frames))


def high_and_low(language: str) -> tuple[Voice, Voice]:
    """Two of the embedded voices to compare with."""
    high = voice_named(pick_voice(language))
    return high, replace(high, engine_name=f"{high.engine_name.split('+')[0]}+m3", pitch=50)


def _check_lengths(reference: Sound, target: Sound) -> None:
    rate = len(target.frames) / len(reference.frames)
    if not 1 / MOST_SLOWER < rate < MOST_SLOWER:
        raise InvalidRequest(
            f"the recording holds {len(target.frames) * FRAME_S:.1f} s of sound, and its text takes about "
            f"{len(reference.frames) * FRAME_S:.1f} s to say; give the words that are spoken in it, and no others"
        )


def timed(said: Sequence[Utterance], spoken: Sequence[str], language: str) -> list[Utterance]:
    """The sentences with the times of their words, for engines that do not tell them."""
    references = [utter(spoken, voice, 1.0) for voice in high_and_low(language)]
    return [_timed(utterance, pair) for utterance, *pair in zip(said, *references, strict=True)]


def _timed(said: Utterance, references: Sequence[Utterance]) -> Utterance:
    target = hear(resample(_floats(said), said.rate))
    heard = [hear(resample(_floats(reference), reference.rate)) for reference in references]
    best = min(range(len(heard)), key=lambda index: _unlikeness(_coarse(heard[index]), _coarse(target)))
    reference, events = heard[best], references[best].words
    course = Course(reference, target, lay_over(reference.frames, target.frames))
    starts = [sample / references[best].rate for _, sample in events]
    lengths = np.diff([*starts, reference.length])
    found = [course.start(start, float(length)) for start, length in zip(starts, lengths, strict=True)]
    words = zip((position for position, _ in events), np.maximum.accumulate(found), strict=True)
    rests = [start for start, stop in pauses(target.quiet) if stop - start >= REST_FRAMES]
    return Utterance(
        samples=said.samples,
        rate=said.rate,
        words=tuple((position, round(float(start) * said.rate)) for position, start in words),
        rests=tuple(round(_seconds(rest) * said.rate) for rest in rests),
    )


def _floats(utterance: Utterance) -> Mono:
    return utterance.samples.astype(np.float32) / np.float32(1 << 15)


class Course:
    """Carries times of the reference over to the recording."""

    def __init__(self, reference: Sound, target: Sound, path: tuple[Indices, Indices]) -> None:
        self._reference, self._target = reference, target
        rows, columns = path
        each = np.arange(len(reference.places))
        self._first = columns[np.searchsorted(rows, each)]
        self._last = columns[np.searchsorted(rows, each, side="right") - 1]
        self._rests = [rest for rest in pauses(target.quiet) if rest[1] - rest[0] >= REST_FRAMES]

    def words(self, written: Sequence[Word]) -> tuple[Word, ...]:
        """The words with their times in the recording, one after the other."""
        starts = [self.start(word.start, word.end - word.start) for word in written]
        rising = [float(start) for start in np.maximum.accumulate(starts)]
        limits = [*rising[1:], self._target.length]
        return tuple(
            Word(text=word.text, start=round(start, 3), end=round(self.end(word.end, start, limit), 3))
            for word, start, limit in zip(written, rising, limits, strict=True)
        )

    def start(self, seconds: float, lasting: float) -> float:
        """When the sound that starts then in the reference starts in the recording.

        A sound that would start inside a pause, or too shortly before one to last, starts after it.
        """
        row = self._row(seconds)
        frame = int(self._target.places[(self._first[row] + self._last[row]) // 2])
        reach = frame + round(min(0.4 * lasting, 0.2) / FRAME_S)
        at = bisect_right(self._rests, (reach, len(self._target.quiet))) - 1
        if at >= 0 and frame < self._rests[at][1]:
            frame = self._rests[at][1]
        return _seconds(frame)

    def end(self, seconds: float, start: float, limit: float) -> float:
        """When a sound that has started ends in the recording: at a pause that comes before, or as in the reference."""
        frame = int(self._target.places[self._last[self._row(seconds)]])
        at = bisect_right(self._rests, (round((start - _EDGE_S) / FRAME_S) + 1, 0))
        if at < len(self._rests):
            frame = min(frame, self._rests[at][0])
        return min(max(_seconds(frame), start), limit)

    def _row(self, seconds: float) -> int:
        frame = round((seconds - _EDGE_S) / FRAME_S)
        return min(int(np.searchsorted(self._reference.places, frame)), len(self._first) - 1)


def confidence(reference: Frames, target: Frames) -> float:
    """How sure it is that the target says what the reference says.

    The measure is how much better the reference fits than it does backwards, where it has the same voice and sounds in
    a wrong order: 0.2 to 0.87 as far off with the right text, from 0.92 with a wrong one or with noise.
    """
    return float(1 / (1 + np.exp((_unlikeness(reference, target) - _DOUBTFUL) / _STEEPNESS)))


def _unlikeness(reference: Frames, target: Frames) -> float:
    backwards = reference[::-1].copy()
    backwards[:, SHAPES:] *= -1
    return _distance(reference, target) / max(_distance(backwards, target), 1e-6)


def _distance(reference: Frames, target: Frames) -> float:
    rows, columns = lay_over(reference, target)
    return float(np.sqrt(np.square(reference[rows] - target[columns]).sum(axis=1)).mean())


def _coarse(sound: Sound) -> Frames:
    return thinned(sound.frames)


def _seconds(frame: int) -> float:
    return frame * FRAME_S + _EDGE_S


def speech_of(text: str, voice: Voice) -> tuple[Mono, list[Word]]:
    """The embedded engine's speech of the whole text at 16 kHz, and its words."""
    sounds: list[Mono] = []
    words: list[Word] = []
    begin = 0.0
    for line in _lines(text, voice):
        words += [Word(text=w.text, start=w.start + begin, end=w.end + begin) for w in line.words]
        sounds.append(resample(line.samples, line.rate))
        begin += len(sounds[-1]) / RATE
    return np.concatenate(sounds), words


def resample(samples: Mono, rate: int) -> Mono:
    """The samples at 16 kHz; what is above 8 kHz is cut."""
    count = round(len(samples) * RATE / rate)
    if rate == RATE or not count:
        return samples
    spectrum = np.fft.rfft(samples)
    return (np.fft.irfft(spectrum[: count // 2 + 1], count) * (count / len(samples))).astype(np.float32)


def _lines(text: str, voice: Voice) -> Iterator[Line]:
    parts = [part for sentence in sentences(text, voice.language) for part in _parts(sentence.pieces)]
    if not parts:
        raise InvalidRequest(f"text {text[:40]!r} has no words to find in a recording; give the words that are spoken")
    for first in range(0, len(parts), _BATCH):
        yield from speak_lines(parts[first : first + _BATCH], voice)


def _parts(pieces: Sequence[Piece]) -> Iterator[str]:
    """The sentence as written, cut where it is too long for one breath of the engine."""
    part: list[str] = []
    for piece in pieces:
        part += piece.tokens
        if sum(len(token) + 1 for token in part) > _LONGEST_PART:
            yield " ".join(part)
            part = []
    if part:
        yield " ".join(part)


def hear(samples: Mono) -> Sound:
    """The frames of a recording, made comparable; raises InvalidRequest for silence."""
    levels, shapes = cepstra(samples)
    if not len(levels) or float(levels.max()) < _FAINT_DB:
        raise InvalidRequest("the recording is silent or shorter than a sound; there is no speech in it to time")
    quiet = levels < threshold(levels)
    places = _squeezed(quiet)
    kept = shapes[places]
    speech = ~quiet[places]
    frames = with_slopes(kept)
    frames -= frames[speech].mean(axis=0)
    frames /= frames[speech].std(axis=0) + np.float32(1e-3)
    frames[:, 0] *= _LOUDNESS_WEIGHT
    return Sound(frames, places, quiet, len(samples) / RATE)


def threshold(levels: Frames) -> float:
    """The level under which a frame holds a pause: well under the speech, and over the noise of the room."""
    floor, top = (float(level) for level in np.percentile(levels, (5, 95)))
    return max(top - 35.0, floor + min(8.0, 0.4 * (top - floor)))


def _squeezed(quiet: NDArray[np.bool_]) -> Indices:
    """The frames to keep: of a long pause only its ends."""
    kept = np.ones(len(quiet), dtype=np.bool_)
    for start, stop in pauses(quiet):
        if stop - start > PAUSE_FRAMES:
            kept[start + PAUSE_FRAMES // 2 : stop - PAUSE_FRAMES // 2] = False
    return np.flatnonzero(kept)


def pauses(quiet: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Runs of quiet frames as (first, one past the last)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], quiet, [False]]).astype(np.int8)))
    return [(int(start), int(stop)) for start, stop in edges.reshape(-1, 2)]
