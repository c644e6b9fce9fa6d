"""`voices`: who can speak."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer


def voices(
    language: Annotated[str, typer.Option(help="Only voices of this language: en, de, es, fr, it, pt")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable output")] = False,
) -> None:
    """Lists the voices that work on this machine."""
    from tools.audio.voices import VOICES

    usable = [voice for voice in VOICES if language in ("", voice.language)]
    if as_json:
        rows = [{"id": v.id, "engine": v.engine, "language": v.language, "gender": v.gender} for v in usable]
        sys.stdout.write(json.dumps(rows) + "\n")
        return
    for voice in usable:
        typer.echo(f"{voice.id:<16} {voice.language}  {voice.gender:<8} {voice.engine}")
    if not usable:
        typer.echo(f"No voice speaks {language!r}; leave --language out to see all.")
