"""`make --art`: hostile art is refused before any work; good art is in the film, and the manifest says whose it is."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from agent.delivery.credits import art_notices, art_rows
from agent.film import plan_film
from agent.plan import PlanLimits, validate
from agent.production import Production
from agent.storyboard import Storyboard
from memory.assets import ImageAsset
from tests.agent.small_boards import board_of
from tools.image.packs.art import PackArt
from tools.registry import Registry

ROOT = Path(__file__).parents[2]
TANDEM = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20H20V10H0z"/></svg>'
BRIEF = "A 10-second film about our tandem rental, Pedalo. Rent a tandem at the station. End with: Ride home happy"


def pieces(*words: str) -> tuple[PackArt, ...]:
    return tuple(
        PackArt(
            name=f"{word}.svg", words=(word,), width=40, height=20, licence="CC0-1.0", original="b" * 64,
            image=ImageAsset(sha256=f"{number + 1:064x}", suffix=".png", size=9),
        )
        for number, word in enumerate(words)
    )  # fmt: skip


def board(*headlines: str) -> Storyboard:
    return board_of({"shot": {"family": "hero", "headline": headline}} for headline in headlines)


def test_only_scenes_that_name_the_art_are_asked_with_it() -> None:
    plan = plan_film(board("A tandem", "The sea"), pieces("tandem", "kettle"))
    asked: dict[str, Any] = {task.id: task.request.get("art") for task in plan.tasks if task.tool == "image.scene"}
    assert [art["name"] for art in asked["picture-s1"]] == ["tandem.svg"]
    assert asked["picture-s2"] is None
    assert validate(plan, Registry.discover(), PlanLimits(seconds=36_000, cost_usd=0)) == []


def test_art_is_credited_with_its_scenes_and_what_was_not_shown_is_told() -> None:
    tandem, kettle = pieces("tandem", "kettle")
    shown: dict[str, Any] = {"picture": {"layers": [{"art": {"kind": "raster", "image": tandem.image.model_dump()}}]}}
    made = Production(outputs={"picture-s10": shown, "picture-s2": shown, "picture-s3": {"picture": {}}})
    rows = art_rows((tandem, kettle), made)
    assert [(row["file"], row["licence"], row["scenes"]) for row in rows] == [
        ("tandem.svg", "CC0-1.0", ["s2", "s10"]),
        ("kettle.svg", "CC0-1.0", []),
    ]
    assert "kettle.svg" in art_notices(rows)[0]
    assert art_notices(rows[:1]) == ()


def make(tmp_path: Path, art: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "agent", "make", BRIEF, "--draft", "--json", "--art", str(art)]
    return subprocess.run(
        [*command, "--studio", str(tmp_path / "studio"), "--out", str(tmp_path / "film")],
        cwd=ROOT, capture_output=True, text=True, timeout=300,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("tandem.svg", "<!DOCTYPE svg []>" + TANDEM, "document type"),
        ("tandem.png", "no picture", "neither"),
        ("tandem.otf", "no font", "fonts"),
        ("notes.txt", "no picture", "no SVG"),
    ],
)
def test_hostile_art_is_refused_before_any_work(tmp_path: Path, name: str, content: str, word: str) -> None:
    art = tmp_path / "art"
    art.mkdir()
    (art / name).write_text(content)
    result = make(tmp_path, art)
    assert result.returncode == 2
    said = json.loads(result.stdout)
    assert said["status"] == "refused"
    assert word in said["message"]
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "studio").exists()


@pytest.mark.slow
def test_a_film_shows_the_art_and_says_whose_it_is(tmp_path: Path) -> None:
    art = tmp_path / "art"
    art.mkdir()
    (art / "tandem.svg").write_text(TANDEM)
    (art / "walrus.svg").write_text(TANDEM.replace("V10H0", "V4H2"))
    (art / "pack.yaml").write_text("licence: CC-BY-4.0\ncredit: Ada Painter\n")
    result = make(tmp_path, art)
    assert result.returncode in (0, 3), result.stderr
    said = json.loads(result.stdout)
    rows = {row["file"]: row for row in json.loads((tmp_path / "film" / "manifest.json").read_text())["art"]}
    assert rows["tandem.svg"]["scenes"]
    assert (rows["tandem.svg"]["licence"], rows["tandem.svg"]["credit"]) == ("CC-BY-4.0", "Ada Painter")
    assert rows["walrus.svg"]["scenes"] == []
    assert any("walrus.svg" in notice for notice in said["notices"])
    assert str(tmp_path) not in (tmp_path / "film" / "manifest.json").read_text()
