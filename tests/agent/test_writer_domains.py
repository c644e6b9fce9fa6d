"""What words mean in films of one kind, and what stands for thoughts."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.writers.embedded.domains import domain, read_as
from agent.writers.embedded.drawable import DESCRIBING, drawables, found, singulars

RECIPE = "Cozinhe o pato com cebola. Junte o arroz. Leve ao forno. Sirva com salada."
POND = "Patos e cisnes vivem no lago. As crianças correm pelo parque."


def _first(line: str, language: Language, film: str = "") -> str:
    hits = read_as(found(line, language), domain(found(film or line, language)), language)
    return hits[0].thing.noun


def test_the_duck_of_a_recipe_is_on_a_plate() -> None:
    line = "Desfie o pato"
    cooked, alive = (_first(line, "pt", film) for film in (RECIPE, POND))
    assert cooked == "roast chicken"
    assert alive in ("bird", "duck")


def test_one_watering_can_makes_the_earth_soil() -> None:
    assert _first("Mide la tierra", "es", "Sabe cuándo regar. Mide la tierra.") == "plant"


def test_the_plates_of_an_earthquake_are_on_no_table() -> None:
    assert _first("Plates move slowly", "en", "What happens in an earthquake? Plates move slowly.") == "planet earth"


def test_a_cycle_in_nature_has_no_pedals() -> None:
    assert "bicycle" not in {hit.thing.noun for hit in found("All that we breathe is part of this cycle", "en")}


def test_food_at_an_animal_shelter_is_in_a_bowl_on_the_floor() -> None:
    assert _first("Food is paid for", "en", "Two old dogs and a young dog. Food is paid for.") == "pet bowl"


@pytest.mark.parametrize(
    ("line", "language", "noun"),
    [
        ("Unser Vertrauen ist unser Kapital", "de", "handshake"),
        ("Earn their trust", "en", "handshake"),
        ("Respetamos el plazo", "es", "calendar"),
        ("La qualité avant tout", "fr", "medal"),
    ],
)
def test_a_thought_is_shown_by_what_stands_for_it(line: str, language: Language, noun: str) -> None:
    assert noun in [hit.thing.noun for hit in found(line, language)]


def test_a_thing_comes_before_a_thought() -> None:
    hits = found("Trust our bread", "en")
    assert hits[0].thing.noun == "bread"
    assert [hit.rank for hit in hits if hit.thing.concept] == [DESCRIBING]


@pytest.mark.parametrize(
    ("word", "language", "one"),
    [("traghetti", "it", "traghetto"), ("Räder", "de", "rad"), ("eleições", "pt", "eleição"), ("cruces", "es", "cruz")],
)
def test_plurals_lead_to_their_singular(word: str, language: Language, one: str) -> None:
    assert one in singulars(word.casefold(), language)


@pytest.mark.parametrize(
    ("line", "noun"),
    [
        ("Die Fahrradwerkstatt ist offen", "bicycle"),
        ("Für die Steuerberatung in Kassel", "calculator"),
        ("Das neue Kinderfahrrad", "bicycle"),
    ],
)
def test_a_german_compound_is_what_covers_most_of_it(line: str, noun: str) -> None:
    nouns = [hit.thing.noun for hit in found(line, "de")]
    assert nouns[0] == noun or "tools" in nouns


@pytest.mark.parametrize("line", ["Das ist die Schreinerei Holzapfel", "Willkommen in Bad Lindau"])
def test_a_name_after_a_german_noun_is_no_thing(line: str) -> None:
    assert not {"apple", "bathtub", "bathroom"} & {hit.thing.noun for hit in found(line, "de")}


def test_how_much_of_something_is_no_name() -> None:
    assert "water drop" in [hit.thing.noun for hit in found("Trink ein Glas Wasser", "de")]


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it", "pt"])
def test_every_row_has_words_in_every_language(language: Language) -> None:
    silent = [thing.noun for thing in drawables(language) if not (thing.exact or thing.starts)]
    assert len(silent) <= 3, silent
