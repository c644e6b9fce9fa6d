"""Art packs: a person's files become things that scenes show, by their words, in every aspect and without harm."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, get_args

import cv2
import numpy as np
import pytest
import skia

from memory.assets import ImageAsset
from tools.errors import InvalidRequest
from tools.image.compose import compose
from tools.image.flatten import flatten
from tools.image.packs.art import PackArt
from tools.image.packs.folder import keep_pack, read_pack
from tools.image.packs.lookup import concerned, pick
from tools.image.packs.pixels import Pixels, rasterised
from tools.image.packs.words import words_of
from tools.image.picture import Picture, PropArt, RasterArt
from tools.image.render.raster import images_of
from tools.image.scene import ScenePicture
from tools.image.shot import Item, Shot
from tools.image.still import Still
from tools.media.frame import Aspect
from tools.testing import LocalContext
from tools.video.segment import Segment

BICYCLE = """<?xml version="1.0"?>
<!-- drawn by hand -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:ink="http://example.org/ink" width="200mm" height="130mm" viewBox="0 0 200 130">
  <title>A bicycle</title><ink:view zoom="2"><ink:script-like/></ink:view>
  <style>/* two classes */ .w { fill: none; stroke: #00FF00; stroke-width: 8 } #f{stroke:#FF00FF}
    circle { stroke: red }</style>
  <defs><circle id="c" class="w" cx="45" cy="85" r="36"/></defs>
  <use xlink:href="#c"/><use href="#c" x="110"/>
  <path id="f" style="fill:none;stroke-width:9" d="M45 85 80 35 135 35 95 85 45 85M155 85 130 18"/>
</svg>"""
GREEN, MAGENTA = (0, 255, 0), (255, 0, 255)


def pixels_of(png: bytes) -> Pixels:
    decoded = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    assert decoded is not None
    return np.asarray(cv2.cvtColor(decoded, cv2.COLOR_BGRA2RGBA), np.uint8)


def share(pixels: Any, colour: tuple[int, int, int]) -> float:
    return float((np.abs(pixels[..., :3].astype(int) - colour).max(axis=-1) <= 12).mean())


def photo(path: Path, colour: tuple[int, int, int] = (30, 90, 200)) -> None:
    flat = np.full((300, 450, 4), (*colour, 255), np.uint8)
    skia.Image.fromarray(flat).save(str(path), skia.kJPEG)


@pytest.fixture
def context(tmp_path: Path) -> LocalContext:
    return LocalContext(tmp_path / "store", tmp_path / "scratch")


@pytest.fixture
def pack(tmp_path: Path, context: LocalContext) -> tuple[PackArt, ...]:
    folder = tmp_path / "art"
    folder.mkdir()
    (folder / "red-bicycle_side view.svg").write_text(BICYCLE, encoding="utf-8")
    photo(folder / "valley.jpg")
    (folder / "pack.yaml").write_text(
        "licence: CC-BY-4.0\nfiles:\n  valley.jpg: {words: [valley, green hills], credit: A. Walker}\n"
    )
    (folder / "LICENCE.txt").write_text("see pack.yaml")
    return keep_pack(read_pack(folder), context, context.scratch)  # type: ignore[arg-type]  # a store with keep()


def scene(pack: tuple[PackArt, ...], aspect: Aspect = "16:9", **shot: Any) -> Picture:
    asked = Shot(**({"family": "hero", "headline": "Ride it home."} | shot))
    return compose(ScenePicture.Input(shot=asked, look="swiss", aspect=aspect, art=pack), 3)


def rasters(picture: Picture) -> list[RasterArt]:
    return [layer.art for layer in picture.layers if isinstance(layer.art, RasterArt)]


@pytest.mark.parametrize(
    ("stem", "words"),
    [
        ("red-bicycle_side view", ("red", "bicycle")),
        ("CoffeeCup2", ("coffee", "cup2")),
        ("vélo-rouge_01", ("vélo", "rouge")),
        ("IMG_2034", ()),
        ("dark blue", ()),
        ("brewly bag final v2", ("brewly", "bag", "v2")),
    ],
)
def test_a_file_name_says_what_is_shown(stem: str, words: tuple[str, ...]) -> None:
    assert words_of(stem) == words


def art(name: str, *words: str) -> PackArt:
    image = ImageAsset(sha256=f"{abs(hash(name)):064x}"[-64:], suffix=".png", size=1)
    return PackArt(name=name, words=words, width=10, height=10, image=image)


def test_the_art_that_shares_most_words_is_shown() -> None:
    red, blue, bag = art("a", "red", "bicycle"), art("b", "blue", "bicycle"), art("c", "brewly", "coffee bag")
    pack = (red, blue, bag)
    assert pick("blue bicycles", pack) == blue
    assert pick("bicycle", pack, 0) == red
    assert pick("bicycle", pack, 1) == blue
    assert pick("sun, coffee bag", pack) == bag
    assert pick("red wine", pack) is None
    assert pick("coffee", pack) is None
    assert pick("", pack) is None


def test_a_pack_keeps_words_and_terms(pack: tuple[PackArt, ...]) -> None:
    bicycle, valley = pack
    assert (bicycle.words, bicycle.licence, bicycle.credit) == (("red", "bicycle"), "CC-BY-4.0", "")
    assert (valley.words, valley.licence, valley.credit) == (("valley", "green hills"), "CC-BY-4.0", "A. Walker")
    assert (bicycle.form, valley.form) == ("cutout", "photo")
    assert all(len(each.original) == 64 for each in pack)


def test_an_svg_keeps_its_styles_and_loses_its_margins() -> None:
    made = rasterised("bicycle.svg", BICYCLE.encode())
    pixels = pixels_of(made.png)
    assert pixels.shape[:2] == (made.drawn.height, made.drawn.width)
    assert share(pixels, GREEN) > 0.05
    assert share(pixels, MAGENTA) > 0.02
    assert pixels[0, :, 3].any()
    assert pixels[-1, :, 3].any()
    assert made.drawn.aspect == pytest.approx(190 / 108.6, abs=0.01)
    assert made.drawn.foot[0] < 0.3 < 0.7 < made.drawn.foot[1]
    assert rasterised("bicycle.svg", BICYCLE.encode()).png == made.png


def test_a_photo_is_turned_upright_and_made_no_larger_than_films_need(tmp_path: Path) -> None:
    flat = np.zeros((900, 3000, 4), np.uint8)
    flat[..., 3] = 255
    flat[:, :1500] = (255, 0, 0, 255)
    plain = bytes(skia.Image.fromarray(flat, skia.kRGBA_8888_ColorType).encodeToData(skia.kJPEG, 95))
    turned = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    segment = b"\xff\xe1" + (len(turned) + 2).to_bytes(2, "big") + turned
    made = rasterised("wall.jpg", plain[:2] + segment + plain[2:])
    assert (made.drawn.width, made.drawn.height) == (480, 1600)
    top = pixels_of(made.png)[100, 240]
    assert top[0] > 200 > 60 > top[1]


@pytest.mark.parametrize("aspect", get_args(Aspect))
def test_the_art_wins_over_the_studio_in_every_aspect(
    context: LocalContext, pack: tuple[PackArt, ...], aspect: Aspect
) -> None:
    for family in ("title", "hero", "split", "end_card", "diagram"):
        items = (Item(label="Light"), Item(label="Quick")) if family == "diagram" else ()
        made = scene(pack, aspect, family=family, subject="bicycle", items=items)
        assert len(rasters(made)) == 1
        assert not any(isinstance(layer.art, PropArt) for layer in made.layers if layer.name == "subject")
        box = next(layer.box for layer in made.layers if isinstance(layer.art, RasterArt))
        assert box.w / box.h == pytest.approx(pack[0].aspect, rel=0.02)
        assert not any(text.box.meets(box, 4.0) for text in made.texts)
    seen = flatten(made, 270, images_of(made, context))
    assert share(seen, GREEN) > 0.002


def test_items_show_art_beside_their_labels(pack: tuple[PackArt, ...]) -> None:
    items = (Item(label="Ride", subject="bicycle"), Item(label="Look", subject="green hills"), Item(label="Rest"))
    assert {art.form for art in rasters(scene(pack, family="steps", items=items))} == {"cutout", "photo"}


def test_a_headline_or_a_spoken_line_calls_for_art_too(pack: tuple[PackArt, ...]) -> None:
    assert rasters(scene(pack, headline="Our bicycle", subject="star"))
    assert rasters(scene(pack, spoken="Take the bicycle today.", subject="star"))
    assert not rasters(scene(pack, headline="Red wine", subject="bottle", spoken="A red one."))


def test_a_brand_name_in_the_spoken_line_calls_for_nothing(pack: tuple[PackArt, ...]) -> None:
    shot = Shot(family="hero", headline="Fresh beans", subject="coffee bag", spoken="Bicycle brings you beans.")
    request = ScenePicture.Input(shot=shot, look="swiss", aspect="16:9", art=pack, brand="Bicycle")
    assert not rasters(compose(request, 3))


def test_a_scene_is_asked_only_with_the_art_that_it_names(pack: tuple[PackArt, ...]) -> None:
    assert concerned(Shot(family="hero", subject="bicycle, sun"), pack) == pack[:1]
    assert concerned(Shot(family="hero", subject="sun"), pack) == ()


def test_without_art_nothing_changes(pack: tuple[PackArt, ...]) -> None:
    assert scene(pack, subject="coffee cup") == scene((), subject="coffee cup")


def test_stills_and_films_show_the_image_itself(context: LocalContext, pack: tuple[PackArt, ...]) -> None:
    request = ScenePicture.Input(
        shot=Shot(family="hero", headline="Go", subject="valley"), look="swiss", aspect="16:9", art=pack
    )
    picture = asyncio.run(ScenePicture().run(request, context)).picture  # type: ignore[attr-defined]
    still = asyncio.run(Still().run(Still.Input(picture=picture, short_side=270), context)).still  # type: ignore[attr-defined]
    shown = cv2.imread(str(context.path(still)))
    assert shown is not None
    assert share(cv2.cvtColor(shown, cv2.COLOR_BGR2RGB), (30, 90, 200)) > 0.1
    film = asyncio.run(Segment().run(Segment.Input(picture=picture, frames=40, short_side=180), context))
    reader = cv2.VideoCapture(str(context.path(film.segment)))  # type: ignore[attr-defined]
    reader.set(cv2.CAP_PROP_POS_FRAMES, 39)
    done, frame = reader.read()
    assert done
    assert (
        float((np.abs(cv2.cvtColor(frame, cv2.COLOR_BGR2RGB).astype(int) - (30, 90, 200)).max(-1) <= 30).mean()) > 0.1
    )


def test_dark_things_on_dark_grounds_get_a_light_of_their_own(context: LocalContext, pack: tuple[PackArt, ...]) -> None:
    dark = pack[0].model_copy(update={"dark": 0.9})
    shot = Shot(family="hero", headline="Go", subject="bicycle")
    edges = {}
    for look in ("night", "warm"):
        request = ScenePicture.Input(shot=shot, look=look, aspect="16:9", art=(dark,), index=0)
        edges[look] = rasters(compose(request, 3))[0].edge
    assert edges["night"]
    assert not edges["warm"]


def test_an_image_that_is_no_picture_is_refused(context: LocalContext, pack: tuple[PackArt, ...]) -> None:
    broken = context.scratch / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    wrong = pack[0].model_copy(update={"image": context.keep(broken, ImageAsset)})
    with pytest.raises(InvalidRequest, match="cannot be decoded"):
        images_of(scene((wrong,), subject="bicycle"), context)
