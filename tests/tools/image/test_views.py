"""How subjects are framed: neighbours are seen differently, few words are set large, and the floor lies low."""

from __future__ import annotations

import itertools

import pytest

from tests.tools.image.placement import faults, shared
from tools.image.compose import compose
from tools.image.layouts.typesetting import LARGEST
from tools.image.picture import Picture, PropArt, Text
from tools.image.request import SceneRequest
from tools.image.shot import Family, Shot
from tools.media.frame import Aspect

TURNS: tuple[Family, ...] = ("title", "hero", "split")


def picture(
    family: Family,
    aspect: Aspect = "16:9",
    index: int = 0,
    said: str = "Slow down",
    place: str = "kitchen",
    shown: tuple[tuple[Family, int], ...] = (),
) -> Picture:
    shot = Shot(family=family, headline=said, subject="coffee cup", setting=place)
    return compose(SceneRequest(shot=shot, look="warm", aspect=aspect, index=index, shown=shown), 3)


def seen(made: Picture) -> tuple[int, int, int, frozenset[str]]:
    """Where the subject is and how large, to a tenth of the frame, and what is behind and under it."""
    box = next(layer.box for layer in made.layers if layer.name == "subject")
    around = {layer.name for layer in made.layers} & {"floor", "disc", "field", "rings", "backdrop"}
    centre = round(10 * box.cx / made.width), round(10 * box.cy / made.height)
    return *centre, round(10 * box.h / made.height), frozenset(around)


@pytest.mark.parametrize("aspect", ["16:9", "9:16"])
@pytest.mark.parametrize("place", ["", "kitchen"])
def test_a_film_of_one_subject_shows_it_in_four_ways_at_least(aspect: Aspect, place: str) -> None:
    views = [seen(picture(TURNS[index % 3], aspect, index, place=place)) for index in range(8)]
    assert len(set(views)) >= 4
    assert all(one != other for one, other in itertools.pairwise(views))


def again(aspect: Aspect, place: str, said: str = "Slow down") -> list[Picture]:
    """A film of one subject, in which each scene knows those before it."""
    scenes = [(TURNS[index % 3], index) for index in range(8)]
    return [picture(family, aspect, index, said, place, tuple(scenes[:index])) for family, index in scenes]


@pytest.mark.parametrize("aspect", ["16:9", "9:16"])
@pytest.mark.parametrize("place", ["", "kitchen"])
def test_what_was_shown_before_is_shown_in_another_way_each_time(aspect: Aspect, place: str) -> None:
    made = again(aspect, place)
    assert len({seen(each) for each in made}) >= 7
    tilted = [layer for each in made for layer in each.layers if isinstance(layer.art, PropArt) and layer.art.turn]
    papered = [layer for each in made for layer in each.layers if isinstance(layer.art, PropArt) and layer.art.group]
    assert tilted
    assert papered


@pytest.mark.parametrize("aspect", ["16:9", "9:16", "1:1", "4:5"])
def test_words_stay_clear_of_what_is_shown_again(aspect: Aspect) -> None:
    for made in again(aspect, "kitchen", "The first sound of your morning"):
        things = [layer.box for layer in made.layers if layer.name == "subject"]
        assert faults(made) == ()
        assert not any(shared(text.box, thing) > 2 for text in made.texts for thing in things)


@pytest.mark.parametrize("aspect", ["16:9", "9:16", "1:1", "4:5"])
@pytest.mark.parametrize("place", ["", "kitchen"])
def test_words_stay_clear_of_the_subject_in_every_view(aspect: Aspect, place: str) -> None:
    for family in TURNS:
        for index in range(8):
            made = picture(family, aspect, index, "The first sound of your morning", place)
            things = [layer.box for layer in made.layers if layer.name == "subject"]
            assert faults(made) == ()
            assert not any(shared(text.box, thing) > 2 for text in made.texts for thing in things), f"{family} {index}"


def test_few_words_fill_their_column_and_many_do_not_grow() -> None:
    sizes = []
    for said in ("Slow down", "Slow down before you leave the house on a day like this one"):
        made = picture("hero", said=said)
        sizes.append(next(layer.art.size for layer in made.texts if isinstance(layer.art, Text)))
    assert 150 < sizes[0] <= LARGEST
    assert sizes[1] < 150


def test_the_floor_lies_in_the_lowest_quarter_of_a_wide_frame() -> None:
    made = picture("hero", place="")
    floor = next(layer.box for layer in made.layers if layer.name == "floor")
    thing = next(layer.box for layer in made.layers if layer.name == "subject")
    assert floor.y > 0.75 * made.height
    assert thing.bottom > floor.y


@pytest.mark.parametrize("aspect", ["16:9", "9:16", "1:1"])
@pytest.mark.parametrize("subject", ["calendar", "heart", "gauge", "headphones"])
def test_near_things_keep_their_sides_inside_the_frame(aspect: Aspect, subject: str) -> None:
    for family, index in ((family, index) for family in ("hero", "split") for index in range(8)):
        shot = Shot(family=family, headline="Slow down", subject=subject)
        made = compose(SceneRequest(shot=shot, look="warm", aspect=aspect, index=index), 3)
        thing = next(layer for layer in made.layers if layer.name == "subject")
        assert thing.box.x >= 0, f"{family} {index}"
        assert thing.box.right <= made.width, f"{family} {index}"
