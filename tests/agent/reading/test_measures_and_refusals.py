"""Pixels give the film's shape, list numbers are not taken back, and only NOT before a noun labels a fact."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("A video about kites, 1080 x 1350, 30 seconds", "4:5"),
        ("Video zum Sommerfest, 1080x1920. 20 Sekunden.", "9:16"),
        ("Make a 30s film. Our bakery opens at 7. 1080x1080 px.", "1:1"),
    ],
)
def test_pixels_are_the_shape_and_no_fact(text: str, aspect: str) -> None:
    brief = understand(text)
    assert brief.aspect == aspect
    assert not [fact for fact in brief.facts if "1080" in fact.text]


def test_millimetres_of_a_thing_are_told() -> None:
    brief = understand("Film for our oak table. Oiled oak, 1200 x 800 mm, 30 seconds.")
    assert "1200 x 800 mm" in [fact.text for fact in brief.facts]


def test_refusals_of_other_languages_are_no_labels() -> None:
    brief = understand("Vídeo de la clínica de análisis, 30 segundos. NO hay que ir en ayunas. Traiga su tarjeta.")
    assert "NO hay que ir en ayunas" in [fact.text for fact in brief.facts]
    assert not [fact for fact in understand("Film, 20 seconds. Blend it, NOT too fine.").facts if "not" in fact.label]
    noun = understand("Film about our bins. Blue bins take paper, NOT glass. 20 seconds")
    assert [fact.label for fact in noun.facts] == ["not glass"]


def test_a_measure_of_the_film_describes_nothing() -> None:
    brief = understand("Un vídeo de 13 segundos para la televisión sobre el agua en la ciudad, a -23 LUFS. Serio.")
    assert not brief.description
