"""`recovery`: kills runs at random moments and compares what their resumes end with."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer


def recovery(
    kills: Annotated[int, typer.Option(min=1, help="Runs to kill, each at a random moment")] = 20,
    seed: Annotated[int, typer.Option(help="Seed of the moments")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout")] = False,
) -> None:
    """Kills runs at random moments; each resume has to end with the bytes of an undisturbed run."""
    from evals.recovery import Kill
    from evals.recovery import recovery as killed

    results: list[Kill] = []
    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        for kill in killed(Path(scratch), kills=kills, seed=seed):
            results.append(kill)
            state = "ok" if kill.good else f"NOT ok: {kill.message or kill.differing or kill.run_again}"
            typer.echo(f"killed after {kill.after_s:5.2f} s, {kill.finished_before:2} tasks done: {state}", err=True)
    good = sum(kill.good for kill in results)
    typer.echo(f"{good} of {len(results)} as undisturbed", err=True)
    if as_json:
        sys.stdout.write(json.dumps({"good": good, "kills": [kill.model_dump() for kill in results]}) + "\n")
    raise typer.Exit(0 if good == len(results) else 1)
