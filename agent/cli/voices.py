"""`voices`: who can speak, who could, and what would add a better voice."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from typing import Annotated

import typer


@dataclass(frozen=True)
class Row:
    """One voice, and why it cannot speak here; empty where it can."""

    id: str
    engine: str
    language: str
    gender: str
    usable: bool
    missing: str
    sample: str


def voices(
    language: Annotated[str, typer.Option(help="Only voices of this language: en, de, es, fr, it, pt")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable output")] = False,
) -> None:
    """Lists the voices, and says what would add better ones."""
    rows, remedies = _listed(language)
    if as_json:
        sys.stdout.write(json.dumps([asdict(row) for row in rows], ensure_ascii=False) + "\n")
        return
    for row in rows:
        state = f"not usable: {row.missing}" if row.missing else "usable"
        typer.echo(f"{row.id:<22} {row.language}  {row.gender:<8} {row.engine:<9} {state:<12} {row.sample}")
    if not any(row.usable for row in rows):
        typer.echo(f"No voice speaks {language!r}; leave --language out to see all.")
    if remedies:
        typer.echo("\nBetter voices, the best first:")
        for remedy in remedies:
            typer.echo(f"  {remedy}")
    command = next((remedy for remedy in remedies if remedy.startswith("apt-get")), "")
    if command:
        typer.echo(f"One command that adds a better English voice: {command}")


def _listed(language: str) -> tuple[list[Row], list[str]]:
    """The voices of all engines, the best first, and how to add those engines that come before the first usable one."""
    from tools.audio.engines.choosing import engines
    from tools.settings import ToolSettings

    rows: list[Row] = []
    remedies: list[str] = []
    best = False
    for engine in engines(ToolSettings()):
        missing = engine.usable() or ""
        known = engine.voices()
        fitting = [voice for voice in known if language in ("", voice.language)]
        rows += [Row(v.id, engine.name, v.language, v.gender, not missing, missing, v.sample) for v in fitting]
        best = best or (bool(fitting) and not missing)
        if missing and not best and (fitting or not known):
            remedies.append(engine.remedy)
    return rows, remedies
