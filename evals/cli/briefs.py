"""`briefs`: makes films from briefs and compares them with what the briefs expect."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from evals.cli.printing import EXIT_FAULT, print_outcome
from evals.cli.suites import BRIEFS


def briefs(
    data: Annotated[
        Path,
        typer.Option(
            help="Folder of .yaml files with text, source and expect; else our suite",
            show_default=False,
        ),
    ] = BRIEFS,
    only: Annotated[list[str] | None, typer.Option(help="Part of a file's name; may be repeated")] = None,
    out: Annotated[Path | None, typer.Option(help="Keep packages and results here; else they are thrown away")] = None,
    draft: Annotated[
        bool, typer.Option("--draft", help="Small pictures: quick, and least sizes are not compared")
    ] = False,
    seed: Annotated[int, typer.Option(min=0, help="Seed of every run")] = 0,
    timeout: Annotated[float, typer.Option(help="Seconds that one brief may take")] = 1800.0,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object on stdout; the table goes to stderr")
    ] = False,
) -> None:
    """Runs each brief through the command line, as a person would, and compares what comes out.

    Example: python -m evals briefs --only bike --draft --out results
    """
    from evals.expect import BriefError
    from evals.running import Options, Outcome, find_briefs, run_brief

    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        options = Options((out or Path(scratch)).absolute(), draft=draft, seed=seed, timeout_s=timeout)
        outcomes: list[Outcome] = []
        try:
            for path in find_briefs(data, only or ()):
                outcomes.append(run_brief(path, options))
                print_outcome(outcomes[-1])
        except BriefError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(EXIT_FAULT) from error
    passed = sum(outcome.passed for outcome in outcomes)
    typer.echo(f"{passed} of {len(outcomes)} briefs as expected", err=True)
    told = json.dumps({"passed": passed, "briefs": [outcome.as_json() for outcome in outcomes]}, ensure_ascii=False)
    if as_json:
        sys.stdout.write(told + "\n")
    if out:
        (out / "results.json").write_text(told + "\n", encoding="utf-8")
    raise typer.Exit(0 if passed == len(outcomes) else 1)
