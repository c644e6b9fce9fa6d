"""When words are heard after a pause, in every embedded language: within 30 ms of the time that the voice tells."""

from __future__ import annotations

import numpy as np
import pytest

from tools.audio.espeak import speak_lines
from tools.audio.spoken import sentences
from tools.audio.voice_sound import finish
from tools.audio.voices import VOICES, pick_voice, voice_named
from tools.media.pcm import RATE

WITHIN_S = 0.03
PAUSED = {
    "en": "Water, paper, cups: questions, coffee, and chairs. Ten tins. Please turn. Keep calm.",
    "de": "Papier, Tassen, Kaffee: kurz, klar, pünktlich. Tür auf. Kommt vorbei. Packt an.",
    "es": "Papel, tazas, café: cosas claras, precios, calma. Todos juntos. Preguntad. Queso.",
    "fr": "Papier, tasses, café : clair, précis, tranquille. Tous ensemble. Quatre places. Patience.",
    "it": "Carta, tazze, caffè: cose chiare, prezzi, calma. Tutti insieme. Quattro posti. Prego.",
    "pt": "Papel, copos, café: claro, preciso, calmo. Todos juntos. Quatro lugares. Pois é.",
}
STOPS = tuple(",.:;!?")


@pytest.mark.parametrize("language", sorted(PAUSED))
@pytest.mark.parametrize("gender", ["female", "male"])
@pytest.mark.parametrize("pace", [0.9, 1.1])
def test_words_after_a_pause_begin_when_they_are_heard(language: str, gender: str, pace: float) -> None:
    line = speak_lines([PAUSED[language]], voice_named(pick_voice(language, gender)), pace)[0]
    sound = np.abs(finish(line.samples, line.rate)[:, 0])
    window = RATE // 500
    tops = sound[: len(sound) // window * window].reshape(-1, window).max(axis=1)
    audible = tops > tops.max() * 10 ** (-32 / 20)
    checked = 0
    for before, word in zip(line.words, line.words[1:], strict=False):
        if before.text.endswith(STOPS):
            ended = round((before.end - 0.02) * 500)
            silent = ended + next(at for at in range(200) if not audible[ended + at : ended + at + 20].any())
            heard = silent + int(np.argmax(audible[silent:]))
            assert abs(heard / 500 - word.start) < WITHIN_S, (word.text, heard / 500, word.start)
            checked += 1
    assert checked >= 7


def test_an_address_begins_a_sentence_though_it_is_written_small() -> None:
    assert [part.spoken for part in sentences("Steep it quietly. sola.example.", "en")] == [
        "Steep it quietly.",
        "sola dot example.",
    ]
    assert len(sentences("See p. 4 for more, e.g. this.", "en")) == 1


def test_there_is_a_voice_of_each_gender_for_every_language() -> None:
    assert {(voice.language, voice.gender) for voice in VOICES} == {
        (language, gender) for language in PAUSED for gender in ("female", "male")
    }
