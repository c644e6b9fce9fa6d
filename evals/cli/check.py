"""`check`: compares a package that is there already with a brief."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from evals.cli.printing import EXIT_FAULT, print_outcome


def check(
    package: Annotated[Path, typer.Argument(help="A finished package: the folder with film.mp4", exists=True)],
    brief: Annotated[Path, typer.Argument(help="The brief's .yaml file", exists=True)],
    draft: Annotated[bool, typer.Option("--draft", help="The film is a draft: least sizes are not compared")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout")] = False,
) -> None:
    """Compares a package that is there already with a brief, without making anything."""
    from evals.checking import check_brief
    from evals.expect import BriefError, read_brief
    from evals.finished import Finished
    from evals.running import Outcome

    try:
        wanted = read_brief(brief)
    except BriefError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(EXIT_FAULT) from error
    made = Finished(package, colors=wanted.expect.brand_colors)
    outcome = Outcome(brief.stem, made.status, 0.0, tuple(check_brief(wanted, made, draft=draft)), str(package))
    print_outcome(outcome)
    if as_json:
        sys.stdout.write(json.dumps(outcome.as_json(), ensure_ascii=False) + "\n")
    raise typer.Exit(0 if outcome.passed else 1)
