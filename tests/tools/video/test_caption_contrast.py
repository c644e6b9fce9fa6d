"""Captions read in every look and style, whatever stands behind them, and any word fits its zone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tools.video.caption_contrast import LEAST, caption_contrasts
from tools.image.compose import compose
from tools.image.looks import look_names
from tools.image.picture import Box, Layer, Panel, Picture
from tools.image.request import SceneRequest
from tools.image.shot import Shot
from tools.media.timing import Cue, Word
from tools.video.captions import set_cue

LINES = ("Order today and the beans", "are at your door on Thursday.")


def cue(*lines: str) -> Cue:
    words = " ".join(lines).split()
    timed = tuple(Word(text=word, start=n * 0.2, end=n * 0.2 + 0.2) for n, word in enumerate(words))
    return Cue(start=0.0, end=3.0, lines=lines, words=timed)


def picture(look: str, aspect: str = "16:9", colors: tuple[str, ...] = ()) -> Picture:
    shot = Shot(family="hero", headline="Fresh every week", subject="milk")
    return compose(SceneRequest(shot=shot, look=look, aspect=aspect, colors=colors), 3)


def over(made: Picture, colour: str) -> Picture:
    wall = Layer(name="wall", box=Box(x=-60, y=-60, w=2100, h=2100), art=Panel(fill=colour))
    return made.model_copy(update={"layers": (wall,)})


@pytest.mark.parametrize("look", look_names())
def test_captions_read_on_white_grey_and_black(look: str) -> None:
    for colors in ((), ("#FFD400", "#111111"), ("#0A5C36",)):
        for wall in ("#FFFFFF", "#808080", "#000000"):
            found = caption_contrasts(over(picture(look, colors=colors), wall), cue(*LINES), short_side=180)
            assert len(found) == len(" ".join(LINES).split())
            assert all(word.reads for word in found), f"{look} {colors} {wall}: {min(found, key=lambda w: w.spoken)}"


def test_without_burned_captions_there_is_nothing_to_measure() -> None:
    bare = picture("warm").model_copy(update={"caption": None})
    assert caption_contrasts(bare, cue(*LINES)) == ()
    assert LEAST == 4.5


@settings(max_examples=40, deadline=None)
@given(word=st.text(st.sampled_from("WMÆaeöß@"), min_size=1, max_size=80), aspect=st.sampled_from(["16:9", "9:16"]))
def test_any_word_fits_its_zone(word: str, aspect: str) -> None:
    zone = picture("playful", aspect).caption
    assert zone is not None
    made = set_cue(cue(word, "and so on"), zone)
    assert zone.box.holds(made.box, 1.0)
    assert all(zone.box.x - 1 <= place.x and place.x + place.width <= zone.box.right + 1 for place in made.places)
