"""A clock that asks the voice for each text once, since edits are tried in several ways."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from agent.order import Order
from agent.own_sound import RecordedClock
from agent.storyboard import Storyboard
from agent.writers.clock import SpeechClock
from tools.audio.brought import OWN_VOICE
from tools.audio.clock import EspeakClock, VoiceClock
from tools.settings import ToolSettings


class Remembering:
    """Another clock's answers, each text asked once."""

    def __init__(self, clock: SpeechClock) -> None:
        self._clock = clock
        self._known: dict[str, float] = {}

    def seconds(self, texts: Sequence[str]) -> list[float]:
        """The spoken length of each text at pace 1."""
        fresh = [text for text in dict.fromkeys(texts) if text not in self._known]
        if fresh:
            self._known |= dict(zip(fresh, self._clock.seconds(fresh), strict=True))
        return [self._known[text] for text in texts]


def clocks(order: Order, settings: ToolSettings) -> Callable[[Storyboard], SpeechClock]:
    """Finds the clock of a storyboard's voice, each made once."""
    made: dict[tuple[str, str], Remembering] = {}

    def of(board: Storyboard) -> SpeechClock:
        key = (board.language, board.sound.voice)
        if key not in made:
            made[key] = Remembering(_clock(board, order, settings))
        return made[key]

    return of


def _clock(board: Storyboard, order: Order, settings: ToolSettings) -> SpeechClock:
    voice = board.sound.voice
    if voice == OWN_VOICE and order.sounds.recording:
        return RecordedClock(order.sounds.recording)
    if not voice or voice == OWN_VOICE:
        return EspeakClock(board.language)
    return VoiceClock(board.language, voice, settings, board.sound.pronunciations)
