"""Motion: arrivals follow the words that are spoken, and figures count in their own spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.image.compose import compose
from tools.image.scene import ScenePicture
from tools.image.shot import Item, Shot
from tools.media.timing import Cue, Word
from tools.video.motion import counted, schedule, spoken_at

STEPS = Shot(
    family="steps", headline="Three steps", items=tuple(Item(label=name) for name in ("Pick", "Roast", "Drink"))
)


@pytest.mark.parametrize(
    ("whole", "half"),
    [("48", "24"), ("1,234", "617"), ("€3,000", "€1,500"), ("98.5%", "49.2%"), ("0.8", "0.4"), ("1 in 5", "1 in 5")],
)
def test_figures_count_as_they_are_written(whole: str, half: str) -> None:
    assert counted(whole, 0.5) == half
    assert counted(whole, 1.0) == whole


@given(st.text("0123456789.,% €kx", max_size=12), st.floats(0, 1))
def test_counting_never_fails(text: str, share: float) -> None:
    assert len(counted(text, share)) <= len(text)


def test_cards_come_with_their_words_in_the_order_they_are_named() -> None:
    words = tuple(
        Word(text=text, start=at, end=at + 0.3) for text, at in (("Pick,", 0.8), ("roasts", 1.4), ("drink", 5.6))
    )
    cue = Cue(start=0.8, end=5.9, lines=("Pick, roasts drink",), words=words)
    picture = compose(ScenePicture.Input(shot=STEPS, look="warm", aspect="16:9", index=1), seed=1)
    arrivals: dict[str, tuple[float, ...]] = {"card": (), "label": ()}
    for layer, arrival in zip(picture.layers, schedule(picture, (cue,), 6.0, first=False), strict=True):
        if layer.name in arrivals:
            arrivals[layer.name] = (*arrivals[layer.name], arrival.at)
    assert all(0 <= label - card < 0.4 for card, label in zip(arrivals["card"], arrivals["label"], strict=True))
    assert arrivals["card"][0] < 1.0
    assert list(arrivals["label"]) == sorted(arrivals["label"])
    assert arrivals["label"][0] == pytest.approx(0.6, abs=0.3)
    assert arrivals["label"][-1] < 0.5 * 6.0  # the middle of a scene shows all of it


def test_everything_has_arrived_well_before_a_scene_ends() -> None:
    picture = compose(ScenePicture.Input(shot=STEPS, look="warm", aspect="9:16", index=1), seed=1)
    for length in (1.0, 2.0, 5.0):
        assert all(each.at + each.seconds < 0.75 * length for each in schedule(picture, (), length, first=False))


def test_a_label_is_heard_in_its_telling_word() -> None:
    words = (Word(text="the", start=0, end=0.1), Word(text="Kaffee,", start=0.5, end=0.9))
    assert spoken_at("der Kaffee", words) == 0.5
    assert spoken_at("Tee", words) is None
