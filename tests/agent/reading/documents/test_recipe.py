"""A recipe as people copy it: the dish over the doses, the doses, the steps."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand

_BRIEFS: dict[Language, str] = {
    "en": "Vertical recipe reel, 30s.\n\nRed lentil soup (serves 4)\n200 g red lentils\n1 onion\njuice of one lemon\n"
    "1 tbsp cumin\nFry the onion for 5 minutes.\nAdd the lentils and simmer.",
    "de": "Rezeptvideo, 30 Sekunden.\n\nRote Linsensuppe (für 4 Personen)\n200 g rote Linsen\n1 Zwiebel\n"
    "Saft einer Zitrone\n1 EL Kümmel\nDie Zwiebel 5 Minuten anbraten.\nDie Linsen zugeben.",
    "es": "Vídeo de receta, 30 segundos.\n\nSopa de lentejas (para 4 personas)\n200 g de lentejas\n1 cebolla\n"
    "zumo de un limón\n1 cucharada de comino\nFríe la cebolla 5 minutos.\nAñade las lentejas.",
}


@pytest.mark.parametrize("language", list(_BRIEFS))
def test_the_line_over_the_doses_is_the_dish_and_all_below_it_ingredients(language: Language) -> None:
    brief = understand(_BRIEFS[language])
    dish = _BRIEFS[language].split("\n")[2].partition(" (")[0]
    assert brief.subject == dish
    needed = [fact.text for fact in brief.facts if fact.kind == "ingredient"]
    assert len(needed) == 4
    steps = [fact.text for fact in brief.facts if fact.kind == "step"]
    assert not any(dish in step for step in steps)


def test_a_dose_is_never_the_dish() -> None:
    brief = understand(
        "recipe reel! no-knead focaccia, 9:16, 35 sec. 500g flour, 400ml water, 7g yeast, 2 tsp salt. "
        "Mix everything. Let it rest 2 hours. Bake 25 minutes."
    )
    assert brief.subject == "no-knead focaccia"


def test_counts_are_no_doses() -> None:
    brief = understand("How to change a tyre, 30s.\n\n2 wheels\n1 jack\nLift the car.\nTurn the nuts.")
    assert not any(fact.text == "Lift the car" and fact.kind == "ingredient" for fact in brief.facts)
