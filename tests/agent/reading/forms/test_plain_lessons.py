"""Short briefs that teach name their subject, and have their steps line by line."""

import pytest

from agent.reading import understand
from agent.reading.forms.plain_lessons import plainly_taught


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        ("Boat safety video, 30s: wear a vest, sit low, hold the rail.", "how_to", "boat safety"),
        ("Show us how to fold a map in 30 seconds: open it flat, press the creases.", "how_to", "how to fold a map"),
        ("60-second film: how soap is made. 1. Oil is heated. 2. Lye is added. 3. It hardens.", "explainer", None),
        ("The life of a frog in 3 stages: egg, tadpole, frog.", "explainer", "the life of a frog"),
        (
            "Short biography of Clara Schumann: born 1819 in Leipzig, played in 38 cities.",
            "explainer",
            "Clara Schumann",
        ),
        ("Make a clip: why do cats land on their feet?", "explainer", None),
    ],
)
def test_what_is_taught_is_the_subject(text: str, kind: str, subject: str | None) -> None:
    brief = understand(text)

    assert brief.kind == kind
    if subject:
        assert brief.subject == subject


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Fire safety film: If it burns: leave, call for help. Stay out.", "1. If it burns, leave\n2. Call for help"),
        ("Induction video:\n- sign in\n- take a badge", "Subject: induction\n1. Sign in\n2. Take a badge"),
        ("Explain change. Use the example of 5 coins.", "Subject: change\nExample: 5 coins."),
        (
            "Biography of Ana Ruiz: born 1903 in Lugo, died 1970.",
            "Ana Ruiz was born in 1903 in Lugo. Ruiz died in 1970.",
        ),
        (
            "Three myths about owls: they are wise, they hear badly, they never fly by day.",
            "\n3. They never fly by day",
        ),
        ("How to fold a sock. Lay it flat, roll the toe, tuck the rest.", "\n2. Roll the toe"),
        ("Video about how felt is made. Wool is combed. It is wetted.", "Subject: how felt is made\nWool is combed."),
        ("Explain photosynthesis in 45 seconds.", "Subject: photosynthesis"),
        ("2 rules for a lab. No food. Use goggles.", "2 rules for a lab."),
        ("The history of salt: 3000 BC mines open, 1777 a tax ends.", "In 3000 BC, mines open. In 1777, a tax ends."),
        ("History of the zip: 1893 the first patent.", "In 1893, the first patent."),
        ("An explainer on why there are tides, 16:9, calm.", "An explainer on why there are tides, 16:9, calm."),
        ("Tell the story of our mill: built 1804.", "Tell the story of our mill: built 1804."),
    ],
)
def test_a_lesson_in_the_words_of_a_form(text: str, line: str) -> None:
    assert line in plainly_taught(text, "en")


def test_steps_with_an_amount_are_steps() -> None:
    brief = understand(
        "Kiosk induction video: sign in at the desk, count your float, call a lead for refunds over 9 euros."
    )

    assert [fact.kind for fact in brief.facts] == ["step"] * 3
