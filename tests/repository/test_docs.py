"""The documents are true where code can tell: their links lead somewhere, their paths and options exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer

from agent.cli import app as agent
from evals.cli import app as evals
from tools.__main__ import app as tools

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
OF_OTHER_PROGRAMS = {"--no-deps", "--host", "--port", "--max-model-len", "--reasoning-parser"}
"""Those of pip and of vLLM's server."""


def options() -> set[str]:
    """Every option of the three command lines."""
    groups = [typer.main.get_command(app) for app in (agent, evals, tools)]
    commands = [command for group in groups for command in getattr(group, "commands", {}).values()]
    spelled = [word for command in commands for each in command.params for word in (*each.opts, *each.secondary_opts)]
    return {"--help", *spelled}


def named(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_and_paths_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = [found for found in re.findall(r"\]\(([^)#\s]+)", text) if "://" not in found]
    paths = re.findall(r"`((?:agent|tools|evals|memory|prompts|tests|docs)/[\w./-]+)`", text)
    lost = [link for link in links if not (page.parent / link).exists()]
    assert lost + [path for path in paths if not (ROOT / path).exists()] == []


def test_options_that_are_told_of_exist() -> None:
    told = {option for page in PAGES for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", page.read_text("utf-8"))}
    assert told - options() - OF_OTHER_PROGRAMS == set()
