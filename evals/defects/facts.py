"""What was measured on a film, kept in a file, so that a run that was interrupted does not measure again.

A file counts as long as the film, the way of spoiling it and the code that measures are what they were.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from functools import cache
from pathlib import Path

from agent.reviewing.apart import Measured, measure_apart
from evals.defects.specimen import Specimen
from evals.defects.table import Defect

ROOT = Path(__file__).resolve().parents[2]
CODE = ("tools/post/measuring/*.py", "agent/reviewing/apart.py", "evals/defects/s*.py", "evals/defects/lines.py")


Spoilt = tuple[str, Measured]
"""The captions as a file holds them, and the facts."""


def untouched_facts(good: Specimen, folder: Path) -> Measured:
    """Of the film as it is; from `folder` where they are known."""
    path = folder / good.name / f"untouched-{_key(good, '')}.json"
    return _read(path) or _write(path, measure_apart(good.film))


def spoilt_facts(good: Specimen, folder: Path, defect: Defect, amount: float, untouched: Measured) -> Spoilt:
    """Of the film with one defect, and its captions; a defect of captions leaves the film as it is."""
    path = folder / good.name / f"{defect.name.replace(' ', '-')}-{_key(good, f'{amount:g}')}.json"
    with tempfile.TemporaryDirectory(prefix="spoilt-") as scratch:
        if defect.of_captions:
            return defect.plant(good, Path(scratch), amount).srt, untouched
        known = _read(path)
        if known is None:
            spoilt = defect.plant(good, Path(scratch) / "spoilt.mp4", amount)
            known = _write(path, measure_apart(spoilt.film))
        return good.srt, known


def _read(path: Path) -> Measured | None:
    return Measured.model_validate_json(path.read_bytes()) if path.exists() else None


def _write(path: Path, found: Measured) -> Measured:
    """Whole or not at all, whatever ends the run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}")
    part.write_text(found.model_dump_json(), encoding="utf-8")
    part.replace(path)
    return found


def _key(good: Specimen, amount: str) -> str:
    size = good.film.stat()
    parts = f"{good.name} {size.st_size} {size.st_mtime_ns} {amount} {_code()}"
    return hashlib.sha256(parts.encode()).hexdigest()[:16]


@cache
def _code() -> str:
    """A digest of the code that the facts depend on."""
    found = hashlib.sha256()
    for pattern in CODE:
        for path in sorted(ROOT.glob(pattern)):
            found.update(path.read_bytes())
    return found.hexdigest()
