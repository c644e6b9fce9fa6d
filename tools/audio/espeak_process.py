"""espeak-ng in a process of its own, run as a script with nothing but the standard library.

It is apart for three reasons: the library gives the same bytes only in a process that has not spoken before, it is
not safe for threads, and its licence (GPL-3) stays behind a pipe. Each utterance is spoken by a fork of its own.

In on stdin, JSON: library, data, voice, rate, pitch, range, utterances. Out on stdout, for each utterance: one line of
JSON (sample_rate, samples, words as [text position, sample], rests as [sample], phonemes as [IPA, sample]), then the
16-bit samples.
"""

from __future__ import annotations

import json
import os
import sys
from ctypes import (
    CDLL,
    CFUNCTYPE,
    POINTER,
    Structure,
    Union,
    c_char,
    c_char_p,
    c_int,
    c_short,
    c_size_t,
    c_uint,
    c_void_p,
    string_at,
)
from typing import Any

SYNCHRONOUS = 2
DONT_EXIT, PHONEME_EVENTS, IPA = 0x8000, 1, 2
UTF8 = 1
RATE, PITCH, RANGE = 1, 3, 4
END_OF_LIST, WORD, PHONEME = 0, 1, 7


class EventId(Union):
    """What an event is about; which field counts depends on its type."""

    _fields_ = (("number", c_int), ("name", c_char_p), ("string", c_char * 8))


class Event(Structure):
    """espeak_EVENT of speak_lib.h."""

    _fields_ = (
        ("type", c_int),
        ("unique_identifier", c_uint),
        ("text_position", c_int),
        ("length", c_int),
        ("audio_position", c_int),
        ("sample", c_int),
        ("user_data", c_void_p),
        ("id", EventId),
    )


Callback = CFUNCTYPE(c_int, POINTER(c_short), c_int, POINTER(Event))


class Recorder:
    """Gathers the samples and events of one utterance."""

    def __init__(self) -> None:
        self.samples = bytearray()
        self.words: list[tuple[int, int]] = []
        self.rests: list[int] = []
        self.phonemes: list[tuple[str, int]] = []

    def receive(self, samples: Any, count: int, events: Any) -> int:
        """Called by espeak-ng with each chunk of sound; 0 asks for more."""
        if samples and count > 0:
            self.samples += string_at(samples, count * 2)
        index = 0
        while events[index].type != END_OF_LIST:
            event = events[index]
            if event.type == WORD:
                self.words.append((event.text_position - 1, event.sample))
            elif event.type == PHONEME and event.id.string:
                # Eight bytes may cut the last letter of a long one.
                self.phonemes.append((event.id.string.decode(errors="ignore"), event.sample))
            elif event.type == PHONEME:
                self.rests.append(event.sample)
            index += 1
        return 0


def speak(library: Any, text: str, sample_rate: int) -> None:
    """Speaks one utterance to stdout."""
    recorder = Recorder()
    callback = Callback(recorder.receive)
    library.espeak_SetSynthCallback(callback)
    data = text.encode()
    if library.espeak_Synth(data, c_size_t(len(data) + 1), 0, 1, 0, UTF8, None, None) != 0:
        raise RuntimeError(f"espeak-ng refused {text[:80]!r}")
    library.espeak_Synchronize()
    head = {
        "sample_rate": sample_rate,
        "samples": len(recorder.samples) // 2,
        "words": recorder.words,
        "rests": recorder.rests,
        "phonemes": recorder.phonemes,
    }
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + recorder.samples)
    sys.stdout.buffer.flush()


def speak_apart(library: Any, text: str, sample_rate: int) -> int:
    """Speaks in a fork, so that no utterance hears of the one before; returns the fork's exit code."""
    child = os.fork()
    if child == 0:
        speak(library, text, sample_rate)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def prepare(request: dict[str, Any]) -> tuple[Any, int]:
    """Loads the library and the voice; returns them with the sample rate."""
    library = CDLL(request["library"])
    sample_rate = library.espeak_Initialize(SYNCHRONOUS, 0, request["data"].encode(), DONT_EXIT | PHONEME_EVENTS | IPA)
    if sample_rate <= 0:
        raise RuntimeError(f"espeak-ng found no data in {request['data']}")
    if library.espeak_SetVoiceByName(request["voice"].encode()) != 0:
        raise RuntimeError(f"espeak-ng has no voice {request['voice']!r}")
    for parameter, value in ((RATE, request["rate"]), (PITCH, request["pitch"]), (RANGE, request["range"])):
        library.espeak_SetParameter(parameter, value, 0)
    return library, sample_rate


def main() -> int:
    """Speaks the request on stdin."""
    request = json.load(sys.stdin)
    library, sample_rate = prepare(request)
    for text in request["utterances"]:
        if speak_apart(library, text, sample_rate) != 0:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
