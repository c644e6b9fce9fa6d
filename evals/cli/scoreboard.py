"""`scoreboard`: writes the page that tells how stored runs went, or checks that it is up to date."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from evals.cli.printing import EXIT_FAULT
from evals.cli.suites import DOCS

PAGE = DOCS / "scoreboard.md"
STORED = Path(__file__).parents[1] / "results"
COMMAND = "python -m evals scoreboard"


def scoreboard(
    results: Annotated[
        list[Path] | None, typer.Argument(exists=True, dir_okay=False, help="results.jsonl; else the stored runs")
    ] = None,
    page: Annotated[Path, typer.Option(help="The page to write", show_default="docs/scoreboard.md")] = PAGE,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit status 1 where the page differs")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object on stdout: cases, and whether it differed")
    ] = False,
) -> None:
    """Writes docs/scoreboard.md from stored runs. Exit status: 0 written or the same, 1 another page, 2 no runs."""
    from evals.expect import BriefError
    from evals.harness.record import read_records
    from evals.harness.scoreboard import scoreboard as made

    try:
        records = [record for path in results or sorted(STORED.glob("*.jsonl")) for record in read_records(path)]
        text = made(records, COMMAND)
    except BriefError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(EXIT_FAULT) from error
    same = page.is_file() and page.read_text(encoding="utf-8") == text
    if check:
        typer.echo("the page is up to date" if same else f"{page.name} is not what `{COMMAND}` makes", err=True)
    else:
        page.write_text(text, encoding="utf-8")
        typer.echo(f"{page.name}: {len(records)} cases", err=True)
    if as_json:
        sys.stdout.write(json.dumps({"cases": len(records), "same": same}) + "\n")
    raise typer.Exit(1 if check and not same else 0)
