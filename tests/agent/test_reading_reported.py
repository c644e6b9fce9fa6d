"""What German and French requests want told becomes a sentence, and the request is not said."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.french import imperative
from agent.reading.german import main_clause, nominative
from agent.reading.reported import reported
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


def said(text: str) -> str:
    return " ".join(scene.narration for scene in write(understand(text), CountingClock()).scenes)


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("wir täglich von 9 bis 18 Uhr geöffnet haben", "Wir haben täglich von 9 bis 18 Uhr geöffnet"),
        ("jede Spende direkt den Kindern zugutekommt", "Jede Spende kommt direkt den Kindern zugute"),
        ("am Samstag der Markt schon um 8 Uhr öffnet", "Am Samstag öffnet der Markt schon um 8 Uhr"),
        ("das Training auch bei Regen stattfindet", "Das Training findet auch bei Regen statt"),
        ("die Leute wissen, dass montags Ruhetag ist", "Montags ist Ruhetag"),
        ("Hunde an der Leine bleiben müssen", "Hunde müssen an der Leine bleiben"),
        ("oben links", ""),
    ],
)
def test_german_clause_gets_the_order_of_a_sentence(clause: str, told: str) -> None:
    assert main_clause(clause) == told


def test_what_viewers_shall_do_is_told_as_an_order() -> None:
    assert main_clause("die Gäste mit dem Rad kommen, denn es gibt kaum Parkplätze", asked=True) == (
        "Am besten mit dem Rad kommen, denn es gibt kaum Parkplätze"
    )


@pytest.mark.parametrize(
    ("phrase", "told"),
    [("den neuen Anhänger", "der neue Anhänger"), ("unseren kleinen Laden", "unser kleiner Laden"),
     ("die Tasche", "die Tasche")],
)  # fmt: skip
def test_german_object_becomes_a_subject(phrase: str, told: str) -> None:
    assert nominative(phrase) == told


@pytest.mark.parametrize(
    ("clause", "told"),
    [("venir à l'atelier", "Venez à l'atelier"), ("s'inscrire avant mai", "Inscrivez-vous avant mai"),
     ("choisir", "Choisissez"), ("le jardin", "")],
)  # fmt: skip
def test_french_infinitive_becomes_an_invitation(clause: str, told: str) -> None:
    assert imperative(clause) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Uns ist wichtig, dass der Eintritt frei ist.", "de", "Der Eintritt ist frei."),
        ("Am Ende bitte, dass wir umziehen. Danke!!", "de", "Am Ende: Wir ziehen um."),
        ("Bitte nicht sagen, dass wir Verluste machen.", "de", "Bitte nicht sagen, dass wir Verluste machen."),
        ("Sie sagt, dass sie kommt.", "de", "Sie sagt, dass sie kommt."),
        ("Il faut que les gens sachent qu'on ferme le lundi.", "fr", "On ferme le lundi."),
        ("N'oubliez pas de dire que le parking est gratuit.", "fr", "Le parking est gratuit."),
        ("À la fin, inviter les gens à venir au bal du 9 mai.", "fr", "À la fin : Venez au bal du 9 mai."),
        ("Je pense que le ton doit être gai.", "fr", "Je pense que le ton doit être gai."),
    ],
)
def test_what_is_to_be_told_is_parted_from_the_request(text: str, language: str, told: str) -> None:
    assert reported(text, language) == told


def test_where_the_film_is_shown_is_not_told() -> None:
    spoken = said(
        "Bonjour,\nPourriez-vous faire une vidéo de 30 secondes sur le bilan de la coopérative du Val ? Elle sera "
        "projetée à l'assemblée générale. La coopérative a collecté 3 millions de litres de lait.\n"
        "Bien cordialement,\nÉtienne Roux, directeur"
    )
    assert "3 millions" in spoken
    assert "projetée" not in spoken
    assert "Roux" not in spoken
