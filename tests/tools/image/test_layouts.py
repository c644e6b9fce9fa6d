"""Every family in every aspect ratio: nothing overflows, overlaps or leaves the safe area, whatever the words."""

from __future__ import annotations

import itertools
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tools.image.placement import shared
from tools.image import tint
from tools.image.compose import compose
from tools.image.looks import look_names
from tools.image.picture import Box, Layer, Panel, Picture, PropArt, Text
from tools.image.render.words import line_extent, style_of
from tools.image.scene import ScenePicture
from tools.image.shot import Chart, Family, Item, Point, Shot
from tools.media.frame import Aspect
from tools.media.type import block_height

FAMILIES: tuple[Family, ...] = get_args(Family)
ASPECTS: tuple[Aspect, ...] = get_args(Aspect)
LONG = (
    "Ångström’s überlange Geschwindigkeitsbegrenzungsverordnung überquert Çanakkale früh, "
    "während fünf müde Köche süße Crêpes à la crème flambieren, ohne je zu ruhen"
)
SPELT = "A É Über Coffee Rindfleischetikettierungsüberwachungsaufgabe naïve piñata größer to 1.234,5€ 🎉 ✓"
WORDS = SPELT.split()


def picture(shot: Shot, aspect: Aspect, look: str = "warm", **more: Any) -> Picture:
    request = ScenePicture.Input(shot=shot, look=look, aspect=aspect, **more)
    return compose(request, seed=3)


def shot(family: Family, words: str, count: int = 4) -> Shot:
    """A shot of the family in which every field is as long as it may be, or as short."""

    def cut(limit: int) -> str:
        return words[:limit].strip()

    items = tuple(Item(label=f"{n} {cut(70)}".strip(), detail=cut(120), subject="sun") for n in range(count))
    chart = Chart(
        points=tuple(Point(label=f"{n} {cut(36)}".strip(), value=n * 1234.5) for n in range(1, count + 3)), unit="t"
    )
    return Shot(
        family=family, headline=cut(160), kicker=cut(60), body=cut(240), number=cut(24), unit=cut(40), items=items,
        chart=chart if family == "chart" else None, button=cut(60), address=cut(120), subject="coffee cup",
    )  # fmt: skip


def faults(made: Picture) -> list[str]:
    """What is wrong with where the texts are."""
    texts = made.texts
    found = [f"{text.name} outside the safe area: {text.box}" for text in texts if not made.safe.holds(text.box, 2.0)]
    for one, other in itertools.combinations(texts, 2):
        if one.box.meets(other.box, 3.0):
            found.append(f"{one.name} {one.shows!r} overlaps {other.name} {other.shows!r}")
    for text in texts:
        found += wider_than_its_box(text)
        if made.caption and made.caption.box.meets(text.box, 2.0):
            found.append(f"{text.name} stands where captions go")
    return found


def wider_than_its_box(layer: Layer) -> list[str]:
    art = layer.art
    assert isinstance(art, Text)
    style = style_of(art)
    found = []
    if max(line_extent(line, style) for line in art.lines) > layer.box.w + 2:
        found.append(f"{layer.name} is wider than its box")
    if block_height(len(art.lines), style) > layer.box.h + 2:
        found.append(f"{layer.name} is taller than its box")
    return found


@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("captions", [True, False])
@pytest.mark.parametrize("words", ["A", "Meet Brewly, fresh every week", LONG], ids=["one", "usual", "long"])
def test_texts_fit(family: Family, aspect: Aspect, captions: bool, words: str) -> None:
    for count in (0, 2, 3, 8):
        assert faults(picture(shot(family, words, count), aspect, captions=captions)) == []


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    family=st.sampled_from(FAMILIES),
    aspect=st.sampled_from(ASPECTS),
    look=st.sampled_from(look_names()),
    words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join),
    count=st.integers(0, 10),
)
def test_any_words_fit(family: Family, aspect: Aspect, look: str, words: str, count: int) -> None:
    made = picture(shot(family, words, count), aspect, look)
    assert faults(made) == []


@pytest.mark.parametrize("look", look_names())
def test_ink_reads_on_its_ground(look: str) -> None:
    for family, aspect in itertools.product(FAMILIES, ("16:9", "9:16")):
        for colors in ((), ("#FFD400", "#111111"), ("#0A5C36",), ("#FF5A5F", "#FFFFFF")):
            made = picture(shot(family, "Meet Brewly every week"), aspect, look, colors=colors)  # type: ignore[arg-type]
            for layer in made.texts:
                assert isinstance(layer.art, Text)
                for run in itertools.chain.from_iterable(layer.art.lines):
                    least = 3.0 if layer.art.size >= 60 else 4.5
                    ratio = tint.contrast(run.colour, layer.art.ground)
                    assert ratio >= least, f"{family} {colors} {layer.name} {run} on {layer.art.ground}: {ratio:.1f}"


@pytest.mark.parametrize("aspect", ASPECTS)
def test_the_subject_is_shown_large_and_clear_of_the_words(aspect: Aspect) -> None:
    for family in ("hero", "title", "split", "end_card"):
        made = picture(shot(family, "Meet Brewly"), aspect)
        things = [layer for layer in made.layers if isinstance(layer.art, PropArt)]
        assert len(things) == 1
        assert things[0].box.w * things[0].box.h > 0.06 * made.width * made.height
        assert not any(text.box.meets(things[0].box) for text in made.texts)
        assert made.caption is not None
        hidden = shared(things[0].box, made.caption.box)
        assert hidden < 0.4 * things[0].box.h, "captions may stand before the foot of a thing, never before its face"


def test_the_same_request_and_seed_give_the_same_picture() -> None:
    assert picture(shot("steps", "Brew"), "9:16") == picture(shot("steps", "Brew"), "9:16")


def test_monochrome_has_no_hue_in_any_palette() -> None:
    made = picture(shot("hero", "Meet Brewly"), "16:9", monochrome=True)
    assert all(len(set(tint.parts(colour))) == 1 for colour in made.palette.model_dump().values())


def test_bars_stand_on_zero_in_the_order_given() -> None:
    points = tuple(Point(label=f"Q{n}", value=value) for n, value in enumerate((24.0, 12.0, 48.0)))
    made = picture(Shot(family="chart", headline="Orders", chart=Chart(points=points, highlight=("Q2",))), "16:9")
    bars = [layer.box for layer in made.layers if layer.name == "bar" and isinstance(layer.art, Panel)]
    assert [bar.x for bar in bars] == sorted(bar.x for bar in bars)
    assert len({round(bar.bottom, 3) for bar in bars}) == 1
    assert [round(bar.h / bars[0].h, 3) for bar in bars] == [1.0, 0.5, 2.0]


def test_captions_have_their_own_zone_inside_the_safe_area() -> None:
    for family, aspect in itertools.product(FAMILIES, ASPECTS):
        made = picture(shot(family, "Meet Brewly"), aspect)
        assert made.caption is not None
        assert made.safe.holds(made.caption.box)
        assert picture(shot(family, "Meet Brewly"), aspect, captions=False).caption is None


def test_boxes_know_when_they_meet() -> None:
    assert Box(x=0, y=0, w=10, h=10).meets(Box(x=5, y=5, w=10, h=10))
    assert not Box(x=0, y=0, w=10, h=10).meets(Box(x=10, y=0, w=10, h=10))


def test_a_kicker_that_its_line_cannot_hold_leaves_the_headline_its_size() -> None:
    headline = "How would you like to come to work in the morning?"
    overlong = "The many benefits of taking your bicycle to work every day"
    with_it, without = (
        next(text.art for text in picture(shown, "9:16").texts if text.name == "headline")
        for shown in (
            Shot(family="title", headline=headline, kicker=kicker, subject="bicycle") for kicker in (overlong, "")
        )
    )
    assert isinstance(with_it, Text)
    assert isinstance(without, Text)
    assert with_it.size == without.size > 90


def test_a_kicker_that_the_headline_tells_is_left_out() -> None:
    told = picture(Shot(family="title", headline="The charity run: who comes?", kicker="Charity run"), "16:9")
    assert not [text for text in told.texts if text.name == "kicker"]
    fresh = picture(Shot(family="title", headline="Who comes?", kicker="Charity run"), "16:9")
    assert [text for text in fresh.texts if text.name == "kicker"]


@pytest.mark.parametrize("aspect", ["9:16", "1:1", "4:5"])
def test_words_that_lead_to_a_figure_stand_over_it_once(aspect: Aspect) -> None:
    told = Shot(family="number", headline="Brews in 90 seconds", number="90", unit="seconds", subject="coffee cup")
    texts = {layer.name: layer for layer in picture(told, aspect).texts}
    said = {
        name: " ".join("".join(run.text for run in line) for line in layer.art.lines)
        for name, layer in texts.items()
        if isinstance(layer.art, Text)
    }
    assert said == {"headline": "Brews in", "number": "90 seconds"}
    assert texts["headline"].box.bottom <= texts["number"].box.y
