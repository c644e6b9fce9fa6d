"""A brand's logo: named by its kit, read as carefully as strangers' art, and handed to the cards that carry it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.errors import InvalidBrief
from agent.film import plan_film
from agent.logo import carried, with_logo_of
from agent.order import Order
from agent.plan import PlanLimits, validate
from agent.storyboard import Storyboard
from memory.brands import BrandKit, save_kit
from memory.settings import MemorySettings
from memory.studio import Studio
from tests.agent.small_boards import board_of
from tools.registry import Registry

MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20H20V10H0z"/></svg>'
BOMB = '<!DOCTYPE svg [<!ENTITY a "b">]>' + MARK
ORDER = Order(text="A film about Veyra.")


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as opened:
        yield opened


def kit(studio: Studio, logo: str, content: str = "") -> None:
    save_kit(studio.home, BrandKit(name="Veyra", logo=logo))
    if content:
        (studio.home / "brands" / logo).write_text(content, encoding="utf-8")


def test_the_kits_logo_is_kept_with_the_order(studio: Studio) -> None:
    kit(studio, "mark.svg", MARK)
    order = with_logo_of("Veyra", ORDER, studio)
    assert order.logo is not None
    assert order.logo.aspect == pytest.approx(2.0, rel=0.01)
    assert studio.assets.path(order.logo.image).is_file()


def test_a_brand_without_a_logo_leaves_the_order_alone(studio: Studio) -> None:
    assert with_logo_of("Veyra", ORDER, studio) is ORDER
    kit(studio, "")
    assert with_logo_of("Veyra", ORDER, studio) is ORDER


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("gone.svg", "", "gone.svg"),
        ("bomb.svg", BOMB, "bomb.svg"),
        ("cut.png", "\x89PNG", "cut.png"),
        ("font.ttf", "x", "SVG, PNG or JPEG"),
        ("remote.svg", MARK.replace("<path", '<image href="http://x.example/a.png"/><path'), "remote.svg"),
    ],
)
def test_a_logo_that_is_not_sound_is_refused_by_name(studio: Studio, name: str, content: str, why: str) -> None:
    kit(studio, name, content)
    with pytest.raises(InvalidBrief, match=why):
        with_logo_of("Veyra", ORDER, studio)


def board(*families: str) -> Storyboard:
    return board_of({"shot": {"family": family, "headline": "Veyra"}} for family in families)


def test_only_cards_carry_the_logo(studio: Studio) -> None:
    kit(studio, "mark.svg", MARK)
    order = with_logo_of("Veyra", ORDER, studio)
    plan = carried(plan_film(board("hero", "product", "end_card")), order.logo)
    asked = {task.id: "logo" in task.request for task in plan.tasks if task.tool == "image.scene"}
    assert asked == {"picture-s1": False, "picture-s2": True, "picture-s3": True}
    assert validate(plan, Registry.discover(), PlanLimits(seconds=36_000, cost_usd=0)) == []


def test_a_plan_without_a_logo_is_left_alone() -> None:
    plan = plan_film(board("end_card"))
    assert carried(plan, None) is plan
