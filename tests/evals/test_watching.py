"""What a command takes is measured over its whole tree, and its tree ends with it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from evals.watching import Spent, watched

BIG = "b = bytearray(80 << 20); b[::4096] = b'x' * len(b[::4096]); import time; time.sleep(0.8)"
BUSY = "import time\nend = time.process_time() + 0.6\nwhile time.process_time() < end: pass\ntime.sleep(0.3)"
PATIENT = """
import time
try:
    time.sleep(30)
except KeyboardInterrupt:
    print("stopped", flush=True)
"""


def run(code: str, folder: Path, timeout_s: float = 20.0, **more: float) -> Spent:
    return watched([sys.executable, "-c", code], folder / "out", folder / "err", timeout_s, **more)


def nested(code: str) -> str:
    return f"import subprocess, sys; subprocess.run([sys.executable, '-c', {code!r}])"


def test_memory_of_children_counts(tmp_path: Path) -> None:
    spent = run(nested(BIG), tmp_path)
    assert 80 < spent.peak_mb < 200
    assert spent.wall_s >= 0.8


def test_cpu_of_children_counts(tmp_path: Path) -> None:
    assert 0.6 <= run(nested(BUSY), tmp_path).cpu_s < 3


def test_cpu_of_children_that_nobody_waits_for_counts(tmp_path: Path) -> None:
    forgetful = f"import os, subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {BUSY!r}]); time.sleep(2.5)"
    assert run(forgetful + "; os._exit(0)", tmp_path).cpu_s >= 0.5


def test_a_command_is_stopped_as_by_a_person(tmp_path: Path) -> None:
    spent = run(PATIENT, tmp_path, stop_s=0.5)
    assert (spent.late, spent.status) == (False, 0)
    assert (tmp_path / "out").read_text() == "stopped\n"


@pytest.mark.parametrize("status", [0, 3])
def test_the_exit_status_is_told(tmp_path: Path, status: int) -> None:
    assert run(f"raise SystemExit({status})", tmp_path).status == status
