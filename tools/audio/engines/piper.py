"""piper with voice files that the user supplies, as a program of its own; word times are found in the sound."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from tools.audio.engines.riff import read_riff
from tools.audio.line import Utterance
from tools.audio.voices import SAMPLES, Voice
from tools.errors import ToolFailed
from tools.settings import ToolSettings

_TIMEOUT_S = 300


class Piper:
    """Every `NAME.onnx` with its `NAME.onnx.json` in the folder of voices is a voice."""

    name = "piper"
    remedy = "pip install piper-tts, and put a voice's .onnx and .onnx.json into REELWRIGHT_TOOLS_VOICE_FOLDER"

    def __init__(self, settings: ToolSettings) -> None:
        self._folder = Path(settings.voice_folder) if settings.voice_folder else None

    def usable(self) -> str | None:
        if not self.voices():
            return "no piper voice files in the folder of voices"
        return None if find_spec("piper") else "the package piper-tts is missing"

    def voices(self) -> tuple[Voice, ...]:
        configs = sorted(self._folder.glob("*.onnx.json")) if self._folder else []
        return tuple(voice for config in configs if (voice := self._voice(config)))

    def utter(self, spoken: Sequence[str], voice: Voice, pace: float) -> list[Utterance]:
        # Without noise the same sentence gives the same samples.
        still = ["--noise-scale", "0", "--noise-w-scale", "0", "--length-scale", f"{1 / pace:.4f}"]
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "said.wav"
            command = [sys.executable, "-m", "piper", "-m", voice.engine_name, "-f", str(file), *still]
            return [_said(command, sentence, file) for sentence in spoken]

    def _voice(self, config: Path) -> Voice | None:
        """The voice of a description; None for one without a model, or that is no description."""
        model = config.with_suffix("")
        if not model.is_file():
            return None
        try:
            told = json.loads(config.read_text(encoding="utf-8"))
            language = str(told["espeak"]["voice"]).split("-")[0]
        except (ValueError, KeyError, TypeError):
            return None
        name = model.stem.lower()
        return Voice(f"piper-{name}", self.name, language, "neutral", str(model), 50, SAMPLES.get(language, ""))


def _said(command: list[str], sentence: str, file: Path) -> Utterance:
    done = subprocess.run(command, input=sentence.encode(), capture_output=True, timeout=_TIMEOUT_S, check=False)
    if done.returncode != 0 or not file.is_file():
        raise ToolFailed(f"piper ended with code {done.returncode}: {done.stderr.decode(errors='replace')[-300:]}")
    samples, rate = read_riff(file.read_bytes(), "piper")
    file.unlink()
    return Utterance(samples, rate, (), ())
