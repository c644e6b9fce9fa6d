"""Runs keep their documents and their log, and show when the process behind them is gone."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from memory.errors import StudioBusy, StudioError
from memory.settings import MemorySettings
from memory.studio import Studio


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as opened:
        yield opened


def test_a_run_is_kept_with_its_documents(studio: Studio) -> None:
    made = studio.runs.create("r1", "Brewly", {"text": "A film"}, {"draft": True}, seed=5)
    assert studio.runs.get("r1") == made
    assert made.path.is_dir()
    assert studio.runs.load("r1", "brief") == {"text": "A film"}
    assert studio.runs.load("r1", "options") == {"draft": True}
    studio.runs.save("r1", "brief", {"text": "Another"})
    studio.runs.set_title("r1", "Brewly, the film")
    assert studio.runs.load("r1", "brief") == {"text": "Another"}
    assert studio.runs.load("r1", "review") is None
    assert studio.runs.get("r2") is None
    found = studio.runs.get("r1")
    assert found is not None
    assert found.title == "Brewly, the film"


def test_runs_are_listed_newest_first(studio: Studio) -> None:
    for name in ("a", "c", "b"):
        studio.runs.create(name, "", {}, {}, seed=0)
        time.sleep(0.002)
    assert [run.id for run in studio.runs.list()] == ["b", "c", "a"]


@pytest.mark.parametrize("name", ["", "..", "a/b", "A", "x" * 81, "a\nb", "-a"])
def test_a_name_that_is_no_name_is_refused(studio: Studio, name: str) -> None:
    with pytest.raises(StudioError):
        studio.runs.create(name, "", {}, {}, seed=0)


def test_a_name_is_given_once(studio: Studio) -> None:
    studio.runs.create("a", "first", {}, {}, seed=0)
    with pytest.raises(StudioError, match="already"):
        studio.runs.create("a", "second", {}, {}, seed=0)
    found = studio.runs.get("a")
    assert found is not None
    assert found.title == "first"


def test_events_are_numbered_in_order_from_any_thread(studio: Studio) -> None:
    studio.runs.create("a", "", {}, {}, seed=0)
    studio.runs.create("b", "", {}, {}, seed=0)

    def tell() -> None:
        for number in range(50):
            studio.runs.event("a", "told", {"number": number})

    threads = [threading.Thread(target=tell) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert studio.runs.event("b", "first", {}) == 1
    assert [event.seq for event in studio.runs.events("a")] == list(range(1, 201))
    assert [event.seq for event in studio.runs.events("a", after=198)] == [199, 200]
    assert sorted(event.data["number"] for event in studio.runs.events("a"))[:5] == [0, 0, 0, 0, 1]  # type: ignore[type-var]


def test_the_log_says_what_the_events_do(studio: Studio) -> None:
    studio.runs.create("a", "", {}, {}, seed=0)
    studio.runs.event("a", "told", {"words": 'Süß, "quoted"\n\ud800', "seconds": 0.1})
    studio.runs.event("a", 'odd "kind"', {})
    lines = [json.loads(line) for line in studio.runs.log("a")]
    assert lines == [event.model_dump() for event in studio.runs.events("a")]
    assert [event.kind for event in studio.runs.events("a", kind="told")] == ["told"]


WORK = """
import sys, time
from pathlib import Path
from memory.settings import MemorySettings
from memory.studio import Studio
studio = Studio.open(MemorySettings(home=Path(sys.argv[1])))
studio.runs.create("a", "", {}, {}, seed=0)
(studio.scratch / "half-finished").write_text("x")
print("ready", flush=True)
time.sleep(60)
"""


def test_a_run_whose_process_died_is_interrupted_and_can_be_taken_up(studio: Studio) -> None:
    process = subprocess.Popen([sys.executable, "-c", WORK, str(studio.home)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    assert [run.status for run in studio.runs.list()] == ["running"]
    with pytest.raises(StudioBusy, match="another process"):
        studio.runs.set_status("a", "running")
    with Studio.open(MemorySettings(home=studio.home)):
        assert len(list((studio.home / "scratch").glob("*/"))) == 3
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert [run.status for run in studio.runs.list()] == ["interrupted"]
    studio.runs.set_status("a", "running")
    assert [run.status for run in studio.runs.list()] == ["running"]
    studio.runs.set_status("a", "delivered")
    assert [run.status for run in studio.runs.list()] == ["delivered"]
    with Studio.open(MemorySettings(home=studio.home)):
        assert len(list((studio.home / "scratch").glob("*/"))) == 2


def test_closing_leaves_nothing_half_finished(tmp_path: Path) -> None:
    with Studio.open(MemorySettings(home=tmp_path)) as studio:
        (studio.scratch / "half-finished").write_text("x")
    assert list((tmp_path / "scratch").iterdir()) == []
