"""What a customer is told that a brief lacks."""

from agent.reading import understand


def test_a_lesson_without_steps_says_that_none_were_invented() -> None:
    brief = understand("how to descale a kettle with vinegar, 30 sec, vertical")
    assert [notice for notice in brief.notices if "names no steps" in notice]


def test_a_lesson_with_steps_lacks_none() -> None:
    brief = understand("how to descale a kettle, 30 sec. 1. Fill it with vinegar. 2. Boil it. 3. Rinse it twice.")
    assert not [notice for notice in brief.notices if "names no steps" in notice]
