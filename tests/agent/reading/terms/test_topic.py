"""For whom a lesson is does not belong to its topic."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.terms.topic import with_topic_alone


@pytest.mark.parametrize(
    ("text", "kind", "subject", "audience"),
    [
        ("Ein Video über Brandschutz für neue Mitarbeiter.", "explainer", "Brandschutz", "neue Mitarbeiter"),
        ("Ein Lernvideo zum Wasserkreislauf für Grundschüler.", "explainer", "Wasserkreislauf", "Grundschüler"),
        ("Ein Video zum Thema Datenschutz für neue Kollegen.", "explainer", "Datenschutz", "neue Kollegen"),
        ("Ein Film über gesunde Ernährung für Senioren.", "explainer", "gesunde Ernährung", "Senioren"),
        (
            "Brandschutz für neue Mitarbeiter: Fluchtwege freihalten, Feuerlöscher kennen.",
            "how_to",
            "Brandschutz",
            "neue Mitarbeiter",
        ),
        (
            "Sécurité incendie pour les nouveaux employés : dégager les issues, rejoindre le point de rassemblement.",
            "how_to",
            "Sécurité incendie",
            "les nouveaux employés",
        ),
        (
            "Seguridad contra incendios para nuevos empleados: despejar las salidas, ir al punto de encuentro.",
            "how_to",
            "Seguridad contra incendios",
            "nuevos empleados",
        ),
        (
            "Sicurezza antincendio per i nuovi dipendenti: liberare le uscite, andare al punto di raccolta.",
            "how_to",
            "Sicurezza antincendio",
            "i nuovi dipendenti",
        ),
        (
            "Segurança contra incêndio para novos funcionários: liberar as saídas, ir ao ponto de encontro.",
            "how_to",
            "Segurança contra incêndio",
            "novos funcionários",
        ),
    ],
)
def test_the_topic_stands_alone(text: str, kind: str, subject: str, audience: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject, brief.audience) == (kind, subject, audience)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Yoga für Senioren: montags um 10 Uhr im Bürgerhaus.", "de"),
        ("Ein Video über Brot für die Bäckerei Krume.", "de"),
        ("Cours pour débutants : poterie, dessin.", "fr"),
    ],
)
def test_what_is_made_for_somebody_is_left(text: str, language: str) -> None:
    assert with_topic_alone(text, language) == text


@pytest.mark.parametrize(
    "text",
    [
        "Un vídeo de Etna. Nos vemos en el punto de encuentro de la plaza.",
        "Une vidéo pour Etna. Rendez-vous au point de rencontre de la place.",
        "Um vídeo da Etna. Vemo-nos no ponto de encontro da praça.",
    ],
)
def test_a_meeting_point_is_no_address(text: str) -> None:
    assert understand(text).addresses == ()


def test_an_article_behind_a_preposition_opens_no_clause() -> None:
    text = "Ein Video zum Schulanfang für das Schreibwarengeschäft Feder: Schulranzen ab 79 Euro."
    assert not understand(text).subject.endswith("für")
