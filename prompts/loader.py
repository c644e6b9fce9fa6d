"""Loads prompts and renders them strictly: a variable that is missing, unknown or unused is an error, never a gap.

A file is YAML between two lines of `---`, then a part under `# System` and one under `# User`. `{{name}}` stands for a
variable; values are put in once and never looked through again, so text that looks like a variable stays text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent
_VARIABLE = re.compile(r"\{\{(\w+)\}\}")
_PARTS = re.compile(r"\A---\n(.*?)\n---\n+# System\n+(.*?)\n+# User\n+(.*?)\n*\Z", re.DOTALL)
_FRONT = {"name", "version", "purpose", "variables", "example"}


class PromptError(ValueError):
    """A prompt file or a call to it is wrong; it is a mistake in the program, not of a person."""


@dataclass(frozen=True)
class Words:
    """A prompt with its variables filled in."""

    name: str
    version: str
    system: str
    user: str


@dataclass(frozen=True)
class Prompt:
    """One prompt file."""

    name: str
    version: str
    purpose: str
    variables: Mapping[str, str]
    example: Mapping[str, str]
    system: str
    user: str

    def render(self, **values: str) -> Words:
        """The prompt with its variables filled in.

        Raises:
            PromptError: a variable is missing or unknown, or a value is no text.
        """
        if wrong := sorted(set(values) ^ set(self.variables)):
            raise PromptError(f"prompt {self.name}: missing or unknown variable {', '.join(wrong)}")
        if odd := sorted(name for name, value in values.items() if not isinstance(value, str)):
            raise PromptError(f"prompt {self.name}: {', '.join(odd)} is no text")
        return Words(self.name, self.version, _filled(self.system, values), _filled(self.user, values))


@cache
def load_prompt(name: str) -> Prompt:
    """The prompt of that name.

    Raises:
        PromptError: there is none, or its file is not whole.
    """
    path = FOLDER / f"{name}.md"
    if name not in prompt_names():
        raise PromptError(f"no prompt is called {name!r}; there are {', '.join(prompt_names())}")
    return parse_prompt(path.read_text(encoding="utf-8"), name)


def prompt_names() -> tuple[str, ...]:
    """All prompts by name."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.md")))


def parse_prompt(text: str, name: str) -> Prompt:
    """A prompt from a file's text; its name has to be the file's."""
    parts = _PARTS.match(text)
    if parts is None:
        raise PromptError(f"prompt {name}: it needs '---' around its front, then '# System' and '# User'")
    front = yaml.safe_load(parts[1])
    if not isinstance(front, dict) or set(front) != _FRONT or front["name"] != name:
        raise PromptError(f"prompt {name}: the front has to give {', '.join(sorted(_FRONT))}, and the file's own name")
    prompt = Prompt(**(front | {"version": str(front["version"])}), system=parts[2], user=parts[3])
    _check(prompt)
    return prompt


def _check(prompt: Prompt) -> None:
    used = set(_VARIABLE.findall(prompt.system + prompt.user))
    if wrong := sorted(used ^ set(prompt.variables)):
        raise PromptError(f"prompt {prompt.name}: undeclared or unused variable {', '.join(wrong)}")
    prompt.render(**prompt.example)


def _filled(text: str, values: Mapping[str, Any]) -> str:
    return _VARIABLE.sub(lambda found: values[found[1]], text)
