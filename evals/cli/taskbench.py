"""`taskbench`: scores a planner on data in the form of TaskBench."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from evals.cli.printing import EXIT_FAULT


def taskbench(
    data: Annotated[Path, typer.Option(help="Folder with tool_desc.json and gold*.jsonl, in the form of TaskBench")],
    planner: Annotated[
        Literal["embedded", "model"], typer.Option(help="Whose plans: the embedded planner's, or the set model's")
    ] = "embedded",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout")] = False,
) -> None:
    """Scores a planner: which tools a request needs, and which result goes into which tool."""
    from evals.expect import BriefError
    from evals.taskbench import read, score
    from memory.errors import InvalidSetting

    try:
        if planner == "model":
            from evals.modelplans import score_model

            found = score_model(*read(data))
        else:
            found = score(*read(data))
    except (BriefError, InvalidSetting) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(EXIT_FAULT) from error
    figures = f"node F1 {found.node_f1:.3f}, edge F1 {found.edge_f1:.3f}, valid {found.validity:.1%}"
    typer.echo(f"{found.planner} planner, {found.samples} requests: {figures}, exact {found.exact:.1%}", err=True)
    if found.stood_in:
        typer.echo(f"The embedded planner took over for {found.stood_in} of them.", err=True)
    if as_json:
        sys.stdout.write(found.model_dump_json() + "\n")
    raise typer.Exit(0 if found.validity == 1 else 1)
