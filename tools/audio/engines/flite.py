"""flite as Debian packs it: three English voices, quick, and it tells when its words sound."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from ctypes import CDLL
from pathlib import Path

from tools.audio.engines import flite_process
from tools.audio.engines.engine import answers, ask, plain_tokens, utterance
from tools.audio.line import Utterance
from tools.audio.voices import SAMPLES, Gender, Voice
from tools.settings import ToolSettings

_VOICES: tuple[tuple[str, Gender], ...] = (("slt", "female"), ("rms", "male"), ("awb", "male"))
_TIMEOUT_S = 120
# flite's own pace is slower than a narrator's.
_HASTE = 1.1


class Flite:
    """The library libflite in a process of its own."""

    name = "flite"
    remedy = "apt-get install flite"

    def __init__(self, settings: ToolSettings) -> None:
        del settings  # it has none

    def usable(self) -> str | None:
        try:
            CDLL("libflite.so.1")
        except OSError:
            return "flite is not installed"
        return None

    def voices(self) -> tuple[Voice, ...]:
        return tuple(Voice(f"flite-{name}", self.name, "en", who, name, 50, SAMPLES["en"]) for name, who in _VOICES)

    def utter(self, spoken: Sequence[str], voice: Voice, pace: float) -> list[Utterance]:
        cut = [plain_tokens(sentence) for sentence in spoken]
        request = {
            "voice": voice.engine_name,
            "stretch": 1 / (pace * _HASTE),
            "utterances": [tokens for _, tokens in cut],
        }
        program = [sys.executable, "-I", "-S", str(Path(flite_process.__file__))]
        said = answers(ask(program, request, "flite", _TIMEOUT_S))
        return [utterance(head, samples, places) for (head, samples), (places, _) in zip(said, cut, strict=True)]
