"""The boundary turns whatever a tool does into an answer."""

from __future__ import annotations

import asyncio
import errno
import os
from pathlib import Path

import pytest

from memory.errors import StoreUnreachable, disk_full
from memory.store import AssetStore
from tools import calling
from tools.calling import Trouble, call
from tools.context import StoreContext
from tools.contract import Context, Payload, Tool
from tools.errors import ToolFailed
from tools.settings import ToolSettings


class Nothing(Payload):
    """An empty request, and an empty answer."""


class Quoter(Tool):
    """Fails as one fails whose program found the disk full."""

    name = "fake.quoter"
    version = "1"
    summary = "Quotes."
    Input = Nothing
    Output = Nothing

    async def run(self, request: Nothing, context: Context) -> Nothing:
        raise ToolFailed(f"ffmpeg stopped with code 228: film.mp4: {os.strerror(errno.ENOSPC)}")


class Stranger(Quoter):
    """Returns something else than it declares."""

    async def run(self, request: Nothing, context: Context) -> Nothing:
        return {"unheard": 1}  # type: ignore[return-value]  # that is the point


class Lonely(Quoter):
    """Cannot hand in what it made."""

    async def run(self, request: Nothing, context: Context) -> Nothing:
        raise StoreUnreachable("the asset store s3://films cannot be used: timeout")


@pytest.fixture
def context(tmp_path: Path) -> StoreContext:
    return StoreContext(AssetStore(tmp_path / "assets"), tmp_path, 0, ToolSettings(), lambda _done, _note: None)


@pytest.mark.parametrize(("cramped", "code"), [(0, "tool_failed"), (1 << 62, "disk_full")])
def test_words_about_a_full_disk_count_when_it_is_full(
    context: StoreContext, monkeypatch: pytest.MonkeyPatch, cramped: int, code: str
) -> None:
    monkeypatch.setattr(calling, "CRAMPED", cramped)
    answer = asyncio.run(call(Quoter(), {}, context))
    assert isinstance(answer, Trouble)
    assert answer.code == code


def test_a_store_out_of_reach_passes(context: StoreContext) -> None:
    answer = asyncio.run(call(Lonely(), {}, context))
    assert isinstance(answer, Trouble)
    assert answer.code == "transient"


def test_an_undeclared_output_is_the_tools_failure(context: StoreContext) -> None:
    answer = asyncio.run(call(Stranger(), {}, context))
    assert isinstance(answer, Trouble)
    assert answer.code == "tool_failed"
    assert "unheard" in answer.message


def test_a_request_that_does_not_fit_is_named_field_by_field(context: StoreContext) -> None:
    answer = asyncio.run(call(Quoter(), {"colour": "red"}, context))
    assert isinstance(answer, Trouble)
    assert answer.code == "invalid_request"
    assert "colour" in answer.message


def test_a_full_disk_is_seen_behind_other_errors() -> None:
    behind = ToolFailed("cannot write")
    behind.__cause__ = OSError(errno.ENOSPC, "full")
    assert disk_full(behind)
    assert not disk_full(OSError(errno.EACCES, "forbidden"))


def test_progress_stays_between_nothing_and_all(tmp_path: Path) -> None:
    told: list[float] = []
    store = AssetStore(tmp_path / "assets")
    context = StoreContext(store, tmp_path, 0, ToolSettings(), lambda done, _note: told.append(done))
    for done in (-1.0, 0.5, 7.0):
        context.progress(done)
    assert told == [0.0, 0.5, 1.0]
