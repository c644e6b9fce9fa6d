"""The catalogue page: current in its words, whole in its pictures, and small."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import get_args

import cv2
import numpy as np

from tools.image.art import studio
from tools.image.catalogue.__main__ import HERE, stale
from tools.image.catalogue.sheets import sheet
from tools.image.catalogue.text import PAGE, SHEETS, page
from tools.image.looks import look_names
from tools.image.shot import Family

ROOT = Path(__file__).parents[3]


def test_the_committed_page_is_current() -> None:
    written = (HERE / PAGE).read_text(encoding="utf-8")
    assert written == page(), "run: python -m tools.image.catalogue"
    assert not stale(HERE)


def test_everything_that_can_be_drawn_is_listed() -> None:
    listed = {line.split(" | ")[0].removeprefix("| ") for line in page().splitlines() if line.startswith("| ")}
    assert {*studio.PROPS, *studio.BACKDROPS, *look_names(), *get_args(Family)} <= listed
    assert "| --- | --- | --- |" in page()


def test_the_sheets_are_pictures_and_small() -> None:
    sizes = []
    for name in SHEETS:
        path = HERE / name
        shown = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
        assert shown is not None
        assert float(np.asarray(shown).std()) > 20
        assert f"]({name})" in page()
        sizes.append(path.stat().st_size)
    assert max(sizes) < 2_000_000
    assert sum(sizes) < 6_000_000


def test_a_page_that_is_old_or_missing_is_told(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tools.image.catalogue", "--check", "--out", str(tmp_path)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert told.returncode == 1
    assert "python -m tools.image.catalogue" in told.stderr
    (tmp_path / PAGE).write_text(page(), encoding="utf-8")
    assert stale(tmp_path)
    for name in SHEETS:
        (tmp_path / name).touch()
    assert not stale(tmp_path)


def test_a_sheet_has_a_cell_for_each_drawing() -> None:
    def red(canvas: object) -> None:
        canvas.drawColor(0xFFFF0000)  # type: ignore[attr-defined]

    made = cv2.imdecode(np.frombuffer(sheet([("a", red), ("b", red), ("c", red)], 2, 40, 30), np.uint8), 1)
    assert made is not None
    assert made.shape == (2 * (30 + 26 + 10) + 10, 2 * 50 + 10, 3)
