"""`sound`: measures how films sound."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from evals.cli.printing import EXIT_FAULT
from evals.cli.suites import BRIEFS


def sound(
    data: Annotated[Path, typer.Option(help="Folder of briefs; else our suite", show_default=False)] = BRIEFS,
    only: Annotated[list[str] | None, typer.Option(help="Part of a file's name; may be repeated")] = None,
    out: Annotated[Path | None, typer.Option(help="Keep the films here; else they are thrown away")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of every run")] = 0,
    timeout: Annotated[float, typer.Option(help="Seconds that one film may take")] = 1800.0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout")] = False,
) -> None:
    """Measures how films sound: loudness, peaks, speech over music, captions, cuts on beats, sound with picture.

    Example: python -m evals sound --only bike --json
    """
    from evals.expect import BriefError
    from evals.planted import planted_offsets
    from evals.running import Options
    from evals.sound import film_sounds, summarise

    films = []
    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        options = Options((out or Path(scratch)).absolute(), draft=True, seed=seed, timeout_s=timeout)
        try:
            for film in film_sounds(data, only or (), options):
                films.append(film)
                figures = film.model_dump(exclude={"name", "word_ms"}, exclude_defaults=True)
                typer.echo(f"{film.name}: {'; '.join(film.faults) or 'ok'} {figures}", err=True)
        except BriefError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(EXIT_FAULT) from error
        summary = summarise(films, planted_offsets(Path(scratch) / "planted"))
    for name, value in summary.model_dump().items():
        typer.echo(f"{name:<26} {value}", err=True)
    if as_json:
        told = {"passed": summary.passed, **summary.model_dump(), "each": [film.model_dump() for film in films]}
        sys.stdout.write(json.dumps(told) + "\n")
    raise typer.Exit(0 if summary.passed else 1)
