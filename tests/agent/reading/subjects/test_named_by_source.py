"""A portrait of "our beekeeper" is about the person whom the source names."""

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "source", "name", "what"),
    [
        (
            "Portrait of our beekeeper, 60 s, quiet",
            "Miriam Adler has kept bees for 31 years. Her 40 hives stand behind the orchard.",
            "Miriam Adler",
            "our beekeeper",
        ),
        (
            "A short film about our swimming teacher, 40 s",
            "Grace Okoro, 61, has taught 2,000 children to swim. She starts every lesson with a song.",
            "Grace Okoro",
            "our swimming teacher",
        ),
        (
            "Porträt unserer Imkerin, 60 s, ruhig",
            "Miriam Adler hält seit 31 Jahren Bienen. Ihre 40 Völker stehen hinter dem Park.",
            "Miriam Adler",
            "unsere Imkerin",
        ),
        (
            "Portrait de notre boulanger, 45 s",
            "Luc Morel se lève à deux heures. Son four vient de son grand-père.",
            "Luc Morel",
            "notre boulanger",
        ),
        (
            "Ritratto della nostra maestra, 40 s",
            "Carla Sartori insegna musica dal 1991. I suoi allievi cantano in piazza.",
            "Carla Sartori",
            "la nostra maestra",
        ),
    ],
)
def test_the_source_says_who_is_portrayed(text: str, source: str, name: str, what: str) -> None:
    brief = understand(text, (Source(name="notes.txt", text=source),))
    assert (brief.kind, brief.subject, brief.description) == ("tribute", name, what)
    told = [scene.narration for scene in write(brief, EspeakClock(brief.language, brief.voice)).scenes]
    assert told[0] == f"{name}, {what}."
    assert name in told[-1]


@pytest.mark.parametrize(
    "source",
    [
        "Old Mill Bakery has baked since 1921. Its oven burns wood.",
        "Every morning Tom lights the oven. He has done so since 1990.",
        "The oven burns wood. She, the cat, sleeps beside it.",
    ],
)
def test_a_house_is_no_person(source: str) -> None:
    brief = understand("A short film about our bakery, 40 s", (Source(name="notes.txt", text=source),))
    assert (brief.kind, brief.subject) == ("promo", "bakery")
