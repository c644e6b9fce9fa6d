"""Short orders typed in one breath are written out: request, facts, and the terms of the film."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.terms.breath import written_out
from agent.reading.terms.short import LONGEST
from agent.reading.terms.term import term_of
from agent.reading.terms.whom import whom_in


@pytest.mark.parametrize(
    ("language", "part", "term"),
    [
        ("de", "so 50 sekunden", "duration"),
        ("de", "ca. 2 Minuten", "duration"),
        ("fr", "vidéo de 25 secondes svp", "duration"),
        ("de", "90 Minuten", None),
        ("de", "Schritt für Schritt", "tone"),
        ("fr", "ton léger mais précis", "tone"),
        ("en", "with a warm voice", "tone"),
        ("it", "con voce calma", "tone"),
        ("fr", "sans sucre ajouté", None),
        ("de", "für Kinder ab 8 Jahren", "audience"),
        ("fr", "pour une classe de CM2", "audience"),
        ("es", "para niños", "audience"),
        ("de", "für nur 5 Euro", None),
        ("de", "hochkant", "format"),
        ("en", "please", "courtesy"),
        ("de", "Kräuter", None),
        ("fr", "pour donner envie aux jeunes", "courtesy"),
    ],
)
def test_a_part_is_a_term_only_where_it_says_nothing_of_the_world(language: str, part: str, term: str | None) -> None:
    assert term_of(part, language) == term


def test_whom_a_part_names_is_told_without_its_preposition() -> None:
    assert whom_in("für Anfänger", "de") == "Anfänger"
    assert whom_in("pour des élèves de CM1", "fr") == "des élèves de CM1"


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        (
            "de",
            "Wie man Reis kocht, 40 Sekunden, Schritt für Schritt: 1. Reis waschen. 2. Aufkochen.",
            "Wie man Reis kocht.\n1. Reis waschen. 2. Aufkochen.\nTon: Schritt für Schritt\nLänge: 40 Sekunden",
        ),
        (
            "de",
            "Reel für unsere Radwerkstatt Speiche, Inspektion 49 Euro, Termin am selben Tag",
            "Reel für unsere Radwerkstatt Speiche: Inspektion 49 Euro, Termin am selben Tag.",
        ),
        (
            "de",
            "Ein Video für meine Tante Ute, sie wird 60 und liebt Rosen.",
            "Ein Video für meine Tante Ute. Sie wird 60 und liebt Rosen.",
        ),
        ("de", "Kurzer Film für Mieter: Der Aufzug steht still.", "Kurzer Film. Der Aufzug steht still.\n"
         "Zielgruppe: Mieter"),
        (
            "fr",
            "Pourquoi le ciel est bleu, 30 secondes, pour des enfants",
            "Pourquoi le ciel est bleu.\nPublic: des enfants\nDurée: 30 secondes",
        ),
        ("fr", "Une vidéo pour présenter le jardin aux élèves.", "Une vidéo pour présenter le jardin.\nPublic: élèves"),
        ("fr", "Vidéo interne pour les salariés.", "Vidéo interne pour les salariés."),
        ("de", "Wir suchen ab 1. Mai einen Koch, 2.900 Euro.", "Wir suchen ab 1. Mai einen Koch, 2.900 Euro."),
        ("de", "Sauerteigbrot, Brezeln, ohne Zusätze.", "Sauerteigbrot, Brezeln, ohne Zusätze."),
        ("en", "A film for our club, the Otters, 3 May", "A film for our club, the Otters, 3 May"),
        ("en", "Running, 90 minutes, 12 pounds.", "Running, 90 minutes, 12 pounds."),
    ],
)  # fmt: skip
def test_a_hasty_order_is_written_out(language: str, typed: str, written: str) -> None:
    assert written_out(typed, language) == written


def test_a_long_brief_stays_as_it_is() -> None:
    text = "Ein Video über Brot, 30 Sekunden. " * (LONGEST // 30)
    assert written_out(text, "de") == text


def test_an_appeal_is_about_those_for_whom_it_asks() -> None:
    brief = understand("Appel aux dons pour le refuge des Tilleuls : collecte les 3 et 4 mai devant la mairie.")
    assert brief.subject == "refuge des Tilleuls"
    assert any("3 et 4 mai" in fact.text for fact in brief.facts)


@pytest.mark.parametrize(
    ("typed", "subject", "audience"),
    [
        ("Fünf Tipps gegen Lampenfieber, 30 sek, für Studierende", "Lampenfieber", "Studierende"),
        ("ein video über die vorteile von kompost bitte, so 40 sekunden", "kompost", ""),
        ("Une vidéo sur le sommeil des chats, 30 secondes, pour des enfants de 7 ans", "chats", "enfants de 7 ans"),
    ],
)
def test_length_and_audience_are_no_part_of_the_subject(typed: str, subject: str, audience: str) -> None:
    brief = understand(typed)
    assert brief.subject.endswith(subject)
    assert brief.audience.endswith(audience)
    assert not any("Studierende" in fact.text or "enfants" in fact.text for fact in brief.facts)
