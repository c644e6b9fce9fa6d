"""A presenter stands where nothing is read or shown, in every layout and frame, and is one person in all scenes."""

from typing import Any, get_args

import pytest

from tools.image.cast import Wanted, cast
from tools.image.compose import COMPOSERS, compose
from tools.image.looks import look
from tools.image.picture import Box, IconArt, Layer, Picture, PresenterArt, PropArt, Text
from tools.image.presenter.figure import DISC
from tools.image.presenter.placing import seen
from tools.image.request import SceneRequest
from tools.image.shot import Family
from tools.media.frame import Aspect

WANTED = Wanted(person="woman", seed=3)
ITEMS = [{"label": "Fresh", "detail": "roasted on Friday"}, {"label": "Fair", "detail": "paid well"}]
SHOT: dict[str, Any] = {
    "headline": "Meet the coffee that is fresh every week",
    "kicker": "New",
    "body": "Roasted on Friday, at your door on Monday.",
    "subject": "coffee cup",
    "number": "48",
    "unit": "hours",
    "items": ITEMS,
    "chart": {"points": [{"label": "Mon", "value": 3}, {"label": "Tue", "value": 5}]},
    "button": "Start today",
    "address": "brewly.example",
}


def laid_out(family: Family, aspect: Aspect, presenter: Wanted | None = WANTED, **changes: Any) -> Picture:
    request = {"shot": SHOT | {"family": family}, "look": "warm", "aspect": aspect, "presenter": presenter} | changes
    return compose(SceneRequest.model_validate(request), 1)


def person_of(picture: Picture) -> Layer:
    (layer,) = (layer for layer in picture.layers if isinstance(layer.art, PresenterArt))
    return layer


def covered_in(picture: Picture) -> Box:
    layer = person_of(picture)
    assert isinstance(layer.art, PresenterArt)
    return seen(layer.art, layer.box)


@pytest.mark.parametrize("captions", [True, False])
@pytest.mark.parametrize("aspect", get_args(Aspect))
@pytest.mark.parametrize("family", COMPOSERS)
def test_nothing_that_is_read_or_shown_is_covered(family: Family, aspect: Aspect, captions: bool) -> None:
    picture = laid_out(family, aspect, captions=captions)
    covered = covered_in(picture)
    for layer in picture.layers:
        if isinstance(layer.art, Text | PropArt | IconArt):
            assert not layer.box.meets(covered, 6), layer.name
    assert (picture.caption is not None) == captions
    assert picture.caption is None or not picture.caption.box.meets(covered)


@pytest.mark.parametrize("aspect", get_args(Aspect))
@pytest.mark.parametrize("family", COMPOSERS)
def test_grounds_still_fill_the_frame(family: Family, aspect: Aspect) -> None:
    picture = laid_out(family, aspect)
    for layer in picture.layers:
        if layer.name in ("ground", "backdrop", "floor"):
            assert layer.box.right >= picture.width
            assert layer.box.bottom >= picture.height


@pytest.mark.parametrize("family", ["list", "steps", "quote"])
def test_badges_beside_words_stay(family: Family) -> None:
    with_one, without = laid_out(family, "9:16"), laid_out(family, "9:16", None)
    for name in ("badge", "icon", "numeral"):
        assert len([each for each in with_one.layers if each.name == name]) == len(
            [each for each in without.layers if each.name == name]
        )


def test_the_presenter_stays_in_the_frame() -> None:
    for aspect in get_args(Aspect):
        picture = laid_out("hero", aspect)
        box = covered_in(picture)
        assert box.x >= 0
        assert box.right <= picture.width
        assert box.bottom <= picture.height + 1


def test_all_scenes_of_a_film_show_the_same_person() -> None:
    people = {
        person_of(laid_out(family, "16:9", index=index)).art.model_copy(update={"form": "bubble"})
        for index, family in enumerate(COMPOSERS)
    }
    assert len(people) == 1


def test_seeds_and_looks_make_different_people() -> None:
    people = {cast(Wanted(person="woman", seed=seed), look("warm")) for seed in range(24)}
    assert len(people) >= 20
    assert len({person.skin for person in people}) >= 4
    assert len({person.style for person in people}) >= 3
    one, other = (cast(WANTED, look(name)) for name in ("warm", "ocean"))
    assert one.top != other.top
    assert one.skin == other.skin


def test_without_a_presenter_no_byte_of_request_or_picture_changes() -> None:
    request = SceneRequest.model_validate({"shot": SHOT | {"family": "hero"}, "look": "warm", "aspect": "16:9"})
    assert "presenter" not in request.model_dump(mode="json")
    assert "presenter" not in laid_out("hero", "16:9", None).model_dump_json()


def test_a_film_without_colour_has_a_presenter_without_colour() -> None:
    art = person_of(laid_out("hero", "16:9", monochrome=True)).art
    assert isinstance(art, PresenterArt)
    for code in (art.cast.skin, art.cast.hair, art.cast.top, art.cast.light):
        assert code[1:3] == code[3:5] == code[5:7]


def test_the_disc_shows_the_whole_head() -> None:
    x, y, radius = DISC
    assert y - radius < 60  # the highest hair
    assert x - radius < 131  # the face
    assert y + radius > 260  # the chin
