"""The room in which films are written, for all tests of the writer with a model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from memory.settings import MemorySettings
from memory.studio import Studio
from tests.agent.writers.writing_room import Room


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    """A room in an empty studio."""
    monkeypatch.setattr("agent.llm.model.FIRST_PAUSE_S", 0.01)
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as studio:
        yield Room(studio)
