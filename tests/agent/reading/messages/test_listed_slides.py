"""Slides and entries that a brief only counts are told one by one; notes without colons are labels."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.reading.matter.steps import with_points
from agent.reading.messages.listed_slides import listed_apart


@pytest.mark.parametrize(
    ("language", "brief", "slides"),
    [
        (
            "en",
            'no video, a carousel about our repair cafe "Second Screw" next saturday 22 march 10-14h in the old fire '
            "station. slide 1 title, 2 what we fix (toasters, zips), 3 when and where, 4 help -> a@b.example. green",
            [
                "Slide 1: Repair cafe Second Screw",
                "Slide 2: What we fix: toasters, zips",
                "Slide 3: Saturday 22 march 10-14h in the old fire station",
                "Slide 4: Help: a@b.example",
            ],
        ),
        (
            "de",
            "Karussell, 4 Folien: 1 was wir tun, 2 wer wir sind, 3 wann und wo, 4 mitmachen. Farben grün.",
            ["Slide 1: Was wir tun", "Slide 2: Wer wir sind", "Slide 3: Mitmachen"],
        ),
        (
            "es",
            "Carrusel de 3 láminas. 1 Una pipa de 1690. 2 Un zapato de niño. 3 Tres naipes.",
            ["Slide 1: Una pipa de 1690", "Slide 2: Un zapato de niño", "Slide 3: Tres naipes"],
        ),
    ],
)
def test_counted_slides_are_lines(language: Language, brief: str, slides: list[str]) -> None:
    told = listed_apart(brief, language)
    assert [line.rstrip(".") for line in told.split("\n") if line.startswith("Slide ")] == slides


@pytest.mark.parametrize(
    "brief",
    [
        "A carousel for our fair, 5 slides, 4:5, on 22 March, 2 stages and 3 bands.",
        "Carousel.\nSlide 1: Wash\nSlide 2: Dry\nSlide 3: Wear",
        "A film: 1 peel, 2 cut, 3 bake.",
    ],
)
def test_other_numbers_are_no_slides(brief: str) -> None:
    assert listed_apart(brief, "en") == brief


def test_lines_that_count_up_have_points() -> None:
    assert with_points("Tips\n1 freeze it\n2 dry it\n3 eat it") == "Tips\n1. freeze it\n2. dry it\n3. eat it"
    assert with_points("1 onion\n2 carrots\n1 lemon") == "1 onion\n2 carrots\n1 lemon"


def test_notes_without_colons() -> None:
    brief = understand(
        "3 ways to save bread - short, 25s\n1 freeze it sliced\n2 croutons in the oven, 180 degrees\n3 bread pudding\n"
        'hook: the average household throws away 10 loaves a year\nbrand Crumb & Co, end "Which one do you try first?"'
    )
    assert brief.brand.name == "Crumb & Co"
    assert brief.ending == "Which one do you try first?"
    assert brief.opening == "the average household throws away 10 loaves a year"
    assert "croutons in the oven, 180 degrees" in [fact.text for fact in brief.facts]
