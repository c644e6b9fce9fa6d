"""What finishing does to the embedded voice: steadier level, softer hissing, one loudness, no peak over the ceiling."""

from __future__ import annotations

import numpy as np
import pytest

from tools.audio.espeak import speak_lines
from tools.audio.loudness import integrated, true_peak
from tools.audio.voice_sound import CEILING_DB, VOICE_LUFS, Tone, _shape, finish
from tools.audio.voices import pick_voice, voice_named
from tools.media.pcm import RATE, Curve, Samples

HISSING = {
    "en": "She sells seashells by the seashore, and sixty fresh fish rushed past six ships.",
    "de": "Sechs frische Fische zischen zwischen zwei Tischen. Das ist süß, sagt sie.",
    "es": "Seis zapatos azules hacen cosas sencillas. Ese césped crece sin cesar.",
    "fr": "Six chasseurs sachant chasser sans chien. C’est si simple : sept sources.",
    "it": "Sessantasei sassi scivolano sulla spiaggia. Scegli sette scarpe, senza stress.",
    "pt": "Seis peças simples, sem pressa. Os peixes passam, as luzes acendem.",
}
WINDOW = RATE // 100


def windows(sound: Samples | Curve) -> Curve:
    whole = len(sound) // WINDOW * WINDOW
    return np.asarray(np.sqrt(np.square(sound[:whole], dtype=np.float64).reshape(-1, WINDOW).mean(axis=1)))


def crest_db(sound: Samples) -> float:
    levels = windows(sound[:, 0])
    spoken = levels[levels > levels.max() * 0.03]
    return float(20 * np.log10(np.abs(sound).max() / np.sqrt(np.square(spoken).mean())))


def hiss_db(sound: Samples) -> float:
    """The loudest 3 % of the band from 5 to 10 kHz, against the root mean square of what is spoken."""
    spectrum = np.fft.rfft(sound[:, 0])
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)
    spectrum[(hertz < 5_000) | (hertz > 10_000)] = 0
    levels = windows(sound[:, 0])
    spoken = levels > levels.max() * 0.03
    band = windows(np.fft.irfft(spectrum, len(sound)))[spoken]
    return float(20 * np.log10(np.percentile(band, 97) / np.sqrt(np.square(levels[spoken]).mean())))


@pytest.mark.parametrize("language", sorted(HISSING))
@pytest.mark.parametrize("gender", ["female", "male"])
def test_finishing_steadies_and_softens(language: str, gender: str) -> None:
    line = speak_lines([HISSING[language]], voice_named(pick_voice(language, gender)))[0]
    before = _shape(line.samples, line.rate, Tone((), room=False))[:, None]
    after = finish(line.samples, line.rate)
    assert hiss_db(after) < max(hiss_db(before) - 1.0, -11.0)
    assert crest_db(after) < max(crest_db(before) + 0.3, 16.2)
    assert abs(integrated(after) - VOICE_LUFS) < 0.7
    assert true_peak(after) <= CEILING_DB + 0.1
    assert len(after) == len(before)
