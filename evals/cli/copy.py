"""`copy`: how long titles and posts take to write, or the posts themselves."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from evals.cli.printing import EXIT_FAULT
from evals.cli.suites import BRIEFS


def copy(
    data: Annotated[
        Path,
        typer.Option(help="Folder of .yaml files with text and source; else our suite", show_default=False),
    ] = BRIEFS,
    show: Annotated[bool, typer.Option("--show", help="Print the posts instead")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout")] = False,
) -> None:
    """Measures how long the embedded writer takes from a brief's words to the posts of five platforms.

    Cold is a fresh process with everything loaded on the way, warm a process that has written before; seconds of wall
    time and of processor time, which other work on the machine does not lengthen.
    """
    from evals.copybench import briefs, measure, posts
    from evals.expect import BriefError

    try:
        if show:
            for name, text, source in briefs(data):
                for platform, title, told in posts(text, source):
                    typer.echo(f"\n== {name}: {platform} {title}\n{told}")
            return
        figures = measure(data).model_dump()
    except BriefError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(EXIT_FAULT) from None
    for name, value in figures.items():
        typer.echo(f"{name:<20} {value}", err=True)
    if as_json:
        sys.stdout.write(json.dumps(figures) + "\n")
