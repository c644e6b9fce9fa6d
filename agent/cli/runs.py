"""`runs` and `show`: what was made, newest first."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any, cast

import typer

from agent.cli.exits import sentences

StudioOption = Annotated[Path | None, typer.Option(help="The studio folder; default REELWRIGHT_HOME or ./studio")]
JsonOption = Annotated[bool, typer.Option("--json", help="Machine-readable output")]


def runs(studio: StudioOption = None, as_json: JsonOption = False) -> None:
    """Lists the runs of the studio, newest first."""
    from agent.cli.session import open_studio

    with sentences(as_json=as_json), open_studio(studio) as opened:
        rows = [
            {"id": run.id, "status": run.status, "title": run.title, "path": str(run.path)}
            for run in opened.runs.list()
        ]
    if as_json:
        sys.stdout.write(json.dumps(rows, ensure_ascii=False) + "\n")
        return
    for row in rows:
        typer.echo(f"{row['id']}  {row['status']:<11}  {row['title']}")
    if not rows:
        typer.echo('No runs yet. Start one with: python -m agent make "..."')


def show(
    run: Annotated[str, typer.Argument(help="A run's id, or the beginning of it")],
    studio: StudioOption = None,
    as_json: JsonOption = False,
) -> None:
    """Shows one run: its story, what was assumed, what the critic measured, and where the files are."""
    from agent.cli.session import open_studio
    from agent.outcome import outcome_of

    with sentences(as_json=as_json), open_studio(studio) as opened:
        outcome = outcome_of(opened, run)
        board = cast("dict[str, Any]", opened.runs.load(outcome.run, "storyboard") or {})
    if as_json:
        sys.stdout.write(json.dumps(outcome.model_dump(mode="json") | {"storyboard": board}, ensure_ascii=False) + "\n")
        return
    from agent.cli.printing import print_outcome, print_story

    print_story(board)
    print_outcome(outcome)
