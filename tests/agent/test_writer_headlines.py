"""A headline is a whole phrase: nothing is cut off behind a preposition, in a relative clause or before its verb."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.writers.embedded import write
from agent.writers.embedded.headlines import headline
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("What if there were one thing to look forward to today?", "en", None),
        ("The narrow lamp that commuters love to use at night in the rain", "en", "The narrow lamp"),
        ("We move the warehouse software to a new system on Saturday 11 October.", "en",
         "We move the warehouse software to a new system"),
        ("The bridge will be closed to all traffic from 3 June until August, the council said on Tuesday.", "en",
         "The bridge will be closed to all traffic"),
        ("Engineers found rust in 14 of 62 bearings during an inspection in March.", "en", "14 of 62 bearings"),
        ("E-book loans: 21 % of all loans (August: 18 %).", "en", "21 % of all loans"),
        ("La photosynthèse est la façon dont les plantes vertes fabriquent leur nourriture.", "fr", "La photosynthèse"),
        ("¿Cómo puedes ayudar? Con un gesto.", "es", "¿Cómo puedes ayudar?"),
    ],
)  # fmt: skip
def test_headline_is_a_whole_phrase(line: str, language: Language, expected: str | None) -> None:
    assert headline(line, language) == (expected or line)


def test_headline_has_a_greatest_length() -> None:
    assert len(headline("x" * 400, "en")) <= 160


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Water, malt, hops and yeast. The rest is patience.", "en", "Water, malt, hops and yeast"),
        ("Ein Schwanz, der wieder wedelt. Mehr braucht es nicht.", "de", "Ein Schwanz, der wieder wedelt"),
        ("Uma bicicleta pede pouco: ar, óleo e alguém que ouça o que range.", "pt", "Uma bicicleta pede pouco"),
        ("Spiegel, Blinker, Schulterblick. Und los.", "de", "Spiegel, Blinker, Schulterblick"),
    ],
)
def test_no_end_of_a_list_and_no_relative_clause_stands_alone(text: str, language: Language, told: str) -> None:
    assert headline(text, language) == told


@pytest.mark.parametrize(
    ("brief", "heading"),
    [
        ("A 20-second film for Mull, a bookshop. Books for all. End with: Where will you read first?",
         "Where will you read first?"),
        ("Un vídeo de 20 segundos de la librería Mar. Libros para todos. Termina con: ¿Qué vas a leer hoy?",
         "¿Qué vas a leer hoy?"),
        ("A 20-second film for Mull, a bookshop. Books for all. End with: Come in.", "Come in"),
    ],
)  # fmt: skip
def test_an_end_card_that_asks_keeps_its_mark(brief: str, heading: str) -> None:
    read = understand(brief, ())
    assert write(read, EspeakClock(read.language)).scenes[-1].shot.headline == heading


@pytest.mark.parametrize(
    ("brief", "heading", "address"),
    [
        (
            "A promo for our bakery Crumb: fresh rolls from 6, rye on Fridays. End: crumb.example",
            "Crumb",
            "crumb.example",
        ),
        ("Film für die Bäckerei Krume: Brot ab 6 Uhr. Ende: krume.example", "Bäckerei Krume", "krume.example"),
    ],
)
def test_an_end_card_that_only_gives_an_address_is_headed_by_the_name(brief: str, heading: str, address: str) -> None:
    understood = understand(brief, ())
    shot = write(understood, EspeakClock(understood.language)).scenes[-1].shot
    assert (shot.headline, shot.address) == (heading, address)
