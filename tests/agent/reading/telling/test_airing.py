"""Sentences that only say where the film will be seen."""

import pytest

from agent.reading.telling.airing import without_airing
from agent.reading.telling.evidence import leaning

SEEN = {
    "en": ("Plays on a tablet next to the machine", "Goes out by email", "Will be shown on the lobby screen"),
    "de": ("Läuft im Foyer auf dem Bildschirm", "Kommt auf die Website"),
    "fr": ("Passera sur l’écran de l’accueil", "Destinée à la page Facebook"),
    "es": ("Se va a ver en el portal sin sonido", "Irá en la web"),
    "it": ("Va sul sito e sui social",),
    "pt": ("Vai passar no ecrã do posto de turismo",),
}
OF_THINGS = {
    "en": ("Runs on batteries", "Plays on Saturday at the village hall", "Runs on two AA batteries or via our app"),
    "de": ("Kommt in drei Farben", "Läuft mit zwei Batterien", "Läuft ab 3. Mai im Kino Capitol"),
    "fr": ("Passe au lave-vaisselle",),
    "es": ("Va bien con todo",),
    "it": ("Va in lavastoviglie",),
    "pt": ("Vai ao forno 20 minutos",),
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in SEEN.items() for text in texts])
def test_where_it_is_seen_is_said_to_the_maker(language: str, text: str) -> None:
    assert leaning(text, "promo", language) == 1


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in OF_THINGS.items() for text in texts])
def test_what_things_run_and_go_with_is_not(language: str, text: str) -> None:
    assert leaning(text, "promo", language) < 1


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "A minute, 16:9, goes out by email", "A minute, 16:9"),
        ("de", "45 Sekunden, läuft im Foyer, über den neuen Bus", "45 Sekunden, über den neuen Bus"),
        ("en", "Three rooms, a bath, a garden", "Three rooms, a bath, a garden"),
    ],
)
def test_pieces_of_a_sentence_that_say_where_it_is_seen_go(language: str, text: str, left: str) -> None:
    assert without_airing(text, language) == left
