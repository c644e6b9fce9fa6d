"""Short briefs of one or two sentences: what they are about, of which kind they are, and what of them is told."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        ("Lost: a red kite with a blue tail, in Ash Park. Please call 0131 496 0077.", "notice",
         "Lost: a red kite with a blue tail"),
        ("Gefunden: ein Schlüsselbund mit Anhänger, am Bahnhof.", "notice", "Gefunden: ein Schlüsselbund mit Anhänger"),
        ("Promote our new pottery class in 20 seconds. First lesson free, 6 Elm Row.", "launch", "pottery class"),
        ("Clip inviting neighbours to the allotment's autumn supper. Saturday 4 October, 5 pm.", "event",
         "allotment's autumn supper"),
        ("Charity walk video: 8 km on 3 May, start 10 am, entry 5 euros.", "event", "charity walk"),
        ("Invitation video for our wedding, Ida and Jon, 5 June at 2 pm.", "event", "The wedding of Ida and Jon"),
    ],
)  # fmt: skip
def test_kind_and_subject(text: str, kind: str, subject: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject.casefold()) == (kind, subject.casefold())


def test_a_sort_of_film_before_a_colon_heads_no_fact() -> None:
    brief = understand("Property video: 2 bedroom cottage in Fern Lane, 70 square metres, garden, 190,000 pounds.")
    assert not any("video" in fact.label.lower() for fact in brief.facts)


def test_the_day_in_the_request_is_told_with_the_hours_behind_it() -> None:
    brief = understand("A film for our club's open day on 7 June, 11 am to 3 pm.")
    assert {fact.text for fact in brief.facts if fact.kind in ("date", "time")} == {"7 June", "11 am to 3 pm"}


def test_a_square_in_a_town_is_no_shape() -> None:
    brief = understand("Clip for our sale, everything half price from Friday to Sunday, hats, bags, 3 Corn Square.")
    assert brief.aspect != "1:1"
    assert "3 Corn Square" in brief.addresses
    assert understand("Clip for our sale, square.").aspect == "1:1"


def test_orders_in_the_list_of_a_notice_are_for_those_who_read_it() -> None:
    brief = understand(
        "Notice: the bridge in Mill Lane is closed from 3 to 9 May.\n- use the ferry\n- keep dogs on a lead"
    )
    assert "use the ferry" in {fact.text for fact in brief.facts}


def test_who_speaks_well_is_named_with_age_and_house() -> None:
    brief = understand('Testimonial clip: "My back is fine again," says Ruth, 58, member of Stretchworks since 2021.')
    quote = next(fact for fact in brief.facts if fact.kind == "quote")
    assert brief.subject == "Stretchworks"
    assert quote.label == "Ruth, 58, member of Stretchworks since 2021"
    assert not any(fact.text.startswith("58") for fact in brief.facts)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("News clip: Our rowing four won the spring cup 2-1 against Ashby on Sunday. Make it 20 seconds.",
         "Our rowing four won the spring cup 2-1 against Ashby on Sunday"),
        ("News video: The parish council voted 7 to 2 on Monday to sell the old mill to a family from Ashby.",
         "The parish council voted 7 to 2 on Monday"),
    ],
)  # fmt: skip
def test_news_is_titled_by_what_is_news(text: str, title: str) -> None:
    assert write(understand(text), CountingClock()).title == title


@pytest.mark.parametrize(
    "text",
    [
        "Please make a clip for our book sale, all books half price from Friday to Sunday, Paper Moon, 5 Corn Street.",
        "Promote our new judo club in 20 seconds. First lesson free, all ages, Paper Moon, 5 Corn Street.",
    ],
)
def test_a_house_named_before_its_street_is_told_with_it(text: str) -> None:
    assert "Paper Moon, 5 Corn Street" in {fact.text for fact in understand(text).facts}
