"""A studio: the folder in which everything that outlives a run is kept."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from memory.database import Database
from memory.errors import StudioBusy, StudioError, room_in
from memory.ledger import Ledger
from memory.runs import Runs
from memory.settings import MemorySettings
from memory.store import AssetStore

OPENING_S = 60.0


class Studio:
    """Opened with `Studio.open`; several processes may have the same studio open."""

    def __init__(self, home: Path, assets: AssetStore, database: Database, scratch: Path, lock: FileLock) -> None:
        self.home = home
        self.assets = assets
        self.database = database
        self.ledger = Ledger(database, assets)
        self.runs = Runs(database, home / "runs", home / "locks")
        self.scratch = scratch
        self._lock = lock

    @classmethod
    def open(cls, settings: MemorySettings) -> Studio:
        """Opens the studio, makes it where there is none, and sweeps up after processes that died."""
        home = settings.home.expanduser().resolve()
        try:
            with room_in(home):
                for folder in ("assets", "locks", "runs", "scratch"):
                    (home / folder).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StudioError(
                f"{error.filename or home} cannot be made ({error.strerror}); set REELWRIGHT_HOME"
            ) from error
        with _opening(home / "locks" / "studio.lock"):
            _sweep(home / "scratch")
            assets = AssetStore(settings.assets_url or home / "assets", copies=home / "assets")
            assets.sweep()
            scratch, lock = _own_scratch(home / "scratch")
            database = Database(home / "studio.db")
        return cls(home, assets, database, scratch, lock)

    def close(self) -> None:
        """Gives back the runs and removes this process's scratch folder."""
        self.runs.close()
        self.database.close()
        shutil.rmtree(self.scratch, ignore_errors=True)
        self._lock.release()
        Path(self._lock.lock_file).unlink(missing_ok=True)

    def __enter__(self) -> Studio:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@contextmanager
def _opening(path: Path) -> Iterator[None]:
    """One process at a time; it takes milliseconds, so whoever holds on longer has hung."""
    try:
        with FileLock(path, timeout=OPENING_S):
            yield
    except Timeout:
        raise StudioBusy(f"another process has been opening the studio for {OPENING_S:g} s: {path} is locked") from None


def _own_scratch(parent: Path) -> tuple[Path, FileLock]:
    """A folder for half-finished work, locked for as long as this process lives."""
    name = uuid.uuid4().hex[:12]
    lock = FileLock(parent / f"{name}.lock", thread_local=False)
    with room_in(parent):
        lock.acquire()
        (parent / name).mkdir()
    return parent / name, lock


def _sweep(parent: Path) -> None:
    """Removes the scratch folders whose process is gone."""
    for folder in parent.iterdir():
        if folder.suffix == ".lock":
            continue
        lock = FileLock(parent / f"{folder.name}.lock", thread_local=False)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            continue
        shutil.rmtree(folder, ignore_errors=True)
        lock.release()
        Path(lock.lock_file).unlink(missing_ok=True)
