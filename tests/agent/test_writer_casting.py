"""What scenes show, chosen over a whole film."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Any

import pytest

from agent.brief import Source, Wishes
from agent.film import plan_film
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.embedded import write
from agent.writers.embedded.casting import SYMBOLS
from agent.writers.embedded.drawable import found, linked, nouns
from tools.audio.clock import EspeakClock

BRIEFS = (
    "A 40 second appeal for the Harbour Night Shelter: 30 volunteers serve soup. We need your help. Thank you.",
    "30-Sekunden-Video: Unser Schachclub sucht Mitglieder. Jeden Dienstag um 19 Uhr in der Schule. Mach mit!",
    "Un film de 30 secondes : notre groupe joue pour votre mariage. Réservez avant le 1er mars. Merci.",
    "A 60 second video about why you should see a dentist twice a year.",
)


def _film(text: str) -> Storyboard:
    brief = understand(text, (), Wishes())
    return write(brief, EspeakClock(brief.language, brief.voice))


@pytest.mark.parametrize("text", BRIEFS)
def test_a_film_shows_no_symbol_twice_unless_lines_name_it(text: str) -> None:
    board = _film(text)
    free = [scene for scene in board.scenes if scene.shot.family in ("hero", "split", "title")]
    shown = Counter(scene.shot.subject for scene in free)
    assert not [noun for noun, times in shown.items() if noun in SYMBOLS and times > 1]


@pytest.mark.parametrize("text", BRIEFS)
def test_neighbours_in_plain_families_show_different_things(text: str) -> None:
    board = _film(text)
    pairs = pairwise(board.scenes)
    same = [one.id for one, other in pairs if one.shot.subject == other.shot.subject and one.shot.subject]
    assert len(same) <= len(board.scenes) // 3


def test_a_word_is_no_part_of_itself() -> None:
    assert "camera" not in [thing.noun for thing in nouns("Photosynthesis is how plants eat", "en")]
    assert [thing.noun for thing in nouns("Take a photo", "en")] == ["camera"]


def test_german_compounds_are_nouns() -> None:
    assert "sun" not in [thing.noun for thing in nouns("Der Plan wird bald veröffentlicht", "de", 5)]
    assert "bicycle" in [thing.noun for thing in nouns("Das neue Lastenfahrrad", "de", 5)]


@pytest.mark.parametrize(("text", "joined"), [("bread and cheese", True), ("bread, then some of the cheese", False)])
def test_two_things_belong_together_where_the_line_joins_them(text: str, joined: bool) -> None:
    assert linked(text, "en", found(text, "en"), "bread", "cheese") is joined


def test_a_subject_that_returns_is_told_how_it_was_shown() -> None:
    board = _film("A bedtime story of 3 minutes about a small snail named Pip who wants to see the sea.")
    requests = {task.id: task.request for task in plan_film(board).tasks}
    seen: dict[str, list[int]] = {}
    for scene in board.scenes:
        shown: Any = requests[f"picture-{scene.id}"].get("shown", [])
        seen.setdefault(scene.shot.subject, []).append(len(shown))
    again = [counts for subject, counts in seen.items() if subject and len(counts) > 1]
    assert again
    assert all(later > earlier for counts in again for earlier, later in pairwise(counts))


@pytest.mark.parametrize(
    ("text", "subject", "never"),
    [
        ("Un video di 40 secondi per la nostra scuola di vela a Lerici. 420 euro.", "sailing boat", "school"),
        ("30 second launch film for the Lume kettle. Say at the end: Good morning, quietly.", "kettle", "alarm clock"),
        ("Make a 40-second film for our herb dryer, the Sennwald Duo. It dries thyme, mint and sage at 35 degrees in"
         " four hours. Five trays, 129 euros. Order at sennwald.example", "plant", "washing machine"),
    ],
)  # fmt: skip
def test_a_film_closes_on_what_it_is_about(text: str, subject: str, never: str) -> None:
    shown = [scene.shot.subject for scene in _film(text).scenes]
    assert subject in shown[-1]
    assert never not in shown


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("How a bicycle gets from the factory to you.", "bicycle"),
        ("How milk gets from the cow to the shop.", "milk"),
        ("Wie die Milch von der Kuh in den Laden kommt.", "milk"),
        ("Come arriva il pane dal forno alla tavola.", "bread"),
        ("How we get from coal to wind power.", "wind turbine"),
    ],
)
def test_how_something_comes_is_about_what_comes(text: str, subject: str) -> None:
    board = _film(text)
    assert board.scenes[0].shot.subject == subject


@pytest.mark.parametrize(
    "channel",
    [
        "for the Instagram feed",
        "for our Instagram stories",
        "as a Facebook post",
        "for the feed and the portal",
        "for the portal's feed",
    ],
)
def test_where_a_film_is_seen_is_not_what_it_shows(channel: str) -> None:
    text = f"Listing video {channel}, 25 seconds, price on the end card only. Use only the facts in the source."
    facts = "Object: 9 Mill Lane. Detached house, built 1952. 5 rooms, large garden with pond.\nPrice 310,000."
    brief = understand(text, (Source(name="object.txt", text=facts),), Wishes())
    board = write(brief, EspeakClock(brief.language, brief.voice))
    shown = {scene.shot.subject for scene in board.scenes}
    assert any("house" in subject for subject in shown)
    assert not shown & {"pet bowl", "book", "newspaper", "price tag"}


def test_what_is_fed_is_shown_with_its_bowl() -> None:
    assert "pet bowl" in [thing.noun for thing in nouns("Feed the dog twice a day", "en", 5)]


def test_a_product_is_shown_where_its_name_is_one_that_may_mean_much() -> None:
    board = _film("Launch video for our new running shoe Volt: 210 grams, recycled mesh, 140 euros.")
    assert "running shoe" in board.scenes[-1].shot.subject
