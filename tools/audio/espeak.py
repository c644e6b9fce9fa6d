"""Speaking with espeak-ng: runs the process, then sets its sentences one after the other with pauses and word times.

The length of a line of speech is decided here, before any sound shaping, so that asking how long a line will be costs
only the synthesis.
"""

from __future__ import annotations

import json
import subprocess
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import espeakng_loader
import numpy as np
from numpy.typing import NDArray

from tools.audio import espeak_process
from tools.audio.reader import Piece
from tools.audio.spoken import Sentence, sentences
from tools.audio.voices import Voice
from tools.errors import InvalidRequest, ToolFailed
from tools.media.pcm import RATE
from tools.media.timing import Word

# espeak-ng counts in longer words than scripts have: 145 of its words are about 160 of a script.
WORDS_PER_MINUTE = 145
PITCH_RANGE = 60
LONGEST_TEXT = 3_000
EDGE_S = 0.05
# espeak-ng's 22,050 samples a second become 48,000 without rounding in steps of 147.
WHOLE = 147
_THRESHOLD = 330
_FADE = 110
_TIMEOUT_S = 60
_PAUSES = {".": 0.36, "!": 0.36, "?": 0.42, "…": 0.42, ":": 0.3, ";": 0.28}


@dataclass(frozen=True)
class Utterance:
    """One sentence as espeak-ng spoke it."""

    samples: NDArray[np.int16]
    rate: int
    words: tuple[tuple[int, int], ...]
    rests: tuple[int, ...]


@dataclass(frozen=True)
class Line:
    """Sentences in a row: samples at espeak-ng's rate and the words with their times in seconds."""

    samples: NDArray[np.float32]
    rate: int
    words: tuple[Word, ...]

    @property
    def frames(self) -> int:
        """Length at 48 kHz."""
        return len(self.samples) * RATE // self.rate

    @property
    def seconds(self) -> float:
        """Length to the sample."""
        return self.frames / RATE


def speak_lines(texts: Sequence[str], voice: Voice, pace: float = 1.0) -> list[Line]:
    """Speaks all texts in one process; each sounds as it would alone."""
    split = [split_text(text, voice.language) for text in texts]
    spoken = iter(_run([sentence.spoken for parts in split for sentence in parts], voice, pace))
    return [_join(parts, [next(spoken) for _ in parts], pace) for parts in split]


def split_text(text: str, language: str) -> tuple[Sentence, ...]:
    """The sentences to speak; raises InvalidRequest for a text without words or beyond the limit."""
    if len(text) > LONGEST_TEXT:
        raise InvalidRequest(f"text of {len(text)} characters is longer than a scene's {LONGEST_TEXT}; split it")
    parts = sentences(text, language)
    if not parts:
        raise InvalidRequest(f"text {text[:40]!r} has no words to speak; leave the voice out for a silent scene")
    return parts


def _run(utterances: list[str], voice: Voice, pace: float) -> list[Utterance]:
    request = {
        "library": espeakng_loader.get_library_path(),
        "data": espeakng_loader.get_data_path(),
        "voice": voice.engine_name,
        "rate": round(WORDS_PER_MINUTE * pace),
        "pitch": voice.pitch,
        "range": PITCH_RANGE,
        "utterances": utterances,
    }
    program = [sys.executable, "-I", "-S", str(Path(espeak_process.__file__))]
    done = subprocess.run(
        program, input=json.dumps(request).encode(), capture_output=True, timeout=_TIMEOUT_S, check=False
    )
    if done.returncode != 0:
        raise ToolFailed(f"espeak-ng ended with code {done.returncode}: {done.stderr.decode(errors='replace')[-300:]}")
    return list(_read(done.stdout))


def _read(data: bytes) -> Iterator[Utterance]:
    place = 0
    while place < len(data):
        line_end = data.index(b"\n", place)
        head: dict[str, Any] = json.loads(data[place:line_end])
        place = line_end + 1 + 2 * head["samples"]
        yield Utterance(
            samples=np.frombuffer(data[line_end + 1 : place], dtype="<i2"),
            rate=head["sample_rate"],
            words=tuple((position, sample) for position, sample in head["words"]),
            rests=tuple(head["rests"]),
        )


def _join(parts: Sequence[Sentence], utterances: Sequence[Utterance], pace: float) -> Line:
    rate = utterances[0].rate
    edge = round(EDGE_S * rate)
    chunks: list[NDArray[np.float32]] = [np.zeros(edge, dtype=np.float32)]
    words: list[Word] = []
    length = edge
    for index, (sentence, utterance) in enumerate(zip(parts, utterances, strict=True)):
        begin, end = _sounding(utterance.samples)
        words += _words(sentence, utterance, begin, end, length)
        chunks.append(_faded(utterance.samples[begin:end]))
        last = index == len(parts) - 1
        pause = edge if last else round(_PAUSES.get(sentence.ending, 0.36) / pace * rate)
        length += end - begin + pause
        if last:
            pause += -length % WHOLE
        chunks.append(np.zeros(pause, dtype=np.float32))
    return Line(np.concatenate(chunks), rate, tuple(words))


def _sounding(samples: NDArray[np.int16]) -> tuple[int, int]:
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > _THRESHOLD)
    if not len(loud):
        raise ToolFailed("espeak-ng returned silence for a sentence that has words; reword it")
    return max(0, int(loud[0]) - _FADE), min(len(samples), int(loud[-1]) + 2 * _FADE)


def _faded(samples: NDArray[np.int16]) -> NDArray[np.float32]:
    sound = samples.astype(np.float32) / np.float32(1 << 15)
    ramp = np.linspace(0, 1, _FADE, dtype=np.float32)
    sound[:_FADE] *= ramp
    sound[-_FADE:] *= ramp[::-1]
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


def _seconds(sample: float, begin: int, offset: int, utterance: Utterance) -> float:
    return round((sample - begin + offset) / utterance.rate, 4)


def _piece_spans(sentence: Sentence, utterance: Utterance, begin: int, end: int) -> list[tuple[float, float]]:
    """When each piece sounds; it ends at the first rest after its last spoken word."""
    starts, last_words = _piece_starts(sentence, utterance, begin, end)
    rests = sorted(utterance.rests)
    spans = []
    for start, last_word, following in zip(starts, last_words, [*starts[1:], float(end)], strict=True):
        after = bisect_right(rests, max(start, last_word))
        stop = min(following, rests[after]) if after < len(rests) else following
        spans.append((start, max(stop, start)))
    return spans


def _piece_starts(sentence: Sentence, utterance: Utterance, begin: int, end: int) -> tuple[list[float], list[float]]:
    """Where each piece begins to sound, and where its last spoken word does.

    Pieces that espeak-ng ran together share the time by their letters.
    """
    places = list(sentence.places)
    first: dict[int, float] = {0: float(begin)}
    last: dict[int, float] = {}
    for position, sample in utterance.words:
        piece = max(0, bisect_right(places, position) - 1)
        if sample < end:
            first.setdefault(piece, float(max(begin, sample)))
            last[piece] = float(max(begin, sample))
    first[len(places)] = float(end)
    marks = [*places, len(sentence.spoken)]
    anchors = sorted(first)
    starts = np.interp(places, [marks[i] for i in anchors], [first[i] for i in anchors])
    rising = [float(value) for value in np.maximum.accumulate(starts)]
    return rising, [last.get(index, start) for index, start in enumerate(rising)]


def _shares(piece: Piece, start: float, stop: float) -> Iterator[tuple[str, float, float]]:
    letters = [max(1, len(token)) for token in piece.tokens]
    edges = np.concatenate([[0], np.cumsum(letters)]) / sum(letters) * (stop - start) + start
    for index, token in enumerate(piece.tokens):
        yield token, float(edges[index]), float(edges[index + 1])
