"""A manner that no comma parts is set apart before anything is cut at commas."""

import pytest

from agent.reading import understand
from agent.reading.terms.manners import with_manners_apart
from agent.reading.terms.short import LONGEST


@pytest.mark.parametrize(
    ("language", "text", "apart"),
    [
        ("it", "Spiega dove nasce il Po con voce calma e seria", "Spiega dove nasce il Po. Con voce calma e seria."),
        ("en", "A film on our inn with a warm, friendly voice", "A film on our inn. With a warm and friendly voice."),
        ("en", "A clip about tea with soft music and captions.", "A clip about tea. With soft music and captions."),
        ("en", "A clip on tea with a calm voice for our page.", "A clip on tea for our page. With a calm voice."),
        ("de", "Ein Video über Öfen mit ruhiger Stimme.", "Ein Video über Öfen. Mit ruhiger Stimme."),
        ("en", "A video of our diary with room for music notes.", None),
        ("en", "Our choir sings with soft music.", None),
        ("en", "A reel on the inn with a room in a calm street.", None),
        ("en", "Tell our guests of the new pool with a film.", None),
        ("en", "A listing video for the flat, no price in the voice-over.", None),
        ("de", "Ein Video für die Klasse, locker im Ton.", None),
        ("fr", "Un film sur notre auberge avec vue sur la mer.", None),
    ],
)  # fmt: skip
def test_a_manner_stands_in_a_sentence_of_its_own(language: str, text: str, apart: str | None) -> None:
    assert with_manners_apart(text, language) == (apart or text)


def test_a_long_brief_tells_of_voices_too() -> None:
    told = "Our guide speaks to every guest with a warm voice. "
    assert with_manners_apart(told * (LONGEST // 40), "en") == (told * (LONGEST // 40)).strip()


def test_a_manner_is_no_part_of_the_subject() -> None:
    assert understand("A video about coffee with upbeat music and a voice-over.").subject == "coffee"
