"""`bench`: what whole films, their drawing and their sound cost."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Annotated, Literal

import typer

from evals.benches import BENCHES


def bench(
    what: Annotated[
        Literal["film", "render", "sound"], typer.Argument(help="Whole films, or only their drawing, or their sound")
    ] = "film",
    draft: Annotated[bool, typer.Option("--draft", help="Small films: quick, and no figures to publish")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout")] = False,
) -> None:
    """Measures what a film costs: wall time, memory, a draft, a changed word or picture, and growth with length.

    What is changed is changed by a command of its own, and one picture in a talk too, where the process is there.
    With `render`: drawing alone, encoding alone, the real pipeline, and its ratio to encoding alone. With `sound`:
    all sound of films of 60, 180 and 600 seconds on two workers.
    """
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        for name, value in BENCHES[what](Path(scratch), draft):
            figures[name] = value
            typer.echo(f"{name:<30} {value}", err=True)
    if as_json:
        sys.stdout.write(json.dumps(figures) + "\n")
