"""The hour that a line speaks of decides how light its ground is."""

from __future__ import annotations

import pytest

from tools.image import tint
from tools.image.compose import compose, staged
from tools.image.hours import Hour, hour_of, role_at
from tools.image.looks import look, look_names
from tools.image.request import SceneRequest
from tools.image.shot import Shot


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("That night Pip slept under the stars.", "night"),
        ("Every morning the dew shone.", "day"),
        ("Ruta del desfiladero al amanecer", "dusk"),
        ("Am Abend wird es still.", "dusk"),
        ("Fresh coffee every week", None),
        ("A knight and his mourning dove", None),
        ("Day begins at dawn and ends at midnight", "dusk"),
    ],
)
def test_the_first_hour_named_counts(said: str, hour: Hour | None) -> None:
    assert hour_of(said) == hour


@pytest.mark.parametrize("name", look_names())
def test_nights_are_no_lighter_than_days_in_any_look(name: str) -> None:
    each = look(name)
    for role in each.palettes:
        night, day = (each.palettes[role_at(each, role, hour)].ground for hour in ("night", "day"))
        assert tint.luminance(night) <= tint.luminance(day)
        assert role_at(each, role, None) == role


def test_a_meadow_at_night_is_dark_and_in_the_morning_light() -> None:
    grounds = []
    for said in ("Stars over the meadow at night.", "The meadow in the morning."):
        shot = Shot(family="hero", headline="The meadow", subject="flower", setting="meadow", spoken=said)
        grounds.append(compose(SceneRequest(shot=shot, look="playful", aspect="16:9"), 0).palette.ground)
    assert [tint.is_dark(ground) for ground in grounds] == [True, False]


@pytest.mark.parametrize(("said", "place"), [("The street by night.", "city-night"), ("The street.", "city-day")])
def test_a_street_is_dry_and_dark_only_at_night(said: str, place: str) -> None:
    shot = Shot(family="hero", headline="Our street", subject="bicycle", setting="street", spoken=said)
    assert staged(SceneRequest(shot=shot, look="playful", aspect="16:9"), look("playful"), 0).backdrop == place
