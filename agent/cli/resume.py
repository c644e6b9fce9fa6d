"""`resume`: carry on with a run that was stopped, approve one that waits, or change a scene of a finished one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from agent.cli.exits import sentences


def resume(
    run: Annotated[str, typer.Argument(help="A run's id, or the beginning of it")],
    storyboard: Annotated[
        Path | None, typer.Option(help="An edited storyboard.json; only what depends on the change is made again")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Approve the storyboard that waits")] = False,
    budget: Annotated[float | None, typer.Option(min=0, help="Another budget for the whole run, USD")] = None,
    out: Annotated[Path | None, typer.Option(help="Where else to put the package")] = None,
    studio: Annotated[Path | None, typer.Option(help="The studio folder; default REELWRIGHT_HOME or ./studio")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout; progress on stderr")] = False,
) -> None:
    """Carries on with a run from wherever it stopped; finished tasks are not done again.

    To change a film: copy its storyboard.json, edit a line, and give the copy with --storyboard.
    """
    from agent.nursery import Nursery

    with Nursery.for_films() as nursery, sentences(as_json=as_json):
        from agent.cli.session import carry_on

        carry_on(
            run,
            storyboard=storyboard,
            approved=yes,
            out=out,
            budget=budget,
            studio=studio,
            as_json=as_json,
            nursery=nursery,
        )
