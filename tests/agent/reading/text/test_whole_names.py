"""Names are whole: with their titles, without who holds what they name, and with what stands behind their colon."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.text.naming import held_by, named_house


@pytest.mark.parametrize(
    ("text", "brand"),
    [
        ("Ein 40-Sekunden-Video für unsere Zahnarztpraxis Dr. Lindner in Kassel: Online-Termine, barrierefreier "
         "Eingang, Parkplätze.", "Zahnarztpraxis Dr. Lindner"),
        ("Ein Video für die Praxis Prof. Dr. Klein in Bonn, 20 Sekunden. Neue Sprechzeiten, Parkplatz im Hof.",
         "Praxis Prof. Dr. Klein"),
        ("Könnt ihr für die Kanzlei Dr. Weber & Partner in Ulm ein Video machen? Erstberatung in 48 Stunden, Termine "
         "auch abends.", "Kanzlei Dr. Weber & Partner"),
        ("Please create a short video for Dr. Patel's Eye Clinic in Leicester: eye tests from £20, free parking.",
         "Dr. Patel's Eye Clinic"),
        ("Vídeo de 30 segundos para a associação Mãos Dadas no Porto: recolha de alimentos, 40 voluntários.",
         "Mãos Dadas"),
    ],
)  # fmt: skip
def test_a_title_cuts_no_name(text: str, brand: str) -> None:
    assert understand(text).brand.name == brand


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Christmas market organised by the Rotary Club of Leeds", "Rotary Club of Leeds"),
        ("Flohmarkt, veranstaltet vom Förderverein Linde", "Förderverein Linde"),
        ("le marché de Noël organisé par l'association Les Lanternes", "Les Lanternes"),
        ("un concierto organizado por la asociación Río Vivo", "Río Vivo"),
        ("una fiera organizzata dalla Pro Loco di Asti", "Pro Loco di Asti"),
        ("festa organizada pela associação Mãos Dadas", "Mãos Dadas"),
    ],
)
def test_who_holds_something_is_known(text: str, name: str) -> None:
    assert held_by(text) == name


def test_who_holds_something_is_no_part_of_its_name() -> None:
    brief = understand(
        "Une vidéo de 30 secondes pour le marché de Noël de Colmar organisé par l'association Les Lanternes : du 28 "
        "novembre au 24 décembre, 60 chalets, vin chaud."
    )
    assert brief.subject == "marché de Noël de Colmar"
    assert brief.brand.name == "Les Lanternes"


@pytest.mark.parametrize("part", ["organised by volunteers", "the parents hold a fair", "veranstaltet von uns"])
def test_nobody_named_holds_nothing(part: str) -> None:
    assert not held_by(part)


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("Company Nordhaven Logistics", "Nordhaven Logistics"),
        ("channel name Riverside Daily", "Riverside Daily"),
        ("nom de la chaîne Canal Rive", "Canal Rive"),
        ("Company picnic on Friday", ""),
        ("our channel for families", ""),
    ],
)
def test_a_label_without_its_colon_names_a_house(part: str, name: str) -> None:
    assert named_house(part) == name


@pytest.mark.parametrize(
    ("text", "name", "what"),
    [
        ('A 30s clip introducing our open-source library "tinyqueue": a job queue in 200 lines of Python, no '
         "dependencies, MIT licence.", "tinyqueue", "a job queue in 200 lines of Python"),
        ("Ein Clip für unsere App „Pillo“: eine Erinnerung an Medikamente, kostenlos, ohne Konto. 20 Sekunden.",
         "Pillo", "eine Erinnerung an Medikamente"),
        ("Une vidéo pour notre appli « Pilulo » : un rappel de médicaments, gratuite, sans compte. 20 secondes.",
         "Pilulo", "un rappel de médicaments"),
        ('Un vídeo de nuestra app "Pastilla": un recordatorio de medicinas, gratis, sin registro. 20 segundos.',
         "Pastilla", "un recordatorio de medicinas"),
        ('A 20s clip for our desk lamp "Lumo": charges in 45 minutes, lasts 30 hours. Company: Alder & Finch.',
         "Lumo", "desk lamp"),
    ],
)  # fmt: skip
def test_a_quoted_name_is_the_subject_with_what_it_is(text: str, name: str, what: str) -> None:
    brief = understand(text)
    assert (brief.subject, brief.description) == (name, what)


def test_the_first_of_a_list_is_not_what_a_promo_is_about() -> None:
    brief = understand(
        "Unsere Tierarztpraxis Dr. Sommer in Jena braucht einen Clip, etwa 25 Sekunden. Impfung ohne Termin mittwochs, "
        "Notdienst bis 22 Uhr, Parkplätze im Hof."
    )
    assert brief.subject == "Tierarztpraxis Dr. Sommer"
    assert len(brief.facts) >= 3
