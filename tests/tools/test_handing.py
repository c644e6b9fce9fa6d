"""Placeholders and file paths become assets wherever a request's types want them, and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import pytest
from pydantic import Field

from memory.assets import Asset, AudioAsset, DocumentAsset, VideoAsset
from tools.contract import Payload
from tools.handing import assets_in, fill, take_files

SOUND = AudioAsset(sha256="a" * 64, suffix=".wav", size=1)


class Part(Payload):
    sound: AudioAsset | None = None
    name: str = ""


class Wanted(Payload):
    title: str = ""
    film: Annotated[VideoAsset | None, Field(description="a film")] = None
    films: tuple[VideoAsset, ...] = ()
    parts: list[Part] = []  # noqa: RUF012  # pydantic copies defaults
    by_name: dict[str, AudioAsset] = {}  # noqa: RUF012  # as above
    fixed: tuple[str, DocumentAsset] | None = None


def keep(path: Path, kind: type[Asset]) -> Asset:
    return kind.model_validate({"sha256": "b" * 64, "suffix": path.suffix, "size": len(path.name)})


@pytest.mark.parametrize(
    ("given", "kinds"),
    [
        ({"title": "film.mp4"}, {}),
        ({"film": "film.mp4"}, {"film": "video"}),
        ({"film": None}, {}),
        ({"films": ["a.mp4", "b.mp4"]}, {"films.0": "video", "films.1": "video"}),
        ({"parts": [{"sound": "a.wav", "name": "b.wav"}]}, {"parts.0.sound": "audio"}),
        ({"by_name": {"one": "a.wav"}}, {"by_name.one": "audio"}),
        ({"fixed": ["text", "note.md"]}, {"fixed.1": "document"}),
        ({"parts": [{"sound": SOUND.model_dump()}]}, {"parts.0.sound": "audio"}),
    ],
)
def test_paths_become_assets_of_the_kind_that_is_wanted(given: dict[str, Any], kinds: dict[str, str]) -> None:
    request = Wanted.model_validate(take_files(Wanted, given, keep))
    assert {place: asset.kind for place, asset in assets_in(request)} == kinds


def test_what_fits_nowhere_is_left_for_the_types_to_refuse() -> None:
    given = {"films": "a.mp4", "nobody": ["x"], "parts": {"sound": 3}}
    assert take_files(Wanted, given, keep)["nobody"] == ["x"]
    assert take_files(Wanted, given, keep)["parts"] == {"sound": 3}


def test_placeholders_become_assets_of_the_named_kind() -> None:
    made: list[str] = []

    def make(kind: str) -> Asset:
        made.append(kind)
        return SOUND

    given = {"parts": [{"sound": {"$asset": "audio"}}], "title": "$asset", "pair": ({"$asset": "video"}, 1)}
    filled = fill(given, make)
    assert made == ["audio", "video"]
    assert filled["parts"][0]["sound"]["sha256"] == SOUND.sha256
    assert filled["title"] == "$asset"
