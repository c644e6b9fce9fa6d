"""A house that closes for some days tells news, and what stands behind an age is a sentence of its own."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    "text",
    [
        "Il panificio Conti chiude dal 5 al 20 agosto. Riapertura il 21 alle 7.",
        "A padaria Sol fecha de 5 a 20 de agosto. Reabre no dia 21 às 7h.",
    ],
)
def test_a_house_that_closes_is_news(text: str) -> None:
    assert understand(text).kind in ("announcement", "notice")


def test_what_is_said_behind_an_age_begins_on_a_word() -> None:
    brief = understand("Vídeo para el cumpleaños de mi abuela Carmen, que cumple 90: le gustan el dominó y las coplas.")
    assert not any(fact.text.startswith(":") for fact in brief.facts)
