"""A line of speech from its sentences: set one after the other with pauses, and every written token given its time.

The length is decided here, before any sound shaping, so that asking how long a line will be costs only the synthesis.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import gcd

import numpy as np
from numpy.typing import NDArray

from tools.audio.reader import Piece
from tools.audio.spoken import Sentence
from tools.errors import ToolFailed
from tools.media.pcm import RATE
from tools.media.timing import Phoneme, Word

EDGE_S = 0.05
_THRESHOLD = 330
_FADE_S = 0.005
# A word that follows a silence begins where it is heard: the lips of a stop are closed for up to 0.1 s before it.
_BEFORE_S, _CLOSURE_S = 0.015, 0.12
_PAUSES = {".": 0.36, "!": 0.36, "?": 0.42, "…": 0.42, ":": 0.3, ";": 0.28}


@dataclass(frozen=True)
class Utterance:
    """One sentence as an engine spoke it: words as (place in the spoken text, sample), silences as samples.

    Phonemes are (IPA, sample), none where the engine does not tell.
    """

    samples: NDArray[np.int16]
    rate: int
    words: tuple[tuple[int, int], ...]
    rests: tuple[int, ...]
    phonemes: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Line:
    """Sentences in a row: samples at the engine's rate and the words with their times in seconds."""

    samples: NDArray[np.float32]
    rate: int
    words: tuple[Word, ...]
    phonemes: tuple[Phoneme, ...] = ()

    @property
    def frames(self) -> int:
        """Length at 48 kHz."""
        return len(self.samples) * RATE // self.rate

    @property
    def seconds(self) -> float:
        """Length to the sample."""
        return self.frames / RATE


def join(parts: Sequence[Sentence], utterances: Sequence[Utterance], pace: float) -> Line:
    """The sentences of one line, with pauses between them."""
    rate = utterances[0].rate
    edge = round(EDGE_S * rate)
    chunks: list[NDArray[np.float32]] = [np.zeros(edge, dtype=np.float32)]
    words: list[Word] = []
    phonemes: list[Phoneme] = []
    length = edge
    for index, (sentence, utterance) in enumerate(zip(parts, utterances, strict=True)):
        begin, end = _sounding(utterance)
        words += _words(sentence, utterance, begin, end, length)
        phonemes += _phonemes(utterance, begin, end, length)
        chunks.append(_faded(utterance.samples[begin:end], _fade(rate)))
        last = index == len(parts) - 1
        pause = edge if last else round(_PAUSES.get(sentence.ending, 0.36) / pace * rate)
        length += end - begin + pause
        if last:
            pause += -length % (rate // gcd(rate, RATE))  # so that 48,000 samples a second come out whole
        chunks.append(np.zeros(pause, dtype=np.float32))
    return Line(np.concatenate(chunks), rate, tuple(words), tuple(phonemes))


def _fade(rate: int) -> int:
    return int(_FADE_S * rate)


def _sounding(utterance: Utterance) -> tuple[int, int]:
    samples, fade = utterance.samples, _fade(utterance.rate)
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > _THRESHOLD)
    if not len(loud):
        raise ToolFailed("the voice returned silence for a sentence that has words; reword it, or take another voice")
    return max(0, int(loud[0]) - fade), min(len(samples), int(loud[-1]) + 2 * fade)


def _faded(samples: NDArray[np.int16], fade: int) -> NDArray[np.float32]:
    sound = samples.astype(np.float32) / np.float32(1 << 15)
    ramp = np.linspace(0, 1, fade, dtype=np.float32)
    sound[:fade] *= ramp
    sound[-fade:] *= ramp[::-1]
    return sound


def _words(sentence: Sentence, utterance: Utterance, begin: int, end: int, offset: int) -> list[Word]:
    """One Word for each written token; `offset` is where the sentence's sound starts in the line."""
    spans = _piece_spans(sentence, utterance, begin, end)
    words = []
    for piece, (start, stop) in zip(sentence.pieces, spans, strict=True):
        for text, first, last in _shares(piece, start, stop):
            words.append(
                Word(
                    text=text,
                    start=_seconds(first, begin, offset, utterance),
                    end=_seconds(last, begin, offset, utterance),
                )
            )
    return words


def _phonemes(utterance: Utterance, begin: int, end: int, offset: int) -> list[Phoneme]:
    """Each sound until the next one or a rest; `offset` is where the sentence's sound starts in the line."""
    edges = sorted({*(sample for _, sample in utterance.phonemes), *utterance.rests, end})
    made = []
    for symbol, sample in utterance.phonemes:
        stop = min(edges[bisect_right(edges, sample)] if sample < edges[-1] else end, end)
        first = max(sample, begin)
        if stop > first:
            made.append(
                Phoneme(
                    symbol=symbol,
                    start=_seconds(first, begin, offset, utterance),
                    end=_seconds(stop, begin, offset, utterance),
                )
            )
    return made


def _seconds(sample: float, begin: int, offset: int, utterance: Utterance) -> float:
    return round((sample - begin + offset) / utterance.rate, 4)


def _piece_spans(sentence: Sentence, utterance: Utterance, begin: int, end: int) -> list[tuple[float, float]]:
    """When each piece sounds; it ends at the first rest after its last sound, or else after its last spoken word."""
    starts, last_words = _piece_starts(sentence, utterance, begin, end)
    rests = sorted(utterance.rests)
    sounds = [0, *sorted(sample for _, sample in utterance.phonemes)]
    spans = []
    for start, last_word, following in zip(starts, last_words, [*starts[1:], float(end)], strict=True):
        after = bisect_right(rests, max(start, last_word, sounds[bisect_left(sounds, following) - 1]))
        stop = min(following, rests[after]) if after < len(rests) else following
        spans.append((start, max(stop, start)))
    return spans


def _piece_starts(sentence: Sentence, utterance: Utterance, begin: int, end: int) -> tuple[list[float], list[float]]:
    """Where each piece begins to sound, and where its last spoken word does.

    Pieces that the engine ran together share the time by their letters.
    """
    places = list(sentence.places)
    first: dict[int, float] = {0: float(begin)}
    last: dict[int, float] = {}
    for position, sample in utterance.words:
        piece = max(0, bisect_right(places, position) - 1)
        if sample < end:
            first.setdefault(piece, float(max(begin, _heard(utterance, sample, end))))
            last[piece] = float(max(begin, sample))
    first[len(places)] = float(end)
    marks = [*places, len(sentence.spoken)]
    anchors = sorted(first)
    starts = np.interp(places, [marks[i] for i in anchors], [first[i] for i in anchors])
    rising = [float(value) for value in np.maximum.accumulate(starts)]
    return rising, [last.get(index, start) for index, start in enumerate(rising)]


def _heard(utterance: Utterance, sample: int, end: int) -> int:
    """Where a word is first heard that an engine begins in a silence, as it does with the closed lips of a p."""
    quiet, longest = round(_BEFORE_S * utterance.rate), round(_CLOSURE_S * utterance.rate)
    first = max(0, sample - quiet)
    loud = np.flatnonzero(np.abs(utterance.samples[first : min(sample + longest, end)].astype(np.int32)) > _THRESHOLD)
    if not len(loud) or first + loud[0] <= sample:
        return sample
    return max(sample, first + int(loud[0]) - _fade(utterance.rate))


def _shares(piece: Piece, start: float, stop: float) -> Iterator[tuple[str, float, float]]:
    letters = [max(1, len(token)) for token in piece.tokens]
    edges = np.concatenate([[0], np.cumsum(letters)]) / sum(letters) * (stop - start) + start
    for index, token in enumerate(piece.tokens):
        yield token, float(edges[index]), float(edges[index + 1])
