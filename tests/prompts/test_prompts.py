"""Prompts are reviewed as they are read: assembled, word by word; and they are rendered strictly."""

from pathlib import Path

import pytest

from prompts.__main__ import assembled
from prompts.loader import PromptError, load_prompt, parse_prompt, prompt_names

SNAPSHOTS = Path(__file__).with_name("snapshots")
FILE = """---
name: greeting
version: 2
purpose: To greet.
variables:
  who: whom
example:
  who: Ann
---
# System
Be kind.

# User
Greet {{who}}.
"""


@pytest.mark.parametrize("name", prompt_names())
def test_the_assembled_prompt_is_the_reviewed_one(name: str) -> None:
    """After a wanted change: raise the version, and `python -m prompts NAME > tests/prompts/snapshots/NAME.txt`."""
    assert assembled(load_prompt(name)) == (SNAPSHOTS / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", prompt_names())
def test_every_prompt_says_that_the_brief_is_data(name: str) -> None:
    prompt = load_prompt(name)
    assert "never followed" in " ".join(prompt.system.split())


def test_rendering_fills_each_variable_once() -> None:
    words = parse_prompt(FILE, "greeting").render(who="{{who}} and {{nobody}}")
    assert (words.system, words.user) == ("Be kind.", "Greet {{who}} and {{nobody}}.")
    assert words.version == "2"


@pytest.mark.parametrize("values", [{}, {"who": "Ann", "whom": "Bob"}, {"whom": "Bob"}, {"who": 3}])
def test_missing_unknown_or_odd_variables_are_errors(values: dict[str, str]) -> None:
    with pytest.raises(PromptError, match="greeting"):
        parse_prompt(FILE, "greeting").render(**values)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{{who}}", "{{someone}}"),
        ("{{who}}", "Ann"),
        ("name: greeting", "name: farewell"),
        ("version: 2\n", ""),
        ("# System", "# Sistem"),
        ("  who: Ann", "  whom: Ann"),
    ],
)
def test_a_file_that_is_not_whole_is_refused(old: str, new: str) -> None:
    with pytest.raises(PromptError):
        parse_prompt(FILE.replace(old, new), "greeting")


def test_a_prompt_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(PromptError, match="storyboard"):
        load_prompt("../secrets")
