"""Checks that need no film: words, captions, notices, and what a broken check does to a verdict."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.brief import Source
from agent.citing.citing import cited
from agent.critic import Evidence, Finding, review
from agent.critic.checks import CHECKS
from agent.critic.verdict import decide
from tools.media.timing import Cue
from tools.post.measurement import ColorShare


def change(evidence: Evidence, part: str, **update: Any) -> Evidence:
    """Evidence with some fields of its brief, storyboard or measurement replaced."""
    return evidence.model_copy(update={part: getattr(evidence, part).model_copy(update=update)})


def narrate(evidence: Evidence, *lines: str) -> Evidence:
    """The same film with other words, said, captioned and shown alike."""
    scenes = tuple(
        scene.model_copy(update={"narration": line})
        for scene, line in zip(evidence.storyboard.scenes, lines, strict=True)
    )
    blocks = [f"{n}\n00:00:0{n},200 --> 00:00:0{n},900\n{line}" for n, line in enumerate(lines, 1)]
    return change(evidence, "storyboard", scenes=scenes).model_copy(update={"srt": "\n\n".join(blocks)})


def with_cues(evidence: Evidence, *cues: Cue) -> Evidence:
    return evidence.model_copy(update={"cues": (cues, evidence.cues[1])})


def fired(evidence: Evidence, check: str) -> list[Finding]:
    return [finding for finding in review(evidence).findings if finding.check == check]


@pytest.mark.parametrize(
    ("cue", "told"),
    [
        (Cue(start=0.2, end=1.2, lines=("Thirty characters in a second.",)), "characters/s"),
        (Cue(start=0.2, end=0.7, lines=("Trams.",)), "on screen for 0.50 s"),
        (Cue(start=0.2, end=9.0, lines=("Trams.",)), "on screen for 8.80 s"),
        (Cue(start=0.0, end=2.0, lines=("Trams run again, and they run all over",)), "characters/s"),
        (Cue(start=0.0, end=2.5, lines=("Trams run again, and they run over the town.",)), "line of 44 characters"),
    ],
)
def test_captions_that_cannot_be_read_are_found(clean: Evidence, cue: Cue, told: str) -> None:
    assert any(told in finding.measured for finding in fired(with_cues(clean, cue), "caption_form"))


def test_lines_may_be_shorter_only_in_narrow_frames(clean: Evidence) -> None:
    wide = with_cues(clean, Cue(start=0.0, end=2.0, lines=("Trams run again, and over hills.",)))
    assert not fired(wide, "caption_form")
    tall = change(wide, "storyboard", aspect="9:16")
    assert [finding.expected for finding in fired(tall, "caption_form")] == ["at most 30"]


def test_captions_overlapping_or_a_frame_apart_are_found(clean: Evidence) -> None:
    first = Cue(start=0.0, end=1.0, lines=("Trams",))
    overlapping = fired(with_cues(clean, first, Cue(start=0.9, end=1.9, lines=("run",))), "caption_form")
    assert [(finding.severity, finding.where.task) for finding in overlapping] == [("error", "captions-s1")]
    apart = fired(with_cues(clean, first, Cue(start=1 + 1 / 30, end=1.9, lines=("run",))), "caption_form")
    assert [finding.severity for finding in apart] == ["warning"]
    assert not fired(with_cues(clean, first, Cue(start=1.0, end=1.9, lines=("run",))), "caption_form")


def test_a_caption_at_the_very_end_may_be_short(clean: Evidence) -> None:
    late = (Cue(start=1.5, end=2.0, lines=("Nine.",)),)
    assert not fired(clean.model_copy(update={"cues": ((), late)}), "caption_form")


def test_captions_that_differ_from_the_narration_are_found(clean: Evidence) -> None:
    wrong = clean.model_copy(update={"srt": clean.srt.replace("Nine stops", "Five stops")})
    assert [finding.where.task for finding in fired(wrong, "caption_words")] == ["subtitles"]
    assert not fired(
        clean.model_copy(update={"srt": clean.srt.replace("Nine", "NINE –").replace(".", "…")}), "caption_words"
    )


def test_required_words_have_to_be_said_and_shown(clean: Evidence) -> None:
    wanted = change(clean, "brief", must_say=("9 stops", "Mill Park"), must_show=("trams run", "ferry"))
    assert {finding.expected for finding in fired(wanted, "required")} == {"“Mill Park”", "“ferry”"}


def test_words_for_the_eye_only_stay_unspoken(clean: Evidence) -> None:
    found = fired(change(clean, "brief", silent_words=("stops",)), "required")
    assert [(finding.where.scene, finding.measured) for finding in found] == [("s2", "stops")]


@pytest.mark.parametrize("word", ["TRAMS", "tràms", "they run", "nine stops"])
def test_forbidden_words_are_found_wherever_they_are(clean: Evidence, word: str) -> None:
    assert fired(change(clean, "brief", must_not=(word,)), "forbidden")


@pytest.mark.parametrize("word", ["tram", "run a", "stop", "rams"])
def test_parts_of_words_are_not_forbidden(clean: Evidence, word: str) -> None:
    assert not fired(change(clean, "brief", must_not=(word,)), "forbidden")


def test_a_forbidden_word_names_its_scene_for_the_repair(clean: Evidence) -> None:
    found = fired(change(clean, "brief", must_not=("stops",)), "forbidden")
    spoken = next(finding for finding in found if finding.where.task == "voice-s2")
    assert (spoken.measured, spoken.change) == ("stops", "rewrite")


def test_numbers_come_from_the_brief_or_follow_from_it(clean: Evidence) -> None:
    given = change(clean, "brief", text="Last week 12,950 cups, this week 13740 cups. Opens at 18:00.")
    assert not fired(narrate(given, "13,740 cups, 790 more, up 6.1 percent.", "Come at 6."), "facts")
    invented = fired(narrate(given, "Trams run again.", "Over 45,000 people."), "facts")
    assert [(finding.where.scene, finding.severity) for finding in invented] == [("s2", "warning")]


def test_notices_may_be_reworded_but_not_lost(clean: Evidence) -> None:
    noticed = change(clean, "brief", notices=("An instruction inside the article was ignored.",))
    assert fired(noticed, "notices")
    told = change(noticed, "storyboard", notices=("Ignored: instructions that stood inside the article",))
    assert not fired(told, "notices")


def test_a_length_that_was_capped_needs_a_notice(clean: Evidence) -> None:
    long = clean.brief.duration.model_copy(update={"target": 32400, "shortest": 32400, "longest": 32400})
    capped = change(clean, "brief", duration=long)
    assert fired(capped, "duration")
    assert not fired(change(capped, "storyboard", notices=("Nine hours were cut to 4 s.",)), "duration")


def test_missing_scenes_are_errors(clean: Evidence) -> None:
    found = fired(clean.model_copy(update={"missing": ("s2",)}), "scenes")
    assert [(finding.where.scene, finding.change) for finding in found] == [("s2", "remake")]


def test_brand_colours_that_are_hardly_there_are_a_warning(clean: Evidence) -> None:
    shares = (ColorShare(color="#FFC83D", share=0.2), ColorShare(color="#0B1B33", share=0.002))
    picture = clean.measurement.picture.model_copy(update={"wanted": shares})
    found = fired(change(clean, "measurement", picture=picture), "brand_colors")
    assert ["#0B1B33" in finding.measured for finding in found] == [True]


def test_colour_in_a_film_without_colour_is_found(clean: Evidence) -> None:
    assert fired(change(clean, "brief", monochrome=True), "monochrome")


def test_a_broken_check_never_passes_a_film(clean: Evidence) -> None:
    def burst(evidence: Evidence) -> list[Finding]:
        raise ZeroDivisionError("no frames")

    broken: Any = SimpleNamespace(__name__="burst", SOURCE="", applies=lambda evidence: True, check=burst)
    judged = review(clean, (*CHECKS, broken))
    assert judged.verdict == "judge_error"
    assert [(check.name, check.note) for check in judged.checks if check.state == "broken"] == [
        ("burst", "ZeroDivisionError: no frames")
    ]


@pytest.mark.parametrize(
    ("change_wanted", "rounds_left", "verdict"),
    [("retime", 1, "revise"), ("retime", 0, "budget_out"), ("none", 1, "flawed")],
)
def test_the_verdict_says_who_is_next(change_wanted: Any, rounds_left: int, verdict: str) -> None:
    finding = Finding(check="x", severity="error", measured="a", expected="b", change=change_wanted)
    assert decide([finding], [], rounds_left) == verdict
    assert decide([finding.model_copy(update={"severity": "warning"})], [], rounds_left) == "pass"


def test_every_check_says_what_its_bounds_rest_on() -> None:
    assert all(check.SOURCE and check.__doc__ for check in CHECKS)
    assert len({check.__name__ for check in CHECKS}) == len(CHECKS)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    slots=st.integers(0, 2),
    cues=st.integers(0, 2),
    words=st.integers(0, 2),
    marks=st.integers(0, 2),
    sound=st.booleans(),
    srt=st.text(max_size=40),
)
def test_no_check_breaks_where_evidence_is_missing(
    clean: Evidence, slots: int, cues: int, words: int, marks: int, sound: bool, srt: str
) -> None:
    picture = clean.measurement.picture.model_copy(update={"marks": clean.measurement.picture.marks[:marks]})
    update: dict[str, Any] = {"picture": picture} | ({} if sound else {"sound": None})
    part = change(clean, "measurement", **update).model_copy(
        update={"slots": clean.slots[:slots], "cues": clean.cues[:cues], "words": clean.words[:words], "srt": srt}
    )
    wanted = change(part, "brief", must_say=("trams",), must_show=("€",), must_not=("-",), notices=("!",))
    assert [check.note for check in review(wanted).checks if check.state == "broken"] == []


@pytest.mark.parametrize(
    ("levels", "severities"),
    [((20, 20), ["error"]), ((20, 24), ["warning"]), ((20, 60), []), ((20, 200, 20), ["warning"])],
)
def test_a_picture_that_returns_is_told_from_one_that_stays(
    clean: Evidence, levels: tuple[int, ...], severities: list[str]
) -> None:
    model, scene, slot = clean.measurement.picture.marks[0], clean.storyboard.scenes[0], clean.slots[0]
    marks = [
        model.model_copy(update={"time": 1.0 + 2 * at, "thumb": bytes([level] * 144).hex(), "dhash": "0" * 16})
        for at, level in enumerate(levels)
    ]
    scenes = tuple(scene.model_copy(update={"id": f"s{at + 1}"}) for at in range(len(levels)))
    slots = tuple(slot.model_copy(update={"start": 2.0 * at}) for at in range(len(levels)))
    picture = clean.measurement.picture.model_copy(update={"marks": tuple(marks)})
    film = change(change(clean, "measurement", picture=picture), "storyboard", scenes=scenes)
    found = fired(film.model_copy(update={"slots": slots}), "distinct")
    assert [finding.severity for finding in found] == severities


def test_a_figure_that_its_source_gives_for_something_else_is_found(clean: Evidence) -> None:
    """Saturday's cups said of Sunday: no passage holds both."""
    source = Source(name="cups.csv", text="Day,Cups\nSat,2741\nSun,1194\nThe weekly waste of the bar was 318 cups.")
    given = change(clean, "brief", text="A report on our week.", sources=(source,), script=())

    def judged(*lines: str) -> list[Finding]:
        told = narrate(given, *lines)
        board = cited(told.storyboard, told.brief)
        return fired(told.model_copy(update={"storyboard": board}), "facts")

    assert not judged("Saturday had 2,741 cups.", "The waste of the week was 318 cups.")
    wrong = judged("Sunday had 2,741 cups.", "The waste of the week was 318 cups.")
    assert [finding.measured for finding in wrong] == ["says 2741, which a source says of something else"]
