"""Any Latin text, however spelt, in every family and aspect: it neither overflows, overlaps, strays nor raises."""

from __future__ import annotations

import unicodedata
from typing import Any, get_args

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tools.image.placement import Fault, beyond, faults, orphans, overflow, shared
from tools.image.compose import compose
from tools.image.layouts.quote import initials
from tools.image.legible import contrasts, legible
from tools.image.looks import look_names
from tools.image.picture import Box, Layer, Ornament, Panel, Picture, Run, Text
from tools.image.request import SceneRequest
from tools.image.shot import Chart, Family, Item, Point, Shot
from tools.media.fonts import Face
from tools.media.frame import Aspect

FAMILIES: tuple[Family, ...] = get_args(Family)
ASPECTS: tuple[Aspect, ...] = get_args(Aspect)
LETTERS = "".join(c for c in map(chr, range(0xA1, 0x2C80)) if "LATIN" in unicodedata.name(c, ""))
LATIN = st.one_of(
    st.characters(min_codepoint=0x21, max_codepoint=0x7E),
    st.sampled_from(LETTERS),
    st.sampled_from("    \u0301\u0308\u0323\u030c\u0327\u00ad\u2011\u2013…’“”«»¿¡€№"),
)
TEXT = st.one_of(
    st.text(LATIN, min_size=1, max_size=160),
    st.text(st.sampled_from("WMÆŒǼ@"), min_size=1, max_size=160),
    st.text(st.sampled_from("aeiou\u0301\u0302\u0303\u0304\u0306\u030a"), min_size=1, max_size=160),
    st.lists(st.text(st.sampled_from("abcdeäöüßñçéÅØ"), min_size=1, max_size=40), min_size=1).map(
        lambda words: " ".join(words)[:160]
    ),
)


def shot(family: Family, text: str, count: int, kind: str) -> Shot:
    """A shot in which that text is everything that is said, as long as each field allows."""

    def cut(limit: int) -> str:
        return text[:limit].strip() or "x"

    items = tuple(Item(label=cut(80), detail=text[:120], subject="sun" if n % 2 else "") for n in range(count))
    points = tuple(Point(label=cut(40), value=n * 7.25 - 9) for n in range(count + 2))
    return Shot(
        family=family, headline=cut(160), accent=text[3:20].strip(), kicker=cut(60), body=cut(160), number=cut(24),
        unit=cut(40), items=items, button=cut(60), address=cut(120), subject="coffee cup" if count % 2 else "",
        chart=Chart(kind=kind, points=points, unit=cut(20)) if family == "chart" else None,
    )  # fmt: skip


@settings(max_examples=160, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    family=st.sampled_from(FAMILIES), aspect=st.sampled_from(ASPECTS), name=st.sampled_from(look_names()), text=TEXT,
    count=st.integers(0, 10), kind=st.sampled_from(["bar", "line", "donut"]), captions=st.booleans(),
)  # fmt: skip
def test_any_latin_text_fits(
    family: Family, aspect: Aspect, name: str, text: str, count: int, kind: str, captions: bool
) -> None:
    request = SceneRequest(
        shot=shot(family, text, count, kind), look=name, aspect=aspect, index=count, captions=captions
    )
    assert [str(fault) for fault in faults(compose(request, seed=3))] == []


@pytest.mark.parametrize("family", FAMILIES)
def test_headlines_do_not_end_on_orphans(family: Family) -> None:
    said = "The library in the old harbour opens its doors to all of us on a Monday in May"
    for aspect in ASPECTS:
        request = SceneRequest(shot=shot(family, said, 3, "bar"), look="modern", aspect=aspect)
        made = orphans(compose(request, seed=3))
        assert [layer.shows for layer in made if layer.name == "headline"] == []


def text_layer(words: str, box: Box, size: float = 40.0, colour: str = "#FFFFFF", name: str = "said") -> Layer:
    lines = tuple((Run(text=line, colour=colour),) for line in words.split("\n"))
    return Layer(
        name=name, shows=words, box=box, art=Text(lines=lines, face=Face(family="sans"), size=size, ground=colour)
    )


def picture(*layers: Layer) -> Picture:
    made = compose(SceneRequest(shot=Shot(family="title", headline="x"), look="warm", aspect="16:9"), 1)
    return made.model_copy(update={"layers": layers, "caption": None})


def test_faults_are_measured_in_units() -> None:
    narrow = text_layer("far too long for this", Box(x=200, y=200, w=50, h=80))
    assert overflow(narrow) > 200
    low = text_layer("two\nlines", Box(x=200, y=200, w=400, h=60))
    assert overflow(low) > 20
    made = picture(
        text_layer("one", Box(x=10, y=200, w=200, h=80)),
        text_layer("two", Box(x=180, y=210, w=200, h=80), name="other"),
    )
    assert {(fault.kind, round(fault.by)) for fault in faults(made)} == {("outside", 110), ("overlap", 30)}
    assert isinstance(faults(made)[0], Fault)


def test_boxes_share_and_reach_beyond() -> None:
    one = Box(x=0, y=0, w=10, h=10)
    assert shared(one, Box(x=6, y=2, w=10, h=10)) == 4
    assert shared(one, Box(x=20, y=0, w=10, h=10)) == 0
    assert beyond(Box(x=-3, y=0, w=5, h=5), one) == 3
    assert beyond(one, one) == 0


def test_an_orphan_is_one_short_word_on_the_last_line() -> None:
    made = picture(text_layer("A line of words and an\nend", Box(x=200, y=200, w=900, h=200)))
    assert len(orphans(made)) == 1
    assert orphans(picture(text_layer("A line\nof words", Box(x=200, y=200, w=900, h=200)))) == ()


def test_where_no_ink_reads_a_plate_is_put_under_the_text() -> None:
    stripes = [
        Layer(name="stripe", box=Box(x=120 + 40 * n, y=200, w=40, h=200), art=Panel(fill=("#000000", "#FFFFFF")[n % 2]))
        for n in range(20)
    ]
    said = text_layer("Readable", Box(x=200, y=240, w=600, h=100), 70, "#FFFFFF")
    made = picture(*stripes, said)
    assert not all(each.reads for each in contrasts(made))
    repaired = legible(made)
    assert [layer.name for layer in repaired.layers].count("plate") == 1
    assert all(each.reads for each in contrasts(repaired))
    assert legible(repaired) == repaired


def test_contrast_is_that_of_the_worst_twentieth() -> None:
    wall = Layer(name="wall", box=Box(x=0, y=0, w=1920, h=1080), art=Panel(fill="#777777"))
    made = picture(wall, text_layer("grey", Box(x=200, y=240, w=600, h=100), 40, "#FFFFFF"))
    (found,) = contrasts(made)
    assert found.least == 4.5
    assert np.isclose(found.ratio, 4.48, atol=0.05)
    assert not found.reads


def test_speakers_have_initials() -> None:
    assert [initials(name) for name in ("Maya", "Jonas Petersen", "Dr. Ada M. Lovelace", "42")] == [
        "M",
        "JP",
        "DL",
        "“",
    ]


def test_labels_point_at_the_parts_they_name() -> None:
    items = (Item(label="Roots"), Item(label="Leaves"))
    request = SceneRequest(
        shot=Shot(family="diagram", headline="A plant", subject="plant", items=items), look="learning", aspect="16:9"
    )
    made = compose(request, 3)
    thing = next(layer.box for layer in made.layers if layer.name == "subject")
    ends = {
        layer.entrance.cue: layer.box.cy
        for layer in made.layers
        if layer.name == "anchor" and isinstance(layer.art, Ornament)
    }
    assert ends["Roots"] > thing.cy > ends["Leaves"]


def shapes_of(family: Family, **more: Any) -> list[Box]:
    made = compose(SceneRequest(shot=Shot(family=family, headline="Now", **more), look="warm", aspect="9:16"), 3)
    return [layer.box for layer in made.layers if layer.depth < 0.95 and layer.name not in ("ground", "ambient")]


def test_tall_frames_are_used_down_to_their_lower_third() -> None:
    items = (Item(label="Older", detail="Slow; Far"), Item(label="Newer", detail="Quick; Near"))
    points = tuple(Point(label=day, value=value) for day, value in (("Mon", 2.0), ("Tue", 5.0), ("Wed", 4.0)))
    for family in ("list", "steps", "compare", "quote", "chart", "number", "end_card"):
        chart = Chart(points=points) if family == "chart" else None
        low = max(box.bottom for box in shapes_of(family, items=items, chart=chart, number="48"))
        assert low > 1920 * 0.8, family


@pytest.mark.parametrize("family", ["title", "hero", "split", "number", "end_card"])
def test_no_text_stands_on_the_subject_whichever_side_it_is_on(family: Family) -> None:
    said = Shot(family=family, headline="Scan it and forget about it", number="48", subject="document")
    for aspect in ASPECTS:
        for index in range(6):
            made = compose(SceneRequest(shot=said, look="modern", aspect=aspect, index=index), 3)
            things = [layer.box for layer in made.layers if layer.name == "subject"]
            assert not any(shared(text.box, thing) > 2 for text in made.texts for thing in things), f"{aspect} {index}"


@pytest.mark.parametrize(
    ("labels", "brand", "forms"),
    [
        (("Supermarket", "Brewly"), "Brewly", {"cross", "check"}),
        (("Before", "Since March"), "", {"cross", "check"}),
        (("Cats", "Dogs"), "Brewly", {"disc"}),
    ],
)
def test_only_a_side_that_is_the_worse_one_is_crossed_out(labels: tuple[str, str], brand: str, forms: set[str]) -> None:
    items = tuple(Item(label=label, detail="Sleep long; Eat well") for label in labels)
    said = Shot(family="compare", headline="Which of them", items=items)
    made = compose(SceneRequest(shot=said, look="modern", aspect="16:9", brand=brand), 3)
    marks = {layer.art.form for layer in made.layers if layer.name == "mark" and isinstance(layer.art, Ornament)}
    assert marks == forms
