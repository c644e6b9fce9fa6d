"""A recruiting film whose advert is handed over says who seeks whom first, and not that there is news."""

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "source", "first"),
    [
        (
            "Recruiting clip for nurses, 30 s, LinkedIn feed, sincere",
            "St. Anne's Hospital, Ward 3, seeks four nurses. 35 hours a week, childcare, 32 days of leave. "
            "Apply by 30 June at jobs.stanne.example.",
            "St. Anne's Hospital, Ward 3, seeks four nurses.",
        ),
        (
            "Job video for tram drivers, 35 s",
            "City Trams Vell needs 20 drivers. Training paid from day one. 2,900 euros. Apply at trams.example.",
            "City Trams Vell needs 20 drivers.",
        ),
        (
            "Stellenvideo für Pflegekräfte, 30 s, ehrlich",
            "Das Marienstift sucht drei Pflegefachkräfte. 36 Stunden pro Woche, Wunschdienstplan, Kita im Haus. "
            "Bewerben bis 30. Juni unter marienstift.example.",
            "Das Marienstift sucht drei Pflegefachkräfte.",
        ),
        (
            "Vidéo de recrutement pour des chauffeurs, 30 s",
            "Les Cars Rivoire recrutent cinq chauffeurs. Permis D payé, 13e mois, week-ends libres. "
            "Candidatures jusqu'au 15 mai sur rivoire.example.",
            "Les Cars Rivoire recrutent cinq chauffeurs.",
        ),
    ],
)
def test_who_seeks_whom_opens_the_film(text: str, source: str, first: str) -> None:
    brief = understand(text, (Source(name="advert.txt", text=source),))
    told = [scene.narration for scene in write(brief, EspeakClock(brief.language, brief.voice)).scenes]
    assert told[0] == first
    assert not any(line.startswith(("There is news", "Meet", "Wanted", "Es gibt")) for line in told)


def test_the_genre_of_a_recruiting_film_is_not_whom_it_seeks() -> None:
    brief = understand("Vidéo de recrutement pour des chauffeurs, 30 s", (Source(name="a.txt", text="Permis D payé."),))
    assert brief.subject == "chauffeurs"
