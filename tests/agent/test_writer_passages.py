"""Dates, places, things on offer and own pictures find the picture that shows them; none of them is ever made up."""

from __future__ import annotations

import itertools
import re

import pytest

from agent.brief import Brief, Wishes
from agent.gallery import caption, with_gallery
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.dates import when, without
from agent.writers.embedded.places import way
from memory.assets import ImageAsset
from tests.agent.small_boards import board_of
from tools.image.packs.art import PackArt
from tools.image.packs.lookup import concerned
from tools.image.shot import Shot

HISTORY = (
    "Make a 45-second film about the history of Norden Clocks, a clockmaker in Kiel. Founded in 1911 by Ida Norden in "
    "a shed. In 1946 it built its first tower clock. In 1988 it moved to the harbour. In 2021 it opened a school."
)
LABELLED = """30-second film about our choir.
- 1974: eleven singers in a kitchen
- 1999: first concert
- 2015: a hall of our own"""
HOURS = "30 s film about our open day. 9:30 doors open. 11:00 tour of the workshops. 14:00 concert in the yard."
GERMAN = (
    "30 Sekunden Film über die Mühle Rasch. 1872 gegründet von Karl Rasch. 1936 zieht die Mühle an den Fluss. 1990 "
    "kommt der erste Laden dazu."
)
TRIP = (
    "A 40 second reel about our rail trip: from Turin to Genoa, Lucca and Siena. Nine days, small groups, from €890. "
    "Book at slowrails.example."
)
VANS = "30-second film for a delivery service. Our vans drive from Kiel via Hamburg and Hanover to Kassel every night."
DAYS = "Bicycle trip film, 30s. Day 1: Ghent. Day 2: Bruges. Day 3: Ostend. Flat roads all the way."
NIGHT = "40s: Berlin → Prague → Vienna by night train. Sleep on board, arrive rested. nightrail.example"
MONTHS = "45-second recap of our year: January: new office in Leeds. March: first 100 customers. June: app launched."
LAUNCH = (
    "Launch film for the Lumo Desk, a desk lamp. 900 lumens. 12 hours of light. Charges in 40 minutes. €79, free "
    "shipping. 30 seconds. lumo.example"
)
FLAT = (
    "30s video for a flat to rent: Elm Street 14, Leeds. 72 m², three rooms, balcony to the south, built 1998. "
    "€1,240 a month. Viewings on Saturday. Call 0341 555 0199."
)


def told(text: str) -> tuple[Brief, Storyboard]:
    brief = understand(text, (), Wishes())
    return brief, write(brief, CountingClock())


def shots(board: Storyboard, family: str) -> list[Shot]:
    return [scene.shot for scene in board.scenes if scene.shot.family == family]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (HISTORY, ["1911", "1946", "1988", "2021"]),
        (LABELLED, ["1974", "1999", "2015"]),
        (HOURS, ["9:30", "11:00", "14:00"]),
        (GERMAN, ["1872", "1936", "1990"]),
        (MONTHS, ["January", "March", "June"]),
    ],
)
def test_dates_that_follow_each_other_are_one_timeline(text: str, labels: list[str]) -> None:
    _, board = told(text)
    (shot,) = shots(board, "timeline")
    assert [item.label for item in shot.items] == labels
    scene = next(scene for scene in board.scenes if scene.shot is shot)
    assert all(label in scene.narration for label in labels)


def test_events_are_the_briefs_own_words() -> None:
    _, board = told(HISTORY)
    details = [item.detail for item in shots(board, "timeline")[0].items]
    assert details == [
        "Founded by Ida Norden in a shed", "Built its first tower clock", "Moved to the harbour", "Opened a school",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "30 s film about our mill. In 1990 it opened. In 1936 it moved. In 1872 it was founded.",
        "30 s film about our mill. In 1990 it opened. It has a wheel.",
        "30 s film about our shop. We are open from 9:00 to 17:00. 1500 people come every week. 2000 people know us.",
    ],
)
def test_dates_out_of_order_or_too_few_are_no_timeline(text: str) -> None:
    assert shots(told(text)[1], "timeline") == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (TRIP, ["Turin", "Genoa", "Lucca", "Siena"]),
        (VANS, ["Kiel", "Hamburg", "Hanover", "Kassel"]),
        (DAYS, ["Ghent", "Bruges", "Ostend"]),
        (NIGHT, ["Berlin", "Prague", "Vienna"]),
    ],
)
def test_places_that_make_a_way_are_one_route(text: str, places: list[str]) -> None:
    brief, board = told(text)
    (shot,) = shots(board, "route")
    assert [item.label for item in shot.items] == places
    assert all(place in brief.text for place in places)
    scene = next(scene for scene in board.scenes if scene.shot is shot)
    assert all(place in scene.narration for place in places)


def test_days_of_a_journey_say_which_day() -> None:
    assert [item.detail for item in shots(told(DAYS)[1], "route")[0].items] == ["Day 1", "Day 2", "Day 3"]


@pytest.mark.parametrize(
    "text",
    [
        "Open from Monday to Friday.",
        "From Anna to Peter with love.",
        "Our team works from Berlin.",
        "We went from zero to hero, and then to the moon.",
        "Von Montag bis Freitag geöffnet.",
    ],
)
def test_what_is_no_way_has_no_route(text: str) -> None:
    assert way(text, "de" if text.startswith("Von") else "en", travels=False) is None


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("By train from Lisbon to Porto", "en", ("Lisbon", "Porto")),
        ("Unsere Reise: von Kiel über Hamburg nach Ulm", "de", ("Kiel", "Hamburg", "Ulm")),
        ("En train de Lille à Lyon, puis à Nice", "fr", ("Lille", "Lyon", "Nice")),
        ("Viaje en tren de Bilbao a Burgos", "es", ("Bilbao", "Burgos")),
        ("Oslo → Bergen → Stavanger by ship", "en", ("Oslo", "Bergen", "Stavanger")),
        ("A tour through New York, San Sebastián and Vilanova", "en", ("New York", "San Sebastián", "Vilanova")),
    ],
)
def test_ways_are_read_in_several_languages(text: str, language: str, names: tuple[str, ...]) -> None:
    found = way(text, language, travels=False)  # type: ignore[arg-type]
    assert found is not None
    assert found.names == names


@pytest.mark.parametrize(
    ("text", "written", "rest"),
    [
        ("Founded in 1923 by Anna", "1923", "Founded by Anna"),
        ("On 3 May 2024 we open", "3 May 2024", "we open"),
        ("Am 12. Oktober fliegt sie", "12. Oktober", "fliegt sie"),
        ("le 3 mai 2021 : ouverture", "3 mai 2021", "ouverture"),
        ("at 8 am doors open", "8 am", "doors open"),
        ("14 Uhr Musik", "14 Uhr", "Musik"),
        ("Day 2: Bruges", "Day 2", "Bruges"),
    ],
)
def test_dates_are_found_and_taken_out(text: str, written: str, rest: str) -> None:
    found = when(text)
    assert found is not None
    assert found.written == written
    assert without(text, found) == rest


@pytest.mark.parametrize(
    "text",
    ["900 lumens", "1500 people came", "12 hours of light", "1923 and 1987", "€1990", "12 marches", "it may rain"],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    found = when(text)
    assert found is None


def test_what_is_on_offer_has_its_card() -> None:
    brief, board = told(LAUNCH)
    (card,) = shots(board, "product")
    assert (card.number, card.unit) == ("€79", "free shipping")
    assert [item.label for item in card.items] == ["900 lumens", "12 hours of light", "Charges in 40 minutes"]
    assert card.headline == "Lumo Desk"
    assert all(item.label.casefold() in brief.text.casefold() for item in card.items)


def test_a_listing_has_its_card_with_the_rent() -> None:
    (card,) = shots(told(FLAT)[1], "product")
    assert (card.number, card.unit) == ("€1,240", "a month")
    assert "Three rooms" in [item.label for item in card.items]


def test_nothing_on_offer_has_no_card() -> None:
    assert shots(told(HISTORY)[1], "product") == []


@pytest.mark.parametrize("text", [HISTORY, LABELLED, HOURS, TRIP, VANS, DAYS, NIGHT, MONTHS, LAUNCH, FLAT, GERMAN])
def test_neighbours_differ_and_no_number_is_new(text: str) -> None:
    brief, board = told(text)
    families = [scene.shot.family for scene in board.scenes]
    assert all(one != other for one, other in itertools.pairwise(families))
    shown = " ".join(f"{item.label} {item.detail}" for scene in board.scenes for item in scene.shot.items)
    assert set(re.findall(r"\d+", shown)) <= set(re.findall(r"\d+", brief.text))


# -- own pictures ----------------------------------------------------------------------------------------------


def pictures(*names: str) -> tuple[PackArt, ...]:
    return tuple(
        PackArt(
            name=f"{name}.jpg", words=tuple(name.split()), width=40, height=20, form="photo",
            image=ImageAsset(sha256=f"{number + 1:064x}", suffix=".png", size=9),
        )
        for number, name in enumerate(names)
    )  # fmt: skip


def board_named(*headlines: str) -> Storyboard:
    return board_of(
        {"shot": {"family": "split" if at % 2 else "hero", "headline": headline}}
        for at, headline in enumerate(headlines, 1)
    )


def test_pictures_that_nothing_names_hang_in_a_gallery() -> None:
    art = pictures("harbour", "stone bridge")
    board = with_gallery(board_named("We walk", "Every week", "All year", "Join us"), art)
    families = [scene.shot.family for scene in board.scenes]
    assert families.count("gallery") == 1
    assert "gallery" not in (families[0], families[-1])
    (shot,) = shots(board, "gallery")
    assert [item.label for item in shot.items] == ["Harbour", "Stone bridge"]
    assert concerned(shot, art) == art


def test_a_picture_that_a_line_names_stays_with_its_line() -> None:
    art = pictures("harbour", "mill")
    board = with_gallery(board_named("We walk", "To the harbour", "All year", "Join us"), art)
    assert board.scenes[1].shot.family == "hero"
    assert [item.label for item in shots(board, "gallery")[0].items] == ["Mill"]


def test_a_line_that_names_several_pictures_shows_them_together() -> None:
    board = with_gallery(board_named("Start", "Past the harbour and the mill", "End"), pictures("harbour", "mill"))
    assert [item.label for item in board.scenes[1].shot.items] == ["Harbour", "Mill"]


def test_drawings_are_a_stock_to_choose_from_and_photos_are_there_to_be_seen() -> None:
    drawings = tuple(each.model_copy(update={"form": "cutout"}) for each in pictures("harbour", "mill"))
    lines = ("We walk", "To the harbour", "All year", "Join us")
    assert shots(with_gallery(board_named(*lines), drawings), "gallery") == []
    unnamed = with_gallery(board_named("We walk", "Every week", "Join us"), drawings)
    assert [len(shot.items) for shot in shots(unnamed, "gallery")] == [2]


def test_more_than_six_pictures_hang_in_two_galleries_apart() -> None:
    art = pictures(*(f"{chr(97 + n) * 4}" for n in range(9)))
    board = with_gallery(board_named(*(f"Line {n}" for n in range(7))), art)
    assert [len(shot.items) for shot in shots(board, "gallery")].count(6) == 1
    assert sum(len(shot.items) for shot in shots(board, "gallery")) == 9
    families = [scene.shot.family for scene in board.scenes]
    assert all((one, other) != ("gallery", "gallery") for one, other in itertools.pairwise(families))


def test_a_film_without_pictures_is_left_alone() -> None:
    board = board_named("We walk", "Every week", "All year")
    assert with_gallery(board, ()) is board


def test_a_caption_is_the_files_name_or_the_words_that_it_was_given() -> None:
    (art,) = pictures("stone bridge")
    assert caption(art) == "Stone bridge"
    assert caption(art.model_copy(update={"name": "IMG_1.jpg", "words": ("weir", "river")})) == "Weir"
