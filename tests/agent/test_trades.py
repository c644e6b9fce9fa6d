"""Crafts, farms, halls, lessons and news are shown by what a person would think of, in six languages."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.writers.embedded.drawable import found
from tools.image.art import studio
from tools.image.layouts.subjects import find_subject


def _drawn(line: str, language: Language) -> str:
    hits = found(line, language)
    return (studio.find_prop(hits[0].thing.noun) or "-") if hits else "-"


@pytest.mark.parametrize(
    ("line", "language", "prop"),
    [
        ("Wear gloves when you rinse", "en", "gloves"),
        ("Our welders work in shifts", "en", "anvil"),
        ("Two waiters wanted", "en", "hot-meal"),
        ("The mayor opens the square", "en", "town-hall"),
        ("A detour leads past the school", "en", "traffic-cone"),
        ("Hay is stored in the barn", "en", "barn"),
        ("Fire drill on Monday", "en", "fire-extinguisher"),
        ("A hurricane reaches the coast", "en", "tornado"),
        ("Aged in oak casks", "en", "barrel"),
        ("How a lock on the canal works", "en", "ship"),
        ("Gnats breed in standing water", "en", "mosquito"),
        ("The tavern by the bridge", "en", "beer"),
        ("Two owls in the barn", "en", "owl"),
        ("Aus der Geschichte der Käserei", "de", "cheese"),
        ("La zanzara tigre", "it", "mosquito"),
        ("Como se faz uma doação de órgãos", "pt", "lungs"),
        ("Un kebab s'il vous plaît", "fr", "taco"),
        ("Eine Lampe fürs Bett", "de", "desk-lamp"),
        ("Film night in the yard", "en", "clapperboard"),
        ("Der Angelverein lädt ein", "de", "fish"),
        ("Die Bücher sind angelegt", "de", "book"),
        ("Pudding for everyone", "en", "dessert"),
        ("Il tiramisù della nonna", "it", "dessert"),
        ("Mettere in frigo", "it", "fridge"),
        ("Die Schmiede am Bach", "de", "anvil"),
        ("Pflegekräfte gesucht", "de", "doctor"),
        ("Wie ein Stromkreis funktioniert", "de", "light-bulb"),
        ("Die Boulderhalle ist offen", "de", "carabiner"),
        ("Der Jahresabschluss ist fertig", "de", "calculator"),
        ("Wir backen Plätzchen", "de", "cookies"),
        ("Der Stadtrat stimmt ab", "de", "town-hall"),
        ("Les vaches rentrent à l'étable", "fr", "cow"),
        ("Une vieille grange", "fr", "barn"),
        ("Le conseil municipal vote", "fr", "town-hall"),
        ("Des gants pour tout le monde", "fr", "gloves"),
        ("Cours de poterie le soir", "fr", "vase"),
        ("Las pirámides del desierto", "es", "pyramid"),
        ("Se buscan camareras", "es", "hot-meal"),
        ("Un rocódromo nuevo", "es", "carabiner"),
        ("La geometria del triangolo", "it", "set-square"),
        ("Il fabbro del paese", "it", "anvil"),
        ("O satélite chegou", "pt", "satellite"),
        ("Aulas de dança à noite", "pt", "loudspeaker"),
    ],
)
def test_a_field_of_work_or_study_is_shown_by_its_own_things(line: str, language: Language, prop: str) -> None:
    assert _drawn(line, language) == prop


@pytest.mark.parametrize(
    ("line", "language", "never"),
    [
        ("It comes in three sizes", "en", "door"),
        ("Two million visitors", "en", "coins"),
        ("Der Landkreis", "de", "rice-bowl"),
        ("Die Kläranlage", "de", "street-map"),
        ("Lehrkräfte gesucht", "de", "dumbbell"),
    ],
)
def test_words_that_only_sound_like_a_thing_show_another(line: str, language: Language, never: str) -> None:
    assert _drawn(line, language) != never


def test_old_america_has_stairs_on_its_pyramids() -> None:
    plain, stepped = find_subject("pyramid"), find_subject("stepped pyramid")
    assert plain is not None
    assert stepped is not None
    assert plain.name == stepped.name == "pyramid"
    assert studio.find_state("pyramid", "stepped pyramid") == "stepped"
