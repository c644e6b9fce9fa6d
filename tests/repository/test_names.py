"""Our folders are top-level packages by name: nothing that is installed may carry the same names."""

import importlib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("agent", "tools", "memory", "prompts", "server", "evals")


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_folder_is_imported_from_the_repository(folder: str) -> None:
    module = importlib.import_module(folder)
    assert module.__file__ is not None
    assert Path(module.__file__).is_relative_to(ROOT)


def test_no_dependency_ships_a_package_of_our_names() -> None:
    assert not {*FOLDERS, "tests"} & set(packages_distributions())
