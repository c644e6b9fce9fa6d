"""One SQLite file for all records of a studio; several processes may use it at once."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from memory.errors import StudioError, StudioFull

BUSY_S = 30.0
CRAMPED = 1 << 20  # bytes

# Each entry takes the database from version `index` to `index + 1`; entries are added, never changed.
MIGRATIONS = (
    """
    CREATE TABLE ledger (
        key TEXT PRIMARY KEY, tool TEXT NOT NULL, version TEXT NOT NULL, output TEXT NOT NULL,
        seconds REAL NOT NULL, made REAL NOT NULL, provenance TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX ledger_by_tool ON ledger (tool);
    CREATE TABLE runs (
        id TEXT PRIMARY KEY, title TEXT NOT NULL, status TEXT NOT NULL, seed INTEGER NOT NULL,
        created REAL NOT NULL, updated REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE documents (
        run TEXT NOT NULL REFERENCES runs (id), name TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (run, name)
    ) WITHOUT ROWID;
    CREATE TABLE events (
        run TEXT NOT NULL REFERENCES runs (id), seq INTEGER NOT NULL, at REAL NOT NULL, kind TEXT NOT NULL,
        data TEXT NOT NULL, PRIMARY KEY (run, seq)
    ) WITHOUT ROWID;
    """,
)


class Database:
    """A connection that may be used from any thread, one at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        with self._complaints():
            self._connection = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
        try:
            self._set_up()
        except BaseException:
            self._connection.close()
            raise

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Everything inside happens, or nothing does."""
        with self._lock, self._complaints():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """The answer to a query."""
        with self._lock, self._complaints():
            return self._connection.execute(sql, values).fetchall()

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    def _set_up(self) -> None:
        self._connection.row_factory = sqlite3.Row
        for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
            self.rows(f"PRAGMA {pragma}")
        self._migrate()

    def _migrate(self) -> None:
        with self._lock:
            version = self._version()
            if version > len(MIGRATIONS):
                raise StudioError(
                    f"{self.path} was written by a newer Reelwright (format {version}, this one knows "
                    f"{len(MIGRATIONS)}): update, or set REELWRIGHT_HOME to another folder"
                )
            for step in range(version, len(MIGRATIONS)):
                self._step(step)

    def _step(self, step: int) -> None:
        with self.transaction() as connection:
            if self._version() > step:
                return  # another process was faster
            for statement in MIGRATIONS[step].split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {step + 1}")

    def _version(self) -> int:
        return int(self.rows("PRAGMA user_version")[0][0])

    def _cramped(self) -> bool:
        """SQLite does not say why it could not write, so the disk is asked."""
        return shutil.disk_usage(self.path.parent).free < CRAMPED

    @contextmanager
    def _complaints(self) -> Iterator[None]:
        """Turns SQLite's errors that a person can do something about into sentences."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0)
            if code & 0xFF == sqlite3.SQLITE_FULL or (code & 0xFF == sqlite3.SQLITE_IOERR and self._cramped()):
                raise StudioFull.at(self.path.parent) from error
            if code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
                raise StudioError(f"cannot use {self.path}: {error}") from error
            if code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                raise StudioError(f"{self.path} is damaged ({error}): move it away; films are made anew") from error
            raise
