"""Films longer than their brief's words: as long as asked, filled without inventing, pauses shared."""

from __future__ import annotations

import re

import pytest

from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.embedded import write
from agent.writers.embedded.wording import fold, sentences
from tools.audio.clock import EspeakClock

THIN = "A 60 second film for our harvest supper on 21 September at 6 pm in the village hall."
NEWS = (
    "A 30 second news clip: The city council reopens the Mill Bridge on Monday after 14 months of work. 8,000 people"
    " cross it every day. The repair cost £4.2 million. Cyclists get a lane of their own."
)
STEPS = (
    "Eine Anleitung von 50 Sekunden: Fahrradkette ölen. Schritte: Kette mit einem Tuch abwischen. Auf jedes Glied einen"
    " Tropfen Öl geben. Kurbel zehnmal rückwärts drehen. Überschüssiges Öl abwischen."
)


def board(text: str) -> Storyboard:
    brief = understand(text)
    return write(brief, EspeakClock(brief.language, brief.voice))


def lines(film: Storyboard) -> list[str]:
    return [scene.narration for scene in film.scenes]


def test_facts_that_no_line_told_come_first() -> None:
    spoken = lines(board(NEWS))
    assert "The repair cost £4.2 million." in spoken
    assert not any(line.startswith("Once more") for line in spoken)


@pytest.mark.parametrize("text", [THIN, NEWS, STEPS])
def test_nothing_is_said_twice(text: str) -> None:
    told = [fold(part) for line in lines(board(text)) for part in sentences(line)]
    assert len(told) == len(set(told))


def test_a_lesson_with_time_to_spare_holds_its_pictures_longer() -> None:
    film = board(STEPS)
    steps = [scene for scene in film.scenes if scene.shot.kicker.startswith("Schritt")]
    assert len(steps) == 4
    assert all(scene.hold_s > 1 for scene in steps)


@pytest.mark.parametrize("text", [THIN, NEWS, STEPS])
def test_filling_adds_no_figure_and_no_name(text: str) -> None:
    spoken = " ".join(lines(board(text)))
    assert set(re.findall(r"\d+", spoken)) <= set(re.findall(r"\d+", text))


def test_what_cannot_be_filled_is_shared_evenly_and_said() -> None:
    film = board("Um comunicado de 90 segundos: o escritório muda para a Rua das Flores no dia 5 de maio.")
    assert film.seconds == 90
    assert film.sound.pace == 0.9
    holds = [scene.hold_s for scene in film.scenes]
    assert max(holds) < 9
    assert any("shared evenly" in notice for notice in film.notices)


def test_full_briefs_and_scripts_stay_as_they_are() -> None:
    full = board(
        "A 20 second film for the Harbour Festival: 12 to 14 July, 40 stalls, two stages, boat trips every hour, a"
        " parade on Saturday at 11:00, fireworks on Sunday at 22:30, free entry, dogs welcome. harbourfestival.example"
    )
    assert len(set(lines(full))) == len(full.scenes)
    assert not any("once more" in line.lower() for line in lines(full))


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("A 40 second list: 5 stretches for people who sit all day.", 40),
        ("Uma notícia de 45 segundos: A biblioteca reabre depois de 8 meses.", 45),
        ("A recipe. 8 minutes: boil the eggs.", 42),
    ],
)
def test_a_length_before_a_colon_is_the_films(text: str, seconds: float) -> None:
    assert understand(text).duration.target == seconds
