"""`pictures`: measures what shows the scenes of films, and what can be read on them."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from evals.cli.printing import EXIT_FAULT
from evals.cli.suites import BRIEFS


def pictures(
    data: Annotated[
        Path,
        typer.Option(help="Folder of .yaml files with text and source; else our suite", show_default=False),
    ] = BRIEFS,
    only: Annotated[list[str] | None, typer.Option(help="Part of a file's name; may be repeated")] = None,
    films: Annotated[
        bool, typer.Option("--films", help="Make each film small, in 16:9 and 9:16, and measure its pixels too")
    ] = False,
    out: Annotated[Path | None, typer.Option(help="Keep these films here; else they are thrown away")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout; the lists go to stderr")] = False,
) -> None:
    """Measures what shows the scenes of each film brief: props, places, charts, icons or type.

    With `--films`: the contrast of text on finished frames, texts out of place, empty and repeated pictures as well.
    """
    from evals.expect import BriefError
    from evals.pictures import Film, lines_of, rates
    from evals.pictures import pictures as laid_out

    laid: list[Film] = []
    try:
        for film in laid_out(data, only or ()):
            laid.append(film)
            typer.echo("\n".join(lines_of(film)), err=True)
    except BriefError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(EXIT_FAULT) from error
    found = rates(laid)
    told = ", ".join(f"{sort} {share:.0%}" for sort, share in found.shares.items())
    typer.echo(f"{found.films} films, {found.scenes} scenes: {told}; drawn in all {found.drawn:.0%}", err=True)
    figures: dict[str, Any] = found.model_dump() | {"each": [film.model_dump() for film in laid]}
    passed = True
    if films:
        passed, figures["made"] = _made(data, only or (), out)
    if as_json:
        sys.stdout.write(json.dumps(figures, ensure_ascii=False) + "\n")
    raise typer.Exit(0 if passed else 1)


def _made(data: Path, only: Sequence[str], out: Path | None) -> tuple[bool, dict[str, Any]]:
    """Films made and looked at: whether all is well, and their figures."""
    from evals.filmed import films_seen, lines_of, summarised
    from evals.running import Options

    films = []
    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        options = Options((out or Path(scratch)).absolute(), draft=True)
        for film in films_seen(data, only, ("16:9", "9:16"), options):
            films.append(film)
            typer.echo("\n  ".join(lines_of(film)), err=True)
    summary = summarised(films)
    for name, value in summary.model_dump(exclude={"faults"}).items():
        typer.echo(f"{name:<26} {value}", err=True)
    return summary.passed, {"passed": summary.passed, **summary.model_dump()}
