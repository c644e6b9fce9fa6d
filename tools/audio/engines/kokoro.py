"""kokoro-onnx with the model and voices files that the user supplies; word times are found in the sound."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from tools.audio.engines import kokoro_process
from tools.audio.engines.engine import answers, ask
from tools.audio.line import Utterance
from tools.audio.voices import SAMPLES, Gender, Voice
from tools.settings import ToolSettings

_TIMEOUT_S = 300
# A voice's name begins with a letter for its language; the second one says female or male.
_LANGUAGES = {"a": "en-us", "b": "en-gb", "e": "es", "f": "fr-fr", "i": "it", "p": "pt-br"}
_GENDERS: dict[str, Gender] = {"f": "female", "m": "male"}


class Kokoro:
    """`kokoro*.onnx` and `voices*.bin` in the folder of voices."""

    name = "kokoro"
    remedy = "pip install kokoro-onnx, and put kokoro*.onnx and voices*.bin into REELWRIGHT_TOOLS_VOICE_FOLDER"

    def __init__(self, settings: ToolSettings) -> None:
        folder = Path(settings.voice_folder) if settings.voice_folder else None
        self._model = next(iter(sorted(folder.glob("kokoro*.onnx"))), None) if folder else None
        self._voices = next(iter(sorted(folder.glob("voices*.bin"))), None) if folder else None

    def usable(self) -> str | None:
        if not self.voices() or not self._model:
            return "no kokoro model and voices in the folder of voices"
        return None if find_spec("kokoro_onnx") else "the package kokoro-onnx is missing"

    def voices(self) -> tuple[Voice, ...]:
        """The names stand in the voices file, which is an archive of arrays."""
        try:
            names = zipfile.ZipFile(self._voices).namelist() if self._voices else []
        except (OSError, zipfile.BadZipFile):
            names = []
        return tuple(
            Voice(f"kokoro-{name}", self.name, language, _GENDERS[name[1]], name, 50, SAMPLES[language])
            for name in sorted(Path(entry).stem for entry in names)
            if name[:1] in _LANGUAGES and name[1:2] in _GENDERS
            for language in (_LANGUAGES[name[0]][:2],)
        )

    def utter(self, spoken: Sequence[str], voice: Voice, pace: float) -> list[Utterance]:
        request = {
            "model": str(self._model),
            "voices": str(self._voices),
            "voice": voice.engine_name,
            "language": _LANGUAGES[voice.engine_name[0]],
            "pace": pace,
            "utterances": list(spoken),
        }
        said = answers(ask([sys.executable, str(Path(kokoro_process.__file__))], request, "kokoro", _TIMEOUT_S))
        return [Utterance(np.frombuffer(data, dtype="<i2"), head["sample_rate"], (), ()) for head, data in said]
