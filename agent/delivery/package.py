"""Puts the film package together in a folder beside its place, and moves it there in one step."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import TypeAdapter

from agent.authorship import credit, judge_credit, writing_of
from agent.brief import Brief
from agent.citing.credits import citation_rows
from agent.critic import Review
from agent.deliverables.table import main_files, scenes_made
from agent.delivery.credits import art_notices, art_rows, sound_rows
from agent.delivery.files import Files, files_of
from agent.delivery.manifest import manifest
from agent.delivery.placing import place
from agent.delivery.report import Material, render_report
from agent.errors import OutputError
from agent.order import Order
from agent.plan import Plan
from agent.planning.parts import planning_of
from agent.production import Production
from agent.repair import told
from agent.storyboard import Storyboard
from memory.assets import Asset, ImageAsset
from memory.studio import Studio
from tools.audio.voices import OTHERS
from tools.post.measurement import Measurement, Watched
from tools.registry import Registry


@dataclass(frozen=True)
class Package:
    """Everything that is known about a run at the moment of delivery."""

    run: str
    folder: Path
    order: Order
    brief: Brief
    board: Storyboard
    plan: Plan
    production: Production
    review: Review
    files: Files
    measurement: Measurement | None
    writing: dict[str, Any]
    writer: str
    judge: str
    credits: dict[str, str]

    @classmethod
    def load(cls, studio: Studio, run: str, registry: Registry) -> Package:
        """Reads the run's documents and finds the deliverables that were made."""
        load = studio.runs.load
        plan = Plan.model_validate(load(run, "plan"))
        production = TypeAdapter(Production).validate_python(load(run, "production"), strict=False)
        measured = production.outputs.get("measure")
        review = Review.model_validate(load(run, "review"))
        return cls(
            run=run,
            folder=studio.runs.path(run),
            order=Order.model_validate(load(run, "order")),
            brief=Brief.model_validate(load(run, "brief")),
            board=Storyboard.model_validate(load(run, "storyboard")),
            plan=plan,
            production=production,
            review=review,
            files=files_of(plan, production),
            measurement=Measurement.model_validate(measured["measurement"]) if measured else None,
            writing=writing_of(studio, run).get("record", {}),
            writer=credit(studio, run),
            judge=judge_credit(studio, run, review.judgement),
            credits={task.tool: registry.get(task.tool).credit for task in plan.tasks},
        )

    @property
    def assets(self) -> dict[str, Asset]:
        """The files that were made, by name."""
        return self.files.assets

    @property
    def used(self) -> tuple[str, ...]:
        """What made the film: the embedded stand-ins by name, and a voice that is none by its id."""
        tools = dict.fromkeys(task.tool for task in self.plan.tasks if task.id in self.production.outputs)
        voice = self.board.sound.voice
        named = self.credits | ({"audio.voice": f"voice: {voice}"} if voice.startswith(OTHERS) else {})
        made = tuple(f"{named[tool]} ({tool})" for tool in tools if named[tool])
        return (*filter(None, (self.writer, self.judge)), *made)

    @property
    def told(self) -> tuple[str, ...]:
        """What a person has to know: what was decided, what was repaired, and which art is not seen."""
        noticed = self.board.notices
        repaired = (line for line in told(self.review) if not any(line.startswith(known) for known in noticed))
        judged = self.review.judgement.notices if self.review.judgement else ()
        return (*noticed, *repaired, *judged, *art_notices(art_rows(self.order.art, self.production)))

    @property
    def measured(self) -> dict[str, Any]:
        """The figures that a person is told first."""
        ran = [check for check in self.review.checks if check.state == "ran"]
        if self.measurement is None:
            return {"checks": f"{len(ran)} of {len(self.review.checks)}"} if ran else {}
        facts: dict[str, Any] = {
            "duration_s": round(self.measurement.video.end, 3),
            "scenes": len(self.board.scenes),
            "checks": f"{len(ran)} of {len(self.review.checks)}",
        }
        if sound := self.measurement.sound:
            facts |= {"loudness_lufs": round(sound.lufs, 2), "true_peak_dbtp": round(sound.true_peak_db, 2)}
        return facts

    @property
    def status(self) -> Literal["delivered", "flawed", "failed"]:
        """`delivered` only for what passed; `failed` where a film, or a file that was asked for, could not be made."""
        if any(name not in self.files.delivered for name in main_files(self.brief, self.plan)):
            return "failed"
        return "delivered" if self.review.verdict == "pass" else "flawed"


def write_package(package: Package, studio: Studio, registry: Registry) -> None:
    """Writes the package to the run's folder, and to the place that the order names.

    Raises:
        OutputError: a place cannot be written; what stood there before still does.
    """
    folder = package.folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".package-", dir=folder.parent) as scratch:
        whole = Path(scratch) / "package"
        whole.mkdir()
        _fill(whole, package, studio, registry)
        _swap(whole, folder, Path(scratch))
    if package.order.out:
        copy_out(folder, Path(package.order.out))


def _fill(whole: Path, package: Package, studio: Studio, registry: Registry) -> None:
    with ThreadPoolExecutor() as threads:  # a film's files are copied while its papers are written
        placed = [
            threads.submit(place, asset, whole / name, package.folder / name, studio.assets)
            for name, asset in package.assets.items()
        ]
        _write_papers(whole, package, studio, registry)
        for file in placed:
            file.result()


def _write_papers(whole: Path, package: Package, studio: Studio, registry: Registry) -> None:
    for name, value in package.files.values.items():
        _write_json(whole / name, value)
    if scenes_made(package.brief):
        _write_json(whole / "storyboard.json", package.board.model_dump(mode="json"))
    _write_json(whole / "plan.json", package.plan.model_dump(mode="json"))
    _write_json(whole / "review.json", package.review.model_dump(mode="json"))
    rows = manifest(package.plan, package.production, package.assets, registry, package.order.seed)
    if package.writing:
        rows["writing"] = package.writing
    if planning := planning_of(studio, package.run):
        rows["planning"] = planning
    if art := art_rows(package.order.art, package.production):
        rows["art"] = art
    if sounds := sound_rows(package.order):
        rows["sounds"] = sounds
    if citations := citation_rows(package.board):
        rows["citations"] = citations
    _write_json(whole / "manifest.json", rows)
    page = render_report(_material(package, studio, rows))
    (whole / "report.html").write_text(page, encoding="utf-8")
    with (whole / "events.jsonl").open("w", encoding="utf-8") as log:
        log.writelines(studio.runs.log(package.run))


def _material(package: Package, studio: Studio, rows: dict[str, Any]) -> Material:
    watched = {scene.id: package.production.outputs.get(f"watch-{scene.id}") for scene in package.board.scenes}
    previews = {scene: _watched(made).previews[:1] for scene, made in watched.items() if made}
    return Material(
        review=package.review,
        brief=package.brief,
        board=package.board,
        measurement=package.measurement,
        production=package.production,
        files=tuple(package.assets),
        film=_stored(package, "film.mp4", studio),
        sheet_preview=_sheet_preview(package, studio),
        previews={scene: studio.assets.path(found) for scene, each in previews.items() for found in each},
        notices=package.told,
        used=package.used,
        art=rows.get("art", ()),
        sounds=rows.get("sounds", ()),
        provenance=rows["tasks"],
    )


def _stored(package: Package, name: str, studio: Studio) -> Path | None:
    asset = package.assets.get(name)
    return studio.assets.path(asset) if asset else None


def _sheet_preview(package: Package, studio: Studio) -> Path | None:
    """The JPEG of the contact sheet; a film made before there was one has none."""
    made = package.production.outputs.get("contact-sheet", {}).get("preview")
    return studio.assets.path(ImageAsset.model_validate(made)) if made else None


def _watched(made: Any) -> Watched:
    return Watched.model_validate(made["watched"])


def _swap(whole: Path, folder: Path, scratch: Path) -> None:
    """A kill between the two renames leaves no folder; the next resume delivers again."""
    if folder.exists():
        folder.replace(scratch / "before")
    whole.replace(folder)


def copy_out(folder: Path, out: Path) -> None:
    """Copies a package to a folder of the person's choice, or only the film where `out` ends in .mp4.

    Raises:
        OutputError: the place cannot be written; the package itself is whole.
    """
    try:
        if out.suffix == ".mp4":
            _copy_file(folder / "film.mp4", out)
            return
        for source in sorted(path for path in folder.rglob("*") if path.is_file()):
            _copy_file(source, out / source.relative_to(folder))
    except OSError as error:
        message = f"The package is at {folder}, but {out} cannot be written: {error.strerror}."
        raise OutputError(message) from error


def _copy_file(source: Path, target: Path) -> None:
    if not source.is_file():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
    os.close(handle)
    try:
        shutil.copyfile(source, part)
        Path(part).chmod(0o644)
        Path(part).replace(target)
    except OSError:
        Path(part).unlink(missing_ok=True)
        raise


def _write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
