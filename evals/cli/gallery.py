"""`gallery`: makes the films of the gallery and its page."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from evals.cli.printing import EXIT_FAULT
from evals.cli.suites import GALLERY


def gallery(
    out: Annotated[
        Path, typer.Option(help="The folder to write the sheets and their page to", show_default="docs/gallery")
    ] = GALLERY,
    draft: Annotated[bool, typer.Option("--draft", help="Small films: quicker, sheets a little softer")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout: files and their bytes")] = False,
) -> None:
    """Makes six films of the suite and writes their contact sheets and the page that shows them."""
    from evals.expect import BriefError
    from evals.gallery import gallery as made
    from evals.running import Options

    sizes: dict[str, int] = {}
    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        try:
            for path in made(out, Options(Path(scratch), draft=draft)):
                sizes[path.name] = path.stat().st_size
                typer.echo(f"{path.name:<36} {path.stat().st_size // 1000} kB", err=True)
        except BriefError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(EXIT_FAULT) from error
    if as_json:
        sys.stdout.write(json.dumps({"files": sizes}) + "\n")
