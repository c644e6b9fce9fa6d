"""What a person reads of one brief, and the exit status for what cannot be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from evals.running import Outcome

EXIT_FAULT = 2
STATES = {"pass": "ok", "fail": "FAIL", "skip": "skip"}


def print_outcome(outcome: Outcome) -> None:
    """One brief's result in a line, and a line for each comparison that did not hold."""
    count = sum(one.state == "pass" for one in outcome.results)
    failed = sum(one.state == "fail" for one in outcome.results)
    word = "as expected" if outcome.passed else "NOT as expected"
    typer.echo(f"{outcome.name}: {word}, {count} met, {failed} missed, {outcome.seconds:.1f} s", err=True)
    for one in outcome.results:
        if one.state != "pass":
            typer.echo(f"  {STATES[one.state]:<5}{one.name}{': ' + one.detail if one.detail else ''}", err=True)
