"""Figures are drawn as long as they say, and never stand without what they count."""

from __future__ import annotations

import pytest

from tools.image.compose import compose
from tools.image.layouts.measured import amount
from tools.image.picture import Picture
from tools.image.request import SceneRequest
from tools.image.shot import Item
from tools.media.frame import Aspect


def laid_out(aspect: Aspect, **said: object) -> Picture:
    return compose(SceneRequest.model_validate({"shot": said, "look": "data", "aspect": aspect}), 0)


def texts(picture: Picture) -> dict[str, str]:
    return {layer.name: layer.shows for layer in picture.texts}


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("13,740 cups", 13740.0), ("3,5 %", 3.5), ("12.950", 12950.0), ("1 200", 1200.0), ("3.1 %", 3.1),
        ("2-3 days", None), ("soon", None), ("4 of 5", None),
    ],
)  # fmt: skip
def test_the_number_that_a_figure_says(figure: str, value: float | None) -> None:
    assert amount(figure) == value


@pytest.mark.parametrize(("aspect", "drawn"), [("16:9", "column"), ("1:1", "column"), ("9:16", "bar")])
def test_two_figures_are_drawn_as_long_as_they_say(aspect: Aspect, drawn: str) -> None:
    items = (Item(label="Week 1", detail="500"), Item(label="Week 2", detail="1,000"))
    picture = laid_out(aspect, family="compare", headline="Twice as many", items=items)
    frame = picture.height
    one, other = (layer.box for layer in picture.layers if layer.name == drawn)
    lengths = (one.w, other.w) if drawn == "bar" else (frame - one.y, frame - other.y)
    assert lengths[0] / lengths[1] == pytest.approx(0.5, abs=0.02)


def test_a_figure_stands_with_its_unit_and_the_headline_does_not_repeat_it() -> None:
    shown = texts(laid_out("16:9", family="number", headline="4 euros, one whole meal", number="4", unit="euros"))
    assert "euros" in " ".join(text for name, text in shown.items() if name != "headline").casefold()
    assert shown["headline"] == "One whole meal"


def test_a_unit_is_looked_up_where_none_was_given() -> None:
    shown = texts(laid_out("9:16", family="number", headline="Ready", number="30", spoken="It takes 30 minutes."))
    assert "minutes" in " ".join(shown.values()).casefold()


def test_ordinals_do_not_count_up() -> None:
    picture = laid_out("9:16", family="number", headline="Neck tilt", number="1", unit="Neck tilt", subject="leaf")
    figure = next(layer for layer in picture.layers if layer.name == "number")
    assert figure.entrance.kind != "count"
