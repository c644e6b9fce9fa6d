"""Timelines, routes, product cards and galleries: in their order, on their words, and nothing in anything's way."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any, get_args

import numpy as np
import pytest
import skia
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tools.image.compose import compose
from tools.image.layouts.labels import Rect, meet, placed
from tools.image.layouts.passage import cues
from tools.image.looks import look_names
from tools.image.packs.art import PackArt
from tools.image.packs.folder import keep_pack, read_pack, read_piece
from tools.image.picture import Layer, Panel, Picture, PropArt, RasterArt, Text, Track
from tools.image.request import SceneRequest
from tools.image.shot import Family, Item, Shot
from tools.media.frame import Aspect
from tools.media.timing import Cue, Word
from tools.testing import LocalContext
from tools.video.motion import schedule

ASPECTS: tuple[Aspect, ...] = get_args(Aspect)
CITIES = ("Lisbon", "Porto", "Salamanca", "Madrid", "Zaragoza", "Vilanova i la Geltrú")
YEARS = ("1923", "1951", "1987", "2003", "2019", "2024")
SPELT = (
    "A Founded in Pforzheim by two sisters Überlandwerk first naïve wristwatch the 1.000th Çanakkale "
    "Rindfleischetikettierungsüberwachungsaufgabe café we move"
)
WORDS = SPELT.split()


def drawn(family: Family, aspect: Aspect, labels: tuple[str, ...], look: str = "data", **more: Any) -> Picture:
    asked = {key: more.pop(key) for key in ("captions", "art", "logo", "brand", "index") if key in more}
    items = tuple(Item(label=label, detail=more.get("detail", "")) for label in labels)
    shot = Shot(family=family, headline="How it went", items=items, subject=more.get("subject", "train"), number="€79")
    return compose(SceneRequest(shot=shot, look=look, aspect=aspect, **asked), seed=3)


def named(picture: Picture, name: str) -> list[Layer]:
    return [layer for layer in picture.layers if layer.name == name]


def texts(picture: Picture, name: str) -> list[str]:
    return [layer.shows for layer in named(picture, name) if isinstance(layer.art, Text)]


@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("count", [2, 3, 4, 6])
def test_dates_stand_along_a_line_in_the_order_given(aspect: Aspect, count: int) -> None:
    made = drawn("timeline", aspect, YEARS[:count], detail="Founded in a back room")
    assert texts(made, "date") == list(YEARS[:count])
    stops = [layer.box for layer in named(made, "stop")]
    along = [stop.cx if aspect == "16:9" else stop.cy for stop in stops]
    across = {round(stop.cy if aspect == "16:9" else stop.cx, 3) for stop in stops}
    assert along == sorted(along)
    assert len(across) == 1
    assert len(named(made, "leg")) == count - 1


@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("captions", [True, False])
@pytest.mark.parametrize("count", range(2, 7))
def test_every_place_has_its_pin_and_its_label_beside_it(aspect: Aspect, captions: bool, count: int) -> None:
    made = drawn("route", aspect, CITIES[:count], captions=captions)
    assert texts(made, "place") == list(CITIES[:count])
    pins, labels = named(made, "pin"), named(made, "label")
    assert len(pins) == len(labels) == count
    for pin, label in zip(pins, labels, strict=True):
        apart = max(label.box.x - pin.box.right, pin.box.x - label.box.right, label.box.y - pin.box.bottom,
                    pin.box.y - label.box.bottom)  # fmt: skip
        assert 0 < apart < 60
    for one, other in itertools.combinations((*pins, *labels, *named(made, "card")), 2):
        assert not one.box.meets(other.box), f"{one.name} {one.shows} meets {other.name} {other.shows}"


def test_a_route_is_drawn_from_pin_to_pin() -> None:
    made = drawn("route", "16:9", CITIES[:4])
    feet = [(layer.box.cx, layer.box.bottom) for layer in named(made, "pin")]
    for leg, start, end in zip(named(made, "leg"), feet, feet[1:], strict=False):
        assert isinstance(leg.art, Track)
        ends = [
            (leg.box.x + x * leg.box.w, leg.box.y + y * leg.box.h) for x, y in (leg.art.points[0], leg.art.points[-1])
        ]
        assert np.allclose(ends, [start, end], atol=1.0)


@pytest.mark.parametrize(("subject", "stands"), [("train", True), ("coffee cup", False)])
def test_on_tall_maps_stands_only_what_travels(subject: str, stands: bool) -> None:
    made = drawn("route", "9:16", CITIES[:3], subject=subject)
    things = [layer for layer in made.layers if isinstance(layer.art, PropArt)]
    assert bool(things) is stands
    assert bool(named(made, "compass")) is not stands


def test_marks_come_on_their_words_however_late() -> None:
    made = drawn("timeline", "16:9", YEARS[:4], detail="Founded in a back room")
    words = tuple(Word(text=year, start=1.0 + 3 * at, end=1.6 + 3 * at) for at, year in enumerate(YEARS[:4]))
    cue = Cue(start=0.0, end=12.0, lines=("",), words=words)
    times = schedule(made, (cue,), 13.0, first=False)
    came = [arrival.at for layer, arrival in zip(made.layers, times, strict=True) if layer.name == "date"]
    assert [round(at - word.start, 1) for at, word in zip(came, words, strict=True)] == [pytest.approx(0, abs=0.3)] * 4
    legs = [arrival.at for layer, arrival in zip(made.layers, times, strict=True) if layer.name == "leg"]
    assert all(leg < date for leg, date in zip(legs, came[1:], strict=True))


def test_what_waits_for_the_last_word_can_still_be_read() -> None:
    made = drawn("timeline", "9:16", YEARS[:2])
    cue = Cue(start=0.0, end=6.0, lines=("",), words=(Word(text="1951", start=5.9, end=6.0),))
    times = schedule(made, (cue,), 6.0, first=False)
    assert max(arrival.at for arrival in times) < 5.0


def test_marks_that_share_words_are_told_apart() -> None:
    items = [Item(label=label) for label in ("3 May", "17 May", "May 2024", "New York", "New Orleans")]
    assert cues(items) == ["3", "17", "2024", "York", "Orleans"]
    assert cues([Item(label="May"), Item(label="May")]) == ["May", "May"]


@pytest.mark.parametrize("family", ["timeline", "route"])
def test_more_marks_than_fit_are_listed_and_one_alone_is_no_line(family: Family) -> None:
    many = drawn(family, "9:16", tuple(f"Stop {n}" for n in range(9)))
    assert len(texts(many, "label")) == 9
    assert not named(many, "leg")
    assert not named(drawn(family, "9:16", ("Lisbon",)), "leg")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    family=st.sampled_from(("timeline", "route", "product", "gallery")),
    aspect=st.sampled_from(ASPECTS),
    look=st.sampled_from(look_names()),
    labels=st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join), max_size=7),
    detail=st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join),
    captions=st.booleans(),
)
def test_no_words_overflow_or_overlap(
    family: Family, aspect: Aspect, look: str, labels: list[str], detail: str, captions: bool
) -> None:
    cut = tuple(label[:80] for label in labels)
    made = drawn(family, aspect, cut, look, detail=detail[:120], captions=captions)
    for one, other in itertools.combinations(made.texts, 2):
        assert not one.box.meets(other.box, 3.0), f"{one.name} {one.shows!r} meets {other.name} {other.shows!r}"
    for text in made.texts:
        assert made.safe.holds(text.box, 2.0), f"{text.name} {text.shows!r} at {text.box}"
        assert made.caption is None or not made.caption.box.meets(text.box, 2.0)


@given(
    spots=st.lists(st.tuples(st.floats(50, 950), st.floats(50, 550)), min_size=1, max_size=6),
    wide=st.floats(40, 300),
    high=st.floats(30, 110),
)
@settings(max_examples=60, deadline=None)
def test_placed_labels_never_meet(spots: list[tuple[float, float]], wide: float, high: float) -> None:
    pins: list[Rect] = [(x - 20, y - 50, x + 20, y) for x, y in spots]
    found = placed(pins, [(wide, high)] * len(pins), (0, 0, 1000, 600))
    if found is None:
        return
    assert all(a[0] >= 0 and a[1] >= 0 and a[2] <= 1000 and a[3] <= 600 for a in found)
    assert not any(meet(a, b) for a, b in itertools.combinations(found, 2))
    assert not any(meet(a, pin) for number, a in enumerate(found) for at, pin in enumerate(pins) if at != number)


def test_a_label_with_room_nowhere_is_reported() -> None:
    assert placed([(0, 0, 40, 40)], [(100, 100)], (0, 0, 90, 90)) is None


@pytest.mark.parametrize("aspect", ASPECTS)
def test_a_product_card_shows_the_thing_its_name_facts_and_price(aspect: Aspect) -> None:
    made = drawn("product", aspect, ("900 lumens", "12 hours of light", "Charges quickly"), subject="bicycle")
    assert texts(made, "headline") == ["How it went"]
    assert texts(made, "label") == ["900 lumens", "12 hours of light", "Charges quickly"]
    assert texts(made, "price") == ["€79"]
    thing = next(layer for layer in made.layers if layer.name == "subject")
    assert isinstance(thing.art, PropArt)
    assert thing.box.w * thing.box.h > 0.05 * made.width * made.height
    assert not any(text.box.meets(thing.box) for text in made.texts)


# -- the person's own pictures ---------------------------------------------------------------------------------


@pytest.fixture
def context(tmp_path: Path) -> LocalContext:
    return LocalContext(tmp_path / "store", tmp_path / "scratch")


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> tuple[PackArt, ...]:
    home = tmp_path_factory.mktemp("photos")
    context, folder = LocalContext(home / "store", home / "scratch"), home / "art"
    folder.mkdir()
    for number, (wide, high) in enumerate(((600, 400), (400, 600), (500, 500), (900, 300), (300, 900), (640, 360))):
        flat = np.full((high, wide, 4), (40 * number, 90, 200, 255), np.uint8)
        skia.Image.fromarray(flat).save(str(folder / f"view{chr(97 + number) * 3}.png"))
    return keep_pack(read_pack(folder), context, context.scratch)  # type: ignore[arg-type]  # a store with keep()


@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("count", range(1, 7))
def test_a_gallery_shows_every_picture_once_and_large(aspect: Aspect, count: int, photos: tuple[PackArt, ...]) -> None:
    some = photos[:count]
    items = tuple(each.words[0] for each in some)
    made = drawn("gallery", aspect, items, art=some)
    shown = [layer for layer in made.layers if isinstance(layer.art, RasterArt)]
    assert sorted(layer.shows for layer in shown) == sorted(items)
    seen = sum(layer.box.w * layer.box.h for layer in shown)
    assert seen > (0.16 if count < 3 else 0.18) * made.width * made.height
    mats = [layer.box for layer in named(made, "mat")]
    assert not any(one.meets(other) for one, other in itertools.combinations(mats, 2))
    assert made.caption is None or not any(made.caption.box.meets(mat) for mat in mats)
    assert all(mat.x >= 0 and mat.right <= made.width and mat.bottom <= made.height for mat in mats)
    assert len({layer.depth for layer in shown}) == min(count, 6)


def test_a_gallery_without_names_shows_all_that_there_is(photos: tuple[PackArt, ...]) -> None:
    made = drawn("gallery", "16:9", (), art=photos[:3])
    assert len([layer for layer in made.layers if isinstance(layer.art, RasterArt)]) == 3


# -- logos -----------------------------------------------------------------------------------------------------


def mark(path: Path, colour: str, context: LocalContext) -> PackArt:
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">'
        f'<circle cx="50" cy="50" r="45" fill="{colour}"/>'
        f'<path fill="{colour}" d="M120 20H290V50H120ZM120 65H220V80H120Z"/></svg>',
        encoding="utf-8",
    )
    return keep_pack((read_piece(path),), context, context.scratch)[0]  # type: ignore[arg-type]


@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("family", ["end_card", "product"])
@pytest.mark.parametrize(("look", "colour", "plated"), [("data", "#0B1B33", False), ("night", "#101830", True)])
def test_a_logo_keeps_its_proportions_and_reads(
    aspect: Aspect, family: Family, look: str, colour: str, plated: bool, tmp_path: Path, context: LocalContext
) -> None:
    logo = mark(tmp_path / "mark.svg", colour, context)
    made = drawn(family, aspect, ("900 lumens", "12 hours"), look, logo=logo, brand="Veyra", subject="bicycle")
    (shown,) = named(made, "logo")
    assert shown.box.w / shown.box.h == pytest.approx(logo.aspect, rel=0.01)
    assert made.safe.holds(shown.box, 2.0)
    assert not any(text.box.meets(shown.box) for text in made.texts)
    plates = named(made, "logo plate")
    assert bool(plates) is plated
    if plates:
        assert isinstance(plates[0].art, Panel)
        assert plates[0].art.fill == "#FFFFFF"


def test_other_families_carry_no_logo(tmp_path: Path, context: LocalContext) -> None:
    logo = mark(tmp_path / "mark.svg", "#0B1B33", context)
    assert not named(drawn("hero", "16:9", (), logo=logo), "logo")
