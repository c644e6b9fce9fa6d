"""Who gets sound effects, and which: the person's word first, then what kind and mood can bear."""

from typing import Any

import pytest

from agent.brief import Brief
from agent.effects import with_effects
from agent.storyboard import Sound
from tests.agent.small_boards import board_of


def settled(wanted: bool = True, mood: str = "uplifting", voice: str = "en-annie", **fields: Any) -> Sound:
    brief = Brief.model_validate(
        {"text": "A film", "subject": "film", "duration": {"target": 9, "shortest": 9, "longest": 9}, **fields}
    )
    sound = {"voice": voice, "mood": mood, "music": brief.music}
    scene = {"role": "hook", "shot": {"family": "title", "headline": "A film"}}
    board = board_of([scene], seconds=9, shortest=9, longest=9, sound=sound)
    return with_effects(board, brief, wanted=wanted).sound


def test_films_have_effects_unless_somebody_says_no() -> None:
    assert settled().effects
    assert not settled(wanted=False).effects


def test_who_wants_only_music_or_only_a_voice_gets_nothing_beside_it() -> None:
    assert not settled(speech=False, voice="").effects
    assert not settled(music=False).effects


@pytest.mark.parametrize(
    ("kind", "mood", "style"),
    [
        ("news", "uplifting", "sober"),
        ("appeal", "tender", "sober"),
        ("launch", "epic", "full"),
        ("launch", "calm", "gentle"),
        ("story", "tender", "gentle"),
    ],
)
def test_serious_films_are_sober_and_quiet_ones_gentle(kind: str, mood: str, style: str) -> None:
    assert settled(kind=kind, mood=mood).effects_style == style
