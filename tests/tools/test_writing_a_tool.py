"""The guide to writing a tool is true: its files, written as it says, and its commands, run as it says."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "tools.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What a reader has after the first chapter, in a folder of their own."""
    package = tmp_path / "my-tools" / "my_tools"
    package.mkdir(parents=True)
    (code,) = blocks("python")
    (package / "swatches.py").write_text(code, encoding="utf-8")
    return package.parent


def ran(line: str, folder: Path) -> str:
    """What a documented command says, as it is written but for where it leaves its files."""
    words = shlex.split(line)
    assert words[0] == "python"
    done = subprocess.run(
        [sys.executable, *words[1:]],
        cwd=ROOT,
        env={"PYTHONPATH": os.pathsep.join((str(ROOT), str(folder)))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_what_is_written_can_be_tried_with_nothing_installed(folder: Path) -> None:
    tried, _ = blocks("sh")
    check, run = (line for line in tried.splitlines() if line.startswith("python"))
    assert "failed" not in ran(check, folder)
    made = json.loads(ran(run.replace("--out card", f"--out {folder / 'card'}"), folder))
    assert (folder / "card").is_dir()
    assert "#FFCC00" in Path(made["files"]["card"]).read_text()


def test_what_is_installed_is_listed_and_can_be_asked_for(folder: Path) -> None:
    project = tomllib.loads(blocks("toml")[0])["project"]
    points = project["entry-points"]["reelwright.tools"]
    installed = folder / f"my_tools-{project['version']}.dist-info"  # as pip leaves it
    installed.mkdir()
    (installed / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: 0.1\n")
    (installed / "entry_points.txt").write_text(
        "[reelwright.tools]\n" + "".join(f"{name} = {target}\n" for name, target in points.items())
    )
    assert "from my-tools" in ran("python -m tools list", folder)
    (asked,) = blocks("sh")[1].splitlines()
    told = json.loads(ran(f"{asked} --json --studio {folder / 'studio'}", folder))
    assert told["status"] == "delivered"
    assert [Path(file).name for file in told["files"]] == ["card.svg"]
