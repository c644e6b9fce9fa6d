"""Each statement that a source supports is cited with the passage that it stands in, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.brief import Brief, Place, Source
from agent.citing.citing import cited
from agent.citing.credits import citation_rows, credited
from agent.citing.passages import excerpt
from agent.reading import understand
from agent.storyboard import LONGEST_QUOTE, Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from tools.image.shot import Chart, Point, Shot

REPORT = (
    "The Wendel bridge will be closed to all traffic from 3 June until 19 August.\n"
    "Engineers found rust in 14 of 62 bearings. About 8,300 vehicles use the bridge on a working day.\n\n"
    "Day,Cups\nSat,2741\nSun,1194"
)
PLACES = (Place(where="page 1", opens="The Wendel bridge"), Place(where="page 2", opens="Engineers found rust"))
SOURCE = Source(name="bridge.pdf", text=REPORT, places=PLACES)
BRIEF = understand("A 30-second news recap of the article.", (SOURCE,))
BOARD = write(BRIEF, CountingClock())


def saying(*lines: str, shots: tuple[Shot, ...] = (), brief: Brief = BRIEF) -> Storyboard:
    """A storyboard of these lines, cited."""
    blank = Shot(family="title")
    scenes = tuple(
        BOARD.scenes[0].model_copy(
            update={"id": f"s{at + 1}", "narration": line, "shot": shots[at] if at < len(shots) else blank}
        )
        for at, line in enumerate(lines)
    )
    return cited(BOARD.model_copy(update={"scenes": scenes}), brief)


def passages(line: str) -> list[str]:
    return [citation.quote for citation in saying(line).scenes[0].citations]


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        ("Engineers found rust in 14 of 62 bearings.", "Engineers found rust in 14 of 62 bearings."),
        ("Rust was found by engineers in the bearings.", "Engineers found rust in 14 of 62 bearings."),
        ("Some 8,300 vehicles cross it every day.", "About 8,300 vehicles use the bridge on a working day."),
        ("The best day was Saturday, with 2,741 cups.", "Sat,2741"),
    ],
)
def test_a_sentence_is_cited_with_the_passage_it_stands_in(said: str, passage: str) -> None:
    assert passages(said) == [passage]


@pytest.mark.parametrize(
    "said",
    ["That is all for now.", "Come and see for yourself.", "The best day was Sunday, with 2,741 cups.", "Rust never."],
)
def test_what_no_passage_says_is_not_cited(said: str) -> None:
    assert passages(said) == []


def test_two_passages_are_named_where_the_numbers_of_both_are_said() -> None:
    assert passages("Saturday had 2,741 cups, Sunday 1,194.") == ["Sat,2741", "Sun,1194"]


def test_citations_tell_page_and_kind_and_figures_on_screen_have_their_own() -> None:
    chart = Chart(points=(Point(label="Sat", value=2741), Point(label="Sun", value=1194)))
    shots = (Shot(family="number", number="14", unit="bearings"), Shot(family="chart", chart=chart))
    board = saying("Engineers found rust in 14 of 62 bearings.", "Here is each day.", shots=shots)
    first, second = (scene.citations for scene in board.scenes)
    assert [(entry.said, entry.shown, entry.where) for entry in first] == [
        ("Engineers found rust in 14 of 62 bearings.", "", "page 2"),
        ("", "14 bearings", "page 2"),
    ]
    assert [(entry.shown, entry.quote) for entry in second] == [("Sat 2741", "Sat,2741"), ("Sun 1194", "Sun,1194")]
    assert credited(board) == ("bridge.pdf (page 2)",)
    assert citation_rows(board)[0] == {
        "scene": "s1",
        "said": "Engineers found rust in 14 of 62 bearings.",
        "source": "bridge.pdf",
        "where": "page 2",
        "quote": "Engineers found rust in 14 of 62 bearings.",
    }


def test_a_place_that_cannot_be_found_again_is_not_guessed() -> None:
    lost = SOURCE.model_copy(update={"places": (PLACES[0], PLACES[1].model_copy(update={"opens": ""}))})
    board = saying("Engineers found rust in 14 of 62 bearings.", brief=BRIEF.model_copy(update={"sources": (lost,)}))
    assert [citation.where for citation in board.scenes[0].citations] == [""]


def test_without_sources_a_storyboard_keeps_its_bytes() -> None:
    brief = understand("A 20-second film about our bakery, Crumb. Warm.")
    board = write(brief, CountingClock())
    assert cited(board, brief) is board
    assert "citations" not in board.model_dump_json()
    assert credited(board) == ()


def test_the_embedded_writer_s_news_is_cited_all_through() -> None:
    board = cited(BOARD, BRIEF)
    stated = [scene for scene in board.scenes if any(char.isdigit() for char in scene.narration)]
    assert stated
    assert all(scene.citations for scene in stated)


def test_long_passages_are_cut_around_what_was_said() -> None:
    text = "word " * 100 + "exactly 4711 pieces " + "word " * 100
    cut = excerpt(text.strip(), 100, ["4711"])
    assert "4711" in cut
    assert len(cut) <= 104
    assert cut.startswith("… ")
    assert cut.endswith(" …")


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=900), said=st.text(max_size=200))
def test_every_quote_stands_in_the_source(text: str, said: str) -> None:
    brief = BRIEF.model_copy(update={"sources": (Source(name="a", text=text),)})
    for citation in saying(said, said + text[:300], brief=brief).scenes[1].citations:
        assert citation.quote.removeprefix("… ").removesuffix(" …").strip() in text
        assert len(citation.quote) <= LONGEST_QUOTE
