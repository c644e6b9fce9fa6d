from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.audio.sounds.ambience import PLACES
from tools.audio.sounds.event import Event
from tools.errors import InvalidRequest
from tools.media.timing import Slot, Word
from tools.sync.events import TRANSITION_S, EventsInput, find_events, place_of
from tools.video.motion import LATEST_CUE

Scenes = list[tuple[str, str, str]]
STORY: Scenes = [
    ("hook", "title", "street"),
    ("problem", "split", "street"),
    ("reveal", "hero", "paper"),
    ("point", "list", "paper"),
    ("proof", "number", "harbour"),
    ("close", "end_card", "harbour"),
]


def found(scenes: Scenes, seconds: float = 5.0, **fields: object) -> tuple[Event, ...]:
    slots = tuple(
        Slot(start_frame=round(i * seconds * 30), frames=round(seconds * 30), start=i * seconds, speech_at=0.2)
        for i in range(len(scenes))
    )
    roles, families, places = zip(*scenes, strict=True)
    request = {"slots": slots, "roles": roles, "families": families, "settings": places, **fields}
    return find_events(EventsInput.model_validate(request))


def kinds(events: tuple[Event, ...]) -> list[str]:
    return [event.kind for event in events]


def test_the_reveal_is_led_up_to_and_the_close_is_brushed_in() -> None:
    hits = [event for event in found(STORY) if event.kind != "ambience"]
    assert [(event.kind, event.at) for event in hits if event.kind in ("riser", "impact")] == [
        ("impact", 10.0),
        ("riser", 10.0),
    ]
    assert [event.at for event in hits if event.kind == "whoosh"] == [20 + TRANSITION_S, 25 + TRANSITION_S]


def test_calm_films_have_no_hits_and_news_no_air() -> None:
    gentle, sober = found(STORY, style="gentle"), found(STORY, style="sober")
    assert set(kinds(gentle)) == {"whoosh", "ding", "ambience"}
    assert set(kinds(sober)) == {"ding"}


def test_marks_of_a_timeline_click_on_their_words_to_the_end() -> None:
    scenes: Scenes = [("hook", "title", ""), ("point", "timeline", ""), ("point", "hero", "")]
    words = ((), (Word(text="1923", start=0.5, end=0.9), Word(text="2024", start=9.0, end=9.4)), ())
    events = found(scenes, seconds=10.0, labels=((), ("1923", "2024"), ()), words=words)
    assert [(event.kind, round(event.at, 2)) for event in events] == [("click", 10.5), ("click", 19.0)]


def test_entries_click_and_figures_ring_when_they_come_up() -> None:
    scenes: Scenes = [("hook", "title", ""), ("point", "list", ""), ("point", "number", "")]
    labels = ((), ("Coffee beans", "Hot water"), ("40,000",))
    words = (
        (),
        (Word(text="Coffee", start=0.5, end=0.9), Word(text="water", start=2.0, end=2.4)),
        (Word(text="40,000", start=1.5, end=2.0),),
    )
    events = found(scenes, seconds=20.0, labels=labels, words=words)
    assert [(event.kind, round(event.at, 2)) for event in events] == [("click", 20.5), ("click", 22.0), ("ding", 41.5)]
    together = found(scenes, seconds=2.0, labels=labels, words=words)
    assert [(event.kind, round(event.at, 2)) for event in together] == [
        ("click", round(2 + min(0.5, 2 * LATEST_CUE), 2)),
        ("ding", round(4 + min(1.5, 2 * LATEST_CUE), 2)),
    ]
    silent = found(scenes, labels=labels)
    assert [(event.kind, event.at) for event in silent] == [("ding", 10.4)]


def test_a_film_that_opens_with_its_reveal_has_nothing_to_lead_up_to() -> None:
    assert found([("reveal", "title", ""), ("point", "hero", "")]) == ()


def test_neighbours_in_one_place_share_their_air() -> None:
    air = [event for event in found(STORY) if event.kind == "ambience"]
    assert [(event.setting, event.at, event.seconds) for event in air] == [
        ("street", 0.0, 10.4),
        ("sea", 19.6, 10.4),
    ]
    assert found([("point", "hero", "sea")], seconds=2.0) == ()


@pytest.mark.parametrize(
    ("setting", "place"),
    [
        ("Sea", "sea"),
        ("a rainy street", "rain"),
        ("paper", ""),
        ("", ""),
        ("night market", "crowd"),
        ("city", "street"),
    ],
)
def test_settings_have_their_air(setting: str, place: str) -> None:
    assert place_of(setting) == place
    assert place in PLACES or not place


ROLES = st.sampled_from(["hook", "problem", "reveal", "point", "proof", "turn", "close"])
FAMILIES = st.sampled_from(["title", "hero", "number", "list", "steps"])


@settings(deadline=None)
@given(st.lists(st.tuples(ROLES, FAMILIES, st.sampled_from(["sea", "paper", "kitchen"])), min_size=1, max_size=20),
       st.floats(1.5, 9), st.sampled_from(["full", "gentle", "sober"]))  # fmt: skip
def test_effects_are_few_apart_and_inside_the_film(scenes: Scenes, seconds: float, style: str) -> None:
    events = found(scenes, seconds=seconds, style=style)
    end = len(scenes) * round(seconds * 30) / 30 + 0.5
    assert all(0 <= event.at <= end for event in events)
    assert all(event.at + event.seconds <= end for event in events if event.kind == "ambience")
    hits = sorted(event.at for event in events if event.kind not in ("ambience", "riser"))
    assert all(after - before >= 0.69 for before, after in pairwise(hits))
    assert [event.at for event in events] == sorted(event.at for event in events)


def test_scenes_and_entries_have_to_match() -> None:
    with pytest.raises(InvalidRequest, match="labels has 1 entries for 2 scenes"):
        found(STORY[:2], labels=((),))
    with pytest.raises(InvalidRequest, match="roles has 1"):
        found(STORY[:2], roles=("hook",))
