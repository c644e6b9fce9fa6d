"""An age is of those who watch a lesson, and is not spoken in it; of a course it is told."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


def told(text: str) -> str:
    """All that a brief's film says."""
    return " ".join(scene.narration for scene in write(understand(text), CountingClock()).scenes)


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Un vídeo sobre los volcanes. Para alumnos de 10 años.", "alumnos"),
        ("Ein Video über Vulkane. Für Kinder ab 8 Jahren.", "Kinder"),
        ("Ein Video über Vulkane. Für Kinder von 8 bis 10 Jahren.", "Kinder"),
        ("Une vidéo sur les volcans. Pour des élèves de 10 ans.", "élèves"),
        ("Un video sui vulcani. Per alunni di 10 anni.", "alunni"),
        ("Un video sui vulcani. Per bambini dagli 8 anni in su.", "bambini"),
        ("Um vídeo sobre vulcões. Para alunos de 10 anos.", "alunos"),
        ("Um vídeo sobre vulcões. Para crianças a partir dos 8 anos.", "crianças"),
    ],
)
def test_the_age_of_those_who_watch_is_not_spoken(text: str, whom: str) -> None:
    assert understand(text).kind == "explainer"
    assert whom not in told(text)


def test_the_age_for_a_course_is_told() -> None:
    assert "ab 8 Jahren" in told("Töpferkurs im Haus der Künste, samstags 10 Uhr. Für Kinder ab 8 Jahren.")
    assert "8 bis 10 Jahren" in told("Kindertheater am Samstag, 5. Mai um 15 Uhr. Für Kinder von 8 bis 10 Jahren.")
