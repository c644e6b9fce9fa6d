"""`doctor`: what is installed, what is missing, how to get it, and which stand-ins would be used."""

from __future__ import annotations

import json
import sys
from typing import Annotated, Any

import typer

from agent.cli.exits import sentences
from agent.cli.models import NONE_SET, model_line, model_rows

WRITER = ("writer", "embedded: rules and extracts", "a language model writes freer: docs/models.md")


def doctor(as_json: Annotated[bool, typer.Option("--json", help="Machine-readable output")] = False) -> None:
    """Checks this machine. Exit status 1 when something that every film needs is missing."""
    with sentences(as_json=as_json):
        report: dict[str, Any] = {"tools": _tools(), "machine": _machine(), "models": model_rows()}
    report["stand_ins"] = _stand_ins(writes=bool(report["models"]))
    broken = [row for row in report["tools"] if not row["usable"]]
    if as_json:
        sys.stdout.write(json.dumps(report, ensure_ascii=False) + "\n")
    else:
        _print(report)
    if any(row["builtin"] for row in broken):
        raise typer.Exit(1)


def _tools() -> list[dict[str, Any]]:
    from tools.errors import ToolUnavailable
    from tools.registry import Registry

    registry = Registry.discover()
    rows: list[dict[str, Any]] = []
    for name in registry.names():
        tool, missing = registry.get(name), ""
        try:
            tool.check()
        except ToolUnavailable as error:
            missing = str(error)
        rows.append({"tool": name, "version": tool.version, "usable": not missing, "missing": missing, "builtin": True})
    for name, broken in registry.broken.items():
        rows.append({"tool": name, "version": "", "usable": False, "missing": broken.reason, "builtin": False})
    return rows


def _stand_ins(*, writes: bool) -> list[list[str]]:
    """What stands in for what, from the tools' own declarations: part of the film, how it is made, what is better."""
    from tools.registry import Registry

    registry = Registry.discover()
    tools = [registry.get(name) for name in registry.names()]
    named = ((tool.credit.partition(": "), tool.better) for tool in tools if tool.credit and tool.better)
    rows = [[part, how, better] for (part, _, how), better in named]
    return rows if writes else [list(WRITER), *rows]


def _machine() -> dict[str, str]:
    import platform

    from agent.production import Limits
    from memory.settings import MemorySettings

    limits = Limits.of_machine()
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": f"{limits.cpu:g}",
        "memory": f"{limits.memory_mb} MB",
        "studio": str(MemorySettings().home.absolute()),
    }


def _print(report: dict[str, Any]) -> None:
    for name, value in report["machine"].items():
        typer.echo(f"{name:<10} {value}")
    typer.echo("\nTools")
    for row in report["tools"]:
        typer.echo(f"  {'ok ' if row['usable'] else 'NO '} {row['tool']:<22} {row['missing'] or row['version']}")
    typer.echo("\nLanguage models")
    for line in [model_line(row) for row in report["models"]] or [NONE_SET]:
        typer.echo(f"  {line}")
    typer.echo("\nStand-ins in use")
    for name, used, better in report["stand_ins"]:
        typer.echo(f"  {name:<10} {used}; {better}")
