"""Quotations find the person whom the brief names before them."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.text.speakers import named_before, person_in, signs_alone, told_of


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("Leila Osei, head teacher, Fenwick Primary: ", "Leila Osei, head teacher, Fenwick Primary"),
        ("Two quotes: Marcus Bell, dairy farmer: ", "Marcus Bell, dairy farmer"),
        ("Anneliese Kott, Imkerin: ", "Anneliese Kott, Imkerin"),
        ("It must say: ", ""),
        ("Title: ", ""),
    ],
)
def test_who_stands_before_a_quotation(lead: str, who: str) -> None:
    assert named_before(lead) == who


def test_a_description_names_its_person_and_is_told() -> None:
    text = "Joan Pettifer, 71, from Ludlow, who had her stairlift put in last March."
    assert person_in(text) == "Joan Pettifer, 71, from Ludlow"
    assert told_of(text).startswith("Joan Pettifer, 71, from Ludlow, had her stairlift")
    assert person_in('"Best boots I ever had."') == ""


def test_two_voices_keep_their_words_and_names() -> None:
    brief = understand(
        'Customer story, 30 seconds. Two quotes: Marcus Bell, dairy farmer: "Our bill went from nine hundred to two '
        'hundred." Leila Osei, head teacher: "The kids check the dial. They argue about clouds."'
    )
    told = {fact.label: fact.text for fact in brief.facts if fact.kind == "quote"}
    assert told["Marcus Bell, dairy farmer"] == "Our bill went from nine hundred to two hundred."
    assert told["Leila Osei, head teacher"] == "The kids check the dial. They argue about clouds."


@pytest.mark.parametrize(
    ("text", "who"),
    [("Mo A., 24.", "Mo A., 24"), ("Kirsty Moir, Ludlow", "Kirsty Moir, Ludlow"), ("Free entry.", ""), ("London.", "")],
)
def test_a_name_alone_signs_the_quotation_before_it(text: str, who: str) -> None:
    assert signs_alone(text) == who
