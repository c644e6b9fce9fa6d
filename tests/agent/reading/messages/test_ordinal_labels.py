"""Entries that are counted off by words before a colon are entries of their own."""

import pytest

from agent.reading import understand
from agent.reading.messages.ordinal_labels import with_ordinals_numbered
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


def test_each_is_a_step_of_its_own() -> None:
    brief = understand(
        "Show how to plate our trio of desserts. First plate: lemon tart, cream left. "
        "Second plate: chocolate mousse, mint on top. Third plate: sorbet, spoon right."
    )
    said = [scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes]

    assert brief.kind == "how_to"
    assert "Second plate: chocolate mousse, mint on top." in said
    assert "Third plate: sorbet, spoon right." in said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Set the stall. First table: jams. Second table: cakes.", "\n1. First table: jams.\n2. Second table: cakes."),
        ("First: oil it. Second: wait.", "1. First: oil it.\n2. Second: wait."),
        ("Second prize: a ham. Third prize: a pie.", "Second prize: a ham. Third prize: a pie."),
        ("First prize: a ham.", "First prize: a ham."),
    ],
)
def test_only_what_counts_up_from_the_first(text: str, told: str) -> None:
    assert with_ordinals_numbered(text, "en").endswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Monthly hygiene check for kitchen staff. Log the fridge twice a day.", "This is the monthly hygiene check."),
        ("Weekly team quiz for our members. It starts at 8. Bring a pen.", "the weekly team quiz"),
    ],
)
def test_a_capital_of_the_head_alone_makes_no_name(text: str, told: str) -> None:
    brief = understand(text)

    assert told in " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)


def test_what_is_counted_off_is_what_a_nameless_lesson_is_about() -> None:
    brief = understand("A how-to for florists. First vase: trim the stems. Second vase: add moss and tall grasses.")

    assert brief.subject == "two vases"
    assert [fact.text for fact in brief.facts if fact.kind == "step"] == [
        "First vase: trim the stems",
        "Second vase: add moss and tall grasses",
    ]
