"""kokoro-onnx in a process of its own, as its text reader brings a licence (GPL-3) that stays behind a pipe.

In on stdin, JSON: model, voices, voice, language, pace, utterances. Out on stdout, for each: a line of JSON
(sample_rate, samples), then the 16-bit samples.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module

import numpy as np


def main() -> int:
    """Speaks the request on stdin."""
    kokoro = import_module("kokoro_onnx")  # an optional package without types

    request = json.load(sys.stdin)
    speaker = kokoro.Kokoro(request["model"], request["voices"])
    for text in request["utterances"]:
        sound, rate = speaker.create(text, voice=request["voice"], speed=request["pace"], lang=request["language"])
        samples = (np.clip(np.asarray(sound).reshape(-1), -1, 1) * 32767).astype("<i2").tobytes()
        head = {"sample_rate": int(rate), "samples": len(samples) // 2}
        sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + samples)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
