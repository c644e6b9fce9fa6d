"""Runs one tool alone, from files to files, without a studio."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from memory.assets import Asset
from tools.contract import InvalidRequest, Tool
from tools.handing import assets_in, take_files
from tools.testing import LocalContext


def read_request(source: str, assignments: Sequence[str]) -> dict[str, Any]:
    """The request in a file or on standard input, with the assignments put in."""
    request: Any = {}
    if source:
        try:
            request = json.loads(sys.stdin.read() if source == "-" else Path(source).read_text("utf-8"))
        except ValueError as error:
            raise InvalidRequest(f"{source} holds no JSON: {error}") from None
    if not isinstance(request, dict):
        raise InvalidRequest(f"{source} holds a JSON {type(request).__name__}; a request is an object of fields")
    for assignment in assignments:
        field, sign, value = assignment.partition("=")
        if not sign or not field:
            raise InvalidRequest(f"--set takes field=value, not {assignment!r:.80}")
        _put(request, field.split("."), _value(value), assignment)
    return request


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _put(place: Any, steps: list[str], value: Any, assignment: str) -> None:
    """Goes down the steps, making objects and lists on the way; a list grows by one entry at a time."""
    for step, following in zip(steps, [*steps[1:], None], strict=True):
        inner = value if following is None else [] if following.isdigit() else {}
        if isinstance(place, dict):
            place[step] = inner if following is None else place.get(step, inner)
            place = place[step]
        elif isinstance(place, list) and step.isdigit() and int(step) <= len(place):
            if int(step) == len(place):
                place.append(inner)
            elif following is None:
                place[int(step)] = inner
            place = place[int(step)]
        else:
            raise InvalidRequest(f"--set {assignment!r:.80}: there is no place {step!r} in a {type(place).__name__}")


def run_alone(tool: Tool, given: dict[str, Any], out: Path, seed: int) -> dict[str, Any]:
    """The tool's output as JSON; its files lie in `out`, and each asset has the file's path beside its hash."""
    with tempfile.TemporaryDirectory(prefix="tool-") as folder:
        context = LocalContext(Path(folder, "store"), Path(folder, "scratch"), seed)
        placed = take_files(tool.Input, given, lambda path, kind: _keep_copy(context, path, kind))
        try:
            request = tool.Input.model_validate(placed)
        except ValidationError as error:
            raise InvalidRequest(_plainly(tool, error)) from None
        output = asyncio.run(tool.run(request, context))
        made: dict[str, Any] = output.model_dump(mode="json")
        made["files"] = {place: _hand_out(context, asset, place, out) for place, asset in assets_in(output)}
    return made


def _keep_copy(context: LocalContext, path: Path, kind: type[Asset]) -> Asset:
    if not path.is_file():
        raise InvalidRequest(f"there is no file {path}")
    copy = context.scratch / f"given{path.suffix.lower() or '.bin'}"
    shutil.copyfile(path, copy)
    return context.keep(copy, kind)


def _hand_out(context: LocalContext, asset: Asset, place: str, out: Path) -> str:
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"{place.replace('.', '-')}{asset.suffix}"
    shutil.copyfile(context.path(asset), target)
    return str(target)


def _plainly(tool: Tool, error: ValidationError) -> str:
    lines = [f"{'.'.join(map(str, found['loc'])) or 'request'}: {found['msg']}" for found in error.errors()]
    return (
        f"{tool.name} cannot take this request:\n  " + "\n  ".join(lines) + f"\nSee: python -m tools show {tool.name}"
    )
