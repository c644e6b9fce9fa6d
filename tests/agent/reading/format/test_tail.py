"""Music after the last word is no length of the whole, and a length beside music is no tail."""

from __future__ import annotations

import pytest

from agent.reading.format.tail import in_tail, tail_of, without_tail

TAILS = [
    ("leave about 3 seconds of just music at the end.", 3.0),
    ("Let the music run on for 4 seconds after the last word.", 4.0),
    ("am Schluss noch zwei Sekunden Musik stehen lassen", 2.0),
    ("2 secondes de musique seule à la fin", 2.0),
    ("deja tres segundos de música al final", 3.0),
    ("la musica continua per 3 secondi dopo la voce", 3.0),
    ("deixe 3 segundos só de música no fim", 3.0),
    ("music ends 2.5 s after the voice", 2.5),
]
NONE = [
    "20 second film with music, end card at the end.",
    "30 s, guitar music, end on the logo",
    "A jingle, 10 seconds of music.",
    "In the end it was 10 seconds faster than before.",
    "Musique douce, 45 secondes, voix de femme.",
]


@pytest.mark.parametrize(("text", "seconds"), TAILS)
def test_a_tail_is_read(text: str, seconds: float) -> None:
    assert tail_of(text) == seconds
    assert tail_of(without_tail(text)) == 0.0


@pytest.mark.parametrize("text", NONE)
def test_a_length_beside_music_is_none(text: str) -> None:
    assert tail_of(text) == 0.0
    assert without_tail(text) == text


def test_its_seconds_are_known_by_their_place() -> None:
    text = "A 20 second spot, with 3 seconds of music at the end"
    assert not in_tail(text, 2, 4)
    assert in_tail(text, text.index("3"), text.index("3") + 1)
