"""What stands behind subjects has its look's own outline, within its box; rows and cards show things large."""

from __future__ import annotations

from typing import get_args

import pytest

from tools.image.compose import compose
from tools.image.look import Cut
from tools.image.looks import look, look_names
from tools.image.picture import Ornament, Picture, PropArt
from tools.image.render.cuts import outline
from tools.image.request import SceneRequest
from tools.image.shot import Family, Item, Shot
from tools.media.frame import Aspect


@pytest.mark.parametrize("cut", get_args(Cut))
def test_an_outline_fills_its_square_and_no_more(cut: Cut) -> None:
    edge = outline(cut, 100, 200, 50).computeTightBounds()
    assert 49 <= edge.left() <= 60
    assert 140 <= edge.right() <= 151
    assert 149 <= edge.top() <= 160
    assert 240 <= edge.bottom() <= 251


def test_looks_use_every_outline() -> None:
    assert {look(name).cut for name in look_names()} == set(get_args(Cut))


def test_a_film_keeps_its_looks_outline() -> None:
    shots = (("hero", 0), ("split", 2), ("end_card", 4))
    for name in ("calm", "retro", "data"):
        found = set()
        for family, index in shots:
            shot = Shot(family=family, headline="Made for quiet days", subject="perfume")
            made = compose(SceneRequest(shot=shot, look=name, aspect="16:9", index=index), 1)
            big = (layer for layer in made.layers if layer.name in ("halo", "disc", "spot"))
            found |= {layer.art.cut for layer in big if isinstance(layer.art, Ornament)}
        assert found == {look(name).cut}


def shown(family: Family, aspect: Aspect, labels: tuple[str, ...]) -> Picture:
    shot = Shot(family=family, headline="Included", items=tuple(Item(label=label) for label in labels))
    return compose(SceneRequest(shot=shot, look="neon", aspect=aspect), 1)


@pytest.mark.parametrize("family", ["list", "steps"])
@pytest.mark.parametrize("aspect", ["16:9", "9:16"])
def test_drawings_in_cards_are_large_and_inside_them(family: Family, aspect: Aspect) -> None:
    made = shown(family, aspect, ("Battery", "Headphones", "Camera"))
    cards = [layer.box for layer in made.layers if layer.name == "card"]
    things = [layer.box for layer in made.layers if layer.name == "drawing" and isinstance(layer.art, PropArt)]
    assert len(cards) == len(things) == 3
    for card, thing in zip(cards, things, strict=True):
        assert card.holds(thing)
        assert max(thing.h / card.h, thing.w / card.w) > 0.4


def test_pictures_of_cards_stand_on_one_line() -> None:
    made = shown("list", "16:9", ("Battery", "Headphones", "Camera", "Laptop"))
    plates = [layer.box for layer in made.layers if layer.name == "tile"]
    assert len({(round(box.y), round(box.w), round(box.h)) for box in plates}) == 1
