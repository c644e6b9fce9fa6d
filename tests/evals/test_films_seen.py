"""Looking at finished films: text that reads and text that does not, pictures that repeat, and frames with nothing."""

from __future__ import annotations

import numpy as np
import pytest

from evals.filmed import film_seen, lines_of, summarised
from evals.legibility import room_faults, texts_seen
from evals.scenes import SceneShown
from tools.image.compose import compose
from tools.image.flatten import flatten
from tools.image.picture import Box, Picture, Text
from tools.image.scene import ScenePicture
from tools.image.shot import Shot
from tools.media.timing import Cue, Word

WORDS = (Word(text="Every", start=0.1, end=0.5), Word(text="week", start=1.4, end=1.8))
CUE = Cue(start=0.0, end=2.0, lines=("Every week",), words=WORDS)


def laid_out(headline: str = "Meet Brewly.", index: int = 0) -> Picture:
    shot = Shot(family="hero", headline=headline, body="Fresh every week.", subject="coffee cup")
    return compose(ScenePicture.Input(shot=shot, look="warm", aspect="16:9", index=index), seed=5)


def shown(name: str, picture: Picture, frame: np.ndarray | None = None) -> SceneShown:
    return SceneShown(name, picture, (), 1.0, flatten(picture, 360) if frame is None else frame)


def test_text_reads_on_the_ground_it_was_laid_out_on() -> None:
    seen = list(texts_seen(shown("s1", laid_out())))
    assert {text.name for text in seen} >= {"headline", "body"}
    assert all(text.reads for text in seen)


def test_text_does_not_read_on_its_own_colour() -> None:
    picture = laid_out()
    art = next(layer.art for layer in picture.texts if layer.name == "body")
    assert isinstance(art, Text)
    ink = bytes.fromhex(art.lines[0][0].colour.removeprefix("#"))
    frame = np.broadcast_to(np.frombuffer(ink, np.uint8), (360, 640, 3)).copy()
    body = next(text for text in texts_seen(shown("s1", picture, frame)) if text.name == "body")
    assert body.contrast == pytest.approx(1.0, abs=0.2)
    assert not body.reads


def test_captions_are_read_on_what_the_frame_shows_under_them() -> None:
    picture = laid_out()
    white = np.full((360, 640, 3), 255, np.uint8)
    words = [text for text in texts_seen(SceneShown("s1", picture, (CUE,), 1.0, white)) if text.name == "caption"]
    assert [text.words for text in words] == ["Every", "week"]
    assert not words[1].reads  # white on white


def test_texts_out_of_place_are_named() -> None:
    picture = laid_out()
    assert list(room_faults(picture)) == []
    moved = tuple(
        layer.model_copy(update={"box": Box(x=5, y=5, w=200, h=40)}) if layer.name in ("headline", "body") else layer
        for layer in picture.layers
    )
    sorts = {sort for sort, _ in room_faults(picture.model_copy(update={"layers": moved}))}
    assert sorts == {"outside", "overflow", "overlap"}


def test_repeated_and_empty_pictures_are_counted() -> None:
    one, other = laid_out(), laid_out("Every week", 2)
    blank = np.full((360, 640, 3), 120, np.uint8)
    film = film_seen("brief", "16:9", "delivered", [shown("s1", one), shown("s2", one), shown("s3", other, blank)])
    assert film.same == ("s1 and s2",)
    assert film.blank == ("s3",)
    summary = summarised([film])
    assert (summary.same, summary.blank, summary.passed) == (1, 1, False)
    assert any("same picture" in line for line in lines_of(film))
