"""What the director tells a person when a run cannot go on; each message names the thing, the value and the way out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class DirectorError(Exception):
    """Base of the errors that end a command with a sentence instead of a traceback."""


class InvalidBrief(DirectorError):
    """The brief cannot be read or met as it stands."""


class InvalidPlan(DirectorError):
    """The validator refused the plan."""


class RunNotFound(DirectorError):
    """No run of that name is kept in this studio."""


class OutputError(DirectorError):
    """The place for the package cannot be written."""


@dataclass(frozen=True)
class Need:
    """One thing that is missing: what it is, and the option that it is given with."""

    what: str
    option: str


class UserInputNeeded(InvalidBrief):
    """Things are missing that only a person can give; `needs` names all of them at once."""

    def __init__(self, needs: Sequence[Need]) -> None:
        listed = "\n".join(f"  {need.what}: give it with {need.option}" for need in needs)
        super().__init__(f"Something is missing to make this:\n{listed}")
        self.needs = tuple(needs)


class EditRefused(DirectorError):
    """An edit cannot be made; the film stays as it is."""
