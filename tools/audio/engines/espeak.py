"""espeak-ng from its wheel: always there, six languages, and it tells when its words sound."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec

from tools.audio.espeak import utter
from tools.audio.line import Utterance
from tools.audio.voices import VOICES, Voice
from tools.settings import ToolSettings


class Espeak:
    """The embedded default."""

    name = "espeak"
    remedy = "pip install espeakng-loader"

    def __init__(self, settings: ToolSettings) -> None:
        del settings  # it has none

    def usable(self) -> str | None:
        return None if find_spec("espeakng_loader") else "the package espeakng-loader is missing"

    def voices(self) -> tuple[Voice, ...]:
        return VOICES

    def utter(self, spoken: Sequence[str], voice: Voice, pace: float) -> list[Utterance]:
        return utter(spoken, voice, pace)
