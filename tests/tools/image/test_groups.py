"""Several things in one picture: how many the words ask for, how they lie, and that nothing is shown twice."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.image.art import studio
from tools.image.art.arrange import MOST_PEOPLE, arranged
from tools.image.art.counting import Form, Said, said_of
from tools.image.art.relation import pair
from tools.image.art.sizes import METRES, beside
from tools.image.doubles import without_doubles
from tools.image.group import Group
from tools.image.layouts.subjects import find_subject
from tools.image.shot import Shot

COUNTED = [
    ("coffee bag", "Three bags arrive each month", 3), ("market stall", "12 stalls tonight", 8),
    ("stretch", "Five desk stretches", 5), ("Fahrrad", "Zwei Fahrräder vor der Tür", 2),
    ("libro", "cuatro libros nuevos", 4), ("person", "a circle of friends", 6), ("apple", "a heap of apples", 6),
    ("people", "Three friends walk to town", 3), ("car", "two red cars", 2),
]  # fmt: skip
SINGLES = [
    ("flour", "250 grams of flour"), ("milk", "2 litres of milk"), ("house", "Built in 1934, a house"),
    ("coffee cup", "48 hours later, coffee"), ("clock", "twelve hours on the clock"), ("key", "one key"),
]  # fmt: skip


def group_of(words: str, line: str) -> Group | None:
    found = find_subject(words, line)
    assert found is not None
    return found.group


@pytest.mark.parametrize(("words", "line", "count"), COUNTED)
def test_counts_are_shown(words: str, line: str, count: int) -> None:
    group = group_of(words, line)
    assert group is not None
    assert len(group.members) == count


@pytest.mark.parametrize(("words", "line"), SINGLES)
def test_measures_and_years_are_no_counts(words: str, line: str) -> None:
    assert group_of(words, line) is None


def test_the_form_is_read() -> None:
    def is_book(word: str) -> bool:
        return word == "book"

    assert said_of("a stack of books", is_book) == Said(4, "stack")
    assert said_of("a row of old books", is_book) == Said(5, "row")
    assert said_of("eine Reihe von book", is_book) == Said(5, "row")
    assert said_of("the tram line", is_book) is None


@given(
    name=st.sampled_from(sorted(studio.PROPS)),
    count=st.integers(2, 400),
    form=st.sampled_from(get_args(Form)),
)
def test_every_group_stays_in_its_box(name: str, count: int, form: Form) -> None:
    group = arranged(name, Said(count, form))
    assert group is not None
    assert len(group.members) <= MOST_PEOPLE
    assert group.aspect > 0.1
    for member in group.members:
        half = studio.prop(member.prop).aspect * member.height / 2
        assert member.x - half >= -half * 0.5 - 3
        assert member.x + half <= group.aspect * 100 + half * 0.5 + 3
        assert 0 < member.foot <= 100.01
        assert member.height <= 100.01


def test_the_farther_are_smaller_and_drawn_first() -> None:
    group = group_of("person", "a crowd of people")
    assert group is not None
    heights = [member.height for member in group.members]
    assert heights == sorted(heights)
    assert len({member.variant for member in group.members}) == len(group.members)


def test_sizes_are_those_of_life() -> None:
    assert set(METRES) <= set(studio.PROPS)
    cup, car = beside("coffee-cup", "car")
    assert cup < 0.5 * car
    together = pair("book", "coffee-cup")
    assert together is not None
    assert [member.prop for member in together.members] == ["book", "coffee-cup"]
    assert pair("coffee-cup", "house") is None, "a cup is not seen beside a house"
    assert pair("heart", "coffee-cup") is None, "a sign is no thing on a table"


def test_a_thing_is_handed_over() -> None:
    group = group_of("bread, customer", "A baker hands bread to a customer")
    assert group is not None
    assert [member.prop for member in group.members] == ["person", "person", "bread"]
    assert group.members[2].height < 40


def test_nothing_is_shown_twice() -> None:
    sun = Shot(family="hero", subject="sun", setting="meadow")
    assert without_doubles(sun, "meadow") == (sun, None)
    hills = Shot(family="hero", subject="mountain", setting="mountains")
    assert without_doubles(hills, "mountains")[0].subject == ""
    both = Shot(family="hero", subject="sun, tortoise", setting="meadow")
    shot, place = without_doubles(both, "meadow")
    assert (shot.subject, place) == ("sun, tortoise", None)
    cup = Shot(family="hero", subject="coffee cup", setting="kitchen")
    assert without_doubles(cup, "kitchen") == (cup, "kitchen")
