"""Posters: every fact on them, inside the margins and readable, at the size of the paper, with bleed around it."""

import asyncio
from pathlib import Path

import cv2
import numpy as np
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.image.looks import look_names
from tools.image.picture import Text
from tools.image.poster import Poster
from tools.image.posting import lay_out
from tools.image.print import Print
from tools.image.sheet_request import PosterRequest
from tools.media.frame import Shape
from tools.testing import LocalContext

MARKET = {
    "title": "Lantern Quay night market", "accent": "Lantern", "date": "Friday 12 June", "time": "18:00-23:00",
    "place": "Quay 7", "price": "free entry", "details": ("40 food stalls", "live brass band"),
    "subject": "market stall, lantern", "setting": "street", "look": "night", "colors": ("#0E4D57", "#F28C28"),
}  # fmt: skip
WORDS = st.text("abcdeéümwW ", min_size=3, max_size=40).filter(lambda text: bool(text.strip()))


@pytest.fixture
def context(tmp_path: Path) -> LocalContext:
    return LocalContext(tmp_path / "store", tmp_path / "scratch")


def printed(context: LocalContext, shape: Shape, short_side: int, paper_mm: float = 0.0) -> Print.Output:
    laid = asyncio.run(Poster().run(PosterRequest.model_validate(MARKET | {"shape": shape}), context))
    request = Print.Input(picture=laid.picture, short_side=short_side, short_side_mm=paper_mm)  # type: ignore[attr-defined]
    made = asyncio.run(Print().run(request, context))
    assert isinstance(made, Print.Output)
    return made


@pytest.mark.parametrize("shape", ["A", "4:5", "1:1"])
def test_every_fact_is_on_it_and_reads(context: LocalContext, shape: Shape) -> None:
    made = printed(context, shape, 270)
    said = " ".join(each.text for each in made.texts)
    for fact in ("Lantern Quay night market", "Friday 12 June", "18:00-23:00", "Quay 7", "free entry"):
        assert fact in said
    assert all(each.inside for each in made.texts)
    assert all(each.contrast >= each.least for each in made.texts)


def test_paper_has_its_size_and_three_millimetres_of_bleed(context: LocalContext) -> None:
    made = printed(context, "A", 600, 297.0)
    assert (made.width, made.height) == (600, 848)
    assert made.sheet is not None
    page = pypdf.PdfReader(context.path(made.sheet)).pages[0]
    mm = 72 / 25.4
    assert float(page.trimbox.width) == pytest.approx(297 * mm, abs=0.1)
    assert float(page.trimbox.height) == pytest.approx(420 * mm, abs=1)
    assert float(page.mediabox.width - page.trimbox.width) == pytest.approx(6 * mm, abs=0.2)
    assert page.images[0].image is not None


def test_there_is_colour_in_the_bleed(context: LocalContext) -> None:
    made = printed(context, "A", 300, 297.0)
    assert made.sheet is not None
    image = pypdf.PdfReader(context.path(made.sheet)).pages[0].images[0].image
    assert image is not None
    pixels = np.asarray(image.convert("RGB")).astype(int)
    assert np.abs(pixels[-1, 150] - np.array([0x0E, 0x4D, 0x57])).max() < 12
    assert pixels[0].max() > 0


def test_every_brand_colour_is_seen(context: LocalContext) -> None:
    made = printed(context, "4:5", 270)
    image = cv2.imread(str(context.path(made.still)))
    assert image is not None
    pixels = image[:, :, ::-1].astype(int)
    for color in ((0x0E, 0x4D, 0x57), (0xF2, 0x8C, 0x28)):
        share = (np.abs(pixels - np.array(color)).max(axis=2) < 12).mean()
        assert share > 0.01, color


def test_equal_posters_have_equal_bytes(context: LocalContext) -> None:
    first, second = printed(context, "A", 240, 210.0), printed(context, "A", 240, 210.0)
    assert (first.still, first.sheet) == (second.still, second.sheet)
    shown = cv2.imread(str(context.path(first.still)))
    assert shown is not None
    assert shown.shape == (340, 240, 3)


@settings(max_examples=40, deadline=None)
@given(
    title=WORDS,
    date=st.one_of(st.just(""), WORDS),
    place=st.one_of(st.just(""), WORDS),
    price=st.sampled_from(["", "free entry", "from 49 euros a night"]),
    details=st.lists(WORDS.map(lambda text: text[:30]), max_size=6), look=st.sampled_from(look_names()),
    notes=st.lists(WORDS.map(lambda text: (text * 3)[:96]), max_size=4),
    shape=st.sampled_from(["A", "4:5", "1:1", "9:16"]), address=st.sampled_from(["", "0117 496 0999"]),
)  # fmt: skip
def test_whatever_is_said_stays_inside_the_margins(
    title: str,
    date: str,
    place: str,
    price: str,
    details: list[str],
    notes: list[str],
    look: str,
    shape: Shape,
    address: str,
) -> None:
    request = PosterRequest(
        title=title,
        date=date,
        place=place,
        price=price,
        details=tuple(details),
        notes=tuple(notes),
        address=address,
        look=look,
        shape=shape,
    )
    picture = lay_out(request, 0)
    assert all(picture.safe.holds(layer.box, 2.0) for layer in picture.texts)


def test_all_that_was_given_is_on_a_sheet_of_paper() -> None:
    notes = ("Bring your broken toasters, torn jeans, wobbly chairs - max 2 items each", "By train: ten minutes' walk")
    details = ("Bratwurst", "Grillkäse", "Kuchenbuffet", "Hüpfburg ab 13 Uhr", "Blaskapelle", "Bei Regen im Saal")
    request = PosterRequest(title="Pfarrfest St. Ulrich", date="Sonntag 21. Juni", place="Am Anger 3", price="frei",
                            details=details, notes=notes, look="modern", colors=("#7B1E3A", "#F5C542"))  # fmt: skip
    picture = lay_out(request, 0)
    runs = [run for layer in picture.texts if isinstance(layer.art, Text) for line in layer.art.lines for run in line]
    said = " ".join(" ".join(run.text for run in runs).split())
    assert all(text in said for text in (*details, *notes))
    assert "#7B1E3A" in {run.colour.upper() for run in runs}
