"""Bulletins for the people of a house: whom they tell, and their first sentence as their headline."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.forms.bulletins import as_bulletin


@pytest.mark.parametrize(
    ("text", "kind", "subject", "audience"),
    [
        ("20 sec clip for tenants of Elm House: the lift is closed on Tuesday 4 May, please use the stairs.", "notice",
         "The lift is closed", "tenants of Elm House"),
        ("News for our members: the club opens a second court on 3 June.", "announcement",
         "The club opens a second court", "our members"),
        ("Tell pupils: no swimming on Thursday, bring a book.", "notice", "There is no swimming", "pupils"),
        ("Kurzes Video für die Mieter: Am 2. Juni wird der Strom abgestellt, die Klingeln gehen nicht.", "notice",
         "Der Strom wird abgestellt", "die Mieter"),
        ("Vidéo pour les habitants : la rue du Puits est fermée lundi, prenez la rue Neuve.", "notice",
         "La rue du Puits est fermée", "les habitants"),
        ("Aviso a los vecinos: el garaje estará cerrado el 5 de mayo por limpieza.", "notice",
         "El garaje estará cerrado por limpieza", "los vecinos"),
        ("Avviso ai condomini: il cancello sarà chiuso lunedì 3 marzo.", "notice", "Il cancello sarà chiuso",
         "condomini"),
        ("Aviso aos moradores: a piscina será fechada na segunda-feira.", "notice", "A piscina será fechada",
         "moradores"),
    ],
)  # fmt: skip
def test_whom_it_tells_and_what(text: str, kind: str, subject: str, audience: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject.casefold(), brief.audience) == (kind, subject.casefold(), audience)


def test_what_people_are_bidden_is_told_to_them() -> None:
    brief = understand("Tell staff: the gate is locked on Friday, use the side door.")
    assert "Please use the side door" in [fact.text for fact in brief.facts]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Video for parents: how to brush a toddler's teeth."),
        ("en", "Video for customers: try our new ice cream, two scoops 3 pounds."),
        ("de", "Video für Eltern: warum Schlaf wichtig ist."),
        ("it", "Video per clienti: nuovi gelati, due palline 3 euro."),
    ],
)
def test_lessons_and_adverts_stay(language: str, text: str) -> None:
    assert as_bulletin(text, language) == text


@pytest.mark.parametrize(
    "text",
    [
        "School photos are on Thursday. Please send children in full uniform.",
        "Reminder for parents: school photos are on Thursday. Please send children in full uniform.",
    ],
)
def test_what_is_on_a_day_is_news_and_what_is_asked_for_it_is_told(text: str) -> None:
    brief = understand(text)
    assert brief.subject.casefold() == "school photos"
    assert "Please send children in full uniform" in [fact.text for fact in brief.facts]
