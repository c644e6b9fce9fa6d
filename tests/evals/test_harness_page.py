"""The report is one file that asks nothing of the network, and fits a phone."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import cv2
import numpy as np
import pytest
from typer.testing import CliRunner

from evals.cli import app
from evals.harness.comparing import compare
from evals.harness.page import render_page
from evals.harness.record import Conditions, Record, append
from evals.harness.scoreboard import scoreboard
from evals.harness.suite import Suite, find_suite
from evals.harness.summary import summarise

VOID = {"meta", "img", "br", "link"}
ODD = '<script>alert("x")</script> & "quotes"'
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PROBE = """<!doctype html><title>waiting</title>
<iframe id="phone" width="390" height="30000" style="border:0" srcdoc="{page}"></iframe>
<script>
document.getElementById("phone").onload = event => {{
  const page = event.target.contentDocument.documentElement;
  document.title = `${{page.scrollWidth}} of 390, ${{event.target.contentDocument.images.length}} images, `
    + `${{[...event.target.contentDocument.images].every(image => image.naturalWidth > 100)}}`;
}};
</script>"""


class Reader(HTMLParser):
    """What a page refers to, and whether its elements close."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.refers: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.refers += [value or "" for name, value in attrs if name in ("src", "href", "srcset", "data", "poster")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.fixture(scope="module")
def suite() -> Suite:
    return find_suite("briefs")


def records(out: Path, shift: float = 1.0) -> list[Record]:
    (out / "sheets").mkdir(exist_ok=True)
    found = []
    for number in range(7):
        name = f"{number:02}-a-case-with-quite-a-long-name"
        picture = np.full((180, 320, 3), 20 * number, np.uint8)
        (out / "sheets" / f"{name}.jpg").write_bytes(cv2.imencode(".jpg", picture)[1].tobytes())
        good = number != 3
        found.append(
            Record(
                suite="briefs",
                case=name,
                state="done",
                figures={"wall_s": shift * (10 + number), "peak_mb": 400.0 + number, "checks_broken": 0, "film_s": 30},
                shares={"as_expected": (int(good), 1), "expectations_met": (20 - (not good), 20)},
                tables={"expectations": {"must_say": (4 - (not good), 4), "aspect": (1, 1)}},
                notes=() if good else (ODD,),
                sheet=f"sheets/{name}.jpg",
                mark="m",
                conditions=Conditions(draft=True, day="2026-01-02", commit="abc", cores=2),
            )
        )
    found.append(found[0].model_copy(update={"case": "broken", "state": "broken", "reason": ODD, "sheet": ""}))
    return found


@pytest.fixture
def page(tmp_path: Path, suite: Suite) -> str:
    now, before = records(tmp_path, 1.5), records(tmp_path)
    return render_page(tmp_path, suite, now, summarise(suite, now), compare(suite, now, before))


def test_the_page_is_whole_and_asks_for_nothing(page: str) -> None:
    reader = Reader()
    reader.feed(page)
    assert reader.open == []
    assert len(reader.refers) == 7
    assert all(value.startswith("data:image/jpeg;base64,") for value in reader.refers)
    assert not re.search(r"url\(|@import|https?://(?!www\.w3\.org)", page)
    assert "<script" not in page
    assert "default-src &#x27;none&#x27;" in page


def test_what_went_wrong_is_named_and_cannot_become_markup(page: str) -> None:
    reader = Reader()
    reader.feed(page)
    words = " ".join(reader.words)
    assert words.count(ODD) == 3  # the note under its sheet and in its case, and why the other case broke
    assert "Failed" in words
    assert "Worse: Wall time" in words
    assert "03-a-case-with-quite-a-long-name" in words
    assert "+50.0%" in words


@pytest.mark.skipif(CHROMIUM is None, reason="no browser on this machine")
def test_a_phone_shows_the_page_without_scrolling_sideways(page: str, tmp_path: Path) -> None:
    assert CHROMIUM
    probe = tmp_path / "probe.html"
    probe.write_text(PROBE.format(page=html.escape(page)), encoding="utf-8")
    command = [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'browser'}"]
    command += ["--virtual-time-budget=3000", "--dump-dom", probe.as_uri()]
    shown = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stdout
    assert re.search("<title>(.*?)</title>", shown), "the browser showed nothing"
    assert "<title>390 of 390, 7 images, true</title>" in shown


def test_the_scoreboard_names_suites_misses_and_conditions(tmp_path: Path) -> None:
    text = scoreboard(records(tmp_path), "make it")
    assert "| embedded | 0.86 (6 of 7) [0.49, 0.97], **failed** |" in text
    assert "| Briefs fully as expected | 0.86 (6 of 7) [0.49, 0.97] | at least 1 | **missed** 03-" in text
    assert "* Broken: broken: " in text
    assert "drafts, so times say little" in text
    assert text.endswith("* This page: `make it`\n")


def test_the_page_of_the_house_is_what_its_stored_runs_make() -> None:
    result = CliRunner().invoke(app, ["scoreboard", "--check"])
    assert (result.exit_code, result.stderr) == (0, "the page is up to date\n")


def test_a_page_that_differs_is_told_and_then_written(tmp_path: Path) -> None:
    stored, page = tmp_path / "results.jsonl", tmp_path / "page.md"
    for record in records(tmp_path):
        append(stored, record)
    arguments = ["scoreboard", str(stored), "--page", str(page)]
    assert CliRunner().invoke(app, [*arguments, "--check"]).exit_code == 1
    assert CliRunner().invoke(app, arguments).exit_code == 0
    assert CliRunner().invoke(app, [*arguments, "--check"]).exit_code == 0
    empty = tmp_path / "empty.jsonl"
    empty.touch()
    assert CliRunner().invoke(app, ["scoreboard", str(empty)]).exit_code == 2


def test_each_model_has_a_row(tmp_path: Path) -> None:
    own = records(tmp_path)[:7]
    modelled = [
        record.model_copy(update={"conditions": Conditions(model="vllm:some"), "shares": {"as_expected": (1, 1)}})
        for record in own
    ]
    text = scoreboard(own + modelled, "make it")
    assert "| embedded | 0.86" in text
    assert "| vllm:some | 1.00 (7 of 7) [0.65, 1.00], passed |" in text
    assert "## Briefs, vllm:some" in text
