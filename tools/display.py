"""Tools and verdicts as people read them in a terminal."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from tools.contract import Tool
from tools.registry import BUILT_IN, Broken, unavailable

if TYPE_CHECKING:
    from tools.conformance import Verdict

MARKS = {"passed": "[green]passed [/]", "failed": "[red]failed [/]", "skipped": "[yellow]skipped[/]"}


def tool_rows(tools: Sequence[tuple[Tool, str]]) -> None:
    """One row a tool."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("tool", no_wrap=True)
    table.add_column("what it does", ratio=1)
    for tool, origin in tools:
        notes = [f"[cyan]from {escape(origin)}[/]"] if origin != BUILT_IN else []
        if reason := unavailable(tool):
            notes.append(f"[yellow]cannot run here: {escape(reason)}[/]")
        table.add_row(escape(tool.name), "\n".join([escape(tool.summary), *notes]))
    Console().print(table)


def broken_rows(broken: Mapping[str, Broken]) -> None:
    """What was left out, and why."""
    if not broken:
        return
    console = Console()
    console.print("\n[bold red]Left out[/]")
    for name, reason in broken.items():
        console.print(f"{escape(name)} of {escape(reason.distribution)}: {escape(reason.reason)}", highlight=False)


def tool_page(tool: Tool) -> None:
    """Everything that a caller needs to know."""
    console = Console(highlight=False)
    console.print(f"[bold]{escape(tool.name)}[/] version {escape(tool.version)}\n{escape(tool.summary)}")
    if reason := unavailable(tool):
        console.print(f"[yellow]Cannot run here: {escape(reason)}[/]")
    needs = tool.resources
    cores = "1 core" if needs.cpu == 1 else f"{needs.cpu:g} cores"
    console.print(f"{cores}, {needs.memory_mb} MB, {needs.gpu:g} GPU; repeats itself: {tool.determinism}")
    _fields(console, "Takes", tool.Input)
    _fields(console, "Gives", tool.Output)
    if tool.example is not None:
        console.print("\n[bold]Example request[/]")
        console.print(json.dumps(tool.example, indent=2, ensure_ascii=False), markup=False)


def _fields(console: Console, title: str, model: type[BaseModel]) -> None:
    console.print(f"\n[bold]{title}[/]")
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    for name, field in model.model_fields.items():
        default = "required" if field.is_required() else f"default {field.get_default(call_default_factory=True)!r}"
        wanted = default if title == "Takes" else ""
        table.add_row(name, escape(type_name(field.annotation)), escape(wanted), escape(field.description or ""))
    console.print(table)


def type_name(annotation: Any) -> str:
    """The annotation as it is written, without module names."""
    if isinstance(annotation, type) and not getattr(annotation, "__args__", ()):
        return "none" if annotation is type(None) else annotation.__name__
    words = str(annotation).replace("typing.", "").replace("NoneType", "None").replace("Annotated", "")
    return ".".join(words.split(".")[-1:]) if "[" not in words and "|" not in words else _shortened(words)


def _shortened(words: str) -> str:
    return re.sub(r"\b[\w]+(?:\.\w+)*\.(\w+)", r"\1", words)


def verdict_rows(tool: Tool, verdicts: Sequence[Verdict]) -> None:
    """One row a check."""
    console = Console(highlight=False)
    console.print(f"[bold]{escape(tool.name)}[/]")
    for verdict in verdicts:
        said = f": {escape(verdict.message)}" if verdict.message else ""
        console.print(f"  {MARKS[verdict.outcome]} {escape(verdict.check)}{said}")
