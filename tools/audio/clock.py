"""How long lines of narration will take, known before anything is made, so that scripts can be fitted to the time."""

from __future__ import annotations

from collections.abc import Sequence

from tools.audio.voices import pick_voice, voice_named


class EspeakClock:
    """Durations as `audio.voice` gives them at pace 1, to the sample."""

    def __init__(self, language: str, voice: str = "") -> None:
        self._voice = voice_named(pick_voice(language, voice))

    def seconds(self, texts: Sequence[str]) -> list[float]:
        """The duration of each text; a text without words takes none."""
        from tools.audio.espeak import speak_lines
        from tools.audio.spoken import sentences

        spoken = [text for text in texts if sentences(text, self._voice.language)]
        lines = iter(speak_lines(spoken, self._voice) if spoken else ())
        return [next(lines).seconds if sentences(text, self._voice.language) else 0.0 for text in texts]
