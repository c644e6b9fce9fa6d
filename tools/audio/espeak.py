"""Speaking with espeak-ng: runs the process and reads its sentences back with the times of their words."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import espeakng_loader
import numpy as np

from tools.audio import espeak_process
from tools.audio.line import Line, Utterance, join
from tools.audio.spoken import Sentence, sentences
from tools.audio.unspoken import unreadable
from tools.audio.voices import Voice
from tools.errors import InvalidRequest, ToolFailed

# espeak-ng counts in longer words than scripts have: 145 of its words are about 160 of a script.
WORDS_PER_MINUTE = 145
PITCH_RANGE = 60
LONGEST_TEXT = 3_000
LONGEST_WORD = 120
_TIMEOUT_S = 60
_NONE: Mapping[str, str] = {}


def speak_lines(
    texts: Sequence[str], voice: Voice, pace: float = 1.0, pronunciations: Mapping[str, str] = _NONE
) -> list[Line]:
    """Speaks all texts in one process; each sounds as it would alone."""
    split = [split_text(text, voice.language, pronunciations) for text in texts]
    spoken = iter(utter([sentence.spoken for parts in split for sentence in parts], voice, pace))
    return [join(parts, [next(spoken) for _ in parts], pace) for parts in split]


def split_text(text: str, language: str, pronunciations: Mapping[str, str] = _NONE) -> tuple[Sentence, ...]:
    """The sentences to speak; raises InvalidRequest for a text without words or beyond the limit."""
    if len(text) > LONGEST_TEXT:
        raise InvalidRequest(f"text of {len(text)} characters is longer than a scene's {LONGEST_TEXT}; split it")
    parts = sentences(text, language, pronunciations)
    longest = max((word for part in parts for word in part.spoken.split()), key=len, default="")
    if len(longest) > LONGEST_WORD:
        raise InvalidRequest(f"text holds a word of {len(longest)} letters, {longest[:20]!r}...; nobody can say it")
    if not parts and (script := unreadable(text)):
        raise InvalidRequest(f"text {text[:40]!r} is in a script, {script}, that no voice here reads; put it in Latin")
    if not parts:
        raise InvalidRequest(f"text {text[:40]!r} has no words to speak; leave the voice out for a silent scene")
    return parts


def utter(sentences_spoken: Sequence[str], voice: Voice, pace: float) -> list[Utterance]:
    """Each sentence as espeak-ng says it."""
    request = {
        "library": espeakng_loader.get_library_path(),
        "data": espeakng_loader.get_data_path(),
        "voice": voice.engine_name,
        "rate": round(WORDS_PER_MINUTE * pace),
        "pitch": voice.pitch,
        "range": PITCH_RANGE,
        "utterances": list(sentences_spoken),
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
            phonemes=tuple((symbol, sample) for symbol, sample in head["phonemes"]),
        )
