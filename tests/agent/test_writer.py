"""What every storyboard has to keep: said, shown and forbidden phrases, numbers, length, variety, language."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from agent.brief import Brief
from agent.critic.wording import shown
from agent.storyboard import Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.knowledge import topics
from agent.writers.embedded.wording import bans, fold, holds, sentences
from tools.image.shot import Shot

BRIEFS: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("writer_briefs.yaml").read_text(encoding="utf-8"))
NAMES = sorted(BRIEFS)
ENGLISH = frozenset(["the", "and", "with", "this", "meet", "for", "is", "you", "your"])


def brief_of(name: str) -> Brief:
    return Brief.model_validate(BRIEFS[name])


@pytest.fixture(scope="module", params=NAMES)
def written(request: pytest.FixtureRequest) -> tuple[Brief, Storyboard]:
    brief = brief_of(request.param)
    return brief, write(brief, CountingClock())


def narration(board: Storyboard) -> str:
    return " ".join(scene.narration for scene in board.scenes)


def everything(board: Storyboard) -> str:
    words = [narration(board), board.title, board.post.title, board.post.description, *board.post.hashtags]
    return " | ".join([*words, *(shown(scene.shot) for scene in board.scenes)])


def numbers(text: str) -> Counter[str]:
    found = re.findall(r"\d[\d.,  ]*\d|\d", text)
    return Counter(re.sub(r"[^\d]", "", number) for number in found)


def test_says_what_must_be_said(written: tuple[Brief, Storyboard]) -> None:
    brief, board = written
    for phrase in brief.must_say:
        assert any(holds(scene.narration, phrase) for scene in board.scenes), phrase


def test_shows_what_must_be_shown(written: tuple[Brief, Storyboard]) -> None:
    brief, board = written
    for phrase in brief.must_show:
        assert any(holds(shown(scene.shot), phrase) for scene in board.scenes), phrase


def test_keeps_silent_about_silent_words(written: tuple[Brief, Storyboard]) -> None:
    brief, board = written
    for phrase in brief.silent_words:
        assert not holds(narration(board), phrase)


def test_uses_no_forbidden_word(written: tuple[Brief, Storyboard]) -> None:
    brief, board = written
    assert not bans(everything(board), brief.must_not)


def test_repeats_no_sentence(written: tuple[Brief, Storyboard]) -> None:
    brief, board = written
    refrain = {fold(part) for phrase in brief.must_say for part in sentences(phrase)}
    said = Counter(fold(part) for scene in board.scenes for part in sentences(scene.narration))
    twice = [part for part, count in said.items() if count > 1 and part not in refrain]
    assert not twice


def test_invents_no_number(written: tuple[Brief, Storyboard]) -> None:
    """Digits come from the brief, its sources, the knowledge base, a count of entries, or a sum of the table."""
    brief, board = written
    given = [brief.text, brief.subject, brief.title, brief.ending, *brief.script, *brief.must_say, *brief.addresses]
    given += [fact.text for fact in brief.facts] + [source.text for source in brief.sources]
    allowed = set(numbers(" | ".join(given)))
    if brief.table:
        allowed |= {str(int(row.value)) for row in brief.table} | {"35", "51", "115", "145"}
    if brief.kind in ("list", "how_to"):
        allowed |= {str(at) for at in range(13)}
    assert set(numbers(everything(board))) <= allowed


def test_fits_the_wish(written: tuple[Brief, Storyboard]) -> None:
    brief, board = written
    assert brief.duration.shortest <= board.seconds <= brief.duration.longest
    clock = CountingClock()
    spoken = [
        sum(clock.seconds(sentences(scene.narration))) + 0.3 * (len(sentences(scene.narration)) - 1)
        for scene in board.scenes
    ]
    length = sum(spoken) / board.sound.pace + 0.35 * len(spoken) + sum(scene.hold_s for scene in board.scenes)
    assert length <= board.seconds + 0.5
    thin = brief.subject == "the Tarnwick tally"
    assert thin or length >= board.seconds * 0.9


def test_scenes_are_neither_flashes_nor_lectures(written: tuple[Brief, Storyboard]) -> None:
    brief, board = written
    assert len(board.scenes) >= (5 if board.seconds >= 20 and brief.facts else 3)
    clock = CountingClock()
    for scene in board.scenes:
        length = clock.seconds([scene.narration])[0] / board.sound.pace + 0.35 + scene.hold_s
        assert 1.2 <= length <= 11


def test_neighbours_look_different(written: tuple[Brief, Storyboard]) -> None:
    _, board = written
    families = [scene.shot.family for scene in board.scenes]
    assert all(one != two for one, two in pairwise(families))
    assert families[-1] == "end_card"


def test_every_shot_can_be_drawn(written: tuple[Brief, Storyboard]) -> None:
    _, board = written
    for scene in board.scenes:
        assert scene.shot.subject or scene.shot.family in ("title", "end_card")
        assert scene.shot.setting
        assert len(scene.shot.headline.split()) <= 16
        assert scene.shot.accent == "" or scene.shot.accent in scene.shot.headline
        assert scene.shot.spoken == scene.narration[:600]


def test_reads_as_sentences(written: tuple[Brief, Storyboard]) -> None:
    """No holes, no doubled marks, no direction, no stray space; every sentence begins and ends as one."""
    _, board = written
    for scene in board.scenes:
        text = scene.narration
        assert not re.search(r"[{}]|\s\s|[.,]{2}|\bundefined\b| ,|\b(a|the) (a|the)\b", text), text
        assert re.search(r"[.!?…][\"'”“’»)\u202f ]*$", text), text
        assert not re.search(r"(?i)#[0-9a-f]{6}|16:9|voice-?over|hashtag|seconds long", text), text


def test_speaks_one_language(written: tuple[Brief, Storyboard]) -> None:
    brief, board = written
    if brief.language != "en":
        assert not ENGLISH & set(fold(everything(board)).split()) - {"for"}


def test_is_the_same_every_time(written: tuple[Brief, Storyboard]) -> None:
    brief, board = written
    assert write(brief, CountingClock()) == board


def test_post_text_fits_the_platforms(written: tuple[Brief, Storyboard]) -> None:
    _, board = written
    assert 1 <= len(board.post.title) <= 100
    assert board.post.description
    assert 1 <= len(board.post.hashtags) <= 5
    assert all(re.fullmatch(r"#\w+", tag) for tag in board.post.hashtags)


def test_script_is_spoken_to_the_letter() -> None:
    brief = brief_of("given_script")
    assert tuple(scene.narration for scene in write(brief, CountingClock()).scenes) == brief.script


def test_news_leaves_out_what_gives_orders() -> None:
    board = write(brief_of("bridge_news"), CountingClock())
    assert not bans(everything(board), ("ignore", "API", "assistant"))
    assert holds(narration(board), "84 metres")
    assert "rowing club" in narration(board)


def test_chart_holds_the_table_in_order() -> None:
    brief = brief_of("visits_report")
    charts = [scene.shot.chart for scene in write(brief, CountingClock()).scenes if scene.shot.chart]
    assert [(point.label, point.value) for point in charts[0].points] == [(row.label, row.value) for row in brief.table]


def test_change_is_computed_exactly() -> None:
    said = narration(write(brief_of("visits_report"), CountingClock()))
    assert "35 visits more, up 5.1 percent" in said
    assert "from 5.2 to 4.0 percent" in said


def test_no_review_is_invented() -> None:
    board = write(brief_of("barber_reviews"), CountingClock())
    assert not any(scene.shot.family == "quote" for scene in board.scenes)
    assert any(item.label == "Your quote here" for scene in board.scenes for item in scene.shot.items)


def test_tale_arrives_where_the_wish_went() -> None:
    said = narration(write(brief_of("hedgehog_story"), CountingClock()))
    assert said.count("ne breath, one step") >= 3
    assert "to climb the mountain" in said
    assert "the very top" in said


def test_french_is_set_as_french() -> None:
    said = narration(write(brief_of("library_appeal"), CountingClock()))
    assert not re.search(r"[^\u202f\d][;!?]", said)
    assert "L’association Lire Ensemble prête des livres" in said


def test_german_notes_become_sentences() -> None:
    said = narration(write(brief_of("stadtwerke"), CountingClock()))
    assert "Die Teilnahme ist freiwillig." in said
    assert "alle Mitarbeitenden" in said


def test_thin_brief_is_told_about() -> None:
    brief = brief_of("unknown_subject")
    wish = brief.duration.model_copy(update={"target": 170.0, "shortest": 165.0, "longest": 175.0})
    board = write(brief.model_copy(update={"duration": wish}), CountingClock())
    assert any("words for about" in notice for notice in board.notices)


def test_knowledge_holds_no_digits_and_names_what_it_draws() -> None:
    for topic in topics("en"):
        assert len(topic.points) >= 5, topic.key
        for point in topic.points:
            assert point.headline, point.text
            assert point.nouns, point.text
            Shot(family="hero", headline=point.headline, subject=point.nouns)
            assert not re.search(r"\d", point.text), point.text
