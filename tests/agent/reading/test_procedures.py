"""Procedures: numbered orders make a lesson, and asides on them are not told."""

from agent.reading import understand

TEXT = """Training clip for the crew, 75 s.
Content = our lockout procedure:
1. Tell the operator
2. Stop the conveyor
3. Switch off at the main isolator
4. Put on your own padlock
- Nobody removes someone else's lock. Say that sentence.
- Emergency stop is not a lockout. Say that too."""


def test_numbered_orders_are_a_lesson_of_that_procedure() -> None:
    brief = understand(TEXT)
    assert brief.kind == "how_to"
    assert brief.subject == "lockout procedure"


def test_what_points_back_is_not_told() -> None:
    told = [fact.text.lower() for fact in understand(TEXT).facts]
    assert not {"sentence", "too"} & set(told)
    assert any("nobody removes" in text for text in told)
