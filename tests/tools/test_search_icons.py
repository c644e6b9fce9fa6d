"""search.icons: plain nouns find what they name."""

from __future__ import annotations

import asyncio

import pytest

from tools.search.icons import Icons
from tools.testing import LocalContext


def names(context: LocalContext, query: str, limit: int = 8) -> list[str]:
    return [hit.name for hit in asyncio.run(Icons().run(Icons.Input(query=query, limit=limit), context)).hits]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("calendar", "calendar"),
        ("Calendars", "calendar"),
        ("coffee cup", "mug-hot"),
        ("house key", "key"),
        ("bicycle", "bicycle"),
        ("hearts", "heart"),
        ("children", "children"),
        ("money", "money-bill"),
    ],
)
def test_a_noun_finds_its_pictogram(context: LocalContext, query: str, name: str) -> None:
    assert name in names(context, query)


def test_the_limit_holds_and_the_order_is_that_of_the_scores(context: LocalContext) -> None:
    made = asyncio.run(Icons().run(Icons.Input(query="sun cloud rain", limit=5), context))
    scores = [hit.score for hit in made.hits]
    assert len(scores) == 5
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("query", ["zzzzqqq", "!!!", "日本"])
def test_what_is_not_there_is_not_made_up(context: LocalContext, query: str) -> None:
    assert names(context, query) == []
