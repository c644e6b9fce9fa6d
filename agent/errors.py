"""What the director tells a person when a run cannot go on; each message names the thing, the value and the way out."""

from __future__ import annotations


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


class InvalidSetting(DirectorError):
    """A setting of the director says something that cannot be."""
