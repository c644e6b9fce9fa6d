from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest

from tools.audio.clock import EspeakClock, VoiceClock
from tools.audio.voice import Voice, VoiceInput, VoiceOutput
from tools.audio.voices import VOICES, pick_voice
from tools.errors import InvalidRequest, ToolUnavailable
from tools.media.pcm import RATE, Samples, read_wav
from tools.settings import ToolSettings
from tools.testing import LocalContext

LINE = "Every office starts with an idea. All of ours began in a kitchen, in 2025! Our address is brewly.example."
LINES = {
    "en": "The Veyra Halo weighs 88 grams, costs €79, and is in shops from 3 March.",
    "de": "Ab 1. September gilt die Vier-Tage-Woche. Fragen an personal@nordhain.example, z. B. um 18:30 Uhr.",
    "es": "Ruta del desfiladero al amanecer. Queso en el mercado del sábado, baño en las pozas.",
    "fr": "« Les Tables Claires » : 1 200 repas par semaine, 85 bénévoles. Donnez sur tablesclaires.example !",
    "it": "Ogni grande prodotto nasce da una piccola idea, alle 18:30.",
    "pt": "Todo grande produto começa com uma pequena ideia, por R$ 79,90.",
}


def speak(context: LocalContext, text: str, **fields: object) -> VoiceOutput:
    return asyncio.run(Voice().run(VoiceInput.model_validate({"text": text, **fields}), context))


def sound(context: LocalContext, spoken: VoiceOutput) -> Samples:
    samples, rate = read_wav(context.path(spoken.speech))
    assert rate == RATE
    assert samples.shape[1] == 1
    return samples[:, 0]


@pytest.mark.parametrize("language", sorted(LINES))
def test_every_written_token_gets_a_time(context: LocalContext, language: str) -> None:
    spoken = speak(context, LINES[language], language=language)
    assert " ".join(word.text for word in spoken.words).split() == LINES[language].split()
    edges = [edge for word in spoken.words for edge in (word.start, word.end)]
    assert edges == sorted(edges)
    assert edges[-1] <= spoken.duration
    assert min(word.end - word.start for word in spoken.words) > 0.005


def test_the_file_is_as_long_as_it_says(context: LocalContext) -> None:
    spoken = speak(context, LINE)
    samples = sound(context, spoken)
    assert spoken.duration == len(samples) / RATE
    assert np.abs(samples[: round(0.03 * RATE)]).max() < 0.01
    assert np.abs(samples[-round(0.02 * RATE) :]).max() < 0.03


def test_sentences_begin_when_the_sound_does(context: LocalContext) -> None:
    spoken = speak(context, LINE)
    samples = sound(context, spoken)
    openers = [word for word in spoken.words if word.text in ("Every", "All", "Our")]
    assert len(openers) == 3
    for word in openers:
        before = max(0, round((word.start - 0.1) * RATE))
        onset = (before + int(np.argmax(np.abs(samples[before:]) > 0.02))) / RATE
        assert abs(onset - word.start) < 0.03


def test_sentences_are_apart(context: LocalContext) -> None:
    words = speak(context, LINE).words
    by_text = {word.text: word for word in words}
    assert 0.25 <= by_text["All"].start - by_text["idea."].end <= 0.45


def test_the_same_line_is_the_same_bytes(tmp_path: Path) -> None:
    contexts = [LocalContext(tmp_path / name / "store", tmp_path / name / "scratch") for name in "ab"]
    assert speak(contexts[0], LINE) == speak(contexts[1], LINE)


def test_pace_changes_the_length(context: LocalContext) -> None:
    slow, fast = speak(context, LINE, pace=0.8), speak(context, LINE, pace=1.25)
    assert 1.3 < slow.duration / fast.duration < 1.8
    assert len(slow.words) == len(fast.words)


def test_speaking_rate_suits_a_film(context: LocalContext) -> None:
    lines = (
        "At dusk, the street belongs to headlights, and the car at the junction does not see you. "
        "Meet the Veyra Halo: a ring of light that drivers notice from the side. "
        "Twelve hours on one charge, only 88 grams, and it is rain proof. Be seen from every side."
    )
    assert 145 <= len(lines.split()) / speak(context, lines).duration * 60 <= 175


@pytest.mark.parametrize("text", ["", "  \n", " — ", "😀"])
def test_nothing_to_say_is_refused(context: LocalContext, text: str) -> None:
    with pytest.raises(InvalidRequest, match="no words"):
        speak(context, text)


def test_a_novel_is_refused(context: LocalContext) -> None:
    with pytest.raises(InvalidRequest, match="3000"):
        speak(context, "word " * 5000)


@pytest.mark.parametrize(
    "text",
    [
        "one <break time='9s'/> two",
        "a\x00b\x07 c",
        "[[h@l'oU]] there",
        "\u202eabc &amp; 5 < 6",
        "Go 🎉🎉!",
        "Hello, 你好, привет and γειά",
        "Hi",
    ],
)
def test_markup_is_only_text(context: LocalContext, text: str) -> None:
    spoken = speak(context, text)
    assert 0.3 < spoken.duration < 8


def test_an_unknown_language_or_voice_is_named(context: LocalContext) -> None:
    with pytest.raises(ToolUnavailable, match="'nl'"):
        speak(context, "hallo", language="nl")
    with pytest.raises(InvalidRequest, match="en-us-annie"):
        speak(context, "hello", voice="nobody")


def test_voices_are_chosen_by_wish() -> None:
    assert pick_voice("en") == pick_voice("en", "neutral") == "en-us-annie"
    assert pick_voice("de", "male") == "de-andy"
    assert pick_voice("en", "en-gb-annie") == "en-gb-annie"
    assert {voice.language for voice in VOICES} == set(LINES)
    assert len({voice.id for voice in VOICES}) == len(VOICES)


def test_every_voice_speaks(context: LocalContext) -> None:
    durations = {
        voice.id: speak(context, voice.sample, voice=voice.id, language=voice.language).duration for voice in VOICES
    }
    assert all(2 < seconds < 7 for seconds in durations.values()), durations


def test_the_clock_knows_durations_beforehand(context: LocalContext) -> None:
    texts = [LINE, "", "Only €79."]
    made = [speak(context, LINE).duration, 0.0, speak(context, "Only €79.").duration]
    assert EspeakClock("en").seconds(texts) == made


def test_pronunciations_change_the_sound_and_not_the_words(context: LocalContext) -> None:
    plain, told = speak(context, "Meet Veyra."), speak(context, "Meet Veyra.", pronunciations={"Veyra": "vay rah ray"})
    assert [word.text for word in told.words] == [word.text for word in plain.words] == ["Meet", "Veyra."]
    assert told.duration > plain.duration
    assert EspeakClock("en", "", {"Veyra": "vay rah ray"}).seconds(["Meet Veyra."]) == [told.duration]


def test_the_voices_clock_knows_what_is_told_otherwise() -> None:
    settings = ToolSettings(voice_engines="espeak")
    assert VoiceClock("de", "", settings).seconds(["Guten Tag.", ""]) == EspeakClock("de").seconds(["Guten Tag.", ""])
    served = ToolSettings(speech_url="http://127.0.0.1:9")
    assert VoiceClock("en", "api-alloy", served).seconds([LINE]) == EspeakClock("en").seconds([LINE])
