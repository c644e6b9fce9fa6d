"""Every word that a check may give for a change has repairs, and every word that has repairs is given by some check."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import Any, get_args

import pytest

import agent.evidence
import agent.judging.rubric
from agent.critic.checks import CHECKS, OUTSIDE_CHECKS
from agent.critic.findings import Change
from agent.repair import CHANGES
from agent.repair.again import MAKERS, WHOLE_FILM

WORDS = set(get_args(Change))


def words_of(module: ModuleType) -> Iterator[str]:
    """The words of Change that stand in a module's code, however they get into a finding."""
    tree = ast.parse(inspect.getsource(module))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node.value in WORDS:
            yield str(node.value)


def modules() -> list[Any]:
    return [*dict.fromkeys((*CHECKS, *OUTSIDE_CHECKS)), agent.evidence, agent.judging.rubric]


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.__name__.rpartition(".")[2])
def test_each_word_of_a_check_has_repairs(module: ModuleType) -> None:
    assert set(words_of(module)) - {"none"} <= set(CHANGES)


def test_each_word_with_repairs_is_given_by_a_check_of_own_films() -> None:
    given = {word for module in (*CHECKS, agent.evidence) for word in words_of(module)}  # type: ignore[arg-type]
    assert given >= set(CHANGES)
    assert WORDS - {"none"} == set(CHANGES)


def test_repairs_have_one_name_each() -> None:
    known: dict[str, Any] = {}
    for remedy in (remedy for remedies in CHANGES.values() for remedy in remedies):
        assert known.setdefault(remedy.name, remedy.apply) == remedy.apply


def test_stages_that_are_made_again_are_those_of_films() -> None:
    stages = {"picture", "segment", "voice", "captions", "mix", "master", "encode", "join", "mux", "pacing"}
    assert {stage for found in (*MAKERS.values(), *WHOLE_FILM.values()) for stage in found} <= stages
