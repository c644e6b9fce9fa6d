"""Somebody's day: whose it is, what it is called, and which days are a firm's and none of a person's."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.genre.occasions import occasion_of
from agent.writers.clock import CountingClock
from agent.writers.embedded import write

DAYS = [
    ("en", "A card for grandma's 80th! Her name is Ruth.", "Grandma Ruth's 80th birthday"),
    ("en", "Video for my dad's 60th! His name is Frank.", "Dad's 60th birthday"),
    ("de", "Ein Video zum 70. Geburtstag meines Opas, er heißt Karl.", "70. Geburtstag: Opa Karl"),
    ("es", "Un vídeo para los 80 años de mi abuela, se llama Rosa.", "Los 80 años de mi abuela Rosa"),
    ("en", "My brother Tom is getting married to Aisha. A video for the dinner.", "The wedding of Tom and Aisha"),
    ("de", "Unsere Tochter Lena heiratet Jonas am 4. Mai.", "Hochzeit von Lena und Jonas"),
    ("es", "Mi hermana Ana se casa con Luis. Un vídeo para la boda.", "La boda de Ana y Luis"),
    ("en", "Birthday video for our neighbour's dog. A birthday card for Mia.", "Mia's birthday"),
    ("en", "Farewell video for our colleague Marek who retires on 30 June.", "For Marek"),
    ("de", "Einladung zur Hochzeit: Lena und Tom heiraten am 22. August.", "Lena und Tom heiraten"),
    ("de", "Geburtstagsvideo für unseren Opa Heinz! Er wird 75.", "Geburtstag: Opa Heinz"),
    ("fr", "Une carte vidéo pour les 50 ans de Sylvie. Elle adore la randonnée.", "Les 50 ans de Sylvie"),
    ("fr", "Une carte d'anniversaire pour Inès, 15 secondes.", "L’anniversaire d’Inès"),
    ("es", "Vídeo de despedida para la profesora Carmen Ortiz.", "Para Carmen Ortiz"),
    ("it", "Invito per il matrimonio di Sara e Paolo, sabato 13 giugno.", "Matrimonio di Sara e Paolo"),
    ("pt", "Aniversário da avó Celeste: faz 90 anos, teve 7 filhos.", "Aniversário da avó Celeste"),
    ("it", "Video di auguri per i 70 anni del nonno Aldo.", "I 70 anni del nonno Aldo"),
    ("pt", "Um vídeo para os 60 anos da avó Rosa.", "Os 60 anos da avó Rosa"),
]


@pytest.mark.parametrize(("language", "text", "title"), DAYS)
def test_a_day_is_named_by_whose_it_is(language: str, text: str, title: str) -> None:
    day = occasion_of(text, language)
    assert day is not None
    assert day.title == title


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Brewly's 5th birthday: 20% off all beans."),
        ("en", "A birthday film for Kettle & Crow: 14 beers, 3 awards."),
        ("en", "The company's 10th anniversary, in 30 seconds."),
        ("it", "I 30 anni della Cantina Rossi, un video di 30 secondi."),
        ("de", "Ein Abschied von Plastiktüten: was sich ändert."),
    ],
)
def test_a_firms_day_is_nobodys_birthday(language: str, text: str) -> None:
    assert occasion_of(text, language) is None


def test_a_birthday_film_shows_no_request_and_closes_on_a_wish() -> None:
    brief = understand(
        "A card for grandma's 80th! Her name is Ruth, she taught piano for 41 years. Party on Sunday 12 July at 3 pm. "
        "20 seconds, warm."
    )
    board = write(brief, CountingClock())
    told = [scene.narration for scene in board.scenes]
    assert board.title == "Grandma Ruth's 80th birthday"
    assert told[-1] == "Happy birthday, Grandma Ruth!"
    assert not any("A card" in line for line in told)
    assert any("12 July" in line for line in told)


def test_a_true_story_is_no_fairy_tale() -> None:
    brief = understand(
        "Tell the story of our lollipop lady Doreen, who has walked the children of Ashby Primary across Mill Road for "
        "27 years. 40 seconds. End: Thank you, Doreen."
    )
    assert (brief.kind, brief.subject) == ("tribute", "Doreen")
    board = write(brief, CountingClock())
    assert any("27 years" in scene.narration for scene in board.scenes)


def test_a_pet_that_is_called_something_is_not_what_the_film_is_about() -> None:
    brief = understand(
        "My brother Tom is getting married to Aisha on 5 September and I'd love a 45-second video. They met at a "
        "pottery class, and their dog is called Biscuit."
    )
    assert brief.subject == "The wedding of Tom and Aisha"
