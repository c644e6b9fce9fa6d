"""What a request is for: the site that shows the film, and what is announced in it."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.subjects.purposes import shown_how


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        (
            "30 Sekunden für die Website der Tischlerei Borchert in Leer. Wir bauen Küchen aus Esche.",
            "Tischlerei Borchert",
        ),
        ("A 30 second film for the website of Marrow Forge in Ludlow. We make gates.", "Marrow Forge"),
        (
            "Une vidéo de 30 secondes pour le site de la menuiserie Kerzon à Auray. Nous faisons des escaliers.",
            "Kerzon",
        ),
    ],
)
def test_whose_site_it_is_for_owns_the_film(text: str, owner: str) -> None:
    brief = understand(text)
    assert brief.brand.name == owner
    assert "ebsite" not in brief.subject


@pytest.mark.parametrize(
    ("text", "news"),
    [
        ("Stadtwerke Aurach: Wir möchten in 30 Sekunden unsere neue Ladesäule am Markt vorstellen.", "neue Ladesäule"),
        ("Wir möchten unseren neuen Lieferdienst ankündigen, 20 Sekunden. Er fährt ab 8 Uhr.", "neuer Lieferdienst"),
        (
            "20 Sekunden, um die Wiedereröffnung des Freibads Lohn am 1. Mai anzukündigen.",
            "Wiedereröffnung des Freibads",
        ),
    ],
)
def test_what_a_german_request_announces_is_the_subject(text: str, news: str) -> None:
    assert news in understand(text).subject


def test_how_something_is_done_is_said_as_a_sentence() -> None:
    assert shown_how("Gezeigt werden soll, wie ein Stuhl entsteht.") == "So entsteht ein Stuhl"
    assert shown_how("Ein Stuhl entsteht.") == ""


def test_a_firm_grip_is_no_feast_and_bins_are_no_charity() -> None:
    assert understand("Produktfilm, 20 Sekunden: Klemm, eine Halterung. Rutschfest, leicht.").kind != "event"
    changed = "La commune change les jours de collecte : dès le 3 mars, les bacs sont ramassés le mardi. Vidéo de 30 s."
    assert understand(changed).kind != "appeal"


def test_what_a_thing_does_is_explained_and_not_for_whom() -> None:
    brief = understand("Explainer for tenants, 45 seconds: what a heat pump does. It takes heat from the air.")
    assert "tenants" not in brief.subject


def test_a_length_before_the_news_is_not_told() -> None:
    brief = understand(
        "20 seconds to announce that Alder Pool closes from 4 to 15 August. Lessons move to Hill School."
    )
    told = [fact.text for fact in brief.facts]
    assert any(text.startswith("Alder Pool closes") for text in told)
    assert not any("seconds" in text for text in told)


def test_a_claim_behind_a_labelled_closing_name_closes_with_it() -> None:
    brief = understand("Imagefilm, 40 Sekunden. Wir bauen mit Holz. Schluss: Zimmerei Ohling. Wir halten dicht.")
    assert brief.ending == "Zimmerei Ohling. Wir halten dicht"


def test_welcome_donations_make_no_appeal() -> None:
    text = (
        "Unser Chor gibt am Freitag, 20. Juni, ein Sommerkonzert. Eintritt frei, Spenden sind willkommen. 20 Sekunden."
    )
    assert understand(text).kind == "event"


def test_a_place_right_behind_the_subject_belongs_to_it() -> None:
    text = "Elternabend der Klasse 3a der Grundschule am Deich: Dienstag, 4. November, 19 Uhr. Video von 25 Sekunden."
    assert understand(text).subject.endswith("am Deich")
