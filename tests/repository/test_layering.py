"""Keeps the import rules of the house: who may know whom."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOUSE = {"agent", "tools", "memory", "prompts", "server", "evals", "tests"}
MAY_IMPORT = {
    "prompts": set(),
    "memory": set(),
    "tools": {"memory"},
    "agent": {"tools", "prompts", "memory"},
    "server": {"agent", "tools", "memory"},
    "evals": {"agent", "tools", "memory"},
}


def imported_folders(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.add((node.module or "").partition(".")[0])
    return names & HOUSE


@pytest.mark.parametrize("folder", sorted(MAY_IMPORT))
def test_a_folder_imports_only_what_it_may(folder: str) -> None:
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files
    allowed = MAY_IMPORT[folder] | {folder}
    wrong = {str(path.relative_to(ROOT)): extra for path in files if (extra := imported_folders(path) - allowed)}
    assert not wrong


def test_what_any_text_has_is_read_without_the_other_rooms_of_reading() -> None:
    text = ROOT / "agent" / "reading" / "text"
    rooms = {
        node.module.split(".")[2]
        for path in text.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("agent.reading.")
    }
    assert rooms == {"text", "lexicon"}


def test_every_folder_that_is_imported_has_an_init() -> None:
    missing = {
        str(path.parent.relative_to(ROOT))
        for folder in MAY_IMPORT
        for path in (ROOT / folder).rglob("*.py")
        if not (path.parent / "__init__.py").exists()
    }
    assert not missing


def test_tests_have_no_init() -> None:
    assert not list((ROOT / "tests").rglob("__init__.py"))
