"""What a tribute says of somebody behind their name is told in a sentence."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.forms.honoured import honoured


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Thank you video for our organist Ada, who plays every Sunday at nine.", "Ada plays every Sunday at nine"),
        ("Abschiedsvideo für unsere Köchin Ulla, die nach 20 Jahren in Rente geht.",
         "Ulla geht nach 20 Jahren in Rente"),
        ("Hommage à notre facteur René, qui connaît chaque maison.", "René connaît chaque maison"),
        ("Homenaje a nuestro conserje Luis, que se jubila tras 30 años.", "Luis se jubila tras 30 años"),
        ("Video di saluto per la nostra maestra Anna, che va in pensione a giugno.", "Anna va in pensione a giugno"),
    ],
)  # fmt: skip
def test_what_is_said_in_passing_is_told(text: str, told: str) -> None:
    brief = understand(text)
    assert brief.kind == "tribute"
    assert told in [fact.text for fact in brief.facts]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Launch film for our app Tempo, who needs calendars anyway?"),
        ("es", "Homenaje a nuestra vecina Rosa, que todos queremos."),
        ("de", "Video für unseren Verein Lok, der jeden Montag trainiert."),
    ],
)
def test_other_clauses_stay(language: str, text: str) -> None:
    assert honoured(text, language) == text
