"""Icons are found by what they mean and drawn inside their box."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest
import skia

from tools.image.art import icons, shape
from tools.image.palette import Palette

PALETTE = Palette(ground="#FFF1DC", ink="#2A1510", accent="#E8552D", support="#FFB347", second="#1F6F5C")


@pytest.mark.parametrize(
    ("words", "accepted"),
    [
        ("coffee", {"mug-hot", "mug-saucer"}),
        ("bicycle", {"bicycle"}),
        ("price", {"tag", "tags"}),
        ("tram stop", {"train-tram"}),
        ("clock", {"clock"}),
        ("house", {"house"}),
        ("apple tree", {"tree"}),
        ("sunlight", {"sun"}),
        ("water", {"water", "droplet"}),
        ("e-mail", {"envelope"}),
        ("parking spaces", {"square-parking"}),
        ("volunteers", {"hand-holding-heart"}),
        ("shopping cart", {"cart-shopping"}),
        ("delivery truck", {"truck", "truck-fast"}),
        ("questions", {"circle-question", "question"}),
        ("battery", {"battery-full"}),
        ("cheese", {"cheese"}),
        ("egg whites", {"egg"}),
        ("moon", {"moon"}),
        ("week", {"calendar-week"}),
    ],
)
def test_finds_what_the_word_means(words: str, accepted: set[str]) -> None:
    assert icons.find_icon(words) in accepted


@pytest.mark.parametrize("words", ["", "very", "of the", "qwertzuiop"])
def test_finds_nothing_for_words_without_a_picture(words: str) -> None:
    assert icons.find_icon(words) is None


def test_no_brand_marks() -> None:
    for brand in ("github", "facebook", "apple pay", "instagram"):
        found = icons.find_icons(brand, 10)
        assert all(name not in {"github", "facebook", "apple-pay", "instagram", "apple"} for name, _ in found)


def test_hits_are_ranked_and_limited() -> None:
    hits = icons.find_icons("sun", 4)
    assert len(hits) == 4
    assert [score for _, score in hits] == sorted((score for _, score in hits), reverse=True)
    assert hits[0][0] == "sun"


def test_every_own_synonym_leads_to_an_icon() -> None:
    for phrase, icon in icons.KNOWN.items():
        assert icons.outline(icon).d
        assert icons.find_icon(phrase) == icon


@pytest.mark.parametrize("name", ["mug-hot", "bicycle", "sun", "gear", "wifi", "arrow-right"])
def test_outlines_fit_their_box(name: str) -> None:
    edge = icons.icon_path(name).computeTightBounds()
    assert -1 <= edge.left() < edge.right() <= 101
    assert -1 <= edge.top() < edge.bottom() <= 101
    assert max(edge.width(), edge.height()) > 60


@pytest.mark.parametrize("treatment", get_args(icons.Treatment))
def test_treatments_draw(treatment: icons.Treatment) -> None:
    surface = skia.Surface(100, 100)
    surface.getCanvas().clear(0)
    icons.draw_icon(surface.getCanvas(), "mug-hot", PALETTE, treatment)
    alpha = np.array(surface.makeImageSnapshot())[:, :, 3]
    assert 0.1 < float((alpha > 24).mean()) < 0.9


def test_arc_flags_without_separators() -> None:
    packed = shape.path("M10 10a5 5 0 0110 0a5 5 0 01-10 0z").computeTightBounds()
    spaced = shape.path("M 10 10 a 5 5 0 0 1 10 0 a 5 5 0 0 1 -10 0 z").computeTightBounds()
    assert packed == spaced
    assert round(packed.width()) == round(packed.height()) == 10


def test_relative_and_smooth_commands_follow_the_pen() -> None:
    drawn = shape.path("m10 10 h20 v20 l-20 0 z m5 5 c0 5 5 5 5 0 s5 -5 5 0 q1 2 2 0 t2 0")
    assert drawn.getBounds().left() == 10
    assert drawn.getBounds().bottom() == 30


@pytest.mark.parametrize("treatment", ["outline", "neon"])
def test_outlines_are_drawn_on(treatment: icons.Treatment) -> None:
    inked = []
    for upto in (0.0, 0.3, 0.7, 0.9999999, 1.0):
        surface = skia.Surface(100, 100)
        surface.getCanvas().clear(0xFF808080)
        icons.draw_icon(surface.getCanvas(), "mug-hot", PALETTE, treatment, upto)
        pixels = np.array(surface.makeImageSnapshot()).astype(int)
        inked.append(int((np.abs(pixels[:, :, :3] - pixels[50, 50, :3]).max(axis=2) > 60).sum()))
    assert inked[1] < inked[2] < inked[4]
    assert abs(inked[3] - inked[4]) <= 2


def test_comic_faces_stand_for_nothing_else() -> None:
    assert not any(
        icon.startswith("face-") for word in ("floor", "lift", "price") for icon, _ in icons.find_icons(word)
    )
