"""Burned captions: always inside their zone, readable, and with the word that is spoken standing out."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.image import tint
from tools.image.compose import compose
from tools.image.looks import look_names
from tools.image.picture import CaptionZone
from tools.image.scene import ScenePicture
from tools.image.shot import Shot
from tools.media.frame import Aspect
from tools.media.timing import Cue, Word
from tools.video.captions import active_word, set_cue

ASPECTS: tuple[Aspect, ...] = get_args(Aspect)


def zone(look: str, aspect: Aspect) -> CaptionZone:
    made = compose(ScenePicture.Input(shot=Shot(family="title", headline="Hi"), look=look, aspect=aspect), seed=1)
    assert made.caption is not None
    return made.caption


def cue(*lines: str) -> Cue:
    spoken = " ".join(lines).split()
    words = tuple(Word(text=text, start=0.5 * n, end=0.5 * n + 0.4) for n, text in enumerate(spoken))
    return Cue(start=0.0, end=0.5 * len(spoken), lines=lines, words=words)


@settings(max_examples=60, deadline=None)
@given(
    look=st.sampled_from(look_names()),
    aspect=st.sampled_from(ASPECTS),
    lines=st.lists(st.text("abcdeéümwW' ", min_size=1, max_size=34).filter(str.strip), min_size=1, max_size=2),
)
def test_captions_stay_in_their_zone(look: str, aspect: Aspect, lines: list[str]) -> None:
    room = zone(look, aspect)
    made = set_cue(cue(*lines), room)
    assert room.box.holds(made.box, 1.0)
    for place in made.places:
        assert room.box.x - 1 <= place.x
        assert place.x + place.width <= room.box.right + 1
        assert room.box.y <= place.baseline <= room.box.bottom


@pytest.mark.parametrize("look", look_names())
def test_caption_colours_read_on_their_box(look: str) -> None:
    room = zone(look, "16:9")
    assert tint.contrast(room.ink, room.box_colour) >= 7
    assert tint.contrast(room.accent, room.box_colour) >= 4.5
    assert tint.contrast(room.accent_ink, room.accent) >= 4.5


def test_the_active_word_is_the_one_being_spoken() -> None:
    made = cue("one two", "three")
    assert [active_word(made, at) for at in (0.0, 0.45, 0.5, 1.2)] == [0, 0, 1, 2]


def test_written_words_find_their_spoken_ones() -> None:
    spoken = tuple(
        Word(text=text, start=n, end=n + 0.5) for n, text in enumerate(("it", "costs", "four", "euros", "today"))
    )
    made = set_cue(Cue(start=0, end=5, lines=("it costs €4 today",), words=spoken), zone("warm", "16:9"))
    assert [place.number for place in made.places] == [0, 1, 2, 4]
