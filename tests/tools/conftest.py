from __future__ import annotations

from pathlib import Path

import pytest

from tools.testing import LocalContext


@pytest.fixture
def context(tmp_path: Path) -> LocalContext:
    return LocalContext(tmp_path / "store", tmp_path / "scratch")
