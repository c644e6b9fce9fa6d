"""A mouth that speaks: held long enough, shut in pauses, closed for what lips close for, open when there is sound."""

import asyncio
from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from tests.tools.openness import OPENNESS
from tools.audio.espeak import speak_lines
from tools.audio.line import Line
from tools.audio.voice_sound import finish
from tools.audio.voices import pick_voice, voice_named
from tools.media.mouth import MouthKey
from tools.media.timing import Phoneme, Word
from tools.sync import mouths
from tools.sync.borrowed import borrowed
from tools.sync.mouths import GESTURES_APART_S, Mouths, MouthsInput, gestures, keys
from tools.sync.visemes import SOUNDS, shapes_of

FPS = 30
LINES = {
    "en": "Every great product starts with a small idea about you. Paper boats, my friend, float by at six.",
    "de": "Jedes gute Produkt beginnt mit einer kleinen Idee. Freitags um sechs kommt frischer Kaffee zu dir.",
    "es": "Todo gran producto empieza con una pequeña idea. Las plantas hacen azúcar con luz, agua y aire.",
    "fr": "Chaque grand produit commence par une petite idée. Les plantes font du sucre avec la lumière.",
    "it": "Ogni grande prodotto nasce da una piccola idea. Le piante fanno zucchero con luce, acqua e aria.",
    "pt": "Todo grande produto começa com uma pequena ideia. As plantas fazem açúcar com luz, água e ar.",
}


@cache
def spoken(language: str) -> Line:
    return speak_lines([LINES[language]], voice_named(pick_voice(language)))[0]


def request(line: Line, **changes: Any) -> MouthsInput:
    frames = int(line.seconds * FPS)
    base = {"words": line.words, "phonemes": line.phonemes, "scene_frames": frames}
    return MouthsInput.model_validate(base | changes)


def a_frame(made: list[MouthKey], frames: int) -> list[str]:
    """The shape of every frame."""
    starts = [round(key.at * FPS) for key in made]
    assert starts[0] == 0
    return [key.viseme for key, a, b in zip(made, starts, [*starts[1:], frames], strict=True) for _ in range(b - a)]


def open_a_frame(made: list[MouthKey], frames: int) -> NDArray[np.float64]:
    """How far the mouth is open in every frame; half-way in the first one of a shape."""
    shape = np.array([OPENNESS[name] for name in a_frame(made, frames)])  # type: ignore[index]
    return np.concatenate([shape[:1], (shape[1:] + shape[:-1]) / 2])


@cache
def finished(language: str) -> NDArray[np.float64]:
    line = spoken(language)
    return finish(line.samples, line.rate)[:, 0].astype(np.float64)


def envelope(language: str, frames: int) -> NDArray[np.float64]:
    sound = finished(language)
    size = 48_000 // FPS
    return np.asarray(np.sqrt(np.square(sound[: frames * size].reshape(frames, size)).mean(axis=1)))


def likeness(one: NDArray[np.float64], other: NDArray[np.float64]) -> tuple[int, float]:
    """The shift in frames at which two curves are most alike, and how much they are."""
    count = len(one)
    found = {
        lag: float(np.corrcoef(one[max(lag, 0) : count + min(lag, 0)], other[max(-lag, 0) : count - max(lag, 0)])[0, 1])
        for lag in range(-5, 6)
    }
    best = max(found, key=found.__getitem__)
    return best, found[best]


@pytest.mark.parametrize("language", LINES)
def test_the_mouth_opens_when_the_voice_sounds(language: str) -> None:
    line = spoken(language)
    asked = request(line)
    lag, alike = likeness(open_a_frame(list(keys(asked)), asked.scene_frames), envelope(language, asked.scene_frames))
    assert abs(lag) <= 1
    assert alike > 0.4


@pytest.mark.parametrize("language", LINES)
def test_words_alone_give_a_mouth_that_keeps_time(language: str) -> None:
    line = spoken(language)
    asked = request(line, phonemes=None, language=language)
    lag, alike = likeness(open_a_frame(list(keys(asked)), asked.scene_frames), envelope(language, asked.scene_frames))
    assert abs(lag) <= 1
    assert alike > 0.4


def test_a_faster_voice_lends_its_sounds() -> None:
    text = LINES["en"]
    slow = speak_lines([text], voice_named("en-us-andy"), 0.8)[0]
    own = {round(sound.start, 1) for sound in slow.phonemes if sound.symbol in ("p", "b", "m")}
    lent = {round(sound.start, 1) for sound in borrowed(slow.words, "en") if sound.symbol in ("p", "b", "m")}
    assert len(own & lent) >= 0.7 * len(own)


@pytest.mark.parametrize("language", LINES)
def test_letters_do_where_no_voice_can_lend(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = spoken(language)
    monkeypatch.setattr(mouths, "borrowed", lambda words, language: ())
    asked = request(line, phonemes=None, language=language)
    lag, alike = likeness(open_a_frame(list(keys(asked)), asked.scene_frames), envelope(language, asked.scene_frames))
    assert abs(lag) <= 1
    assert alike > 0.3


def test_words_that_the_voice_reads_otherwise_borrow_nothing() -> None:
    assert borrowed((Word(text="...", start=0, end=1),), "en") == ()
    assert borrowed((Word(text="hello", start=0, end=1),), "xx") == ()


@pytest.mark.parametrize("language", LINES)
def test_lips_meet_for_p_b_m_and_in_pauses(language: str) -> None:
    line = spoken(language)
    asked = request(line)
    shown = a_frame(list(keys(asked)), asked.scene_frames)
    met = [
        bool({"closed", "rest"} & set(shown[max(int(sound.start * FPS) - 1, 0) : int(sound.end * FPS) + 1]))
        for sound in line.phonemes
        if sound.symbol.strip("ˈˌ")[:1] in ("p", "b", "m")
    ]
    assert len(met) >= 3
    assert sum(met) / len(met) >= 0.9
    pauses = [(a.end, b.start) for a, b in pairwise(line.phonemes) if b.start - a.end > 0.25]
    assert pauses
    for start, end in pauses:
        assert set(shown[int(start * FPS) + 2 : int(end * FPS) - 2]) == {"rest"}


@pytest.mark.parametrize("language", LINES)
def test_every_sound_of_the_voices_has_a_shape(language: str) -> None:
    unknown = {sound.symbol for sound in spoken(language).phonemes if not shapes_of(sound.symbol)}
    assert unknown <= {"ʔ"}


sounds = st.lists(
    st.tuples(st.sampled_from(sorted(SOUNDS)), st.floats(0, 0.3), st.floats(0.005, 0.4)), min_size=1, max_size=40
)


@settings(max_examples=40, deadline=None)
@given(sounds=sounds, offset=st.floats(0, 2))
def test_no_shape_is_shorter_than_two_frames(sounds: list[tuple[str, float, float]], offset: float) -> None:
    at, said = 0.0, []
    for symbol, gap, seconds in sounds:
        said.append(Phoneme(symbol=symbol, start=at + gap, end=at + gap + seconds))
        at += gap + seconds
    frames = max(4, int((at + offset + 0.5) * FPS))
    asked = MouthsInput(words=(), phonemes=tuple(said), offset=offset, scene_frames=frames)
    starts = [round(key.at * FPS) for key in keys(asked)]
    # The first change may come after one frame: nothing was held before it.
    assert all(b - a >= 2 for a, b in pairwise(starts[1:]))
    assert frames - starts[-1] >= 2


def test_gestures_fall_on_stressed_words_and_keep_apart() -> None:
    line = spoken("en")
    found = list(gestures(request(line, emphasis=("small idea", "boats"), offset=0.5)))
    word = next(word for word in line.words if word.text.startswith("small"))
    assert any(abs(gesture.at - word.start - 0.5) < 0.01 for gesture in found)
    assert all(b.at - a.at >= GESTURES_APART_S - 1e-3 for a, b in pairwise(found))


def test_the_tool_says_when_it_guesses() -> None:
    line = spoken("en")
    told = asyncio.run(Mouths().run(request(line), None))  # type: ignore[arg-type]
    guessed = asyncio.run(Mouths().run(request(line, phonemes=None), None))  # type: ignore[arg-type]
    assert (told.estimated, guessed.estimated) == (False, True)
