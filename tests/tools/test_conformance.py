"""The conformance suite: passes honest tools, and catches each way of breaking the contract."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any, ClassVar

import pytest
from pydantic import ConfigDict

from memory.assets import AudioAsset, DocumentAsset
from tools.conformance import check
from tools.conformance.samples import KINDS, make_sample
from tools.contract import Context, Estimate, Payload, Tool, ToolFailed, ToolUnavailable
from tools.registry import TABLE, Registry, load

PLUGINS = Path(__file__).parents[1] / "plugin_distribution"
COUNTER = itertools.count()


class Note(Tool):
    """An honest tool, which the others here break."""

    name = "text.note"
    version = "1"
    summary = "Write a note."
    example: ClassVar[dict[str, Any] | None] = {"text": "hello"}

    class Input(Payload):
        text: str
        sound: AudioAsset | None = None

    class Output(Payload):
        note: DocumentAsset

    async def run(self, request: Any, context: Context) -> Payload:
        context.progress(0.1)
        if request.sound:
            context.path(request.sound)
        return self.Output(note=self.write(context, request.text))

    def write(self, context: Context, text: str) -> DocumentAsset:
        path = context.scratch / "note.md"
        path.write_text(text, encoding="utf-8")
        context.progress(1.0)
        return context.keep(path, DocumentAsset)


class Open(Note):
    class Input(Payload):
        model_config = ConfigDict(extra="ignore")
        text: str = ""
        sound: AudioAsset | None = None


class Slow(Note):
    def check(self) -> None:
        import time

        time.sleep(0.3)


class Leaving(Note):
    def check(self) -> None:
        raise SystemExit(2)


class WrongExample(Note):
    example: ClassVar[dict[str, Any] | None] = {"txet": "hello"}


class Guessing(Note):
    def estimate(self, request: Any) -> Estimate:
        return 3.0  # type: ignore[return-value]


class Inventing(Note):
    def write(self, context: Context, text: str) -> DocumentAsset:
        return DocumentAsset(sha256="f" * 64, suffix=".md", size=4)


class Changing(Note):
    def write(self, context: Context, text: str) -> DocumentAsset:
        return super().write(context, f"{text} {next(COUNTER)}")


class Backwards(Note):
    def write(self, context: Context, text: str) -> DocumentAsset:
        context.progress(0.05)
        return super().write(context, text)


class Stubborn(Note):
    async def run(self, request: Any, context: Context) -> Payload:
        try:
            context.progress(0.5)
        finally:
            return self.Output(note=DocumentAsset(sha256="f" * 64, suffix=".md", size=4))  # noqa: B012


class Blaming(Note):
    example: ClassVar[dict[str, Any] | None] = {"text": "hello", "sound": {"$asset": "audio"}}

    async def run(self, request: Any, context: Context) -> Payload:
        try:
            return await super().run(request, context)
        except Exception as error:
            raise ToolFailed("went wrong") from error


class Fragile(Note):
    example: ClassVar[dict[str, Any] | None] = {"text": "hello", "sound": {"$asset": "audio"}}

    async def run(self, request: Any, context: Context) -> Payload:
        import wave

        with wave.open(str(context.path(request.sound))):
            return await super().run(request, context)


class Littering(Note):
    async def run(self, request: Any, context: Context) -> Payload:
        Path("litter.txt").write_text("here")
        return await super().run(request, context)


def failed(tool: Tool) -> list[str]:
    return [verdict.check for verdict in check(tool) if verdict.outcome == "failed"]


@pytest.mark.parametrize(
    ("tool", "broken"),
    [
        (Note, []),
        (Open, ["takes no undeclared field"]),
        (Slow, ["check() is cheap and honest"]),
        (WrongExample, ["the example is a valid request"]),
        (Guessing, ["estimate() estimates"]),
        (Inventing, ["the output is what was declared, and its files exist"]),
        (Changing, ["the same request gives the same bytes"]),
        (Backwards, ["progress rises from 0 to 1"]),
        (Stubborn, ["stops when it is told to"]),
        (Blaming, ["refuses an asset that does not exist"]),
        (Fragile, ["survives a damaged asset"]),
    ],
)
def test_each_broken_rule_is_found(tool: type[Tool], broken: list[str]) -> None:
    assert set(broken) <= set(failed(tool()))
    if not broken:
        assert failed(tool()) == []


def test_a_check_that_exits_fails_alone_and_ends_nothing() -> None:
    verdicts = check(Leaving())
    assert [v.check for v in verdicts if v.outcome == "failed"] == ["check() is cheap and honest"]
    assert "SystemExit" in next(v.message for v in verdicts if v.outcome == "failed")


def test_files_left_in_the_working_directory_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found = [verdict for verdict in check(Littering()) if verdict.outcome == "failed"]
    assert "litter.txt" in found[0].message


def test_a_tool_that_cannot_run_here_is_skipped_where_it_would_run() -> None:
    class Missing(Note):
        def check(self) -> None:
            raise ToolUnavailable("pip install more")

    verdicts = {verdict.check: verdict for verdict in check(Missing())}
    assert verdicts["the same request gives the same bytes"].outcome == "skipped"
    assert "pip install more" in verdicts["the same request gives the same bytes"].message
    assert not [verdict for verdict in verdicts.values() if verdict.outcome == "failed"]


def test_a_strangers_tools_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PLUGINS))
    registry = Registry.discover()
    for name in ("text.shout", "text.length"):
        assert failed(registry.get(name)) == []


def test_nothing_stays_in_the_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    check(Note())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", list(KINDS))
def test_samples_are_made_of_every_kind_and_are_the_same_every_time(kind: Any, tmp_path: Path) -> None:
    first = make_sample(kind, tmp_path).read_bytes()
    assert first
    assert make_sample(kind, tmp_path).read_bytes() == first


@pytest.mark.parametrize("name", [name for name, _, _ in TABLE])
def test_every_built_in_tool_passes(name: str) -> None:
    found = [verdict for verdict in check(load(name)) if verdict.outcome == "failed"]
    assert found == []
