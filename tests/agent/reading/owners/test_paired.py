"""Names in two languages, names behind a launch, posts in job adverts, and appeals in the brief's own order."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.owners.paired import paired
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


def _told(text: str) -> list[str]:
    return [scene.narration for scene in write(understand(text), CountingClock()).scenes]


@pytest.mark.parametrize(
    ("language", "line", "made"),
    [
        (
            "it",
            "Maison des Tisserands / Casa dei Tessitori, Val Clarée",
            "Casa dei Tessitori (Maison des Tisserands), Val Clarée",
        ),
        ("fr", "Casa dei Tessitori / Maison des Tisserands", "Maison des Tisserands (Casa dei Tessitori)"),
        ("it", "Iscrizioni: sabato / domenica", "Iscrizioni: sabato / domenica"),
        ("it", "Via Roma 3 / Piazza Duomo 4", "Via Roma 3 / Piazza Duomo 4"),
    ],
)
def test_a_name_in_two_languages_is_one_name(language: str, line: str, made: str) -> None:
    assert paired(line, language) == made


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('reel 25 sec. Lanciamo "Bruma", borraccia in acciaio da 600 ml. 32 euro.', "Bruma"),
        ('Reel de 25 segundos. Lanzamos "Bruma", botella de acero de 600 ml. 32 euros.', "Bruma"),
    ],
)
def test_what_is_launched_gives_the_name(text: str, name: str) -> None:
    assert understand(text).subject == name


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        (
            "ANNUNCIO\nPosizione: infermiere di comunità\nSede: Cassine\nContratto: 36 ore\nVideo: 20 secondi, 16:9",
            "Cercasi infermiere di comunità.",
        ),
        (
            "Job ad\nRole: night-shift baker\nWhere: Holt Bakery, Ferrow\nPay: 2,300 pounds\nVideo: 20 seconds",
            "Wanted: night-shift baker.",
        ),
    ],
)
def test_a_job_advert_of_labels_opens_on_its_post(text: str, opening: str) -> None:
    assert _told(text)[0] == opening


def test_an_appeal_keeps_the_order_of_its_brief() -> None:
    told = " ".join(
        _told(
            "Appello video 45 s per il canile di Rocca: l'alluvione del 14 novembre ha distrutto 18 box su 30. "
            "22 cani dormono in una palestra. Cerchiamo: stalli temporanei, coperte pulite, volontari per il mattino. "
            "Non raccogliamo denaro: chi vuole donare lo faccia tramite il Comune."
        )
    )
    places = [told.index(part) for part in ("alluvione", "palestra", "stalli", "Comune")]
    assert places == sorted(places)
    assert "A volte basta poco" not in told
