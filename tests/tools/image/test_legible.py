"""Measured contrast: what the scene tool hands out can be read, on every ground and in every place."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tools.image.art import studio
from tools.image.compose import compose
from tools.image.legible import LARGE_FROM, bare, luminance_of, measured, pixels_behind
from tools.image.looks import look_names
from tools.image.picture import Picture, Text
from tools.image.scene import ScenePicture
from tools.image.shot import Item, Shot
from tools.testing import LocalContext

ITEMS = (Item(label="Older", detail="Slow; Far"), Item(label="Newer", detail="Quick; Near"))


def scene(tmp_path: Path, **request: Any) -> Picture:
    context = LocalContext(tmp_path / "store", tmp_path / "scratch", seed=11)
    made = asyncio.run(ScenePicture().run(ScenePicture.Input(**request), context))
    return made.picture  # type: ignore[attr-defined, no-any-return]


def unreadable(made: Picture) -> list[str]:
    behind = luminance_of(bare(made), 270)
    found = []
    for layer in made.texts:
        assert isinstance(layer.art, Text)
        least = 3.0 if layer.art.size >= LARGE_FROM else 4.5
        for run in (run for line in layer.art.lines for run in line):
            ratio = measured(run.colour, pixels_behind(layer.box, behind, made.width))
            if ratio < least:
                found.append(f"{layer.name} {run.colour} {ratio:.1f}")
    return found


@pytest.mark.parametrize("look", look_names())
def test_every_look_reads(tmp_path: Path, look: str) -> None:
    for index, family in enumerate(("hero", "split", "number", "end_card", "compare", "lower_third")):
        shot = Shot(
            family=family, headline="Fresh every week", accent="every week", kicker="Now", body="At your door.",
            number="48", items=ITEMS, button="Start", address="brewly.example", subject="coffee cup",
        )  # fmt: skip
        aspect = ("16:9", "9:16", "1:1")[index % 3]
        colors = ((), ("#FFD400", "#111111"))[index % 2]
        made = scene(tmp_path, shot=shot, look=look, aspect=aspect, index=index, colors=colors)
        assert unreadable(made) == [], f"{look} {family}"


@pytest.mark.parametrize("place", sorted(studio.BACKDROPS))
def test_every_place_reads(tmp_path: Path, place: str) -> None:
    words = studio.BACKDROPS[place].words[0]
    for look, aspect in (("modern", "16:9"), ("night", "9:16")):
        shot = Shot(family="title", headline="Where it happens", body="Every single day", setting=words)
        assert unreadable(scene(tmp_path, shot=shot, look=look, aspect=aspect)) == [], f"{place} {look}"


def test_a_text_that_reads_is_left_as_it_is(tmp_path: Path) -> None:
    shot = Shot(family="quote", headline="It tastes like the café moved in.", body="Maya")
    request = ScenePicture.Input(shot=shot, look="swiss", aspect="16:9")
    assert scene(tmp_path, shot=shot, look="swiss", aspect="16:9") == compose(request, 11)
