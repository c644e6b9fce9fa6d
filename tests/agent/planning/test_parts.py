"""What a brief asks for beyond the recipes is planned over the registry, checked by the validator, and made."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from agent.brief import Wishes
from agent.deliverables.work import Job
from agent.errors import UserInputNeeded
from agent.order import Order, OwnFile
from agent.plan import Plan, validate
from agent.planning import parts
from agent.planning.asked import told_of
from agent.planning.offers import offers_in
from agent.planning.trade import THINGS, things_in
from agent.planning.unmade import unmade
from agent.writers.embedded import write
from memory.assets import AudioAsset, VideoAsset
from tools.audio.clock import EspeakClock
from tools.registry import Registry

ROOT = Path(__file__).parents[3]
REGISTRY = Registry.discover()
SOUND = AudioAsset(sha256="a" * 64, suffix=".wav", size=9)
FILM = VideoAsset(sha256="b" * 64, suffix=".mp4", size=9)
CLIP = OwnFile(name="me.mp4", video=FILM, sound=SOUND, seconds=9, width=640, height=360)
SONG = OwnFile(name="song.wav", sound=AudioAsset(sha256="c" * 64, suffix=".wav", size=9), seconds=20)
ASKED = [
    ("Extract the audio of this video", (), ("audio.extract",)),
    ("Extract the audio of this video and make captions", ("captions",), ("audio.extract",)),
    ("Nur die Tonspur dieses Videos als WAV", (), ("audio.extract",)),
    ("Je voudrais la bande-son de cette vidéo en MP3", (), ("audio.extract", "audio.export")),
    ("Extrae el audio de este vídeo", (), ("audio.extract",)),
    ("Compose 20 seconds of calm piano music", (), ("audio.music",)),
    ("Ein Musikstück für unsere Warteschleife, 30 Sekunden", (), ("audio.music",)),
    ("Convert this recording to MP3", (), ("audio.export",)),
    ("A contact sheet of this clip please", (), ("post.contact_sheet",)),
    ("Put my song under this clip", (), ("post.mux",)),
    ("How loud is this recording?", (), ("post.listen",)),
    ("Normalize this podcast to -16 LUFS", (), ("audio.master",)),
    ("Draw a picture of a lighthouse", (), ("image.still",)),
    (
        "Make a poster and a 15 s teaser about our bakery Crumb, and the music alone as a WAV",
        ("video", "poster"),
        ("audio.music",),
    ),
    (
        "A poster and a 12 s film for the village fair in Oakham, Saturday 4 July, 10 am, free entry, games for "
        "children, and the music alone as a WAV",
        ("video", "poster"),
        ("audio.music",),
    ),
]
FILMS = [
    "A film about bees",
    "Make a 30 second film about our bakery. I want upbeat music, a female voice and no captions.",
    "We need a picture-perfect promo video with an epic soundtrack and calm music at the end.",
    "A teaser: no voice, just music, 120 bpm, end on our logo.",
    "We want customers to hear the music of our festival. 20 seconds, vertical.",
    "Create an explainer video on how MP3 compression works",
    "Our record shop sells music on vinyl. Warm and friendly.",
    "I want the sound of the sea in the background of my film about harbours.",
]


def read(text: str, **more: object) -> Job:
    order = Order.model_validate({"text": text, **more})
    brief = parts.read(order, REGISTRY)
    return Job(brief, write(brief, EspeakClock(brief.language)), order)


@pytest.mark.parametrize(("text", "deliverables", "tools"), ASKED)
def test_what_no_recipe_makes_is_planned(text: str, deliverables: tuple[str, ...], tools: tuple[str, ...]) -> None:
    job = read(text, files=(CLIP, SONG), wishes=Wishes(script=("Hello there.",)) if "captions" in text else Wishes())
    assert job.brief.deliverables == deliverables
    assert tuple(step.tool for step in job.brief.steps) == tools
    parts.check_parts(job.brief, job.order, REGISTRY)
    plan = parts.plan_of(job, REGISTRY)
    assert validate(plan, REGISTRY) == []
    assert plan.deliverables


@pytest.mark.parametrize("text", FILMS)
def test_words_of_a_film_plan_nothing_else(text: str) -> None:
    brief = read(text).brief
    assert (brief.deliverables, brief.steps) == (("video",), ())


def test_each_thing_is_made_by_a_tool_that_says_so() -> None:
    offers = offers_in(REGISTRY)
    makers = [next((o.name for o in offers if thing in things_in(told_of(o))), "") for thing in THINGS]
    assert all(makers)
    assert len(set(makers)) == len(THINGS)


def test_a_result_of_a_recipe_is_not_made_twice() -> None:
    job = read("Make a 15 s teaser about our bakery Crumb, and the music alone as a WAV")
    plan = parts.plan_of(job, REGISTRY)
    assert plan.deliverables["music"] == "music.music"
    assert sum(task.tool == "audio.music" for task in plan.tasks) == 1


def test_files_go_where_their_kind_fits_and_results_into_the_next_step() -> None:
    plan = parts.plan_of(read("The audio track of my film as mp3", files=(CLIP,)), REGISTRY)
    requests = {task.tool: task.request for task in plan.tasks}
    assert requests["audio.extract"] == {"video": FILM.model_dump(mode="json")}
    assert requests["audio.export"]["audio"] == {"$ref": "step-1.sound"}
    assert plan.deliverables == {"sound": "step-2.sound"}
    mux = parts.plan_of(read("Put my song under this clip", files=(CLIP, SONG)), REGISTRY).tasks[0]
    assert SONG.sound
    assert mux.request["audio"] == SONG.sound.model_dump(mode="json")


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("Extract the audio of this video and make captions", ["--asset FILE", "--script FILE"]),
        ("Put my song under this clip", ["--asset FILE", "--asset FILE"]),
        ("Convert this recording to MP3", ["--asset FILE"]),
    ],
)
def test_what_is_missing_is_asked_for_together(text: str, options: list[str]) -> None:
    order = Order(text=text)
    with pytest.raises(UserInputNeeded) as caught:
        parts.check_parts(parts.read(order, REGISTRY), order, REGISTRY)
    assert [need.option for need in caught.value.needs] == options


def test_words_give_lengths_levels_and_texts() -> None:
    music = parts.plan_of(read("Compose 20 seconds of calm piano music at 90 bpm"), REGISTRY).tasks[0].request
    assert (music["seconds"], music["bpm"]) == (20.0, 90)
    level = parts.plan_of(read("Normalize this podcast to -16 LUFS", files=(SONG,)), REGISTRY).tasks[0].request
    assert level["lufs"] == -16.0


def make(tmp_path: Path, *arguments: str) -> dict[str, Any]:
    plugins = ROOT / "tests" / "swatch_distribution"
    done = subprocess.run(
        [sys.executable, "-m", "agent", "make", *arguments, "--studio", str(tmp_path / "studio"), "--json"],
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT}{os.pathsep}{plugins}"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told | {"exit": done.returncode}


def test_a_plugin_is_asked_for_by_what_it_alone_makes(tmp_path: Path) -> None:
    told = make(tmp_path, "Make a swatch card for our bakery Crumb, colours #112233 and #FFCC00")
    assert told["status"] == "delivered", told
    (card,) = (Path(file) for file in told["files"])
    assert card.name == "card.svg"
    assert all(code in card.read_text() for code in ("#112233", "#FFCC00", "Crumb"))
    plan = Plan.model_validate_json((card.parent / "plan.json").read_text())
    assert [task.tool for task in plan.tasks] == ["image.swatches"]


@pytest.mark.slow
def test_a_plugin_works_on_a_person_s_file_or_on_what_another_tool_makes(tmp_path: Path, recording: Path) -> None:
    missing = make(tmp_path, "We need a waveform of this recording")
    assert (missing["exit"], missing["status"]) == (2, "needs_input")
    drawn = make(tmp_path, "We need a waveform of this recording", "--asset", str(recording))
    assert drawn["status"] == "delivered", drawn
    composed = make(tmp_path, "Draw a waveform of calm music, 6 seconds")
    plan = json.loads((Path(composed["path"]) / "plan.json").read_text())
    assert [task["tool"] for task in plan["tasks"]] == ["audio.music", "audio.waveform"]


@pytest.mark.parametrize(("brief", "word"), [
    ("An animated GIF of a rocket, 3 seconds", "film.mp4"), ("A 20 second film about tea, as a .mov", "MP4"),
    ("A PowerPoint about our year", "carousel"),
])  # fmt: skip
def test_a_form_that_nothing_makes_is_said(brief: str, word: str) -> None:
    assert any(word in notice for notice in parts.understood(Order(text=brief)).notices)


@pytest.mark.parametrize("brief", ["A film about a gift shop", "A 20 second film for Movies by the Lake"])
def test_other_words_are_no_forms(brief: str) -> None:
    assert not list(unmade(brief))
