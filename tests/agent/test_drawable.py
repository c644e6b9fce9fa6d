"""What a line is about is what gets drawn: measured over lines in six languages that no brief of the suite contains."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.writers.embedded.drawable import drawables, found, nouns
from tools.image.art import icons, studio

LEAST = 0.9
LINES: dict[Language, dict[str, str]] = {
    "en": {
        "Our new bicycle lights are brighter": "bike-light", "The grinder is ready at last": "grinder",
        "Think of the heart as a pump": "heart", "Stretch your wrists every hour": "stretch",
        "Sunday means pancakes": "pancakes", "Put the kettle on": "kettle",
        "A lighthouse keeper's night": "lighthouse",
        "The dentist checks every tooth": "tooth", "Our farmers harvest by hand": "farmer",
        "A tractor crosses the field": "tractor", "Drones deliver medicine": "drone",
        "Light a candle for her": "candle",
        "The princess lived in a castle": "castle", "Two kittens need a home": "cat",
        "The puppy is eight weeks old": "dog",
        "The baby sleeps at last": "baby", "Ask your doctor first": "doctor", "The plumber came at noon": "builder",
        "Our chef cooks for you": "cook", "Print it on paper at home": "printer",
        "The piano was tuned yesterday": "piano",
        "Save for a rainy day": "coins", "A burger with fries": "burger", "The volcano woke up": "volcano",
        "The church was built in 1720": "church", "Every vaccine is tested": "syringe",
        "Bring an umbrella": "rain-cloud",
        "The ferry leaves at nine": "ship", "The museum opens on Friday": "museum",
        "A rabbit in the garden": "rabbit",
        "The orchard is in bloom": "apple-tree", "New headphones, better sound": "headphones",
        "Chop the onions": "cutting-board", "The train was late": "train", "A goal in the last minute": "football",
        "Laundry without the noise": "washing-machine", "Sit on the sofa": "sofa", "The password was changed": "lock",
        "A fingerprint opens the door": "fingerprint", "A deer at dawn": "deer", "Our parrot can talk": "parrot",
        "The projector hums": "projector", "The stapler is empty": "stapler", "A ghost in the attic": "ghost",
        "Pirates bury a treasure": "pirate-ship", "The unicorn is shy": "unicorn",
        "The crossword of the day": "crossword", "Fencing for beginners": "fencing-mask",
        "Lower your cholesterol": "blood-vessel",
        "What is a blockchain?": "block-chain", "Inflation eats the wages": "price-rise",
        "The owl hunts at night": "owl", "A squirrel hides nuts": "squirrel", "A wolf in the valley": "wolf",
        "Karaoke on Friday": "karaoke", "A crown for the queen": "crown", "The ferris wheel turns": "ferris-wheel",
        "A charging station in the yard": "charging-station", "The snowman melts": "snowman",
        "A mermaid in the bay": "mermaid-tail", "The silo is full": "silo",
    },
    "de": {
        "Der Wasserkocher ist leise": "kettle", "Das Kinderfahrrad passt": "bicycle", "Die Ärztin hört zu": "doctor",
        "Ein Leuchtturm am Meer": "lighthouse", "Pfannkuchen am Sonntag": "pancakes",
        "Das Pferd steht im Stall": "horse",
        "Die Kerze brennt": "candle", "Unsere Handwerker kommen": "builder",
        "Die Waschmaschine läuft": "washing-machine",
        "Bogenschießen im Verein": "target", "Die Straßensperrung beginnt": "traffic-cone",
        "Der Waldkauz ruft": "owl", "Eine Ladesäule am Markt": "charging-station", "Der Schneemann": "snowman",
        "Der Beamer ist an": "projector", "Rehe am Waldrand": "deer", "Die Preise steigen": "price-rise",
        "Fechten für Anfänger": "fencing-mask", "Das kleine Einhorn": "unicorn", "Ein Gespenst im Schloss": "ghost",
        "Ein neuer Drucker": "printer", "Der Igel im Laub": "hedgehog", "Das Sparschwein ist voll": "piggy-bank",
    },
    "fr": {
        "Un écureuil roux": "squirrel", "La grande roue": "ferris-wheel",
        "Un cerf dans la brume": "deer", "Le coût de la vie": "price-rise", "Les mots croisés du matin": "crossword",
        "La bouilloire siffle": "kettle", "Le château du roi": "castle", "Un cheval dans le pré": "horse",
        "Une bougie sur la table": "candle", "Le médecin arrive": "doctor", "Le tracteur est en panne": "tractor",
        "Un verre de vin rouge": "wine-glass", "Le renard et la poule": "fox", "Les crêpes du dimanche": "pancakes",
    },
    "es": {
        "Un ciervo en el bosque": "deer", "El colesterol alto": "blood-vessel", "Club de esgrima": "fencing-mask",
        "El faro de la costa": "lighthouse", "El caballo corre": "horse", "La lavadora nueva": "washing-machine",
        "Un castillo en la montaña": "castle", "El médico responde": "doctor", "La cascada del valle": "waterfall",
        "El piano suena": "piano", "Tijeras y papel": "scissors",
    },
    "it": {
        "Il pappagallo parla": "parrot", "Il proiettore è acceso": "projector",
        "Il castello sul colle": "castle", "Il cavallo bianco": "horse", "Il medico risponde": "doctor",
        "La candela accesa": "candle", "Il vino della cantina": "wine-glass",
        "La lavatrice è rotta": "washing-machine",
    },
    "pt": {
        "O papagaio fala": "parrot", "O unicórnio dorme": "unicorn",
        "O farol da praia": "lighthouse", "O cavalo corre": "horse", "O castelo antigo": "castle",
        "A chaleira ferve": "kettle", "O médico responde": "doctor", "O piano da sala": "piano",
    },
}  # fmt: skip


def drawn(line: str, language: Language) -> str:
    found = nouns(line, language, 1)
    return (studio.find_prop(found[0].noun) or "-") if found else "-"


def test_lines_are_drawn_by_what_they_are_about() -> None:
    pairs = [(language, line, want) for language, lines in LINES.items() for line, want in lines.items()]
    wrong = [f"{line!r}: {drawn(line, language)}" for language, line, want in pairs if drawn(line, language) != want]
    assert len(pairs) >= 75
    assert 1 - len(wrong) / len(pairs) >= LEAST, wrong


def test_every_drawable_noun_leads_to_a_picture() -> None:
    for thing in drawables("en"):
        shown = studio.find_prop(thing.noun) or icons.find_icon(thing.noun) or studio.find_backdrop(thing.noun)
        assert shown, thing.noun
        assert studio.find_backdrop(thing.setting), thing.setting


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("lemon ricotta pancakes", "pancakes"),
        ("the school bus arrives", "bus"),
        ("a cup of coffee", "coffee cup"),
        ("coffee grinder", "grinder"),
    ],
)
def test_the_head_of_a_compound_comes_first(line: str, first: str) -> None:
    assert nouns(line, "en", 1)[0].noun == first


def test_a_german_compound_is_what_it_ends_on() -> None:
    assert nouns("Der Apfelbaum", "de", 1)[0].noun == "apple tree"
    assert nouns("neue Lastenfahrräder", "de", 1)[0].noun == "bicycle"
    assert [thing.noun for thing in nouns("Im Lager Lüneburg", "de")] == ["warehouse"]


def test_words_of_different_sentences_make_no_compound() -> None:
    assert [thing.noun for thing in nouns("Here is bread. Cheese is there.", "en")] == ["bread", "cheese"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "operator operate violation crustacean Carolina accidentally respectively"),
        (
            "de",
            "beinhaltet beinahe akkurat regelmäßig Prinzip wunderbar Stiftung hundert betont einige",
        ),
        ("de", "Interessen Kompressen"),
        ("es", "operario donde ideal rotonda señalar ganadería mareado"),
        ("fr", "opération livreur heureux arrêter journée"),
        ("it", "piattaforma vincolo spostare mostrare"),
        ("pt", "docente cobrança operação"),
    ],
)
def test_words_that_only_begin_like_a_thing_show_nothing(language: Language, words: str) -> None:
    assert {word: hits for word in words.split() if (hits := found(word, language))} == {}
