"""`repairs`: plants single causes inside runs and counts what the director mends."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from evals.repairs import Trial

LEAST_FIXED = 0.9


def repairs(
    film: Annotated[list[str] | None, typer.Option(help="ferry, brot or cine; may be repeated, else all")] = None,
    only: Annotated[list[str] | None, typer.Option(help="Part of a cause's name; may be repeated")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout; the lines go to stderr")] = False,
) -> None:
    """Plants one cause at a time in short films: wrong gain, bad timing, weak contrast, blank pictures, wrong words.

    Ends with 0 where at least nine tenths were seen and mended within the repair rounds.
    """
    from evals.repairs import run_repairs
    from evals.repairs.running import FILMS

    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        made = run_repairs(Path(scratch), films=film or tuple(FILMS), only=only or (), tell=_tell)
        result = asyncio.run(made)
    figures = f"{result.found:.1%} seen, {result.fixed:.1%} mended, {result.fixed_in_one:.1%} in one round"
    typer.echo(f"{len(result.trials)} planted: {figures}; {result.rerun_share:.1%} of the tasks made again", err=True)
    if as_json:
        sys.stdout.write(result.model_dump_json() + "\n")
    raise typer.Exit(0 if result.fixed >= LEAST_FIXED else 1)


def _tell(trial: Trial) -> None:
    state = f"mended in {trial.rounds}" if trial.fixed else ("NOT mended" if trial.found else "NOT seen")
    made = f"{len(trial.reran)} of {trial.tasks} tasks made again, {len(trial.in_vain)} in vain"
    typer.echo(f"{trial.film:<6} {trial.plant:<28} {state:<12} {', '.join(trial.found)}; {made}", err=True)
