"""An Italian question that opens on "Di che cosa" asks, and orders nobody to say something."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize("text", ["Di che cosa è fatto il vetro?", "Di che colore è il mare e perché? Per bambini."])
def test_a_question_keeps_its_first_word(text: str) -> None:
    brief = understand(text)
    assert brief.kind == "explainer"
    assert brief.subject.startswith("Di che")
