"""`python -m tools`: see which tools there are, what they take, run one alone, and try one against the contract."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from memory.errors import InvalidSetting
from tools.contract import Tool
from tools.errors import Cancelled, InvalidRequest, ToolError, ToolUnavailable
from tools.registry import Registry, load, unavailable

FAILED, USAGE, INTERRUPTED = 1, 2, 130

app = typer.Typer(
    help="Look at the tools that make media, run one alone, or check one against the contract.\n\n"
    "Start with `list`; `show NAME` says what a tool takes; `run NAME` needs no studio and keeps no record.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
)
AsJson = Annotated[bool, typer.Option("--json", help="For programs: one JSON value on standard output.")]
Plugin = Annotated[list[str], typer.Option(help="Another tool as `module:Class`; may be given more than once.")]
Name = Annotated[str, typer.Argument(help="A tool's name, such as post.mux.", show_default=False)]


@app.command("list")
def list_tools(plugin: Plugin = [], as_json: AsJson = False) -> None:  # noqa: B006  # typer copies defaults
    """All tools, whether they can run here, and the plugins that were left out with the reason."""
    from tools.display import broken_rows, tool_rows

    registry = Registry.discover(plugin)
    tools = [(registry.get(name), registry.origin(name)) for name in registry.names()]
    if as_json:
        _print(
            {
                "tools": [_summary(tool, origin) for tool, origin in tools],
                "broken": {name: vars(broken) for name, broken in registry.broken.items()},
            }
        )
        return
    tool_rows(tools)
    broken_rows(registry.broken)


@app.command()
def show(name: Name, plugin: Plugin = [], as_json: AsJson = False) -> None:  # noqa: B006  # as above
    """What one tool takes and gives, with an example to start from."""
    from tools.display import tool_page

    tool = _load(name, plugin)
    if not as_json:
        tool_page(tool)
        return
    page = _summary(tool, "") | {
        "input": tool.Input.model_json_schema(),
        "output": tool.Output.model_json_schema(mode="serialization"),
        "resources": tool.resources.model_dump(),
        "example": tool.example,
    }
    _print({key: value for key, value in page.items() if key != "origin"})


@app.command()
def run(
    name: Name,
    request: Annotated[
        str, typer.Argument(help="A JSON file with the request, or `-` for standard input.", show_default=False)
    ] = "",
    assignments: Annotated[
        list[str],
        typer.Option(
            "--set", help="`field=value`; the value is JSON or else text; dots go inside: `slots.0.frames=30`."
        ),
    ] = [],  # noqa: B006  # as above
    out: Annotated[Path | None, typer.Option(help="Folder for the files made.", show_default="./NAME")] = None,
    seed: Annotated[int, typer.Option(help="Seed of tools that draw or compose.")] = 7,
    plugin: Plugin = [],  # noqa: B006  # as above
) -> None:
    """Runs one tool alone. Where it takes an asset, give a file path.

    `python -m tools run post.mux --set video=cut.mp4 --set audio=mix.wav --set title=Night --out film`
    """
    from tools.alone import read_request, run_alone

    tool = _load(name, plugin)
    with _sentences():
        given = read_request(request, assignments)
        output = run_alone(tool, given, out or Path(name), seed)
    _print(output)


@app.command()
def check(
    name: Annotated[str, typer.Argument(help="A tool's name.", show_default=False)] = "",
    every: Annotated[bool, typer.Option("--all", help="All tools, plugins among them.")] = False,
    plugin: Plugin = [],  # noqa: B006  # as above
    as_json: AsJson = False,
) -> None:
    """Tries a tool against the contract, offline, on small samples; exits with 1 if it breaks a rule."""
    from tools.conformance import check as verdicts_on
    from tools.display import verdict_rows

    if bool(name) == every:
        raise typer.BadParameter("Give a tool's name, or --all.")
    registry = Registry.discover(plugin) if every else None
    tools = [registry.get(each) for each in registry.names()] if registry else [_load(name, plugin)]
    found = {}
    for tool in tools:
        found[tool.name] = verdicts_on(tool)
        if not as_json:
            verdict_rows(tool, found[tool.name])
    if as_json:
        _print({each: [verdict._asdict() for verdict in verdicts] for each, verdicts in found.items()})
    broken = registry.broken if registry else {}
    for each, left_out in broken.items():
        sys.stderr.write(f"{each} of {left_out.distribution} was left out: {left_out.reason}\n")
    if broken or any(verdict.outcome == "failed" for verdicts in found.values() for verdict in verdicts):
        raise typer.Exit(FAILED)


def _summary(tool: Tool, origin: str) -> dict[str, Any]:
    return {
        "name": tool.name,
        "version": tool.version,
        "summary": tool.summary,
        "determinism": tool.determinism,
        "licence": tool.licence,
        "origin": origin,
        "unavailable": unavailable(tool),
    }


def _load(name: str, plugin: list[str]) -> Tool:
    try:
        return load(name, plugin)
    except ToolUnavailable:
        sys.stderr.write(f"{Registry.discover(plugin).missing(name)}\n")
        raise typer.Exit(USAGE) from None


@contextmanager
def _sentences() -> Iterator[None]:
    """Turns what a tool raises on purpose into a sentence and an exit code."""
    try:
        yield
    except InvalidRequest as error:
        sys.stderr.write(f"{error}\n")
        raise typer.Exit(USAGE) from None
    except Cancelled:
        raise typer.Exit(INTERRUPTED) from None
    except (ToolError, InvalidSetting, OSError) as error:
        sys.stderr.write(f"{error}\n")
        raise typer.Exit(FAILED) from None


def _print(value: Any) -> None:
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=False) + "\n")


def main() -> None:
    """Runs the command line; an interrupt ends it without a traceback."""
    try:
        app(prog_name="python -m tools")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
