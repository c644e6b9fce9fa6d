"""The options' values are those that a brief knows: written twice so that help answers at once, held together here."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from agent.brief import PresenterWish, Target
from agent.cli import options
from agent.cli.make import AspectOption
from tools.image.looks import look_names
from tools.media.frame import Aspect


@pytest.mark.parametrize(("option", "known"), [(options.Presenter, PresenterWish), (options.Target, Target)])
def test_an_option_offers_what_a_brief_may_hold(option: Any, known: Any) -> None:
    (offered, _) = get_args(get_args(option)[0])
    assert set(get_args(offered)) == set(get_args(known)) - {""}


def test_every_frame_shape_is_offered() -> None:
    assert {shape.value for shape in AspectOption} == set(get_args(Aspect))


def test_every_look_is_named() -> None:
    assert options.LOOKS.replace(" or ", ", ").split(", ") == sorted(look_names())
