"""One file, several processes, and complaints that a person understands."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from memory.database import MIGRATIONS, Database
from memory.errors import StudioError, StudioFull
from memory.settings import MemorySettings
from memory.studio import Studio


def test_a_failed_transaction_leaves_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "studio.db")
    insert = "INSERT INTO runs VALUES ('a', '', 'running', 0, 0, 0)"
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
        connection.executemany(insert, [(), ()])
    assert database.rows("SELECT * FROM runs") == []
    database.close()


def test_a_database_of_tomorrow_is_left_alone(tmp_path: Path) -> None:
    Database(tmp_path / "studio.db").close()
    with sqlite3.connect(tmp_path / "studio.db") as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()
    with pytest.raises(StudioError, match="newer"):
        Database(tmp_path / "studio.db")


def test_a_damaged_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "studio.db").write_bytes(b"not a database, far from it" * 100)
    with pytest.raises(StudioError, match=r"studio\.db is damaged"):
        Database(tmp_path / "studio.db")


def test_a_full_database_names_the_folder(tmp_path: Path) -> None:
    database = Database(tmp_path / "studio.db")
    pages = database.rows("PRAGMA page_count")[0][0]
    database.rows(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StudioFull, match=str(tmp_path)), database.transaction() as connection:
        connection.execute("INSERT INTO runs VALUES ('a', ?, 'running', 0, 0, 0)", ("x" * 100_000,))
    assert database.rows("SELECT * FROM runs") == []
    database.close()


def test_a_home_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StudioError, match="REELWRIGHT_HOME"):
        Studio.open(MemorySettings(home=tmp_path / "file" / "studio"))


WRITER = """
import sys
from pathlib import Path
from memory.settings import MemorySettings
from memory.studio import Studio
with Studio.open(MemorySettings(home=Path(sys.argv[1]))) as studio:
    studio.runs.create(sys.argv[2], "", {}, {}, seed=0)
    for number in range(100):
        studio.runs.event(sys.argv[2], "told", {"number": number})
"""


def test_processes_may_share_a_studio(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path / "studio")]
    writers = [subprocess.Popen([*command, f"run-{number}"]) for number in range(4)]
    assert [writer.wait() for writer in writers] == [0, 0, 0, 0]
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as studio:
        assert {run.id for run in studio.runs.list()} == {f"run-{number}" for number in range(4)}
        assert all(len(studio.runs.events(f"run-{number}")) == 100 for number in range(4))
        assert studio.database.rows("PRAGMA integrity_check")[0][0] == "ok"
