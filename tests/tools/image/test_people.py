"""People in pictures: what they do is what the line says, in every language, and no two need look alike."""

from __future__ import annotations

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from tools.image.art import acting, colour, studio
from tools.image.art.figure import look_of
from tools.image.art.poses import IDLE, POSES
from tools.image.compose import compose
from tools.image.looks import look
from tools.image.picture import PropArt
from tools.image.request import SceneRequest
from tools.image.shot import Shot

PALETTE = look("warm").palettes["base"]


def drawn(prop: str, seed: int, state: str) -> NDArray[np.int64]:
    pixels = np.zeros((200, 320, 4), np.uint8)
    info = skia.ImageInfo.Make(320, 200, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    surface = skia.Surface.MakeRasterDirect(info, pixels)
    surface.getCanvas().scale(1.9, 1.9)
    studio.prop(prop).draw(surface.getCanvas(), PALETTE, seed, state)
    surface.flushAndSubmit()
    return pixels.astype(int)


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("Ask a colleague before you lift it", "talking"),
        ("Carry the box close to your body", "carrying"),
        ("Ruf uns einfach an", "phoning"),
        ("Pasea por el mercado", "walking"),
        ("Asseyez-vous un moment", "sitting"),
        ("Festeggia con noi", "cheering"),
        ("Trabalhar em casa", "working"),
        ("The restaurant opens in March", ""),
    ],
)
def test_what_is_said_is_done(line: str, state: str) -> None:
    assert acting.doing(line) == state


def test_marks_tell_who_it_is() -> None:
    assert acting.who("Her grandmother baked it") == "+woman+old"
    assert acting.who("Der Vater") == "+man"
    assert acting.who("a man and a woman") == ""
    assert look_of(PALETTE, 3, frozenset(("woman", "old"))).old


@pytest.mark.parametrize("state", sorted(POSES))
def test_every_pose_is_a_picture_of_its_own(state: str) -> None:
    picture = drawn("person", 3, state)
    assert picture[:, :, 3].max() == 255
    other = drawn("person", 3, "standing" if state != "standing" else "cheering")
    assert np.abs(picture - other).mean() > 0.2


def test_idle_people_do_something_that_can_be_drawn() -> None:
    assert set(IDLE) <= set(POSES)
    assert {acting.idle(f"line {number}") for number in range(40)} == set(IDLE)


def test_groups_differ_from_scene_to_scene_and_a_named_person_does_not() -> None:
    def arts(subject: str, index: int) -> list[PropArt]:
        shot = Shot(family="hero", headline="Ask them", subject=subject, setting="room", spoken="Ask them.")
        picture = compose(SceneRequest(shot=shot, look="warm", aspect="16:9", index=index), 1)
        return [layer.art for layer in picture.layers if isinstance(layer.art, PropArt)]

    assert arts("people", 0)[0].variant != arts("people", 2)[0].variant
    assert arts("customer", 0)[0].variant == arts("customer", 2)[0].variant
    assert arts("customer", 0)[0].variant != arts("student", 0)[0].variant
    assert arts("people", 0)[0].state == "talking"


def test_a_parcel_that_is_carried_is_in_somebodys_hands() -> None:
    def group(spoken: str) -> tuple[str, ...]:
        shot = Shot(family="hero", headline="Your parcel", subject="parcel", spoken=spoken)
        picture = compose(SceneRequest(shot=shot, look="modern", aspect="16:9"), 1)
        art = next(layer.art for layer in picture.layers if isinstance(layer.art, PropArt))
        return tuple(f"{member.prop} {member.state}" for member in art.group)

    assert group("Carry the box close to your body.") == ("person carrying",)
    assert group("Here is your parcel.") == ()


@pytest.mark.parametrize("name", ["calm", "warm", "luxury", "space"])
def test_nobody_wears_the_colour_of_their_skin(name: str) -> None:
    for role in look(name).palettes.values():
        for seed in range(40):
            made = look_of(role, seed)
            parts = zip(colour.parts(made.top), colour.parts(made.skin), strict=True)
            assert sum(abs(a - b) for a, b in parts) >= 110
