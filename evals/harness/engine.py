"""Runs a suite: as many cases at once as there are workers, each in a process of its own, each on record when done."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from evals.expect import BriefError
from evals.harness.alone import ORDER, OUTCOME
from evals.harness.outcome import CaseOrder, Outcome
from evals.harness.record import Conditions, Record, append, mark_of, mend, of_suite, read_records
from evals.harness.suite import Suite
from evals.watching import Spent, end_tree, watched

RESULTS = "results.jsonl"
SHEETS, WORK, MADE, LOCK = "sheets", "work", "made", ".lock"
LAST_WORDS = 300
FOLDERS = re.compile(r"(?<![\w:/.~-])/(?:[^\s/'\",;:]+/)+")
GRACE_S = 60.0
"""A case ends itself at its deadline; its process gets this much longer before it is ended from outside."""

Told = Callable[[str], None]


@dataclass(frozen=True)
class Options:
    """How a suite is run. `out` receives results.jsonl and sheets; `keep` leaves what the cases made there too."""

    out: Path
    model: str = ""
    workers: int = 1
    draft: bool = False
    seed: int = 0
    resume: bool = False
    keep: bool = False
    strengths: tuple[str, ...] = ()
    data: Path | None = None

    def marks(self) -> tuple[object, ...]:
        """What changes the result of a case."""
        return (self.model, self.draft, self.seed, self.strengths, self.data and self.data.name)


def run_suite(suite: Suite, options: Options, told: Told) -> list[Record]:
    """Runs the cases that have no result yet and returns the records of all; `told` hears a line for each.

    Raises:
        BriefError: the results to go on from cannot be read, or another run works in the folder.
        KeyboardInterrupt: as it came; everything under way has been ended, and what was done is on record.
    """
    options.out.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(options.out / LOCK, timeout=0):
            return _run_suite(suite, options, told)
    except Timeout as error:
        raise BriefError(
            f"Another run works in {options.out}: wait for it, or give another folder with --out."
        ) from error


def _run_suite(suite: Suite, options: Options, told: Told) -> list[Record]:
    shutil.rmtree(options.out / WORK, ignore_errors=True)
    (options.out / WORK).mkdir()
    results = options.out / RESULTS
    done = _done(suite, options, results)
    left = [case for case in suite.cases if case.stem not in done]
    if done:
        told(f"{len(done)} of {len(suite.cases)} cases were done before")
    workers = 1 if suite.header.alone else options.workers
    conditions = Conditions.here(
        model=options.model, draft=options.draft, seed=options.seed, workers=workers, size=suite.size
    )
    clock = _Clock(len(suite.cases), len(done), workers)
    for record in _each(suite, left, options, conditions, workers):
        append(results, record)
        done[record.case] = record
        told(clock.line(record))
    return of_suite(done.values(), suite.name)


def _done(suite: Suite, options: Options, results: Path) -> dict[str, Record]:
    """Records that are as good as a new run of the same case; others of the suite are dropped from the account."""
    if not options.resume:
        results.unlink(missing_ok=True)
    if not results.is_file():
        return {}
    mend(results)
    marks = {case.stem: mark_of(suite, case, options.marks()) for case in suite.cases}
    kept = of_suite(read_records(results), suite.name)
    return {one.case: one for one in kept if marks.get(one.case) == one.mark and one.state != "broken"}


def _each(
    suite: Suite, cases: Sequence[Path], options: Options, conditions: Conditions, workers: int
) -> Iterator[Record]:
    pool = ThreadPoolExecutor(workers, thread_name_prefix="case")
    left = list(cases)
    running: set[Future[Record]] = set()
    try:
        while left or running:
            while left and len(running) < workers:
                running.add(pool.submit(_recorded, suite, left.pop(0), options, conditions))
            ended, running = wait(running, return_when=FIRST_COMPLETED)
            for future in ended:
                yield future.result()
    except BaseException:
        end_tree(os.getpid(), spare_root=True)
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        shutil.rmtree(options.out / WORK, ignore_errors=True)


def _recorded(suite: Suite, case: Path, options: Options, conditions: Conditions) -> Record:
    """One case in a process of its own. A process that ends without an outcome is a broken case, not a broken run."""
    folder = Path(tempfile.mkdtemp(prefix=f"{case.stem}-", dir=options.out.absolute() / WORK))
    try:
        outcome, spent, words = _run(suite, case, folder, options)
        record = Record(
            suite=suite.name,
            case=case.stem,
            state="broken" if outcome is None else "skipped" if outcome.skipped else "done",
            reason=words if outcome is None else outcome.skipped,
            mark=mark_of(suite, case, options.marks()),
            conditions=conditions,
        )
        if outcome is None or outcome.skipped:
            return record
        own = {"wall_s": spent.wall_s, "cpu_s": spent.cpu_s, "peak_mb": spent.peak_mb}
        kept = {"shares": outcome.shares, "tables": outcome.tables, "figures": own | outcome.figures}
        notes = tuple(map(_placeless, outcome.notes))
        return record.model_copy(update=kept | {"notes": notes, "sheet": _sheet(outcome, case, folder, options.out)})
    finally:
        if options.keep:
            folder.rename(_fresh(options.out / case.stem))
        else:
            shutil.rmtree(folder, ignore_errors=True)


def _run(suite: Suite, case: Path, folder: Path, options: Options) -> tuple[Outcome | None, Spent, str]:
    """The outcome, or None and the last words of a process that left none."""
    work = folder / MADE
    work.mkdir()
    order = CaseOrder(
        kind=suite.header.kind,
        path=case.absolute(),
        folder=work,
        draft=options.draft,
        seed=options.seed,
        model=options.model,
        timeout_s=suite.header.timeout_s,
        strengths=options.strengths,
        data=options.data.absolute() if options.data else None,
    )
    (folder / ORDER).write_text(order.model_dump_json(), encoding="utf-8")
    command = [*_environment(options.model), sys.executable, "-m", "evals.harness.alone", str(folder / ORDER)]
    complained = folder / "stderr.txt"
    spent = watched(command, folder / "stdout.txt", complained, suite.header.timeout_s + GRACE_S)
    if (folder / OUTCOME).is_file():
        return Outcome.model_validate_json((folder / OUTCOME).read_text(encoding="utf-8")), spent, ""
    ended = "took longer than its deadline" if spent.late else f"ended with status {spent.status}"
    words = " ".join(complained.read_text(encoding="utf-8", errors="replace").split())[-LAST_WORDS:]
    return None, spent, _placeless(f"its process {ended}: {words}")


def _environment(model: str) -> list[str]:
    """The program that sets the model for the case and all that it starts; nothing where none was named."""
    if not model:
        return []
    program = shutil.which("env")
    if program is None:
        raise BriefError("This machine has no `env` program: set REELWRIGHT_LLM yourself and leave --model out.")
    return [program, f"REELWRIGHT_LLM={model}"]


def _sheet(outcome: Outcome, case: Path, folder: Path, out: Path) -> str:
    if not outcome.sheet:
        return ""
    (out / SHEETS).mkdir(exist_ok=True)
    kept = out / SHEETS / f"{case.stem}.jpg"
    shutil.move(folder / MADE / outcome.sheet, kept)
    return str(kept.relative_to(out))


def _placeless(text: str) -> str:
    """Files by their names, without the folders of this machine that they lie in."""
    return FOLDERS.sub("", text)


def _fresh(path: Path) -> Path:
    """The place, emptied of what an earlier run left there."""
    if path.exists():
        shutil.rmtree(path)
    return path


class _Clock:
    """Tells how far a run is and how long the rest will take, from the cases that it ran itself."""

    def __init__(self, cases: int, done: int, workers: int) -> None:
        self._cases, self._done, self._workers = cases, done, workers
        self._before, self._began = done, time.monotonic()

    def line(self, record: Record) -> str:
        """One line for a case that has just ended."""
        self._done += 1
        each = (time.monotonic() - self._began) / (self._done - self._before)
        left = each * (self._cases - self._done)
        width = len(str(self._cases))
        rest = f", about {_lasting(left)} left" if left else ""
        took = f" in {record.figures['wall_s']:.1f} s" if "wall_s" in record.figures else ""
        told = record.state if record.state == "done" else f"{record.state}: {record.reason}"
        return f"[{self._done:>{width}}/{self._cases}] {record.case}: {told}{took}{rest}"


def _lasting(seconds: float) -> str:
    return f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s"
