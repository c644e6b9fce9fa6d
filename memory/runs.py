"""Runs: what was asked for, what came of it, and the log of everything that happened in between."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict, JsonValue

from memory.database import Database
from memory.errors import StudioBusy, StudioError, room_in

Status = Literal["running", "waiting", "delivered", "flawed", "failed", "cancelled", "interrupted"]
LOOK_S = 0.5
RUN_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")


class Run(BaseModel):
    """One order and its state; `interrupted` means that the process which worked on it is gone."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    status: Status
    title: str
    seed: int
    created: float
    updated: float
    path: Path


class Event(BaseModel):
    """One line of a run's log."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    seq: int
    at: float
    kind: str
    data: dict[str, JsonValue]


class Runs:
    """All runs of a studio. A run that is `running` is locked by the process that made it so."""

    def __init__(self, database: Database, folder: Path, locks: Path) -> None:
        self._database = database
        self._folder = folder
        self._lock_folder = locks
        self._locks: dict[str, FileLock] = {}

    def create(self, run_id: str, title: str, brief: JsonValue, options: JsonValue, seed: int) -> Run:
        """Registers a run, makes its folder, and marks it as running in this process."""
        if not RUN_ID.fullmatch(run_id):
            raise StudioError(f"{run_id!r:.100} cannot name a run: use a-z, 0-9, dot, dash and underscore")
        now = time.time()
        with room_in(self._folder):
            (self._folder / run_id).mkdir(parents=True, exist_ok=True)
        with self._database.transaction() as connection:
            if connection.execute("SELECT 1 FROM runs WHERE id = ?", (run_id,)).fetchone():
                raise StudioError(f"there is a run {run_id} already: resume it, or name this one differently")
            connection.execute(
                "INSERT INTO runs (id, title, status, seed, created, updated) VALUES (?, ?, 'running', ?, ?, ?)",
                (run_id, title, seed, now, now),
            )
            for name, document in (("brief", brief), ("options", options)):
                connection.execute("INSERT INTO documents VALUES (?, ?, ?)", (run_id, name, json.dumps(document)))
        self._lock(run_id)
        return Run(
            id=run_id, status="running", title=title, seed=seed, created=now, updated=now, path=self.path(run_id)
        )

    def path(self, run_id: str) -> Path:
        """The folder of a run's package."""
        return self._folder / run_id

    def set_status(self, run_id: str, status: Status) -> None:
        """Marks the run; raises StudioBusy when another process is running it."""
        if status == "running":
            self._lock(run_id)
        with self._database.transaction() as connection:
            connection.execute("UPDATE runs SET status = ?, updated = ? WHERE id = ?", (status, time.time(), run_id))
        if status != "running":
            self._unlock(run_id)

    def set_title(self, run_id: str, title: str) -> None:
        """Names the run once its film has a title."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE runs SET title = ? WHERE id = ?", (title, run_id))

    def get(self, run_id: str) -> Run | None:
        """The run, or None where the studio has none of that name."""
        rows = self._database.rows("SELECT * FROM runs WHERE id = ?", (run_id,))
        return self._run(dict(rows[0])) if rows else None

    def list(self) -> Sequence[Run]:
        """All runs, newest first."""
        rows = self._database.rows("SELECT * FROM runs ORDER BY created DESC, id DESC")
        return [self._run(dict(row)) for row in rows]

    def save(self, run_id: str, name: str, document: JsonValue) -> None:
        """Keeps a document of the run, over an earlier one of that name."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO documents (run, name, json) VALUES (?, ?, ?)",
                (run_id, name, json.dumps(document)),
            )

    def load(self, run_id: str, name: str) -> JsonValue:
        """A document of the run, None where it has none of that name."""
        rows = self._database.rows("SELECT json FROM documents WHERE run = ? AND name = ?", (run_id, name))
        return json.loads(rows[0]["json"]) if rows else None

    def event(self, run_id: str, kind: str, data: dict[str, JsonValue]) -> int:
        """Adds a line to the run's log and returns its number, from 1."""
        with self._database.transaction() as connection:
            row = connection.execute(
                "INSERT INTO events (run, seq, at, kind, data) "
                "SELECT ?, coalesce(max(seq), 0) + 1, ?, ?, ? FROM events WHERE run = ? RETURNING seq",
                (run_id, time.time(), kind, json.dumps(data), run_id),
            ).fetchone()
            return int(row["seq"])

    def events(self, run_id: str, after: int = 0, kind: str = "") -> Sequence[Event]:
        """The run's log from behind number `after`, or its events of one kind."""
        rows = self._database.rows(
            "SELECT seq, at, kind, data FROM events WHERE run = ? AND seq > ? AND (? = '' OR kind = ?) ORDER BY seq",
            (run_id, after, kind, kind),
        )
        return [Event.model_validate(dict(row) | {"data": json.loads(row["data"])}) for row in rows]

    def log(self, run_id: str) -> Iterator[str]:
        """The run's events as lines of JSON; thousands, for a film that was talked about for long."""
        rows = self._database.rows("SELECT seq, at, kind, data FROM events WHERE run = ? ORDER BY seq", (run_id,))
        for row in rows:
            kind = json.dumps(row["kind"])
            yield f'{{"seq": {row["seq"]}, "at": {row["at"]!r}, "kind": {kind}, "data": {row["data"]}}}\n'

    def close(self) -> None:
        """Lets other processes have the runs that this one worked on."""
        for run_id in tuple(self._locks):
            self._unlock(run_id)

    def _run(self, row: dict[str, object]) -> Run:
        run = Run.model_validate(row | {"path": self.path(str(row["id"]))})
        lost = run.status == "running" and not self._held(run.id)
        return run.model_copy(update={"status": "interrupted"}) if lost else run

    def _lock_file(self, run_id: str) -> Path:
        return self._lock_folder / f"run-{run_id}.lock"

    def _lock(self, run_id: str) -> None:
        if run_id in self._locks:
            return
        lock = FileLock(self._lock_file(run_id), thread_local=False)
        try:
            lock.acquire(timeout=LOOK_S)  # whoever only looks holds it for less than that
        except Timeout:
            raise StudioBusy(f"run {run_id} is being worked on by another process: wait for it or stop it") from None
        self._locks[run_id] = lock

    def _unlock(self, run_id: str) -> None:
        if lock := self._locks.pop(run_id, None):
            lock.release()

    def _held(self, run_id: str) -> bool:
        """Whether any living process, this one included, is running it."""
        if run_id in self._locks:
            return True
        if not self._lock_file(run_id).exists():
            return False
        try:
            with FileLock(self._lock_file(run_id), thread_local=False).acquire(timeout=0):
                return False
        except Timeout:
            return True
