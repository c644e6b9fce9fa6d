"""How a film shall sound is told from what is told."""

import pytest

from agent.reading.terms.sound import is_sound, is_sure_sound, sound_within
from agent.reading.terms.term import Terms


@pytest.mark.parametrize(
    ("language", "part", "sound", "sure"),
    [
        ("en", "in a calm, clear voice", True, True),
        ("en", "with a smoky voice", True, False),
        ("en", "gentle but not slow", True, False),
        ("en", "no slang", True, False),
        ("en", "no sugar", False, False),
        ("en", "only a voice", False, False),
        ("en", "look around", False, False),
        ("de", "mit ruhiger Stimme", True, True),
        ("de", "spannend erzählt", True, False),
        ("fr", "ambiance chaleureuse", True, False),
        ("fr", "d'un ton plein de malice", True, True),
        ("es", "voz y piano", False, False),
        ("es", "ritmo rápido", True, False),
        ("it", "voce calma e chiara", True, True),
        ("pt", "tom sereno", True, True),
        ("pt", "azul e branco", False, False),
    ],
)
def test_words_for_a_sound(language: str, part: str, sound: bool, sure: bool) -> None:
    assert (is_sound(part, language), is_sure_sound(part, language)) == (sound, sure)


@pytest.mark.parametrize(
    ("language", "text", "rest", "how"),
    [
        ("en", "Say with a warm voice why it rains.", "Say why it rains.", "warm"),
        ("es", "Explica con una voz alegre la lluvia.", "Explica la lluvia.", "alegre"),
    ],
)
def test_a_voice_in_passing(language: str, text: str, rest: str, how: str) -> None:
    found = sound_within(text, language)

    assert found is not None
    assert (text[: found[0]] + text[found[1] :], found[2]) == (rest, how)


def test_terms_stand_under_their_labels_in_one_order() -> None:
    terms = Terms("de")
    terms.add("duration", "Video von 30 Sekunden für Kinder")
    terms.add("tone", "ruhig")
    terms.add("tone", "warm")

    assert terms.lines == ["Zielgruppe: Kinder", "Ton: ruhig, warm", "Länge: Video von 30 Sekunden"]
