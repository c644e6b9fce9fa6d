"""How long lines of narration will take, known before anything is made, so that scripts can be fitted to the time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tools.audio.voices import pick_voice, voice_named
from tools.settings import ToolSettings

# Engines that speak so fast, and for nothing, that asking them is the quickest way to know.
_QUICK = ("espeak", "flite", "festival")


class EspeakClock:
    """Durations as the embedded voices give them at pace 1, to the sample."""

    def __init__(self, language: str, voice: str = "", pronunciations: Mapping[str, str] | None = None) -> None:
        self._voice = voice_named(pick_voice(language, voice))
        self._pronunciations = pronunciations or {}

    def seconds(self, texts: Sequence[str]) -> list[float]:
        """The duration of each text; a text without words takes none."""
        from tools.audio.espeak import speak_lines
        from tools.audio.spoken import sentences

        spoken = [text for text in texts if sentences(text, self._voice.language)]
        lines = iter(speak_lines(spoken, self._voice, 1.0, self._pronunciations) if spoken else ())
        return [next(lines).seconds if sentences(text, self._voice.language) else 0.0 for text in texts]


class VoiceClock:
    """Durations as `audio.voice` gives them: to the sample for engines of this machine that are quick, and as long as
    the embedded voice takes for the others.
    """

    def __init__(
        self, language: str, voice: str, settings: ToolSettings, pronunciations: Mapping[str, str] | None = None
    ) -> None:
        from tools.audio.engines.choosing import choose

        self._engine, self._voice = choose(language, voice, settings)
        self._pronunciations = pronunciations or {}
        self._embedded = EspeakClock(language, "", pronunciations)

    def seconds(self, texts: Sequence[str]) -> list[float]:
        """The duration of each text; a text without words takes none."""
        from tools.audio.engines.engine import speak
        from tools.audio.spoken import sentences

        if self._engine.name not in _QUICK:
            return self._embedded.seconds(texts)
        spoken = [text for text in texts if sentences(text, self._voice.language)]
        lines = iter(speak(self._engine, spoken, self._voice, 1.0, self._pronunciations) if spoken else ())
        return [next(lines).seconds if sentences(text, self._voice.language) else 0.0 for text in texts]
