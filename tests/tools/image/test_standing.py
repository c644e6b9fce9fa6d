"""What subjects stand on: ground that spans the frame, whatever the place, and words that stay off it."""

from __future__ import annotations

import itertools
from typing import get_args

import pytest

from tools.image import tint
from tools.image.art import studio
from tools.image.compose import compose
from tools.image.flatten import flatten
from tools.image.picture import BackdropArt, Ornament, Picture, PropArt
from tools.image.scene import ScenePicture
from tools.image.shot import Shot
from tools.media.frame import Aspect

ASPECTS: tuple[Aspect, ...] = get_args(Aspect)


def picture(
    aspect: Aspect, place: str = "", subject: str = "coffee cup", index: int = 0, look: str = "warm"
) -> Picture:
    words = studio.BACKDROPS[place].words[0] if place else ""
    shot = Shot(family="hero", headline="Meet Brewly.", accent="Brewly", subject=subject, setting=words)
    return compose(ScenePicture.Input(shot=shot, look=look, aspect=aspect, index=index), seed=3)


@pytest.mark.parametrize("place", ["", *sorted(studio.BACKDROPS)])
def test_ground_spans_the_frame(place: str) -> None:
    for aspect, subject in itertools.product(ASPECTS, ("coffee cup", "person", "house")):
        made = picture(aspect, place, subject)
        thing = next(layer for layer in made.layers if isinstance(layer.art, PropArt))
        grounds = [layer for layer in made.layers if layer.name == "floor"]
        for ground in grounds:
            assert isinstance(ground.art, Ornament)
            assert ground.box.x <= 0, f"{place} {aspect}"
            assert ground.box.right >= made.width
            assert ground.box.bottom >= made.height
            assert ground.box.y < thing.box.bottom
        cut = thing.box.bottom > made.height
        assert grounds or cut or studio.BACKDROPS[place].floor in ("own", "room")


def test_what_flies_has_no_ground_in_a_place() -> None:
    for subject in ("cloud", "sun", "moon"):
        assert not any(layer.name == "floor" for layer in picture("16:9", "meadow", subject).layers)


def test_the_horizon_is_gentle() -> None:
    """Along any row near the top of the ground lies some light, but no edge, as a hill's flanks would make one."""
    made = picture("16:9")
    ground = next(layer for layer in made.layers if layer.name == "floor")
    bare = made.model_copy(update={"layers": (made.layers[0], ground)})
    pixels = flatten(bare, 180).astype(int)
    row = int((ground.box.y + 60) * 180 / 1080)
    assert (abs(pixels[row, 1:] - pixels[row, :-1]).max(axis=1) < 12).all()
    assert (abs(pixels[row] - pixels[row, 0]).max(axis=1) < 60).all()


def test_scenes_in_one_place_are_seen_from_elsewhere() -> None:
    views = []
    for index in range(4):
        art = next(layer.art for layer in picture("16:9", "kitchen", index=index).layers if layer.name == "backdrop")
        assert isinstance(art, BackdropArt)
        views.append((art.zoom, art.mirrored))
    assert len(set(views)) == 4


def test_a_pale_brand_colour_lies_under_the_words_it_marks() -> None:
    shot = Shot(family="hero", headline="Meet Brewly.", accent="Brewly", subject="coffee cup")
    colors = ("#0B1B33", "#FFC83D", "#FFFFFF")
    made = compose(ScenePicture.Input(shot=shot, look="modern", aspect="16:9", colors=colors), seed=3)
    marker = next(layer for layer in made.layers if layer.name == "marker")
    headline = next(layer for layer in made.texts if layer.name == "headline")
    assert headline.box.meets(marker.box)
    assert made.palette.accent == "#FFC83D"
    assert all(tint.contrast(run.colour, "#FFC83D") >= 4.5 for line in headline.art.lines for run in line)  # type: ignore[union-attr]


def test_an_end_card_says_its_address_once() -> None:
    shot = Shot(
        family="end_card", headline="Start your free week at brewly.example", button="Start your free week",
        address="brewly.example", subject="coffee cup",
    )  # fmt: skip
    made = compose(ScenePicture.Input(shot=shot, look="warm", aspect="16:9", brand="Brewly"), seed=3)
    said = " ".join(layer.shows for layer in made.texts)
    assert said.count("brewly.example") == 1
    assert said.count("Start your free week") == 1
    assert said.count("Brewly") == 1
