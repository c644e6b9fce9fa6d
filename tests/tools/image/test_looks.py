"""Looks: enough of them, each readable, and brand colours that are really to be seen."""

from __future__ import annotations

import itertools
import subprocess
import sys
from typing import get_args

import numpy as np
import pytest

from tools.errors import InvalidRequest
from tools.image import tint
from tools.image.branding import palette_for
from tools.image.compose import compose
from tools.image.flatten import flatten
from tools.image.look import GroundRole
from tools.image.looks import choose_look, look, look_names
from tools.image.scene import ScenePicture
from tools.image.shot import Item, Shot

ROLES: tuple[GroundRole, ...] = get_args(GroundRole)
FILM = (
    Shot(family="title", headline="When was it roasted?", subject="coffee bag"),
    Shot(family="hero", headline="Meet Brewly.", subject="coffee cup"),
    Shot(family="steps", headline="Three steps", items=tuple(Item(label=f"Step {n}") for n in (1, 2, 3))),
    Shot(family="number", headline="Hours to your door", number="48"),
    Shot(family="end_card", headline="Fresh every week", button="Start", subject="coffee bag"),
)


def share_of(colour: str, look_name: str, colors: tuple[str, ...]) -> float:
    """The share of a film's pixels that are that colour, give or take what shading does to it."""
    wanted, hits, total = np.array(tint.parts(colour)), 0, 0
    for index, shot in enumerate(FILM):
        request = ScenePicture.Input(shot=shot, look=look_name, aspect="16:9", index=index, colors=colors)
        pixels = flatten(compose(request, 3), 180).reshape(-1, 3).astype(int)
        hits += int((np.abs(pixels - wanted).max(axis=1) <= 14).sum())
        total += len(pixels)
    return hits / total


def test_there_are_a_dozen_looks_and_each_says_what_it_is() -> None:
    assert len(look_names()) >= 12
    assert all(look(name).name == name and look(name).summary for name in look_names())


@pytest.mark.parametrize("name", look_names())
def test_ink_reads_on_every_ground(name: str) -> None:
    for role in ROLES:
        for colors in ((), ("#FFD400", "#111111"), ("#0A5C36",), ("#FFFFFF", "#E4002B"), ("#808080",)):
            for monochrome in (False, True):
                palette = palette_for(look(name), role, colors, monochrome)
                assert tint.contrast(palette.ink, palette.ground) >= 4.5, f"{role} {colors} {palette}"


@pytest.mark.parametrize(
    ("kind", "tone", "subject", "expected"),
    [
        ("explainer", (), "photosynthesis", {"learning"}),
        ("launch", ("futuristic",), "AI network", {"neon"}),
        ("story", ("playful",), "a dragon for children", {"playful"}),
        ("report", ("sober",), "weekly orders", {"data"}),
        ("news", (), "city council tram line", {"newsroom"}),
        ("how_to", ("chatty",), "pancakes", {"warm"}),
        ("appeal", ("heartfelt",), "animal shelter", {"heart"}),
    ],
)
def test_the_look_follows_the_brief(kind: str, tone: tuple[str, ...], subject: str, expected: set[str]) -> None:
    assert choose_look(kind, tone, subject) in expected


def test_the_seed_decides_between_equals_only() -> None:
    assert len({choose_look("promo", (), "x", seed) for seed in range(12)}) > 1
    assert len({choose_look("explainer", (), "photosynthesis", seed) for seed in range(12)}) == 1


def test_an_unknown_look_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InvalidRequest, match="warm"):
        look("sepia")


@pytest.mark.parametrize("name", ["warm", "neon", "calm", "swiss", "luxury"])
def test_brand_colours_fill_large_areas(name: str) -> None:
    for colors in (("#FFD400", "#111111"), ("#0A5C36", "#F4EBDD")):
        for colour in colors:
            assert share_of(colour, name, colors) > 0.02, f"{colour} in {name}"


def test_choosing_a_look_loads_no_drawing() -> None:
    code = (
        "import sys, tools.image.looks as l; l.choose_look('promo', (), 'tea');"
        "print('skia' in sys.modules, 'numpy' in sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["False", "False"]


BRANDS = ((), ("#0B1B33", "#FFC83D"), ("#0B1B33", "#FFC83D", "#FFFFFF"), ("#5A3921", "#E0A458"), ("#FFD400", "#111111"))


@pytest.mark.parametrize("name", look_names())
def test_the_spoken_word_reads_in_every_look_and_brand(name: str) -> None:
    for shot in FILM:
        for index, colors in itertools.product(range(3), BRANDS):
            request = ScenePicture.Input(shot=shot, look=name, aspect="16:9", index=index, colors=colors)
            zone = compose(request, 3).caption
            assert zone is not None
            assert tint.contrast(zone.accent, zone.box_colour) >= 4.5, f"{shot.family} {colors} {zone}"
            assert tint.contrast(zone.accent, zone.accent_ink) >= 4.5, f"{shot.family} {colors} {zone}"
            assert tint.contrast(zone.ink, zone.box_colour) >= 4.5


@pytest.mark.parametrize("colors", [brand for brand in BRANDS if brand])
def test_a_brands_vivid_colour_stays_the_accent(colors: tuple[str, ...]) -> None:
    loud = max(colors, key=tint.chroma)
    for name, role in itertools.product(look_names(), ROLES):
        palette = palette_for(look(name), role, colors)
        assert loud in (palette.accent, palette.ground), f"{name} {role} {palette}"


@pytest.mark.parametrize(
    ("kind", "tone", "subject", "found"),
    [
        ("promo", ("ruhig", "freundlich"), "Physiotherapie-Praxis", {"calm"}),
        ("promo", (), "a co-working space", {"warm", "modern"}),
        ("event", ("cercano", "alegre"), "taller de bicicletas", {"warm", "playful"}),
        ("announcement", ("sérieux",), "la mairie", {"newsroom"}),
        ("story", ("nostalgico",), "la radio del nonno", {"retro"}),
        ("explainer", ("verspielt",), "Zähne putzen", {"playful"}),
        ("explainer", (), "the space station", {"space"}),
    ],
)
def test_tone_and_subject_count_in_every_language(
    kind: str, tone: tuple[str, ...], subject: str, found: set[str]
) -> None:
    assert {choose_look(kind, tone, subject, seed) for seed in range(4)} <= found
