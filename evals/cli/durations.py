"""`durations`: measures whether films are as long as asked."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from evals.cli.suites import LENGTHS


def durations(
    data: Annotated[
        Path,
        typer.Option(help="A .yaml list of name, seconds and text; else our suite", show_default=False),
    ] = LENGTHS,
    only: Annotated[list[str] | None, typer.Option(help="Part of a brief's name; may be repeated")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout; the lines go to stderr")] = False,
) -> None:
    """Measures whether films are as long as asked, with no line cut off: written, spoken and paced, not drawn."""
    from evals.durations import durations as measured

    films = []
    for film in measured(data, only or ()):
        films.append(film)
        figures = f"{film.seconds:7.2f} s, {film.spoken_share:.0%} spoken, longest pause {film.longest_gap:.1f} s"
        typer.echo(f"{film.name:<26} {'ok ' if film.fits else 'NOT'} {film.asked:5g} s asked, {figures}", err=True)
    fitting = sum(film.fits for film in films)
    typer.echo(f"{fitting} of {len(films)} films as long as asked", err=True)
    if as_json:
        each = [film.model_dump() | {"fits": film.fits} for film in films]
        sys.stdout.write(json.dumps({"films": len(films), "fitting": fitting, "each": each}, ensure_ascii=False) + "\n")
    raise typer.Exit(0 if films and fitting == len(films) else 1)
