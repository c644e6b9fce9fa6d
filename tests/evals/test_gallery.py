"""The gallery: sheets small enough to ship, and a page that shows what lies beside it."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from evals.gallery import FILMS, LARGEST, PAGE, WIDEST, page, small_sheet
from evals.running import find_briefs

ROOT = Path(__file__).parents[2]


def test_sheets_are_small_whatever_is_on_them(tmp_path: Path) -> None:
    path = tmp_path / "sheet.png"
    rows = np.linspace(0, 255, 1200, dtype=np.uint8)[:, None, None]
    noise = np.random.default_rng(3).integers(0, 60, (1200, 1800, 3), dtype=np.uint8)
    path.write_bytes(cv2.imencode(".png", cv2.GaussianBlur(noise, (9, 9), 0) + rows // 2)[1].tobytes())
    made = small_sheet(path)
    pixels = cv2.imdecode(np.frombuffer(made, np.uint8), cv2.IMREAD_COLOR)
    assert len(made) <= LARGEST
    assert pixels is not None
    assert pixels.shape[1] == WIDEST


def test_the_gallery_is_of_the_suite_and_in_both_shapes() -> None:
    suite = ROOT / "evals" / "suites" / "briefs"
    assert [len(find_briefs(suite, (entry.brief,))) for entry in FILMS] == [1] * 6
    assert {entry.aspect for entry in FILMS} == {"16:9", "9:16"}


def test_the_page_is_current_and_its_sheets_are_there() -> None:
    folder = ROOT / "docs" / "gallery"
    assert (folder / PAGE).read_text(encoding="utf-8") == page()
    assert all((folder / entry.file).stat().st_size <= LARGEST for entry in FILMS)
