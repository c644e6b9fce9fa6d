"""flite in a process of its own, run as a script with nothing but the standard library, so that a crash ends there.

In on stdin, JSON: voice, stretch, utterances (lists of tokens). Out on stdout, for each: a line of JSON (sample_rate,
samples, starts of the tokens as samples, rests), then the 16-bit samples.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from ctypes import CDLL, POINTER, Structure, c_char_p, c_float, c_int, c_short, c_void_p, cast, string_at
from typing import Any

START = b"R:SylStructure.daughter1.daughter1.R:Segment.p.end"


class Wave(Structure):
    """cst_wave of flite."""

    _fields_ = (
        ("type", c_char_p),
        ("sample_rate", c_int),
        ("num_samples", c_int),
        ("num_channels", c_int),
        ("samples", POINTER(c_short)),
    )


def load() -> Any:
    """The library with the signatures of what is used of it."""
    library: Any = CDLL("libflite.so.1")
    for name, gives, takes in (
        ("flite_synth_text", c_void_p, [c_char_p, c_void_p]),
        ("utt_wave", POINTER(Wave), [c_void_p]),
        ("utt_relation", c_void_p, [c_void_p, c_char_p]),
        ("relation_head", c_void_p, [c_void_p]),
        ("item_next", c_void_p, [c_void_p]),
        ("item_daughter", c_void_p, [c_void_p]),
        ("ffeature_float", c_float, [c_void_p, c_char_p]),
        ("ffeature_string", c_char_p, [c_void_p, c_char_p]),
        ("feat_set_float", None, [c_void_p, c_char_p, c_float]),
        ("delete_utterance", None, [c_void_p]),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = gives, takes
    library.flite_init()
    return library


def load_voice(library: Any, name: str, stretch: float) -> Any:
    """The voice, speaking that much slower."""
    module: Any = CDLL(f"libflite_cmu_us_{name}.so.1")
    register = getattr(module, f"register_cmu_us_{name}")
    register.restype, register.argtypes = c_void_p, [c_char_p]
    voice = register(None)
    features = cast(voice, POINTER(c_void_p))[1]  # cst_voice: its name, then its features
    library.feat_set_float(features, b"duration_stretch", stretch)
    return voice


def items(library: Any, utterance: Any, relation: bytes) -> Iterator[Any]:
    """The items of one relation."""
    item = library.relation_head(library.utt_relation(utterance, relation))
    while item:
        yield item
        item = library.item_next(item)


def speak(library: Any, voice: Any, tokens: list[str]) -> None:
    """Speaks one utterance to stdout."""
    utterance = library.flite_synth_text(" ".join(tokens).encode("ascii"), voice)
    wave = library.utt_wave(utterance).contents
    rate = wave.sample_rate
    words = [library.item_daughter(token) for token in items(library, utterance, b"Token")]
    silences = [s for s in items(library, utterance, b"Segment") if library.ffeature_string(s, b"name") == b"pau"]
    head = {
        "sample_rate": rate,
        "samples": wave.num_samples,
        "starts": [round(library.ffeature_float(word, START) * rate) for word in words if word],
        "rests": [round(library.ffeature_float(silence, b"p.end") * rate) for silence in silences],
    }
    samples = string_at(wave.samples, 2 * wave.num_samples)
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + samples)
    library.delete_utterance(utterance)


def main() -> int:
    """Speaks the request on stdin."""
    request = json.load(sys.stdin)
    library = load()
    voice = load_voice(library, request["voice"], request["stretch"])
    for tokens in request["utterances"]:
        speak(library, voice, tokens)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
