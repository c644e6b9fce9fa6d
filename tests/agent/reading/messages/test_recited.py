"""Texts that are to be read as they stand: found under their labels in six languages, and nothing else is taken."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.reading.messages.recited import without_recital

GIVEN: list[tuple[Language, str, tuple[str, ...]]] = [
    ("en", 'Warm voice.\n\nRead exactly this:\n"Bees never sleep alone. Now you know."\n\nMP3 please.',
     ("Bees never sleep alone.", "Now you know.")),
    ("en", "Script (word for word, please):\n\nThanks for calling Rye Dental. Press one if it hurts.\n\nSlow and kind.",
     ("Thanks for calling Rye Dental.", "Press one if it hurts.")),
    ("de", "Bitte genau diesen Text sprechen:\n„Reifen platt? Radwerk Lohe hilft heute noch.“",
     ("Reifen platt?", "Radwerk Lohe hilft heute noch.")),
    ("fr", "Texte à lire mot pour mot :\n« Samedi, le marché revient. Venez tôt. »\nPas d'image.",
     ("Samedi, le marché revient.", "Venez tôt.")),
    ("es", 'El texto, tal cual:\n"Pan de hoy, precio de ayer. Horno Miga."',
     ("Pan de hoy, precio de ayer.", "Horno Miga.")),
    ("it", "Testo da leggere parola per parola: «Il forno apre alle sei. Vi aspettiamo.»",
     ("Il forno apre alle sei.", "Vi aspettiamo.")),
    ("pt", 'Ler exatamente:\n"Obrigado por ligar. Aguarde um momento, por favor."',
     ("Obrigado por ligar.", "Aguarde um momento, por favor.")),
]  # fmt: skip
NOT_SPOKEN = [
    'Show exactly these words on screen: "The net after the storm is gone".',
    'Facebook text, word for word: "We are closed on Monday and Tuesday".',
    "Our script: simple shoes for simple days.",
    "Address: 12 Elm Street, next to the old mill and the bakery.",
]


@pytest.mark.parametrize(("language", "text", "spoken"), GIVEN)
def test_it_is_the_script_and_goes_from_the_brief(language: Language, text: str, spoken: tuple[str, ...]) -> None:
    rest, script = without_recital(text, language)
    assert script == spoken
    assert not any(sentence in rest for sentence in spoken)


@pytest.mark.parametrize("text", NOT_SPOKEN)
def test_what_is_to_be_seen_is_no_script(text: str) -> None:
    assert without_recital(text, "en") == (text, ())


def test_an_audio_says_it_and_nothing_else() -> None:
    brief = understand(
        'We need an audio trailer for our podcast "Low Tide". 20 seconds, leave about 3 seconds of just music at the '
        'end.\n\nRead exactly this:\n"Some towns wait for the sea. I am Mia Holt, and this is Low Tide."'
    )
    assert brief.deliverables == ("audio",)
    assert brief.script == ("Some towns wait for the sea.", "I am Mia Holt, and this is Low Tide.")
    assert (brief.duration.target, brief.details.tail_s, brief.speech) == (20.0, 3.0, True)
