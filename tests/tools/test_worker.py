"""The worker keeps to its protocol, and ends with whoever started it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from memory.assets import DocumentAsset
from memory.store import AssetStore
from tools.nursery import Crib, Household
from tools.settings import ToolSettings


class Line:
    """A worker and our ends of its pipes."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.log = folder, folder / "log"
        (folder / "scratch").mkdir()
        orders, give = os.pipe()
        take, answers = os.pipe()
        life, self.hold = os.pipe()
        self.orders, self.answers = os.fdopen(give, "wb"), os.fdopen(take, "rb")
        crib = Crib(orders=orders, answers=answers, life=life, log=str(self.log))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tools.nursery"],
            stdin=subprocess.PIPE,
            pass_fds=(orders, answers, life),
            start_new_session=True,
        )
        assert self.process.stdin is not None
        with self.process.stdin as told:
            told.write(Household(cribs=(crib,)).model_dump_json().encode())
        for end in (orders, answers, life):
            os.close(end)
        self.say(
            place=str(folder / "assets"),
            copies=str(folder / "assets"),
            scratch=str(folder / "scratch"),
            settings=ToolSettings().revealed(),
            plugins=["tools.fakes:FAKES"],
        )

    def say(self, **message: Any) -> None:
        self.orders.write(json.dumps(message).encode() + b"\n")
        self.orders.flush()

    def call(self, call_id: str, tool: str, **request: Any) -> None:
        self.say(id=call_id, tool=tool, request=request, seed=3)

    def hear(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(self.answers.readline())
        return message

    def members(self) -> list[int]:
        """The guard's process and the worker's."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return [self.process.pid, *map(int, children)]

    def end(self) -> int:
        """Closes its orders, and waits until nothing is left."""
        self.orders.close()
        rest = self.answers.read()
        assert not rest
        return self.process.wait(10)


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    opened = Line(tmp_path)
    yield opened
    os.close(opened.hold)
    opened.answers.read()
    opened.answers.close()
    with suppress(BrokenPipeError):
        opened.orders.close()
    opened.process.wait(10)


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
    assert "not even JSON" in line.log.read_text()


def test_the_log_is_that_of_the_last_call(line: Line) -> None:
    line.call("1", "fake.misbehave", how="chatter")
    line.hear()
    line.call("2", "fake.misbehave", how="crash")
    assert line.answers.read() == b""
    log = line.log.read_text()
    assert log.splitlines() == ["a library says goodbye", "the worker ended with exit code 42"]


def test_it_ends_when_its_orders_do(line: Line) -> None:
    line.call("1", "fake.add")
    line.hear()
    assert line.end() == -signal.SIGKILL  # the guard takes itself along


def test_it_ends_when_its_run_lets_go_whatever_it_does(line: Line) -> None:
    line.call("1", "fake.misbehave", how="stubborn")
    members = wait_for(line.members, 2)
    os.close(line.hold)
    line.answers.read()
    assert line.process.wait(10) == -signal.SIGKILL
    wait_for(lambda: [pid for pid in members if lives(pid)], 0)
    line.hold = os.dup(line.answers.fileno())


def test_it_imports_no_tool_but_the_one_called(line: Line) -> None:
    line.call("1", "fake.add")
    line.hear()
    maps = "".join(Path(f"/proc/{pid}/maps").read_text() for pid in line.members())
    assert not [library for library in ("skia", "numpy", "scipy", "cv2", "libavcodec") if library in maps]


def lives(pid: int) -> bool:
    """Whether it is more than an entry that nobody has asked for yet."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


def wait_for(members: Callable[[], list[int]], number: int) -> list[int]:
    for _ in range(200):
        if len(found := members()) == number:
            return found
        time.sleep(0.02)
    raise AssertionError(f"{found} are not {number}")
