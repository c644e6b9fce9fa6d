"""Narration that nobody should write: it is spoken sensibly or refused with a reason, by the real engine."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tools.audio.espeak import speak_lines, split_text
from tools.audio.spoken import sentences, written_tokens
from tools.audio.unspoken import masked
from tools.audio.voice import Voice, VoiceInput
from tools.audio.voices import pick_voice, voice_named
from tools.errors import InvalidRequest
from tools.media.pcm import RATE, read_wav
from tools.testing import LocalContext

LANGUAGES = ("en", "de", "es", "fr", "it", "pt")
SPOKEN = {
    "Hi": "Hi",
    "7": "7",
    "Go 🎉 team 👍🏽!": "Go team!",
    "From 🇩🇪 with love": "From with love",
    "Press 5️⃣ now": "Press 5 now",
    "<speak>one <break time='9s'/> two <prosody rate='x-slow'>three</prosody></speak>": "one two three",
    "say<break time='9s'/> this": "say this",
    "Fish &amp; chips &lt;now&gt;": "Fish and chips now",
    "5 < 6 and 7 > 3": "5 6 and 7 3",
    "a\x00b\x07 c \x1b[31mred\x1b[0m": "a b c red",
    "zero\u200bwidth soft\u00adly \ufeffjoined\u2060up": "zero width softly joinedup",
    "\u202eabc\u202c \u2066def\u2069": "abc def",
    "Hello, 你好, привет and γειά": "Hello, привет and γειά",
    "𝐁𝐨𝐥𝐝 ｗｉｄｅ": "Bold wide",
    "h\u0337\u0322\u0321e\u0334l\u0334l\u0336o": "h\u0337\u0322e\u0334l\u0334l\u0336o",
    "https://www.acme.example/" + "x" * 300 + "?q=%20": "acme dot example",
    "No. 1 & co. + more = 2": "number 1 and co plus more equals 2",
}
REFUSED = {
    "": "no words",
    " \n\t\u00a0 ": "no words",
    "😀🎉👩‍👩‍👧‍👦": "no words",
    "!!! ... ???": "no words",
    "\u200b\ufeff\u200d": "no words",
    "<break time='9s'/>": "no words",
    "你好，世界": "script, Cjk",
    "مرحبا بالعالم": "script, Arabic",
    "word " * 5000: "longer than a scene's 3000",
    "a" * 2000: "a word of 2000 letters",
}  # fmt: skip


@pytest.mark.parametrize(("text", "said"), SPOKEN.items())
def test_is_spoken_sensibly_and_kept_as_written(context: LocalContext, text: str, said: str) -> None:
    assert " ".join(part.spoken.rstrip(".") for part in split_text(text, "en")).strip() == said
    made = asyncio.run(Voice().run(VoiceInput(text=text), context))
    assert [word.text for word in made.words] == written_tokens(text)
    samples, _ = read_wav(context.path(made.speech))
    assert 0.3 < len(samples) / RATE < 12
    assert np.abs(samples).max() > 0.1


@pytest.mark.parametrize(("text", "reason"), REFUSED.items())
@pytest.mark.parametrize("language", ["en", "pt"])
def test_is_refused_with_the_reason(context: LocalContext, language: str, text: str, reason: str) -> None:
    with pytest.raises(InvalidRequest, match=reason):
        asyncio.run(Voice().run(VoiceInput(text=text, language=language), context))


def test_the_longest_text_of_a_scene_is_spoken_whole() -> None:
    text = "This is a sentence. " * 149
    line = speak_lines([text], voice_named(pick_voice("en")))[0]
    assert len(line.words) == 4 * 149
    assert line.words[-1].end <= line.seconds


def test_what_is_masked_keeps_its_length() -> None:
    for text in (*SPOKEN, *REFUSED):
        assert len(masked(text)) == len(text)


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_any_text_is_read_and_every_token_is_kept(text: str, language: str) -> None:
    assert len(masked(text)) == len(text)
    parts = sentences(text, language)
    assert [token for part in parts for piece in part.pieces for token in piece.tokens] == written_tokens(text)
    assert not any(char in part.spoken for part in parts for char in "\0\u200b\u202e\ufeff")


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet="ab<>/='\" &;\u0301\u200d😀0.é你", min_size=1, max_size=30), st.sampled_from(LANGUAGES))
def test_the_engine_takes_what_is_left(text: str, language: str) -> None:
    try:
        line = speak_lines([text], voice_named(pick_voice(language)))[0]
    except InvalidRequest:
        return
    assert [word.text for word in line.words] == written_tokens(text)
    assert line.seconds < 60
