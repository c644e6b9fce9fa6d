"""Briefs of one sentence: what they are about is read whole, and nothing is lost or taken for the order."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("15 seconds for Clear Bell hearing clinic: quiet tests, no queue.", "Clear Bell hearing clinic"),
        ("A video for IT training: we come to your office.", "IT training"),
        ("An ad for a parking app: no coins.", "parking app"),
        ("A video for teachers about screen time.", "screen time"),
        ("A clip inviting neighbours to the chapel's candle evening.", "chapel's candle evening"),
        ("How to sleep in a tent. 30 seconds.", "sleep in a tent"),
        ("A promo for a hut with a wooden stove.", "hut with a wooden stove"),
        ("A video for our school with a warm, friendly tone.", "school"),
        ("A video for our school with a warm, friendly voice.", "school"),
        ("A clip about the harbour with a calm, clear female voice.", "harbour"),
        ("Ein Video für unsere Schule mit einer ruhigen, klaren Stimme.", "Schule"),
    ],
)
def test_the_subject_is_whole(text: str, subject: str) -> None:
    assert understand(text).subject == subject


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("A promo for a bowls club, newcomers welcome.", "Newcomers welcome"),
        ("Promo for Pine Hollow nursery, places free from May.", "Places free from May"),
        ("Werbevideo für den Ruderclub Steuerbord, Anfänger willkommen.", "Anfänger willkommen"),
    ],
)
def test_news_behind_a_comma_is_a_fact(text: str, fact: str) -> None:
    assert fact in [each.text for each in understand(text).facts]


def test_what_belongs_to_a_name_describes_it() -> None:
    assert (
        understand("A promo for Hotel Quellhof with a view of the valley.").description == "with a view of the valley"
    )
    assert understand("A video for our school with a warm, friendly tone.").description == ""


def test_a_voice_that_is_described_by_two_words_is_nothing_to_tell() -> None:
    assert understand("Ein Video für unsere Schule mit einer ruhigen, klaren Stimme.").facts == ()


def test_who_works_at_weddings_has_no_wedding() -> None:
    assert understand("A 20 second video for a wedding photographer in York.").kind == "promo"
    assert understand("A film for our wedding on 5 May in York.").kind == "event"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Video for a car wash: eight minutes.", "your car wash"),
        (
            "Ad for Gearwise driving school, automatic and manual lessons.",
            "Gearwise driving school: automatic and manual",
        ),
    ],
)
def test_an_offer_without_a_name_is_the_listeners(text: str, said: str) -> None:
    assert any(said in scene.narration for scene in write(understand(text), CountingClock()).scenes)


def test_what_somebody_owns_is_shown_and_not_its_owner() -> None:
    board = write(understand("Video for a zoo's new penguin pool."), CountingClock())
    assert "penguin" in board.scenes[-1].shot.subject


@pytest.mark.parametrize(
    "text",
    [
        "How rope is made. 45 seconds.",
        "A 60-second film: how a parcel gets from the harbour to you.",
        "Video: wie eine Glocke gegossen wird.",
        "Comment le fromage est fait. 30 secondes.",
    ],
)
def test_how_something_comes_about_is_explained(text: str) -> None:
    assert understand(text).kind == "explainer"


def test_what_trails_the_first_line_of_a_long_brief_is_of_the_order() -> None:
    steps = "\n".join(
        f"{n}. The parcel number {n} is carried from one hall of the harbour to the next." for n in range(1, 9)
    )
    brief = understand(f"A film for a school class: how a parcel gets to you, calm and clear.\n{steps}")
    assert brief.tone == ("calm", "clear")
    assert brief.kind == "explainer"


def test_only_a_question_has_a_question_mark_in_its_title() -> None:
    told, asked = understand("How rope is made. 45 seconds."), understand("Why is glass hard? 45 seconds.")
    assert (told.title, asked.title) == ("How rope is made", "Why is glass hard?")
    assert write(told, CountingClock()).scenes[0].narration == "How is rope made?"
