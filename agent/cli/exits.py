"""Exit statuses of the command line, and how an error becomes a sentence."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import typer

DELIVERED = 0
FAILED = 1
REFUSED = 2
FLAWED = 3
INTERRUPTED = 130

BY_STATUS = {"delivered": DELIVERED, "waiting": DELIVERED, "flawed": FLAWED, "interrupted": INTERRUPTED}


def fail(message: str, *, status: str, code: int, as_json: bool, needs: Sequence[Mapping[str, str]] = ()) -> typer.Exit:
    """Says what went wrong, on stderr for people and on stdout for programs; returns the exit to raise."""
    sys.stderr.write(f"{message}\n")
    if as_json:
        told = {"status": status, "message": message} | ({"needs": list(needs)} if needs else {})
        sys.stdout.write(json.dumps(told) + "\n")
    return typer.Exit(code)


@contextmanager
def sentences(*, as_json: bool) -> Iterator[None]:
    """Turns the errors that a person can act on into one sentence and an exit status."""
    from agent.errors import DirectorError, InvalidBrief, UserInputNeeded
    from memory.errors import StudioError
    from tools.errors import ToolError

    try:
        yield
    except UserInputNeeded as error:
        needs = [{"what": need.what, "option": need.option} for need in error.needs]
        raise fail(str(error), status="needs_input", code=REFUSED, as_json=as_json, needs=needs) from None
    except InvalidBrief as error:
        raise fail(str(error), status="refused", code=REFUSED, as_json=as_json) from None
    except (DirectorError, StudioError, ToolError) as error:
        raise fail(str(error), status="failed", code=FAILED, as_json=as_json) from None
    except OSError as error:
        place = f" ({error.filename})" if error.filename else ""
        message = f"The machine refused a file operation: {error.strerror or error}{place}."
        raise fail(message, status="failed", code=FAILED, as_json=as_json) from None
