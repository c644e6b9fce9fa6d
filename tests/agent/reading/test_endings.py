"""Closings that are announced before they are worded."""

from agent.reading import understand


def test_what_an_ending_is_announced_to_say_is_said() -> None:
    brief = understand(
        "A film about our school library, about a minute. Loans rose by a third. "
        "Then end with our one request: 600 pounds for graphic novels. The library is open on Mondays."
    )
    assert brief.ending == "600 pounds for graphic novels"


def test_an_ending_that_is_only_described_stays_a_wish() -> None:
    brief = understand("A film about our school library, about a minute. End with a question for the class.")
    assert brief.ending == ""
    assert brief.ending_wish


def test_who_signs_behind_a_closing_line_does_not_speak_it() -> None:
    brief = understand(
        'A film about our club. Rent rises to 54 pounds. Closing line: "See you there." - Ros, secretary'
    )
    assert brief.ending == "See you there."
