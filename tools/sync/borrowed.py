"""Sounds borrowed from the embedded voice, for speech that comes without any: another engine's, or a person's own.

The embedded voice says the same words; what it says within a word is stretched to the time in which the word really
sounds. The order of the sounds is right where the pronunciation is, and their times are as good as the words' are.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec

from tools.audio.voices import SAMPLES, pick_voice, voice_named
from tools.media.timing import Phoneme, Word

_LONGEST_TEXT = 3_000
_LEAST_S = 0.001


def borrowed(words: Sequence[Word], language: str) -> tuple[Phoneme, ...]:
    """The sounds of the words in their own times; none where the embedded voice cannot say them one by one."""
    text = " ".join(word.text for word in words)
    if language not in SAMPLES or len(text) > _LONGEST_TEXT or find_spec("espeakng_loader") is None:
        return ()
    from tools.audio.espeak import speak_lines  # numpy is only paid for where it is needed
    from tools.audio.spoken import sentences

    if not sentences(text, language):
        return ()
    line = speak_lines([text], voice_named(pick_voice(language)))[0]
    if [word.text for word in line.words] != [word.text for word in words]:
        return ()
    pairs = zip(line.words, words, strict=True)
    return tuple(sound for said, real in pairs for sound in _stretched(line.phonemes, said, real))


def _stretched(sounds: Sequence[Phoneme], said: Word, real: Word) -> list[Phoneme]:
    """The sounds that begin in a word, in the time of the same word elsewhere."""
    inside = [sound for sound in sounds if said.start - _LEAST_S <= sound.start < said.end - _LEAST_S]
    if not inside:
        return []
    begin, end = inside[0].start, inside[-1].end
    rate = (real.end - real.start) / max(end - begin, _LEAST_S)
    return [
        Phoneme(
            symbol=sound.symbol,
            start=real.start + (sound.start - begin) * rate,
            end=real.start + (sound.end - begin) * rate,
        )
        for sound in inside
    ]
