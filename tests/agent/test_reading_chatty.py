"""Briefs as people type them: what somebody does is told, what somebody says to the maker is not."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


def board(text: str) -> Storyboard:
    return write(understand(text), CountingClock())


def said(text: str) -> str:
    return " ".join(scene.narration for scene in board(text).scenes)


def test_what_somebody_does_stays_amid_the_terms_of_a_request() -> None:
    text = "hiya, quick 20 sec thing for my knife sharpening van, Keen Edge, I come to your door, £4 a knife, ta"
    assert understand(text).subject == "Keen Edge"
    assert "I come to your door." in said(text)


def test_the_name_behind_who_speaks_is_the_subject() -> None:
    text = (
        "We're a small charity - Robin's Roof, we repair homes near Tarn. £20 buys a window. Please give at rr.example"
    )
    brief = understand(text)
    assert (brief.subject, brief.description) == ("Robin's Roof", "small charity")
    told = said(text)
    assert "We repair homes near Tarn." in told
    assert "We're a small charity -" not in told


def test_where_the_film_is_shown_is_not_what_it_is_about() -> None:
    text = "We need a 30-second video for our webshop.\n\nThe Tilt Desk is a standing desk. It costs 300 euros."
    assert understand(text).subject == "Tilt Desk"


@pytest.mark.parametrize(
    "aside", ["around 40 secs.", "My channel is called Moss Mo.", "The main thing is that people understand the steps."]
)
def test_what_is_said_to_the_maker_is_no_step(aside: str) -> None:
    text = f"how to video about washing wool. {aside} Fill a bowl. Add 5 ml soap. Keep it out of direct sun for a day."
    told = said(text)
    assert aside.split()[-2] not in told
    assert "Keep it out of direct sun for a day." in told


def test_a_channel_is_whose_film_it_is() -> None:
    assert (
        understand("how to video about washing wool. Fill a bowl. my channel is called Moss Mo").brand.name == "Moss Mo"
    )


def test_an_entry_of_a_programme_keeps_its_time() -> None:
    told = said(
        "Event film, 30 seconds, for the Reed Fair.\nFriday 5 June: lantern walk from the pier, starts at 8pm\n"
        "Saturday 6 June: food market on Mill Lane, 11am to 6pm"
    )
    assert "Friday 5 June: lantern walk from the pier, starts at 8pm." in told
    assert "Saturday 6 June: food market on Mill Lane, 11am to 6pm." in told


def test_what_hangs_on_a_statement_stays_with_it() -> None:
    told = said("Report film, 40 seconds. Income was £61,300, up from £58,900. It rained, and there's a new roof.")
    assert "Income was £61,300, up from £58,900." in told
    assert "It there" not in told
