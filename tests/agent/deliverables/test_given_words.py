"""Words to be spoken or captioned are found wherever a person gave them, and asked for only where they gave none."""

from __future__ import annotations

from agent.brief import Source
from agent.deliverables.captions import Captions
from agent.deliverables.given_words import given_words, spoken_in
from agent.deliverables.voiceover import Voiceover, texts
from agent.order import Order
from agent.reading import understand

VOICES = (
    'A voice-over in English, German and French: "Welcome to the museum. Please follow the blue line." '
    '"Willkommen im Museum. Bitte folgen Sie der blauen Linie." "Bienvenue au musée. Suivez la ligne bleue."'
)


def test_words_stand_in_quotes_or_behind_a_colon() -> None:
    assert spoken_in('Say "Welcome to the museum" in "Basel"') == ("Welcome to the museum",)
    assert spoken_in("Captions please. The words are: Come in for a coffee.") == ("Come in for a coffee.",)
    assert spoken_in("Captions for: my film") == ()


def test_each_language_finds_its_own_quote() -> None:
    brief = understand(VOICES, ())
    assert set(texts(brief, Order(text=VOICES))) == {"en", "de", "fr"}
    assert not list(Voiceover().needs(brief, Order(text=VOICES)))


def test_what_is_missing_is_the_other_language_alone() -> None:
    text = 'A voice-over in English and German: "Welcome to the museum. Please follow the blue line."'
    assert [need.what for need in Voiceover().needs(understand(text, ()), Order(text=text))] == [
        "the text in German (nothing is translated here)"
    ]


def test_captions_take_the_words_of_a_source() -> None:
    text, source = "Make captions for my video.", Source(name="talk.txt", text="Good morning.\n\nToday it rains.")
    brief = understand(text, (source,))
    assert given_words(brief, Order(text=text)) == ("Good morning.", "Today it rains.")
    assert [need.option for need in Captions().needs(brief, Order(text=text))] == ["--asset FILE"]


def test_a_translation_is_asked_for_in_its_language() -> None:
    text = "Translate the subtitles of my talk to Spanish."
    needs = [need.what for need in Captions().needs(understand(text, ()), Order(text=text))]
    assert "its words in Spanish (nothing is translated here)" in needs
