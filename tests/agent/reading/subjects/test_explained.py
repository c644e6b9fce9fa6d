from __future__ import annotations

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Explique aux collégiens (classe de 5e) pourquoi la mer monte et descend, en une minute. Comparaison "
            "bienvenue.",
            "pourquoi la mer monte et descend",
        ),
        (
            "Vidéo de 40 secondes pour ma recette de gâteau au yaourt de mamie Odette.",
            "gâteau au yaourt de mamie Odette",
        ),
        (
            "Vidéo interne pour les 80 salariés de la Coopérative du Val Doré. La cantine ferme lundi 6 octobre.",
            "Coopérative du Val Doré",
        ),
        (
            "Affiche pour le vide-grenier de l'école Jules-Carnot à Sermizelle : dimanche 8 juin, de 8 h à 17 h.",
            "vide-grenier de l'école Jules-Carnot à Sermizelle",
        ),
        (
            "Avis à la population. Objet : travaux sur le pont de la Fontaine du mardi 2 au vendredi 19 septembre.",
            "travaux sur le pont de la Fontaine",
        ),
    ],
)
def test_what_a_film_is_about_is_named_whole(text: str, subject: str) -> None:
    assert understand(text).subject == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Vidéo de 20 secondes qui présente Graino, l'application qui vous rappelle quand arroser.", "Graino"),
        ("A 20 second video that presents Otterly, the app that finds quiet beaches.", "Otterly"),
        ('festival de court-métrage "Lumière d\'Été", 9e édition, Gap, du 3 au 5 mars. vidéo 30 s', "Lumière d'Été"),
        (
            "Bilan de l'année pour les adhérents du Vélo-Club de Sarlat, 45 secondes. Adhérents : 218.",
            "Vélo-Club de Sarlat",
        ),
        (
            "Coucou, c'est pour les 80 ans de papi René ! Petit film d'invitation de 20 secondes.",
            "Les 80 ans de papi René",
        ),
    ],
)
def test_names_that_are_presented_quoted_or_looked_back_on(text: str, subject: str) -> None:
    assert understand(text).subject == subject
