"""Whom a short brief's film is for and how it sounds is taken out of its sentences."""

import pytest

from agent.reading import understand
from agent.reading.terms.lesson import lesson_apart


@pytest.mark.parametrize(
    ("language", "text", "apart"),
    [
        ("en", "For fourth graders: how glass is made.", "how glass is made.\nAudience: fourth graders"),
        (
            "en",
            "A short film for a chemistry class: why iron rusts, calm and slow.",
            "A short film: why iron rusts.\nAudience: a chemistry class\nTone: calm and slow",
        ),
        (
            "en",
            "Explain to new volunteers how to fold a tent. 30 seconds, friendly.",
            "Explain how to fold a tent.\nAudience: new volunteers\nTone: friendly\nLength: 30 seconds",
        ),
        (
            "en",
            "Teach kids to whistle: wet your lips, blow.",
            "Explain how to whistle: wet your lips, blow.\nAudience: kids",
        ),
        ("en", "Explain tides to teenagers in 40 seconds.", "Explain tides in 40 seconds.\nAudience: teenagers"),
        (
            "en",
            "Why do owls turn their heads? With a warm voice.",
            "Why do owls turn their heads?\nTone: warm",
        ),
        (
            "en",
            "Why do ants march? Curious tone, general audience",
            "Why do ants march?\nAudience: general audience\nTone: Curious tone",
        ),
        (
            "de",
            "Wie entsteht Hagel? Für Schulkinder, ruhig.",
            "Wie entsteht Hagel?\nZielgruppe: Schulkinder\nTon: ruhig",
        ),
        (
            "es",
            "Un vídeo que explique cómo se forma el granizo, para niños.",
            "Un vídeo que explique cómo se forma el granizo.\nPúblico: niños",
        ),
        (
            "fr",
            "Pourquoi la mer est-elle salée ? Pour enfants, ton calme.",
            "Pourquoi la mer est-elle salée ?\nPublic: enfants\nTon: ton calme",
        ),
        (
            "en",
            "An explainer for our members about how the boiler works. It burns chips.",
            "An explainer about how the boiler works. It burns chips.\nAudience: our members",
        ),
        (
            "en",
            "A training video for new cooks at our canteen: how to sharpen a knife.",
            "A training video: how to sharpen a knife.\nAudience: new cooks at our canteen",
        ),
        (
            "de",
            "Ein Video für unsere Mieter darüber, wie die Wärmepumpe funktioniert.",
            "Ein Video darüber, wie die Wärmepumpe funktioniert.\nZielgruppe: unsere Mieter",
        ),
        (
            "fr",
            "Une vidéo pour nos clients expliquant comment lire le compteur.",
            "Une vidéo expliquant comment lire le compteur.\nPublic: nos clients",
        ),
        (
            "es",
            "Un vídeo para explicar a nuestros vecinos qué es el compost.",
            "Un vídeo para explicar qué es el compost.\nPúblico: vecinos",
        ),
        (
            "it",
            "Un video per i nostri dipendenti: perché si lavano le mani.",
            "Un video: perché si lavano le mani.\nPubblico: i nostri dipendenti",
        ),
        (
            "pt",
            "Um vídeo para explicar aos nossos utentes o que é a febre.",
            "Um vídeo para explicar o que é a febre.\nPúblico: utentes",
        ),
    ],
)
def test_terms_stand_in_lines_of_their_own(language: str, text: str, apart: str) -> None:
    said = lesson_apart(text, language)
    assert said == apart


@pytest.mark.parametrize(
    "text",
    [
        "30 second ad for our yoga course for seniors. We explain every move.",
        "A film for our bakery in Dock Lane, open at 7.",
        "How to fold a shirt. Audience: students. Tone: calm.",
        "Explain how soap works. It is soft, and it cleans.",
        "How to behave in the pool. No running. No glass.",
        "3 reasons why we cycle - reel, 20 seconds, playful\n1. It is quick.",
    ],
)
def test_what_is_no_term_of_the_film_stays(text: str) -> None:
    assert lesson_apart(text, "en") == text


def test_an_audience_is_no_part_of_the_subject() -> None:
    brief = understand("Make a 30-second video about how wasps build nests for second graders.")

    assert brief.subject == "how wasps build nests"
    assert brief.audience == "second graders"
