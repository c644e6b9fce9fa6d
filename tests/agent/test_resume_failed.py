"""A run that failed because a program did is delivered by `resume` once the program works."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
BRIEF = "A 10-second teaser for Tidewater, a ferry line. Calm. End with: Step aboard at tidewater.example"


def agent(studio: Path, *arguments: str) -> tuple[int, Any]:
    command = [sys.executable, "-m", "agent", *arguments, "--studio", str(studio), "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


@pytest.mark.slow
def test_a_failed_run_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, studio = tmp_path / "ffmpeg", tmp_path / "studio"
    program.write_text("#!/bin/sh\necho 'no codec today' >&2\nexit 1\n")
    program.chmod(0o755)
    with monkeypatch.context() as broken:
        broken.setenv("REELWRIGHT_TOOLS_FFMPEG", str(program))
        status, failed = agent(studio, "make", BRIEF, "--draft")
    assert (status, failed["status"]) == (1, "failed")
    assert "no codec today" in json.dumps(failed)
    status, mended = agent(studio, "resume", failed["run"])
    assert (status, mended["status"], mended["verdict"]) == (0, "delivered", "pass")
    again_status, again = agent(studio, "resume", failed["run"])
    assert (again_status, again) == (0, mended)
