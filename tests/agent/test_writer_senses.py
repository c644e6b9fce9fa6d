"""What words of a line mean: verbs, names, turns of speech, and what is not there."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.writers.embedded.drawable import found
from agent.writers.embedded.senses import SILENT, meant, spoken


def _nouns(line: str, language: Language = "en", names: tuple[str, ...] = ()) -> list[str]:
    return [hit.thing.noun for hit in found(line, language, names)]


@pytest.mark.parametrize(
    ("verb", "noun", "thing"),
    [
        ("Book a walker in two taps", "A book about walkers", "book"),
        ("We ship on Fridays", "A ship on the sea", "boat"),
        ("A battery stores the afternoon", "Two stores in town", "shopping bag"),
        ("Sales rose by nine percent", "A rose for everyone", "flower"),
        ("The coach leaves at eight", "The leaves are yellow", "leaf"),
    ],
)
def test_a_verb_is_not_the_thing_of_its_name(verb: str, noun: str, thing: str) -> None:
    assert thing not in _nouns(verb)
    assert thing in _nouns(noun)


@pytest.mark.parametrize(
    ("line", "language", "thing"),
    [
        ("Made with no honey and no milk", "en", "honey"),
        ("Batteries not included", "en", "battery"),
        ("Kuchen ohne Milch", "de", "milk"),
        ("Sans voiture", "fr", "car"),
        ("Sin leche", "es", "milk"),
        ("Senza latte", "it", "milk"),
        ("Sem leite", "pt", "milk"),
    ],
)
def test_what_is_not_there_is_not_shown(line: str, language: Language, thing: str) -> None:
    assert thing not in _nouns(line, language)


def test_not_only_denies_nothing() -> None:
    assert "bread" in _nouns("Not only bread")


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Break the ice with a game of names", "en"),
        ("In a nutshell", "en"),
        ("Das ist nur die Spitze des Eisbergs", "de"),
        ("C'est du gâteau", "fr"),
        ("Rompe el hielo", "es"),
        ("In bocca al lupo", "it"),
        ("Quebra o gelo", "pt"),
    ],
)
def test_turns_of_speech_are_not_drawn_word_by_word(line: str, language: Language) -> None:
    assert not {"snowflake", "cake", "fox", "mouth"} & set(_nouns(line, language))


@pytest.mark.parametrize(
    ("line", "noun"),
    [
        ("Meet Hart and Lowe, a law firm that helps tenants", "gavel"),
        ("Our vet clinic is open on Saturdays", "dog"),
        ("The village cinema shows two films", "clapperboard"),
        ("A bank account without fees", "piggy bank"),
        ("A red light, and then a queue", "traffic light"),
    ],
)
def test_what_two_words_mean_together_is_drawn(line: str, noun: str) -> None:
    assert _nouns(line)[0] == noun


def test_a_turn_of_speech_may_stand_for_a_thing() -> None:
    assert _nouns("It is raining cats and dogs")[0] == "rain"


@pytest.mark.parametrize(
    ("line", "language", "thing"),
    [
        ("Meet us on Apple Street", "en", "apple"),
        ("The Tarn Valley Orchestra plays", "en", "mountain"),
        ("La librería El Faro Quieto", "es", "lighthouse"),
        ("Le studio de yoga Lune Verte", "fr", "moon"),
    ],
)
def test_names_are_no_things(line: str, language: Language, thing: str) -> None:
    assert thing not in _nouns(line, language)


def test_the_kind_that_a_name_ends_on_is_meant() -> None:
    assert "chess piece" in _nouns("This is Northgate Chess Club")
    assert "violin" in _nouns("The Tarn Valley Orchestra plays")


def test_a_known_name_is_silent_wherever_it_stands() -> None:
    assert "moon" in _nouns("Lune Verte ouvre", "fr")
    assert "moon" not in _nouns("Lune Verte ouvre", "fr", ("Lune Verte",))


def test_words_that_are_run_together_are_taken_apart() -> None:
    assert spoken("L'abeille et l'eau", "fr") == ["L", "abeille", "et", "l", "eau"]
    assert spoken("The dog's bowl", "en") == ["The", "dog", "bowl"]


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it", "pt"])
def test_every_word_keeps_its_place(language: Language) -> None:
    clause = "Sans sin ohne no senza sem Apple Street piece of cake"
    assert len(meant(clause, language)) == len(spoken(clause, language))
    assert SILENT in meant(clause, language)


@pytest.mark.parametrize(
    ("line", "language", "first"),
    [
        ("Les sapeurs-pompiers volontaires de Pont-l'Abbaye", "fr", "fire engine"),
        ("Tag der Freiwilligen Feuerwehr", "de", "fire engine"),
        ("Wir bieten die 36-Stunden-Woche", "de", "calendar"),
        ("Unsere Segelschule", "de", "sailing boat"),
        ("A gym in Bath", "en", "dumbbell"),
    ],
)
def test_hyphened_words_and_capitals_are_read_as_what_they_name(line: str, language: Language, first: str) -> None:
    assert _nouns(line, language)[0] == first


def test_the_name_of_a_place_is_not_drawn() -> None:
    assert "bathtub" not in _nouns("We run a gym in Bath.")
    assert "church" not in _nouns("Un club à Pont-l'Abbaye.", "fr")
    assert "sailing boat" in _nouns("Unsere Segelschule", "de")


@pytest.mark.parametrize(
    ("name", "trade", "language", "thing"),
    [
        ("Mr Miller is retiring", "The old miller grinds the corn", "en", "flour"),
        ("Anna Miller leads the choir", "A miller and his wheel", "en", "flour"),
        ("Mrs Baker opens the door", "The baker opens the door", "en", "cook"),
        ("Herr Müller geht", "Der alte Müller mahlt", "de", "flour"),
        ("Frau Koch liest vor", "Die Köchin kocht", "de", "cook"),
        ("Monsieur Meunier", "Le meunier du village", "fr", "flour"),
        ("La señora Flores canta", "Las flores del campo", "es", "flower"),
    ],
)
def test_a_surname_is_not_the_trade_that_it_comes_from(name: str, trade: str, language: Language, thing: str) -> None:
    assert thing not in _nouns(name, language)
    assert thing in _nouns(trade, language)


def test_the_animals_of_a_tale_keep_their_titles() -> None:
    assert "fox" in _nouns("Herr Fuchs und Frau Elster", "de")


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("How a letter travels", "en"),
        ("So reist ein Brief", "de"),
        ("El viaje de una carta", "es"),
        ("Le voyage d'une lettre", "fr"),
        ("Il viaggio di una lettera", "it"),
        ("A viagem de uma carta", "pt"),
    ],
)
def test_what_travels_is_shown_and_no_suitcase(line: str, language: Language) -> None:
    assert _nouns(line, language)[0] == "flying letter"
    assert "suitcase" in _nouns("Our travels took us to Rome")


@pytest.mark.parametrize(
    ("line", "language", "first"),
    [
        ("Le salon du livre ouvre", "fr", "book"),
        ("Salon de l'agriculture", "fr", "farmer"),
        ("Le salon professionnel de la tech", "fr", "market stall"),
        ("Le grand salon lumineux", "fr", "sofa"),
        ("Plus de 200 espèces d'oiseaux", "fr", "bird"),
        ("Payez en espèces", "fr", "banknotes"),
        ("Der Himmel ist klar", "de", "sky"),
        ("Der Müll kommt in die Tonne", "de", "trash bag"),
        ("New fencing for the garden", "en", "tools"),
        ("Break down silos", "en", None),
        ("The lift is out of order", "en", None),
        ("C'est chouette", "fr", None),
        ("Eine neue Zahnkrone", "de", "tooth"),
    ],
)
def test_one_word_of_two_meanings_shows_the_one_that_is_meant(line: str, language: Language, first: str | None) -> None:
    assert next(iter(_nouns(line, language)), None) == first
