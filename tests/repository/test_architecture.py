"""The table of what lives where names every room of the director, and no room that is not there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
TABLE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").split("Data passes")[0]
DOORS = {"__init__.py", "__main__.py"}


def named() -> set[Path]:
    """The paths of the table; in one row, a bare name stands in the folder of the row's first."""
    found: set[Path] = set()
    for row in re.findall(r"^\| (`.*?) \|", TABLE, re.MULTILINE):
        first, *others = (Path(name.rstrip("/")) for name in re.findall(r"`([^`]+)`", row))
        found |= {first, *(first.parent / other for other in others)}
    return {path for path in found if "<" not in str(path)}


def test_every_room_of_the_director_is_in_the_table() -> None:
    inside = (ROOT / "agent").iterdir()
    rooms = {Path("agent") / path.name for path in inside if path.suffix == ".py" or (path / "__init__.py").is_file()}
    assert {str(room) for room in rooms - named() if room.name not in DOORS} == set()


def test_every_place_in_the_table_is_there() -> None:
    assert {str(path) for path in named() if not (ROOT / path).exists()} == set()
