"""The illustration studio's list: every prop and backdrop, and how words lead to them."""

from __future__ import annotations

from functools import cache

# backdrops
from tools.image.art.backdrops import (
    city_day,
    city_night,
    classroom,
    forest,
    kitchen,
    meadow,
    mesh,
    mountains,
    night_market,
    office,
    paper,
    road,
    room,
    sea,
    shop_shelf,
    sky,
    space,
    street_rain,
    studio_sweep,
    sunburst,
    underwater,
)

# end backdrops
# props
# end props
from tools.image.art.kinds import Backdrop, Plane, Prop
from tools.image.art.lookup import Index
from tools.image.art.props import (
    alarm_clock,
    apartment_building,
    apple,
    apple_tree,
    atom,
    backpack,
    bicycle,
    bike_light,
    book,
    books,
    bowl,
    bread,
    bridge,
    bus,
    cake,
    calendar,
    car,
    carrot,
    cheese,
    clock,
    coffee_bag,
    coffee_cup,
    croissant,
    crowd,
    dna,
    egg,
    factory,
    fish,
    flask,
    flour,
    flower,
    food_stall,
    frying_pan,
    globe,
    handshake,
    heart,
    honey,
    hot_meal,
    house,
    lantern,
    laptop,
    leaf,
    lemon,
    microscope,
    milk,
    moon,
    mountain,
    notebook,
    pancakes,
    parcel,
    parking_sign,
    person,
    phone,
    plane,
    planet,
    plant,
    potted_plant,
    rain_cloud,
    rocket,
    school,
    ship,
    shop,
    snail,
    speech_bubble,
    stretch,
    suitcase,
    sun,
    teacher,
    tent,
    traffic_light,
    train,
    tram,
    tree,
    truck,
    umbrella,
    whale,
)

# What these words mean is seldom the thing that their nouns name.
REFUSED = (
    "key figure", "key number", "key point", "key fact", "market share", "stock market", "heart attack", "house style",
    "light weight", "bank holiday", "time line", "home page", "cover letter", "head line", "deep water", "hot line",
)  # fmt: skip

PROPS: dict[str, Prop] = {
    item.name: item
    for item in (
        alarm_clock.PROP,
        apartment_building.PROP,
        apple.PROP,
        apple_tree.PROP,
        atom.PROP,
        backpack.PROP,
        bicycle.PROP,
        bike_light.PROP,
        book.PROP,
        books.PROP,
        bowl.PROP,
        bread.PROP,
        bridge.PROP,
        bus.PROP,
        cake.PROP,
        calendar.PROP,
        car.PROP,
        carrot.PROP,
        cheese.PROP,
        clock.PROP,
        coffee_bag.PROP,
        coffee_cup.PROP,
        croissant.PROP,
        crowd.PROP,
        dna.PROP,
        egg.PROP,
        factory.PROP,
        fish.PROP,
        flask.PROP,
        flour.PROP,
        flower.PROP,
        food_stall.PROP,
        frying_pan.PROP,
        globe.PROP,
        handshake.PROP,
        heart.PROP,
        honey.PROP,
        hot_meal.PROP,
        house.PROP,
        lantern.PROP,
        laptop.PROP,
        leaf.PROP,
        lemon.PROP,
        microscope.PROP,
        milk.PROP,
        moon.PROP,
        mountain.PROP,
        notebook.PROP,
        pancakes.PROP,
        parcel.PROP,
        parking_sign.PROP,
        person.PROP,
        phone.PROP,
        plane.PROP,
        planet.PROP,
        plant.PROP,
        potted_plant.PROP,
        rain_cloud.PROP,
        rocket.PROP,
        school.PROP,
        ship.PROP,
        shop.PROP,
        snail.PROP,
        speech_bubble.PROP,
        stretch.PROP,
        suitcase.PROP,
        sun.PROP,
        teacher.PROP,
        tent.PROP,
        traffic_light.PROP,
        train.PROP,
        tram.PROP,
        tree.PROP,
        truck.PROP,
        umbrella.PROP,
        whale.PROP,
    )
}
BACKDROPS: dict[str, Backdrop] = {
    item.name: item
    for item in (
        city_day.BACKDROP,
        city_night.BACKDROP,
        classroom.BACKDROP,
        forest.BACKDROP,
        kitchen.BACKDROP,
        meadow.BACKDROP,
        mesh.BACKDROP,
        mountains.BACKDROP,
        night_market.BACKDROP,
        office.BACKDROP,
        paper.BACKDROP,
        road.BACKDROP,
        room.BACKDROP,
        sea.BACKDROP,
        shop_shelf.BACKDROP,
        sky.BACKDROP,
        space.BACKDROP,
        street_rain.BACKDROP,
        studio_sweep.BACKDROP,
        sunburst.BACKDROP,
        underwater.BACKDROP,
    )
}


@cache
def _prop_index() -> Index:
    return Index(((p.name, p.words) for p in PROPS.values()), REFUSED)


@cache
def _backdrop_index() -> Index:
    return Index(((b.name, b.words) for b in BACKDROPS.values()), REFUSED)


def find_prop(words: str) -> str | None:
    """The name of the prop that shows these nouns, most important first; None where nothing fits."""
    return _prop_index().find(words)


def find_backdrop(words: str) -> str | None:
    return _backdrop_index().find(words)


def prop(name: str) -> Prop:
    return PROPS[name]


def backdrop(name: str) -> Backdrop:
    return BACKDROPS[name]


__all__ = ("BACKDROPS", "PROPS", "Backdrop", "Plane", "Prop", "backdrop", "find_backdrop", "find_prop", "prop")
