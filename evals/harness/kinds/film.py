"""A brief made into a film through the command line, and compared with what the brief expects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evals.checking import check_brief
from evals.expect import BriefFile, Result, read_brief
from evals.finished import Finished
from evals.gallery import small_sheet
from evals.harness.events import process_figures
from evals.harness.outcome import CaseOrder, Outcome, Share
from evals.running import Options, make

Case = BriefFile
STILLS = ("contact_sheet.png", "poster.png")
SHEET = "sheet.jpg"
SHEET_WIDTH, SHEET_BYTES = 960, 90_000


def run(order: CaseOrder) -> Outcome:
    """Makes what the brief asks for; a refusal is a result too."""
    brief = read_brief(order.path)
    options = Options(order.folder, draft=order.draft, seed=order.seed, timeout_s=order.timeout_s)
    said = make(brief, order.folder, options)
    made = Finished(order.folder / "package", said, colors=brief.expect.brand_colors)
    results = check_brief(brief, made, draft=order.draft)
    failed = [one for one in results if one.state == "fail"]
    figures = said["spent"] | process_figures(order.folder / "studio", str(said.get("run", "")))
    return Outcome(
        figures=figures | _length(said, figures["wall_s"]) | _findings(made.review),
        shares={"as_expected": (int(not failed), 1), "expectations_met": _share(results)},
        tables={"expectations": _by_key(results)},
        notes=tuple(f"{one.name}{': ' + one.detail if one.detail else ''}" for one in failed),
        sheet=sheet_of(made.folder, order.folder),
    )


def _length(said: dict[str, Any], wall_s: float) -> dict[str, float]:
    seconds = float(said.get("duration") or 0.0)
    return {"film_s": seconds, "wall_per_film_s": round(wall_s / seconds, 3)} if seconds else {}


def _findings(review: dict[str, Any]) -> dict[str, float]:
    """What the critic found and how much of it looked; nothing where there was no review."""
    if not review:
        return {}
    severities = Counter(finding["severity"] for finding in review["findings"])
    states = Counter(record["state"] for record in review["checks"])
    return {
        "findings_error": severities["error"],
        "findings_warning": severities["warning"],
        "checks_ran": states["ran"],
        "checks_skipped": states["skipped"],
        "checks_broken": states["broken"],
    }


def _share(results: Sequence[Result]) -> Share:
    states = Counter(one.state for one in results)
    return states["pass"], states["pass"] + states["fail"]


def _by_key(results: Sequence[Result]) -> dict[str, Share]:
    """Expectations met and compared, by the key of the brief that they come from."""
    keys = dict.fromkeys(_key(one) for one in results if one.state != "skip")
    return {key: _share([one for one in results if _key(one) == key]) for key in keys}


def _key(one: Result) -> str:
    return one.name.partition(":")[0]


def sheet_of(package: Path, folder: Path) -> str:
    """The name of a small contact sheet, or poster, that is put into the folder; empty where the package has none."""
    for name in STILLS:
        if (package / name).is_file():
            (folder / SHEET).write_bytes(small_sheet(package / name, SHEET_WIDTH, SHEET_BYTES))
            return SHEET
    return ""
