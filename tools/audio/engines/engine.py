"""What every voice engine is to audio.voice, and the way from written lines to speech that they share."""

from __future__ import annotations

import json
import subprocess
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

import numpy as np

from tools.audio.espeak import split_text
from tools.audio.line import Line, Utterance, join
from tools.audio.voices import Voice
from tools.errors import ToolFailed


class Engine(Protocol):
    """One way to speak; `name` starts the ids of its voices, and `remedy` is the command or setting that adds it."""

    name: str
    remedy: str

    def usable(self) -> str | None:
        """Why it cannot speak here, or None when it can. Cheap."""
        ...

    def voices(self) -> tuple[Voice, ...]:
        """Its voices, the default of each language first; those it would have where it is not usable."""
        ...

    def utter(self, spoken: Sequence[str], voice: Voice, pace: float) -> list[Utterance]:
        """Each sentence as samples; without words where the engine does not tell when they sound."""
        ...


def speak(
    engine: Engine, texts: Sequence[str], voice: Voice, pace: float, pronunciations: Mapping[str, str]
) -> list[Line]:
    """Speaks all texts; where the engine gives no word times they are found in the sound."""
    split = [split_text(text, voice.language, pronunciations) for text in texts]
    sentences = [sentence.spoken for parts in split for sentence in parts]
    said = engine.utter(sentences, voice, pace)
    if any(not utterance.words for utterance in said):
        from tools.sync.alignment import timed  # numpy's share of it is only paid for where it is needed

        said = timed(said, sentences, voice.language)
    following = iter(said)
    return [join(parts, [next(following) for _ in parts], pace) for parts in split]


def ask(program: Sequence[str], request: Mapping[str, Any], name: str, timeout_s: float) -> bytes:
    """Runs a speaker's process with a request on its stdin; raises ToolFailed with its last words."""
    try:
        done = subprocess.run(
            list(program), input=json.dumps(request).encode(), capture_output=True, timeout=timeout_s, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise ToolFailed(f"{name} did not finish speaking in {timeout_s:.0f} s; shorten the line") from error
    if done.returncode != 0:
        raise ToolFailed(f"{name} ended with code {done.returncode}: {done.stderr.decode(errors='replace')[-300:]}")
    return done.stdout


def answers(data: bytes) -> Iterator[tuple[dict[str, Any], bytes]]:
    """What a speaker's process wrote: a line of JSON and the 16-bit samples that it counts, again and again."""
    place = 0
    while place < len(data):
        line_end = data.index(b"\n", place)
        head: dict[str, Any] = json.loads(data[place:line_end])
        place = line_end + 1 + 2 * head["samples"]
        yield head, data[line_end + 1 : place]


def utterance(head: Mapping[str, Any], samples: bytes, places: Sequence[int]) -> Utterance:
    """The answer of a speaker that gives the start of each token, in the order of their places in the text."""
    starts = head["starts"] if len(head["starts"]) == len(places) else []
    return Utterance(
        samples=np.frombuffer(samples, dtype="<i2"),
        rate=int(head["sample_rate"]),
        words=tuple((place, int(start)) for place, start in zip(places, starts, strict=False)),
        rests=tuple(int(rest) for rest in head["rests"]),
    )


def plain_tokens(spoken: str) -> tuple[list[int], list[str]]:
    """The tokens in the letters that English engines know, and where they stood; the rest is dropped."""
    places, tokens, place = [], [], 0
    for token in spoken.split(" "):
        folded = unicodedata.normalize("NFKD", token.replace("’", "'")).encode("ascii", "ignore").decode()
        kept = "".join(char for char in folded if char.isalnum() or char in "'.,;:?!-").strip("-'")
        if any(char.isalnum() for char in kept):
            places.append(place)
            tokens.append(kept)
        place += len(token) + 1
    return places, tokens
