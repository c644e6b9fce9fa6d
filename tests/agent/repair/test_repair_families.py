"""Each family of repairs: what it changes, by how much, and what it leaves alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.critic import Finding, Where
from agent.critic.wording import says
from agent.plan import Plan, Task
from agent.production import Production
from agent.production.job import Job, prepare
from agent.repair import repair, with_takes
from agent.repair.cutting import without_sentences, without_words
from agent.storyboard import Storyboard
from tests.agent.repair.boards import board, brief, finding, spoken
from tools.registry import Registry
from tools.settings import ToolSettings
from tools.sync.pacing import PacingInput, pace


def mended(before: Storyboard, found: Finding, *tried: str, made: Production | None = None) -> tuple[Storyboard, str]:
    """The storyboard after one finding's repair, and the repair's name."""
    after, repairs = repair(before, [found], tried, brief=brief(must_say=("come aboard",)), made=made)
    return after, repairs[0].name if repairs else ""


@pytest.mark.parametrize(
    ("task", "scene", "takes"),
    [
        ("master", "", {"master", "encode"}),
        ("segment-s2", "s2", {"picture-s2", "segment-s2"}),
        ("voice-s3", "s3", {"voice-s3", "mix"}),
        ("join", "", {"join"}),
        ("captions-s1", "s1", {"voice-s1", "captions-s1"}),
    ],
)
def test_what_a_finding_names_is_made_again_and_nothing_else(task: str, scene: str, takes: set[str]) -> None:
    change = "retime" if "captions" in task else "remake"
    after, name = mended(board(), finding("x", change, "off", task=task, scene=scene))
    assert name == f"again:{task}"
    assert set(after.takes) == takes
    assert after.model_copy(update={"takes": {}}) == board()


def test_another_take_is_another_seed_and_another_record() -> None:
    shot = {"family": "title", "headline": "Hello"}
    task = Task(id="picture-s1", tool="image.scene", request={"shot": shot, "look": "warm", "aspect": "16:9"})
    plan = with_takes(Plan(tasks=(task,)), {"picture-s1": 1})
    jobs = [prepare(each, Registry.discover(), {}, 7, ToolSettings()) for each in (task, plan.tasks[0])]
    assert all(isinstance(job, Job) for job in jobs)
    first, second = jobs
    assert isinstance(first, Job)
    assert isinstance(second, Job)
    assert first.seed != second.seed
    assert first.key != second.key
    assert with_takes(plan, {}).tasks == (task,)


def test_a_level_that_stays_off_is_made_up_for() -> None:
    off = finding("loudness", "remix", "-19.5 LUFS", task="master")
    after, name = mended(board(), off, "again:master")
    assert name == "level:film"
    assert after.sound.makeup_lu == pytest.approx(5.5)
    assert after.sound.lufs == board().sound.lufs


def test_a_level_that_nobody_asked_for_goes_back_to_the_profile() -> None:
    quiet = board(sound={"voice": "en-us-annie", "lufs": -22.0})
    after, name = mended(quiet, finding("loudness", "remix", "mastered for -22 LUFS", task="master"))
    assert (name, after.sound.lufs) == ("agree_level:film", -14.0)


def test_peaks_get_more_room_than_they_were_over() -> None:
    after, _ = mended(board(), finding("peaks", "remix", "true peak -0.40 dBTP", task="master"), "again:master")
    assert after.sound.headroom_db == pytest.approx(0.8)


def test_a_voice_that_is_not_heard_gives_way_to_another_of_its_language() -> None:
    found = finding("voice", "remix", "the line is at -90 dBFS", task="voice-s2", scene="s2")
    after, name = mended(board(), found, "again:voice-s2")
    assert name == "other_voice:film"
    assert after.sound.voice.startswith("en")
    assert after.sound.voice != board().sound.voice


def test_pauses_go_before_words_and_required_words_stay() -> None:
    failed = finding("production", "retime", "invalid_request: 21.3 s do not fit", task="pacing")
    held = board().model_copy(
        update={"scenes": tuple(scene.model_copy(update={"hold_s": 5.0}) for scene in board().scenes)}
    )
    after, name = mended(held, failed, made=spoken(2, 3, 2))
    assert name == "shorten:film"
    assert [scene.narration for scene in after.scenes] == [scene.narration for scene in held.scenes]
    assert 0 < sum(scene.hold_s for scene in after.scenes) < 12.5 - 9
    after, _ = mended(held, failed, made=spoken(3, 6, 3))
    assert after.scenes[1].narration == "It is the best ferry."
    assert says(after.scenes[2].narration, "come aboard")
    assert after.sound.pace == 1.0
    after, _ = mended(held, failed, made=spoken(3, 4.3, 3))
    assert [scene.narration for scene in after.scenes] == [scene.narration for scene in held.scenes]
    assert after.sound.pace == pytest.approx(1.04, abs=0.011)


def test_one_scene_is_slowed_by_as_much_as_its_captions_are_too_fast() -> None:
    made = spoken(2, 2, 2, pacing={"seconds": 12})
    fast = finding("caption_form", "retime", "21.0 characters/s: “x”", task="captions-s2", scene="s2")
    after, name = mended(board(), fast, made=made)
    assert name == "ease:s2"
    assert after.scenes[1].pace == pytest.approx(0.92)
    assert after.scenes[0] == board().scenes[0]


def test_what_is_much_too_fast_is_made_again_before_it_is_slowed() -> None:
    made = spoken(2, 2, 2, pacing={"seconds": 12})
    fast = finding("caption_form", "retime", "31.0 characters/s: “x”", task="captions-s2", scene="s2")
    assert mended(board(), fast, made=made)[1] == "again:captions-s2"
    after, name = mended(board(), fast, "again:captions-s2", made=made)
    assert (name, after.scenes[1].pace) == ("slow_down:s2", 0.9)


def test_a_hurried_film_is_slowed_before_anything_is_made_again() -> None:
    hurried = board(sound={"voice": "en-us-annie", "pace": 1.25})
    fast = finding("caption_form", "retime", "22.0 characters/s: “x”", task="captions-s2", scene="s2")
    after, name = mended(hurried, fast, made=spoken(2, 2, 2, pacing={"seconds": 12}))
    assert name == "steady:film"
    assert after.sound.pace == pytest.approx(1.1)


def test_a_forbidden_word_goes_from_everywhere_at_once() -> None:
    spoilt = board("The ferry leaves. Cheap!", "A cheap ferry.", "Come aboard, cheap as it is.")
    spoilt = spoilt.model_copy(update={"title": "Cheap Tidewater"})
    found = [
        Finding(check="forbidden", severity="error", measured="cheap", expected=f"nowhere, but it is in {place}",
                where=Where(scene=scene), change="rewrite")
        for place, scene in (("the narration", "s1"), ("the picture", "s1"), ("the captions", ""), ("the title", ""))
    ]  # fmt: skip
    after, made = repair(spoilt, found, (), brief=brief(must_say=("come aboard",)))
    assert [each.name for each in made] == ["strike:film"]
    assert not says(after.model_dump_json(exclude={"notices"}), "cheap")
    assert after.scenes[0].narration == "The ferry leaves."
    assert says(after.scenes[2].narration, "come aboard")
    assert after.title == "Tidewater"


def test_what_has_to_be_said_is_said() -> None:
    found = finding("required", "rewrite", "not in the narration").model_copy(update={"expected": "“two decks”"})
    after, name = mended(board("One.", "Two."), found)
    assert name == "say_it:film"
    assert after.scenes[-1].narration == "Two decks. Two."


def test_a_scene_that_looks_like_another_gets_a_layout_that_its_neighbours_have_not() -> None:
    found = finding("distinct", "reseed", "looks like scene 1", task="picture-s2", scene="s2")
    after, name = mended(board(), found, "again:picture-s2")
    assert name == "vary:s2"
    assert after.scenes[1].shot.family not in {"hero", after.scenes[0].shot.family}


def test_an_empty_shot_shows_how_its_line_begins() -> None:
    bare = board()
    shot = bare.scenes[1].shot.model_copy(update={"headline": ""})
    bare = bare.model_copy(update={"scenes": (bare.scenes[0], bare.scenes[1].model_copy(update={"shot": shot}))})
    found = finding("shown", "relayout", "nothing is to be seen", task="picture-s2", scene="s2")
    after, _ = mended(bare, found, "again:picture-s2")
    assert after.scenes[1].shot.headline == "It is the best ferry"


def test_many_findings_of_one_cause_are_one_repair() -> None:
    found = [finding("loudness", "remix", "-20 LUFS", task="master"), finding("peaks", "remix", "0.1", task="master")]
    after, made = repair(board(), found)
    assert [each.name for each in made] == ["again:master"]
    assert after.takes == {"master": 1, "encode": 1}


def test_a_judge_by_the_rubric_is_heard_only_where_nothing_else_is_wrong() -> None:
    low = finding("rubric_picture", "reseed", "2 of 5", task="picture-s2", scene="s2", severity="warning")
    other = finding("facts", "rewrite", "says 9", severity="warning")
    assert [each.name for each in repair(board(), [other, low])[1]] == ["again:picture-s2"]
    wrong = finding("loudness", "remix", "-20 LUFS", task="master")
    assert [each.name for each in repair(board(), [low, wrong])[1]] == ["again:master"]


WORDS = st.sampled_from(["boat", "cheap", "Cheap,", "the", "sea.", "is", "cheap!", "blue"])


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_struck_words_are_gone_and_all_others_stay(text: str) -> None:
    left = without_words(text, "cheap", "en")
    assert not says(left, "cheap")
    kept = [word.strip(".,!").casefold() for word in left.split()]
    assert kept == [w for word in text.split() if (w := word.strip(".,!").casefold()) != "cheap"]


def test_a_sentence_goes_whole_unless_it_has_to_be_said() -> None:
    text = "It floats. It is cheap to ride. Come aboard, it is cheap."
    assert without_sentences(text, "cheap", "en", ("come aboard",)) == "It floats. Come aboard, it is."
    assert without_sentences("Cheap rides.", "cheap", "en") == "Rides."


def test_a_length_that_was_settled_against_the_brief_goes_back_to_it() -> None:
    long = board(seconds=40, shortest=39, longest=41)
    after, name = mended(long, finding("duration", "retime", "40 s decided, no notice"))
    assert (name, after.seconds) == ("agree_length:film", 12)
    _, name = mended(long, finding("duration", "retime", "43.00 s"))
    assert name == "again:duration"


@given(
    st.lists(st.floats(0.3, 4.0), min_size=3, max_size=3),
    st.lists(st.floats(0.0, 6.0), min_size=3, max_size=3),
    st.sampled_from([60, 75, 90, 100, 120]),
)
def test_pauses_that_are_left_fit_into_the_film(spoken_s: list[float], holds: list[float], bpm: int) -> None:
    before = board()
    held = tuple(s.model_copy(update={"hold_s": hold}) for s, hold in zip(before.scenes, holds, strict=True))
    before = before.model_copy(update={"scenes": held})
    failed = finding("production", "retime", "invalid_request: too long", task="pacing")
    after, repairs = repair(before, [failed], brief=brief(), made=spoken(*spoken_s))
    same_words = [s.narration for s in after.scenes] == [s.narration for s in before.scenes]
    if repairs and same_words and after.sound.pace == 1.0:
        request = PacingInput(
            durations=tuple(spoken_s), holds=tuple(scene.hold_s for scene in after.scenes), bpm=bpm,
            target=after.seconds, shortest=after.shortest, longest=after.longest,
        )  # fmt: skip
        assert pace(request).seconds <= after.longest + 1e-6


def test_a_sentence_that_has_to_be_said_gets_its_time_from_others() -> None:
    found = finding("required", "rewrite", "not in the narration").model_copy(update={"expected": "“two strong decks”"})
    full = spoken(3, 4.5, 2, pacing={"seconds": 12})
    after, name = mended(board(), found, made=full)
    assert name == "say_it:film"
    assert after.scenes[1].narration == "It is the best ferry."
    assert after.scenes[2].narration == "Two strong decks. Come aboard."
