"""What stands before the colon of a short order does not hide what the film is about."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.forms.order_heads import with_plain_head
from agent.reading.terms.short import LONGEST


@pytest.mark.parametrize(
    ("language", "typed", "plain"),
    [
        (
            "fr",
            "Un petit film éducatif : pourquoi il neige",
            "Explique pourquoi il neige\nFormat: Un petit film éducatif",
        ),
        ("de", "20 Sekunden Video: Wie fliegt ein Drache?", "Wie fliegt ein Drache?\nFormat: 20 Sekunden Video"),
        ("de", "Reisevideo Bozen: Dom, Laubengassen", "Reisevideo über Bozen: Dom, Laubengassen"),
        ("fr", "Avis aux locataires : ascenseur en panne", "Ascenseur en panne\nPublic: locataires"),
        ("de", "Info für Eltern: Freitag ist frei.", "Freitag ist frei.\nZielgruppe: Eltern"),
        (
            "fr",
            "Invitation au vernissage de Nora le 6 mai",
            "Une vidéo d’invitation.\nLe vernissage de Nora le 6 mai",
        ),
        ("de", "Video für unsere Schule: Aula, Labor, Garten", "Video für unsere Schule: Aula, Labor, Garten"),
        ("fr", "Vidéo : comment planter un rosier", "Vidéo : comment planter un rosier"),
    ],
)
def test_a_head_that_only_names_the_film_is_put_aside(language: str, typed: str, plain: str) -> None:
    assert with_plain_head(typed, language) == plain


def test_a_long_brief_keeps_its_head() -> None:
    text = "Info für Eltern: Freitag ist frei. " * (LONGEST // 30)
    assert with_plain_head(text, "de") == text


@pytest.mark.parametrize(
    ("typed", "kind", "subject"),
    [
        ("Une vidéo pédagogique : comment les castors bâtissent un barrage", "explainer", "castors"),
        ("Einladung zum Herbstfest im Hof am 4. Oktober um 15 Uhr, bitte bis 20. September melden.", "event", "Herbst"),
    ],
)
def test_what_is_behind_a_head_gives_kind_and_subject(typed: str, kind: str, subject: str) -> None:
    brief = understand(typed)
    assert brief.kind == kind
    assert subject in brief.subject
    assert brief.deliverables == ("video",)


def test_what_is_made_known_is_a_sentence() -> None:
    brief = understand("Bitte ein Video, in dem wir bekannt geben, dass unser Laden ab dem 3. März am Markt 5 ist.")
    assert any(fact.text.startswith("Unser Laden ist ab dem 3. März") for fact in brief.facts)
