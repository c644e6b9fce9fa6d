"""A brief from a file: as editors save it, and refused where it is no text."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.cli.reading import read_brief
from agent.errors import InvalidBrief

BRIEF = "Ein Film über unsere Bäckerei, 20 Sekunden."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_brief_is_read_as_editors_save_it(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "brief.txt"
    file.write_text(BRIEF, encoding=encoding)
    assert read_brief(str(file)) == BRIEF


@pytest.mark.parametrize(("data", "reason"), [(b"film\0\1", "zero bytes"), (b"caf\xe9", "UTF-8")])
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    file = tmp_path / "brief.txt"
    file.write_bytes(data)
    with pytest.raises(InvalidBrief, match=reason):
        read_brief(str(file))
