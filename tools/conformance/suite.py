"""The checks that any tool must pass, run on real samples in a folder of their own."""

from __future__ import annotations

import asyncio
import hashlib
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ValidationError

from memory.assets import Asset, AssetKind
from tools.conformance.samples import KINDS, make_sample
from tools.contract import AssetT, Cancelled, Context, Estimate, InvalidRequest, Payload, Tool, ToolError
from tools.declaration import faults
from tools.handing import assets_in, fill
from tools.registry import unavailable
from tools.settings import ToolSettings
from tools.testing import LocalContext

CHEAP_S = 0.25
UNKNOWN = "0" * 64
ContextFactory = Callable[[Path], Context]
"""Makes a context whose scratch folder and store lie in the given, empty folder."""


class Verdict(NamedTuple):
    """The outcome of one check; `message` says what was seen where it did not pass."""

    check: str
    outcome: Literal["passed", "failed", "skipped"]
    message: str = ""


class ConformanceError(Exception):
    """A check saw something that a tool must not do."""


class NotApplicableError(Exception):
    """A check cannot be made with this tool."""


def local_context(folder: Path) -> Context:
    """A context of files in the folder."""
    return LocalContext(folder / "store", folder / "scratch")


def check(
    tool: Tool, context_factory: ContextFactory = local_context, example: dict[str, Any] | None = None
) -> list[Verdict]:
    """One verdict a check, in the order of CHECKS, on `example` or else the tool's own; never raises."""
    with tempfile.TemporaryDirectory(prefix="conformance-") as folder:
        trial = Trial(tool, context_factory, Path(folder), example or tool.example)
        return [_verdict(name, make, trial) for name, make in CHECKS.items()]


def _verdict(name: str, make: Callable[[Trial], None], trial: Trial) -> Verdict:
    try:
        make(trial)
    except NotApplicableError as reason:
        return Verdict(name, "skipped", str(reason))
    except ConformanceError as reason:
        return Verdict(name, "failed", str(reason))
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001  # the tool under test may raise anything, even SystemExit
        return Verdict(name, "failed", f"raised {type(error).__name__}: {error}"[:600])
    return Verdict(name, "passed")


class Watched:
    """A context that remembers what was reported, and can stop the tool at its first report."""

    def __init__(self, inner: Context, stop: bool = False) -> None:
        self.seed, self.scratch, self.cores = inner.seed, inner.scratch, inner.cores
        self.settings: ToolSettings = inner.settings
        self.reports: list[float] = []
        self._inner, self._stop = inner, stop

    def path(self, asset: Asset) -> Path:
        return self._inner.path(asset)

    def keep(self, path: Path, kind: type[AssetT]) -> AssetT:
        return self._inner.keep(path, kind)

    def progress(self, done: float, note: str = "") -> None:
        self.reports.append(done)
        if self._stop:
            raise Cancelled("stopped by the conformance suite")
        self._inner.progress(done, note)


Sampler = Callable[[AssetKind, Context], Asset]


def real_sample(kind: AssetKind, context: Context) -> Asset:
    """An asset that is what it says."""
    return context.keep(make_sample(kind, context.scratch), KINDS[kind])


def damaged_sample(kind: AssetKind, context: Context) -> Asset:
    """An asset whose bytes are nothing of its kind."""
    path = context.scratch / f"damaged-{kind}.bin"
    path.write_bytes(b"this is no media file\n" * 40)
    return context.keep(path, KINDS[kind])


def _kind(name: str) -> AssetKind:
    for kind in KINDS:
        if kind == name:
            return kind
    raise ConformanceError(f"the example wants an asset of kind {name!r}; there are {', '.join(KINDS)}")


class Trial:
    """One tool, and a new folder for each of its runs; the first whole run is kept for all checks."""

    def __init__(self, tool: Tool, factory: ContextFactory, folder: Path, example: dict[str, Any] | None) -> None:
        self.tool, self._example = tool, example
        self._factory, self._folder, self._count = factory, folder, 0
        self._first: tuple[Payload, Watched] | None = None

    def context(self, stop: bool = False) -> Watched:
        """A context in a folder of its own."""
        self._count += 1
        place = self._folder / str(self._count)
        place.mkdir()
        return Watched(self._factory(place), stop)

    def request(self, context: Context, sample: Sampler = real_sample) -> dict[str, Any]:
        """The example, with samples for the assets that it names."""
        if self._example is None:
            raise NotApplicableError("no example: give the tool one, with {'$asset': 'audio'} where it wants an asset")
        return dict(fill(deepcopy(self._example), lambda kind: sample(_kind(kind), context)))

    def run(self, request: dict[str, Any], context: Watched) -> Payload:
        """Calls the tool as a worker does."""
        if reason := unavailable(self.tool):
            raise NotApplicableError(f"cannot run here: {reason}")
        with _untouched(Path.cwd()):
            return asyncio.run(self.tool.run(self.tool.Input.model_validate(request), context))

    def first(self) -> tuple[Payload, Watched]:
        """The first run of the example, made once."""
        if self._first is None:
            context = self.context()
            self._first = self.run(self.request(context), context), context
        return self._first


@contextmanager
def _untouched(folder: Path) -> Iterator[None]:
    before = {path.name for path in folder.iterdir()}
    yield
    if left := {path.name for path in folder.iterdir()} - before - {"__pycache__"}:
        raise ConformanceError(
            f"left {', '.join(sorted(left))} in the working directory; only context.scratch is a tool's own"
        )


def _declares(trial: Trial) -> None:
    if found := faults(type(trial.tool)):
        raise ConformanceError("; ".join(found))


def _has_schemas(trial: Trial) -> None:
    json.dumps(trial.tool.Input.model_json_schema(mode="validation"))
    json.dumps(trial.tool.Output.model_json_schema(mode="serialization"))


def _is_closed(trial: Trial) -> None:
    for model in (trial.tool.Input, trial.tool.Output):
        if model.model_config.get("extra") != "forbid" or not model.model_config.get("frozen"):
            raise ConformanceError(
                f"{model.__name__} is not closed and immutable: leave Payload's model_config as it is"
            )
    try:
        trial.tool.Input.model_validate({"a_field_that_nobody_declared": 1})
    except ValidationError as error:
        if any(found["type"] == "extra_forbidden" for found in error.errors()):
            return
    raise ConformanceError("Input takes a field that it does not declare")


def _checks_cheaply(trial: Trial) -> None:
    spent = []
    for _ in range(2):
        start = time.perf_counter()
        reason = unavailable(trial.tool)
        spent.append(time.perf_counter() - start)
    if reason.startswith("its check() broke"):
        raise ConformanceError(f"{reason}; check() may raise nothing but ToolUnavailable")
    if min(spent) > CHEAP_S:
        raise ConformanceError(
            f"check() took {min(spent):.2f} s, allowed are {CHEAP_S} s: look for files, import nothing heavy"
        )


def _example_validates(trial: Trial) -> None:
    request = trial.request(trial.context())
    try:
        trial.tool.Input.model_validate(request)
    except ValidationError as error:
        raise ConformanceError(f"example is no valid request: {error}") from error


def _estimates(trial: Trial) -> None:
    found: Any = trial.tool.estimate(trial.tool.Input.model_validate(trial.request(trial.context())))
    if not isinstance(found, Estimate):
        raise ConformanceError(f"estimate() gave {found!r:.80}, not an Estimate")


def _output_holds(trial: Trial) -> None:
    output, context = trial.first()
    if type(output) is not trial.tool.Output:
        raise ConformanceError(f"run() gave a {type(output).__name__}, not its Output")
    if trial.tool.Output.model_validate_json(output.model_dump_json()) != output:
        raise ConformanceError("Output does not come back the same from its own JSON")
    for place, asset in assets_in(output):
        data = context.path(asset).read_bytes()
        if hashlib.sha256(data).hexdigest() != asset.sha256 or len(data) != asset.size:
            raise ConformanceError(f"{place} names bytes that its file does not hold")


def _repeats(trial: Trial) -> None:
    if trial.tool.determinism == "none":
        raise NotApplicableError("declares that it does not repeat itself")
    output, _ = trial.first()
    context = trial.context()
    again = trial.run(trial.request(context), context)
    if again != output:
        raise ConformanceError(f"two runs of one request differ in {', '.join(_differences(output, again))}")


def _differences(one: BaseModel, other: BaseModel) -> list[str]:
    return [name for name in type(one).model_fields if getattr(one, name) != getattr(other, name, None)]


def _reports(trial: Trial) -> None:
    _, context = trial.first()
    if not context.reports:
        raise NotApplicableError("reports no progress")
    if not all(0 <= done <= 1 for done in context.reports) or context.reports != sorted(context.reports):
        raise ConformanceError(f"progress went {context.reports[:12]}: it must rise from 0 to 1")


def _stops(trial: Trial) -> None:
    if not trial.first()[1].reports:
        raise NotApplicableError("reports no progress, so nothing can stop it")
    context = trial.context(stop=True)
    try:
        trial.run(trial.request(context), context)
    except Cancelled:
        return
    raise ConformanceError("went on after progress() raised Cancelled; let it pass")


def _refuses_unknown_assets(trial: Trial) -> None:
    context = trial.context()
    request = trial.request(context)
    lost = _without_bytes(request)
    if lost == request:
        raise NotApplicableError("takes no asset")
    try:
        trial.run(lost, context)
    except (InvalidRequest, ValidationError):
        return  # a tool that only names its assets, as a timeline does, need not open them and may go on
    except ToolError as error:
        raise ConformanceError(f"an unknown asset gave {type(error).__name__}, not InvalidRequest") from error


def _without_bytes(value: Any) -> Any:
    if isinstance(value, dict):
        if "sha256" in value:
            return {**value, "sha256": UNKNOWN}
        return {key: _without_bytes(inner) for key, inner in value.items()}
    return [_without_bytes(inner) for inner in value] if isinstance(value, list) else value


def _survives_damaged_assets(trial: Trial) -> None:
    """Any of the tool's own errors will do, or not looking."""
    context = trial.context()
    damaged = trial.request(context, damaged_sample)
    if _without_bytes(damaged) == damaged:
        raise NotApplicableError("takes no asset")
    try:
        trial.run(damaged, context)
    except (ToolError, ValidationError):
        return


CHECKS: dict[str, Callable[[Trial], None]] = {
    "declares what the contract asks for": _declares,
    "exports the schemas of its input and output": _has_schemas,
    "takes no undeclared field": _is_closed,
    "check() is cheap and honest": _checks_cheaply,
    "the example is a valid request": _example_validates,
    "estimate() estimates": _estimates,
    "the output is what was declared, and its files exist": _output_holds,
    "the same request gives the same bytes": _repeats,
    "progress rises from 0 to 1": _reports,
    "stops when it is told to": _stops,
    "refuses an asset that does not exist": _refuses_unknown_assets,
    "survives a damaged asset": _survives_damaged_assets,
}
