"""`python -m tools`: what people and programs read, exit codes, and files in and out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tools.conformance.samples import make_sample
from tools.media.probe import probe
from tools.registry import TABLE

ROOT = Path(__file__).parents[2]
PLUGINS = ROOT / "tests" / "plugin_distribution"


def tools(*arguments: str, cwd: Path = ROOT, path: str = "", given: str = "") -> subprocess.CompletedProcess[str]:
    environment = {"PYTHONPATH": os.pathsep.join([str(ROOT), path]), "COLUMNS": "100"}
    command = [sys.executable, "-m", "tools", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, input=given)


def as_json(*arguments: str, **options: Any) -> Any:
    ended = tools(*arguments, **options)
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


def test_list_names_every_tool_and_what_was_left_out(tmp_path: Path) -> None:
    info = tmp_path / "faulty-1.dist-info"
    info.mkdir()
    info.joinpath("METADATA").write_text("Metadata-Version: 2.1\nName: faulty\nVersion: 1\n")
    info.joinpath("entry_points.txt").write_text("[reelwright.tools]\ntext.faulty = faulty_module:Faulty\n")
    path = os.pathsep.join([str(tmp_path), str(PLUGINS)])
    said = tools("list", path=path).stdout
    assert all(name in said for name, _, _ in TABLE)
    assert "from acme-tools" in said
    assert "text.faulty of faulty" in said
    found = as_json("list", "--json", path=path)
    assert found["broken"]["text.faulty"]["distribution"] == "faulty"
    assert {tool["name"]: tool["origin"] for tool in found["tools"]}["text.shout"] == "acme-tools"


def test_list_loads_nothing_heavy() -> None:
    script = "import sys; from tools.registry import Registry; Registry.discover(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True).stdout.split()
    assert not {"numpy", "skia", "scipy", "cv2", "av", "opentimelineio", "langgraph", "langchain_core"} & set(loaded)


def test_show_gives_schemas_and_an_example() -> None:
    found = as_json("show", "post.mux", "--json")
    assert found["input"]["properties"]["video"]
    assert found["output"]["properties"]["film"]
    assert found["example"]["title"] == "Two seconds"
    said = tools("show", "post.mux").stdout
    assert "VideoAsset" in said
    assert "default 'en'" in said


def test_run_takes_a_request_from_a_file_from_standard_input_and_from_assignments(tmp_path: Path) -> None:
    file = tmp_path / "request.json"
    file.write_text('{"query": "calendar", "limit": 1}')
    expected = as_json("run", "search.icons", str(file), cwd=tmp_path)
    assert expected["hits"][0]["name"] == "calendar"
    assert as_json("run", "search.icons", "-", cwd=tmp_path, given=file.read_text()) == expected
    assert as_json("run", "search.icons", "--set", "query=calendar", "--set", "limit=1", cwd=tmp_path) == expected
    assert sorted(path.name for path in tmp_path.iterdir()) == ["request.json"]


def test_run_takes_files_for_assets_and_writes_files(tmp_path: Path) -> None:
    video, audio = make_sample("video", tmp_path), make_sample("audio", tmp_path)
    files = ["--set", f"video={video}", "--set", f"audio={audio.name}", "--set", "title=17"]
    made = as_json("run", "post.mux", *files, "--set", 'title="17"', "--out", "cut", cwd=tmp_path)
    assert made["files"] == {"film": str(Path("cut", "film.mp4"))}
    film = probe(tmp_path / "cut" / "film.mp4")
    assert [stream.codec for stream in film.streams] == ["h264", "aac"]
    assert video.exists()
    assert audio.exists()


def test_assignments_reach_inside_lists(tmp_path: Path) -> None:
    settings = ["title=Two", "slots.0.start_frame=0", "slots.0.frames=30", "slots.0.start=0", "slots.0.speech_at=0"]
    arguments = [part for setting in settings for part in ("--set", setting)]
    assert as_json("run", "post.timeline", *arguments, cwd=tmp_path)["timeline"]["kind"] == "timeline"
    assert tmp_path.joinpath("post.timeline", "timeline.otio").is_file()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["show", "post.mxu"], 2, "did you mean post.mux"),
        (["run", "search.icons"], 2, "query: Field required"),
        (["run", "search.icons", "--set", "query"], 2, "--set takes field=value"),
        (["run", "search.icons", "--set", "a.1.b=2"], 2, "there is no place '1'"),
        (["run", "search.icons", "nowhere.json"], 1, "nowhere.json"),
        (["run", "post.mux", "--set", "video=nowhere.mp4"], 2, "there is no file nowhere.mp4"),
        (["run", "post.mux", "--set", "video=README.txt"], 2, "no readable media file"),
        (["run", "search.icons", "-"], 2, "holds no JSON"),
        (["check"], 2, "--all"),
        (["check", "post.copy", "--all"], 2, "--all"),
        (["dance"], 2, "No such command"),
    ],
)
def test_mistakes_are_answered_with_a_sentence_and_no_traceback(
    tmp_path: Path, arguments: list[str], code: int, said: str
) -> None:
    (tmp_path / "README.txt").write_text("no film")
    ended = tools(*arguments, cwd=tmp_path, given="{")
    assert ended.returncode == code
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.stdout == ""


def test_check_exits_with_1_when_a_plugin_breaks_a_rule(tmp_path: Path) -> None:
    (tmp_path / "sloppy.py").write_text(
        "from tools.contract import Payload, Tool\n"
        "class In(Payload):\n    text: str = 'x'\n"
        "class Sloppy(Tool):\n"
        "    name, version, summary, Input, Output, example = 'text.sloppy', '1', 'Sloppy.', In, In, {'txt': 1}\n"
        "    async def run(self, request, context):\n        return request\n"
    )
    ended = tools("check", "text.sloppy", "--plugin", "sloppy:Sloppy", path=str(tmp_path))
    assert ended.returncode == 1
    assert "failed  the example is a valid request" in ended.stdout
    verdicts = as_json("check", "post.copy", "--json")["post.copy"]
    assert {verdict["outcome"] for verdict in verdicts} == {"passed", "skipped"}
