"""The worker keeps to its protocol, and ends with whoever started it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from memory.assets import DocumentAsset
from memory.store import AssetStore
from tools.settings import ToolSettings


class Line:
    """A worker and both ends of its pipes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "scratch").mkdir()
        self.log = (folder / "log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tools.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.log,
            start_new_session=True,
        )
        self.say(
            place=str(folder / "assets"),
            copies=str(folder / "assets"),
            scratch=str(folder / "scratch"),
            settings=ToolSettings().revealed(),
            plugins=["tools.fakes:FAKES"],
        )

    def say(self, **message: Any) -> None:
        stdin: IO[bytes] | None = self.process.stdin
        assert stdin is not None
        stdin.write(json.dumps(message).encode() + b"\n")
        stdin.flush()

    def call(self, call_id: str, tool: str, **request: Any) -> None:
        self.say(id=call_id, tool=tool, request=request, seed=3)

    def hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        message: dict[str, Any] = json.loads(self.process.stdout.readline())
        return message

    def end(self) -> int:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        code = self.process.wait(10)
        self.process.stdout.close()
        self.log.close()
        return code


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    opened = Line(tmp_path)
    yield opened
    if opened.process.poll() is None:
        os.killpg(opened.process.pid, signal.SIGKILL)
    opened.end()


def test_a_call_is_answered_and_its_scratch_folder_removed(line: Line) -> None:
    line.call("1", "fake.add", values=[1, 2])
    answer = line.hear()
    assert (answer["id"], answer["output"]["total"]) == ("1", 3)
    assert AssetStore(line.folder / "assets").verify(DocumentAsset.model_validate(answer["output"]["page"]))
    assert list((line.folder / "scratch").iterdir()) == []


def test_the_seed_reaches_the_tool(line: Line) -> None:
    line.call("1", "fake.draw", plus=1)
    assert line.hear()["output"]["total"] == 4


def test_progress_comes_before_the_answer(line: Line) -> None:
    line.call("1", "fake.add", seconds=0.5)
    messages = [line.hear()]
    while "output" not in messages[-1]:
        messages.append(line.hear())
    assert 2 <= len(messages) <= 7
    assert all(message["id"] == "1" and 0 <= message["progress"] < 1 for message in messages[:-1])


def test_a_cancelled_call_ends_and_the_next_is_answered(line: Line) -> None:
    line.call("1", "fake.add", seconds=60)
    assert "progress" in line.hear()
    line.say(cancel="1")
    while "progress" in (answer := line.hear()):
        pass
    assert answer["trouble"]["code"] == "cancelled"
    line.say(cancel="1")  # too late, and not meant for the next
    line.call("2", "fake.add", plus=5, seconds=0.05)
    while "progress" in (answer := line.hear()):
        pass
    assert answer["output"]["total"] == 5


@pytest.mark.parametrize(
    ("tool", "request_", "code"),
    [
        ("fake.add", {"plus": "x"}, "invalid_request"),
        ("fake.nobody", {}, "tool_unavailable"),
        ("fake.misbehave", {"how": "raise"}, "tool_failed"),
        ("fake.misbehave", {"how": "exit"}, "tool_failed"),
        ("fake.misbehave", {"how": "flaky"}, "transient"),
        ("fake.misbehave", {"how": "full"}, "disk_full"),
    ],
)
def test_trouble_is_told_and_survived(line: Line, tool: str, request_: dict[str, Any], code: str) -> None:
    line.call("1", tool, **request_)
    assert line.hear()["trouble"]["code"] == code
    line.call("2", "fake.add", plus=1)
    assert line.hear()["output"]["total"] == 1


def test_its_pipes_are_nobody_elses(line: Line) -> None:
    line.call("1", "fake.misbehave", how="chatter", plus=7)
    assert line.hear()["output"]["total"] == 7
    assert "not even JSON" in (line.folder / "log").read_text()


def test_the_log_is_that_of_the_last_call(line: Line) -> None:
    line.call("1", "fake.misbehave", how="chatter")
    line.hear()
    line.call("2", "fake.misbehave", how="crash")
    assert line.process.wait(10) == -signal.SIGKILL
    log = (line.folder / "log").read_text()
    assert log.splitlines() == ["a library says goodbye", "the worker ended with exit code 42"]


def test_it_ends_when_its_input_does(line: Line) -> None:
    line.call("1", "fake.add")
    line.hear()
    line.end()


def test_it_imports_no_tool_but_the_one_called(line: Line) -> None:
    line.call("1", "fake.add")
    line.hear()
    maps = Path(f"/proc/{line.process.pid}/maps").read_text()
    children = Path(f"/proc/{line.process.pid}/task/{line.process.pid}/children").read_text().split()
    maps += Path(f"/proc/{children[0]}/maps").read_text()
    assert not [library for library in ("skia", "numpy", "scipy", "cv2", "libavcodec") if library in maps]
