"""Types as references see them, one pair at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Annotated, Any, Literal, NewType

import pytest
from pydantic import BaseModel, ConfigDict, Field, JsonValue, RootModel, computed_field

from agent.plan.shapes import NoSuchPartError, at_path, describe, fits
from memory.assets import Asset, AudioAsset, VideoAsset
from tools.contract import Payload
from tools.media.timing import Slot, Word

Seconds = NewType("Seconds", float)


class Grade(str, Enum):  # noqa: UP042  # how older plugins write it
    GOOD = "good"


class Part(Payload):
    text: str
    start: float
    end: float


class Longer(Word):
    loud: bool = False


class Loose(BaseModel):
    model_config = ConfigDict(extra="ignore")
    text: str


class Tree(Payload):
    name: str
    under: tuple[Tree, ...] = ()


class Bush(Payload):
    name: str
    under: tuple[Bush, ...] = ()


class Names(RootModel[tuple[str, ...]]):
    pass


class Box(Payload):
    words: tuple[Word, ...]
    word: Word | None
    either: Word | Slot
    pair: tuple[int, AudioAsset]
    table: dict[str, list[float]]
    anything: Any
    names: Names

    @computed_field  # type: ignore[prop-decorator]
    @property
    def count(self) -> int:
        return len(self.words)


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (int, float, True),
        (float, int, False),
        (bool, int, False),
        (str, int, False),
        (AudioAsset, VideoAsset, False),
        (AudioAsset, Asset, True),
        (Asset, AudioAsset, False),
        (AudioAsset, VideoAsset | AudioAsset, True),
        (AudioAsset | None, AudioAsset, False),
        (AudioAsset, AudioAsset | None, True),
        (AudioAsset | VideoAsset, Asset, True),
        (tuple[Word, ...], list[Word], True),
        (list[Word], Sequence[Word], True),
        (list[int], tuple[float, ...], True),
        (tuple[int, int], tuple[float, ...], True),
        (tuple[int, ...], tuple[int, int], False),
        (tuple[int, str], tuple[int, str], True),
        (tuple[int, str], tuple[str, int], False),
        (tuple[int, int], tuple[int, int, int], False),
        (Word, tuple[Word, ...], False),
        (list[Word], Word, False),
        (dict[str, int], Mapping[str, float], True),
        (dict[str, str], dict[str, float], False),
        (Literal["a"], Literal["a", "b"], True),
        (Literal["a", "b"], Literal["a"], False),
        (Literal["a"], str, True),
        (Literal[1], float, True),
        (str, Literal["a"], False),
        (Grade, str, True),
        (str, Grade, False),
        (Grade, Grade, True),
        (Seconds, float, True),
        (Annotated[int, Field(ge=0)], int, True),
        (Word, Part, True),
        (Part, Slot, False),
        (Longer, Word, False),
        (Word, Longer, True),
        (Word, Loose, True),
        (Loose, Word, False),
        (Word, dict[str, Any], True),
        (Word, dict[str, float], False),
        (Tree, Bush, True),
        (Tree, Word, False),
        (Names, list[str], True),
        (Any, Word, True),
        (Word, Any, True),
        (Word, JsonValue, True),
        (None, int | None, True),
    ],
)
def test_what_may_stand_where(source: Any, target: Any, expected: bool) -> None:
    assert fits(source, target) is expected


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("words.3.text", "text"),
        ("words", "list of Word"),
        ("either.start", "number"),
        ("pair.1.sha256", "text"),
        ("table.any.0", "number"),
        ("anything.at.all", "anything"),
        ("names.0", "text"),
        ("count", "whole number"),
        ("word", "Word or nothing"),
    ],
)
def test_what_lies_at_a_path(path: str, said: str) -> None:
    assert describe(at_path(Box, path.split("."))) == said


@pytest.mark.parametrize(
    "path", ["wrods", "words.x", "words.-1", "words.²", "word.text", "either.text", "pair.2", "count.0", "", "words."]
)
def test_what_lies_nowhere(path: str) -> None:
    with pytest.raises(NoSuchPartError):
        at_path(Box, path.split("."))
