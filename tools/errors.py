"""Errors sorted by who must act on them.

    ToolError
    ├── InvalidRequest    the planner repairs the request
    ├── ToolUnavailable   the planner picks another tool, or a person installs what is missing
    ├── TransientError    the scheduler tries again, later
    ├── UserInputNeeded   a person is asked
    ├── ToolFailed        recorded; the rest of the graph goes on
    └── Cancelled         the run was stopped; nothing is recorded

A message names the thing, the value and the way out.
"""

from __future__ import annotations

from typing import ClassVar


class ToolError(Exception):
    """Base of everything that a tool may raise on purpose; `code` is what crosses a process boundary."""

    code: ClassVar[str] = "tool_error"


class InvalidRequest(ToolError):
    """The request is well typed but cannot be met as it stands."""

    code = "invalid_request"


class ToolUnavailable(ToolError):
    """Something the tool needs is missing on this machine; the message says how to get it."""

    code = "tool_unavailable"


class TransientError(ToolError):
    """The same request may succeed when it is tried again."""

    code = "transient"


class UserInputNeeded(ToolError):
    """Only a person can supply what is missing."""

    code = "user_input_needed"


class ToolFailed(ToolError):
    """The tool tried and could not; trying again would not help."""

    code = "tool_failed"


class Cancelled(ToolError):
    """The run was stopped while the tool worked."""

    code = "cancelled"
