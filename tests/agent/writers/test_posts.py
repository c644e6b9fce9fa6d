"""What stands beside a film: the day of an event, a report's figures, what a customer said, and tags that are words."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.storyboard import Post
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


def post_of(brief: str) -> Post:
    return write(understand(brief), CountingClock()).post


@pytest.mark.parametrize(("brief", "told"), [
    ("A 30-second film for the harbour fair on Saturday 14 June in Wells. Free entry. End with: Bring a friend.",
     ("14 June", "Free entry", "Bring a friend")),
    ("Un film de 30 secondes pour la fête de la musique de Colmar, le 21 juin, de 18 h à minuit. Entrée libre.",
     ("21 juin", "Entrée libre")),
    ("Our food bank's year in 40 seconds: 86 tonnes of food saved, 310 volunteers. End with: Thank you.",
     ("86 tonnes", "310 volunteers")),
    ("20-second testimonial for the bike shop Spoke: \"Fixed in an hour, and they cleaned the chain.\" spoke.example",
     ("Fixed in an hour, and they cleaned the chain", "spoke.example")),
    ("How to change a bicycle tube in 45 seconds: take off the wheel, pull out the old tube, put in the new tube.",
     ("off the wheel", "new tube")),
])  # fmt: skip
def test_a_post_tells_what_readers_ask_first(brief: str, told: tuple[str, ...]) -> None:
    post = post_of(brief)
    for part in told:
        assert part.casefold() in post.description.casefold()


def test_a_post_says_nothing_twice_and_asks_nothing_that_it_does_not_answer() -> None:
    post = post_of(
        "A 30-second film for the harbour fair in Wells, from 2 pm to midnight. Live music. Free entry. Bring a friend."
    )
    parts = post.description.split(". ")
    assert len(parts) == len({part.casefold() for part in parts})
    assert "When?" not in post.description


def test_a_bare_name_gets_what_it_is_in_its_title() -> None:
    assert post_of(
        "Launch film, 30 s, for Nimbus, an umbrella that does not turn inside out. Costs 49 euros. nimbus.example"
    ).title == "Nimbus: an umbrella that does not turn inside out"  # fmt: skip
    assert post_of("A 30-second film for the harbour fair on Saturday 14 June in Wells. Free entry.").title.endswith(
        "14 June"
    )


def test_tags_are_words_and_no_figures() -> None:
    tags = post_of(
        "Our food bank's year in 40 seconds: 1,240 families helped, 86 tonnes saved, 310 volunteers."
    ).hashtags
    assert tags
    assert not any(tag[1].isdigit() for tag in tags)
