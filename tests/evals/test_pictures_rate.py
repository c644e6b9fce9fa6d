"""Hit rates of pictures: what shows each scene is counted right, and the suite's films keep to the bars."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from agent.storyboard import Scene
from evals.cli.suites import BRIEFS as SUITE
from evals.pictures import SORTS, Film, lines_of, pictures, rates, seen
from tools.image.compose import compose
from tools.image.request import SceneRequest
from tools.image.shot import Shot

ROOT = Path(__file__).parents[2]
FILM = "text: A 15-second film about our bakery, Crumb. We bake bread every morning.\nexpect: {deliverables: [video]}\n"
POSTER = "text: A poster for our bakery.\nexpect: {deliverables: [poster]}\n"


@pytest.mark.parametrize(
    ("shot", "sort", "drawn"),
    [
        (Shot(family="hero", headline="Tea", subject="coffee cup"), "prop", "coffee-cup"),
        (Shot(family="title", headline="Away", subject="zzz", setting="mountains"), "backdrop", "mountains"),
        (Shot(family="hero", headline="Look", subject="barcode"), "icon", "icon barcode"),
        (Shot(family="quote", headline="It tastes like the café moved in."), "type", ""),
    ],
)
def test_what_shows_a_scene_is_told_apart(shot: Shot, sort: str, drawn: str) -> None:
    picture = compose(SceneRequest(shot=shot, look="warm", aspect="16:9"), 0)
    found = seen(Scene(id="s1", role="point", narration="A line.", shot=shot), picture)
    assert found.sort == sort
    assert drawn in (*found.drawn, "")


def test_rates_are_shares_of_all_scenes() -> None:
    made = seen(
        Scene(id="s1", role="point", narration="A line.", shot=Shot(family="hero", headline="Tea")),
        compose(SceneRequest(shot=Shot(family="hero", headline="Tea"), look="warm", aspect="16:9"), 0),
    )
    films = [Film(name="a", look="warm", scenes=(made, made.model_copy(update={"sort": "prop"}))), Film(name="b")]
    found = rates(films)
    assert (found.films, found.scenes, found.shares["prop"], found.drawn) == (1, 2, 0.5, 0.5)
    assert sum(found.shares.values()) == 1.0
    assert set(found.shares) == set(SORTS)
    assert rates([]).scenes == 0
    assert len(list(lines_of(films[0]))) == 3


def test_the_suite_keeps_to_the_bars() -> None:
    films = list(pictures(SUITE, ("kettle", "tides", "deutsch", "plants", "lighthouse", "ricetta")))
    found = rates(films)
    assert found.films == 6
    assert found.shares["prop"] + found.shares["backdrop"] >= 0.6, [line for film in films for line in lines_of(film)]
    assert found.drawn >= 0.85


def test_the_command_lists_film_briefs_alone(tmp_path: Path) -> None:
    (tmp_path / "bakery.yaml").write_text(FILM)
    (tmp_path / "poster.yaml").write_text(POSTER)
    command = [sys.executable, "-m", "evals", "pictures", "--data", str(tmp_path), "--json"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    told = json.loads(result.stdout)
    assert [film["name"] for film in told["each"]] == ["bakery"]
    assert told["scenes"] == len(told["each"][0]["scenes"]) > 2
    assert "bakery: " in result.stderr
    empty = subprocess.run([*command[:-2], str(tmp_path / "none")], cwd=ROOT, capture_output=True, text=True)
    assert empty.returncode == 2
    assert "no brief" in empty.stderr
