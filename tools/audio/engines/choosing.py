"""Which engine and voice speak: the one named, or the first engine in order that can."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from tools.audio.engines.engine import Engine
from tools.audio.voices import Voice
from tools.errors import InvalidRequest, ToolUnavailable
from tools.settings import ToolSettings

# In the order in which they are tried when no voice is named.
_CLASSES = {
    "api": "speech_api:SpeechApi",
    "kokoro": "kokoro:Kokoro",
    "piper": "piper:Piper",
    "festival": "festival:Festival",
    "flite": "flite:Flite",
    "espeak": "espeak:Espeak",
}


def engines(settings: ToolSettings, names: Iterable[str] = tuple(_CLASSES)) -> list[Engine]:
    """All engines, whether they are usable or not."""
    return [_made(name, settings) for name in names]


def choose(language: str, wish: str, settings: ToolSettings) -> tuple[Engine, Voice]:
    """The engine and voice for a wish: a voice's id, or female, male or neutral, or empty for the best there is."""
    wanted = wish.strip().lower()
    for engine in engines(settings, _order(settings)):
        fitting = [v for v in _voices(engine, language) if wanted in ("", "neutral", v.gender)]
        if fitting and not engine.usable():
            return engine, fitting[0]
    for engine in engines(settings):
        named = [voice for voice in _voices(engine, language) if voice.id == wanted]
        missing = engine.usable() if named else None
        if missing:
            raise ToolUnavailable(f"voice {wish!r} cannot speak here: {missing}; {engine.remedy}")
        if named:
            return engine, named[0]
    raise _refusal(language, wish, settings)


def _order(settings: ToolSettings) -> list[str]:
    wanted = [name.strip() for name in settings.voice_engines.split(",") if name.strip()]
    unknown = ", ".join(name for name in wanted if name not in _CLASSES)
    if unknown:
        raise ToolUnavailable(f"REELWRIGHT_TOOLS_VOICE_ENGINES names {unknown}; there are {', '.join(_CLASSES)}")
    return wanted or list(_CLASSES)


def _refusal(language: str, wish: str, settings: ToolSettings) -> InvalidRequest | ToolUnavailable:
    usable = [engine for engine in engines(settings) if not engine.usable()]
    there_are = ", ".join(voice.id for engine in usable for voice in _voices(engine, language))
    if there_are:
        return InvalidRequest(f"No voice {wish!r} speaks {language!r}: choose {there_are}, or female or male.")
    spoken = dict.fromkeys(voice.language for engine in usable for voice in engine.voices())
    return ToolUnavailable(f"no voice speaks {language!r}; the voices of this machine speak {', '.join(spoken)}")


def _voices(engine: Engine, language: str) -> list[Voice]:
    return [voice for voice in engine.voices() if voice.language == language]


def _made(name: str, settings: ToolSettings) -> Engine:
    module, _, attribute = _CLASSES[name].partition(":")
    engine: Engine = getattr(import_module(f"tools.audio.engines.{module}"), attribute)(settings)
    return engine
