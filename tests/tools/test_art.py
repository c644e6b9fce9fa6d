"""Every prop and backdrop draws in any palette, stays in its place and repeats to the byte."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import skia

from tools.image.art import studio
from tools.image.palette import Palette

Pixels = npt.NDArray[np.uint8]
WARM = Palette(ground="#FFF1DC", ink="#2A1510", accent="#E8552D", support="#FFB347", second="#1F6F5C")
NIGHT = Palette(ground="#0D0A2B", ink="#FFFFFF", accent="#FFD27A", support="#D8447E", second="#5A1F78")
SWISS = Palette(ground="#E4002B", ink="#FFFFFF", accent="#111111", support="#FFFFFF", second="#111111")
PALETTES = (WARM, NIGHT, SWISS)
MARGIN = 20
DRAWN = [(name, state) for name, prop in studio.PROPS.items() for state in prop.states]


def prop_pixels(
    name: str, palette: Palette, seed: int = 1, state: str = "", size: int = 100, margin: int = MARGIN
) -> Pixels:
    """The prop `size` pixels high, with `margin` pixels round its box."""
    prop = studio.prop(name)
    surface = skia.Surface(int(prop.aspect * size) + 2 * margin, size + 2 * margin)
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.translate(margin, margin)
    canvas.scale(size / 100, size / 100)
    prop.draw(canvas, palette, seed, state)
    return np.array(surface.makeImageSnapshot())


def backdrop_pixels(
    name: str, palette: Palette, width: int, height: int, seed: int = 1, opaque: bool = False
) -> Pixels:
    """All planes, shown from inside the overscan: the outermost 4 % on each side are in the picture."""
    planes = studio.backdrop(name).planes(
        width, height, palette, seed, (width * 0.06, height * 0.1, width * 0.5, height * 0.5)
    )
    surface = skia.Surface(round(width * 1.08), round(height * 1.08))
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.translate(width * 0.04, height * 0.04)
    for plane in planes:
        if plane.opaque or not opaque:
            plane.draw(canvas)
    return np.array(surface.makeImageSnapshot())


@pytest.mark.parametrize(("name", "state"), DRAWN)
def test_prop_fills_its_box_and_no_more(name: str, state: str) -> None:
    for palette in PALETTES:
        alpha = prop_pixels(name, palette, state=state)[:, :, 3]
        box = alpha[MARGIN:-MARGIN, MARGIN:-MARGIN]
        coverage = float((box > 24).mean())
        assert 0.05 < coverage < 0.95
        outside = alpha.copy()
        outside[MARGIN:-MARGIN, MARGIN:-MARGIN] = 0
        assert int(outside.max()) <= 40, "only the soft edge of a shadow may leave the box"


@pytest.mark.parametrize("name", studio.PROPS)
def test_prop_repeats_to_the_byte(name: str) -> None:
    state = studio.prop(name).states[0]
    once, again = (prop_pixels(name, WARM, seed=7, state=state, size=60, margin=0) for _ in range(2))
    assert np.array_equal(once, again)


@pytest.mark.parametrize("name", studio.PROPS)
def test_prop_reads_on_light_and_dark_ground(name: str) -> None:
    for palette in (WARM, NIGHT):
        drawn = prop_pixels(name, palette, state=studio.prop(name).states[0], size=80, margin=0).astype(float)
        solid = drawn[:, :, 3] > 200
        ground = np.array([int(palette.ground[i : i + 2], 16) for i in (5, 3, 1)], float)
        distance = np.abs(drawn[:, :, :3][solid] - ground).max(axis=1)
        assert float((distance > 40).mean()) > 0.2, "a prop has to stand out from its ground"


def test_brand_colour_shows_in_painted_things() -> None:
    for name in ("coffee-cup", "tram", "coffee-bag", "shop", "envelope"):
        assert not np.array_equal(prop_pixels(name, WARM), prop_pixels(name, NIGHT))


def test_people_differ_by_seed() -> None:
    looks = {prop_pixels("person", WARM, seed=seed, state="standing", size=60, margin=0).tobytes() for seed in range(8)}
    assert len(looks) == 8


def test_stretch_states_are_different_poses() -> None:
    states = studio.prop("stretch").states
    poses = {prop_pixels("stretch", WARM, state=state, size=60, margin=0).tobytes() for state in states}
    assert len(poses) == len(states) >= 5


@pytest.mark.parametrize("name", studio.BACKDROPS)
@pytest.mark.parametrize("size", [(320, 180), (180, 320), (200, 200)], ids=["wide", "tall", "square"])
def test_backdrop_covers_frame_and_overscan(name: str, size: tuple[int, int]) -> None:
    for palette in PALETTES:
        whole = backdrop_pixels(name, palette, *size)
        first = backdrop_pixels(name, palette, *size, opaque=True)
        assert int(whole[:, :, 3].min()) == 255
        assert int(first[1:-1, 1:-1, 3].min()) == 255, "a plane that says it is opaque covers everything"
        assert float(whole[:, :, :3].astype(float).std()) > 3, "a backdrop is more than one flat colour"


@pytest.mark.parametrize("name", studio.BACKDROPS)
def test_backdrop_repeats_and_follows_the_palette(name: str) -> None:
    once, again = (backdrop_pixels(name, WARM, 240, 136, seed=3) for _ in range(2))
    assert np.array_equal(once, again)
    other = backdrop_pixels(name, NIGHT, 240, 136, seed=3)
    assert float(np.abs(once.astype(int) - other.astype(int)).mean()) > 3


@pytest.mark.parametrize("name", studio.BACKDROPS)
def test_backdrop_planes_go_from_far_to_near(name: str) -> None:
    planes = studio.backdrop(name).planes(320, 180, WARM, 1, None)
    depths = [plane.depth for plane in planes]
    assert len(planes) >= 2
    assert planes[0].opaque
    assert depths == sorted(depths)
    assert all(0 <= depth <= 1 for depth in depths)


@pytest.mark.parametrize("name", ["city-night", "city-day", "mountains", "street-rain", "sky", "night-market"])
def test_text_box_stays_calm(name: str) -> None:
    """Neighbouring pixels inside the quiet box differ less than without it."""
    width, height = 640, 360
    quiet = (40.0, 60.0, 360.0, 160.0)

    def unrest(box: tuple[float, float, float, float] | None) -> float:
        surface = skia.Surface(width, height)
        for plane in studio.backdrop(name).planes(width, height, NIGHT, 5, box):
            plane.draw(surface.getCanvas())
        grey = np.array(surface.makeImageSnapshot())[60:220, 40:400, :3].astype(float).mean(axis=2)
        return float(np.abs(np.diff(grey, axis=1)).mean() + np.abs(np.diff(grey, axis=0)).mean())

    assert unrest(quiet) <= unrest(None)
    assert unrest(quiet) < 2.0


def test_studio_lists_every_file_once() -> None:
    folder = Path(studio.__file__).parent
    for kind, listed in (("props", studio.PROPS), ("backdrops", studio.BACKDROPS)):
        files = {path.stem for path in (folder / kind).glob("*.py")} - {"__init__"}
        assert {name.replace("-", "_") for name in listed} == files


def test_names_and_words_are_plain() -> None:
    everything: list[studio.Prop | studio.Backdrop] = [*studio.PROPS.values(), *studio.BACKDROPS.values()]
    for drawn in everything:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", drawn.name)
        assert len(drawn.words) == len(set(drawn.words)) >= 4
