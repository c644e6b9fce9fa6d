"""Edits on a storyboard: a new, valid one, or a refusal; and the brief stays one that the film can be judged by."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.brief import Brief
from agent.critic.wording import says
from agent.edits import forms, looking
from agent.edits.agreement import agreed
from agent.edits.applying import CHANGES, applied
from agent.edits.forms import Edit
from agent.edits.hearing import hear
from agent.edits.means import Means
from agent.edits.timing import paced
from agent.errors import EditRefused
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.wording import sentences
from tools.audio.voices import pick_voice
from tools.errors import InvalidRequest

TEXT = (
    "A 40-second film about our bakery, Crumb. Warm. We bake sourdough bread, rye rolls and cinnamon buns. Open from "
    "7 am to 2 pm. The flour comes from a mill next door. End with: Come by on Saturday at crumb.example"
)
BRIEF: Brief = understand(TEXT)
BOARD: Storyboard = write(BRIEF, CountingClock())


def voice(language: str, wish: str) -> str:
    try:
        return pick_voice(language, wish)
    except InvalidRequest as error:
        raise EditRefused(str(error)) from error


MEANS = Means(BRIEF, lambda _board: CountingClock(), voice)


def edited(sentence: str, board: Storyboard = BOARD, means: Means = MEANS) -> Storyboard:
    heard = hear(sentence)
    assert isinstance(heard, tuple), heard
    return applied(board, heard, means)


def test_every_form_has_a_change() -> None:
    assert set(CHANGES) == set(get_args(get_args(Edit)[0]))


@pytest.mark.parametrize("scene", range(1, len(BOARD.scenes) + 1))
def test_a_scene_grows_and_shrinks_by_itself(scene: int) -> None:
    before = paced(BOARD, MEANS) or []
    longer = edited(f"make scene {scene} longer")
    grown = paced(longer, MEANS) or []
    assert grown[scene - 1] > before[scene - 1]
    assert longer.seconds > BOARD.seconds
    shrunk = paced(edited(f"make scene {scene} shorter", longer), MEANS) or []
    assert shrunk[scene - 1] < grown[scene - 1]


def test_a_film_takes_another_length() -> None:
    shorter = edited("make it 25 seconds")
    assert shorter.seconds == 25
    assert sum(paced(shorter, MEANS) or [0]) == pytest.approx(25, abs=0.6)
    assert says(" ".join(scene.narration for scene in shorter.scenes), "Come by on Saturday")
    with pytest.raises(EditRefused, match="add a scene"):
        edited("make it 3 minutes")
    with pytest.raises(EditRefused, match="5 s is the shortest"):
        edited("make it 3 seconds")


def test_words_bring_a_headline_and_a_picture_of_their_own() -> None:
    scene = edited('say "Our bicycle brings it home" in scene 2').scenes[1]
    assert scene.narration == "Our bicycle brings it home."
    assert scene.shot.spoken == scene.narration
    assert "bicycle" in scene.shot.subject
    assert scene.shot.items == ()


def test_the_picture_alone_changes_where_a_picture_is_asked_for() -> None:
    changed = edited("replace the second picture with a bicycle")
    assert changed.scenes[1].shot.subject == "bicycle"
    assert changed.scenes[1].narration == BOARD.scenes[1].narration
    assert [scene for at, scene in enumerate(changed.scenes) if at != 1] == [
        scene for at, scene in enumerate(BOARD.scenes) if at != 1
    ]
    with pytest.raises(EditRefused, match="Nothing is drawn for “zorblax”"):
        edited("show a zorblax in scene 2")


def test_scenes_leave_come_and_move() -> None:
    ids = [scene.id for scene in BOARD.scenes]
    assert [scene.id for scene in edited("remove scene 2").scenes] == [ids[0], *ids[2:]]
    assert [scene.id for scene in edited("move scene 3 to the front").scenes] == [ids[2], *ids[:2], *ids[3:]]
    assert [scene.id for scene in edited("move scene 1 after scene 3").scenes] == [*ids[1:3], ids[0], *ids[3:]]
    added = edited('add a scene that says "We deliver too"')
    assert added.scenes[-2].narration == "We deliver too."
    assert added.seconds > BOARD.seconds
    with pytest.raises(EditRefused, match="There is no scene 50"):
        edited("remove scene 50")


def test_several_scenes_leave_stay_and_change_places() -> None:
    ids = [scene.id for scene in BOARD.scenes]
    assert [scene.id for scene in edited("remove scenes 2 and 4").scenes] == [ids[0], ids[2], *ids[4:]]
    assert [scene.id for scene in edited("remove the last two scenes").scenes] == ids[:-2]
    assert [scene.id for scene in edited("keep only scenes 1, 3 and the last scene").scenes] == [
        ids[0],
        ids[2],
        ids[-1],
    ]
    assert [scene.id for scene in edited("swap scenes 2 and 4").scenes][1:4] == [ids[3], ids[2], ids[1]]
    assert [scene.id for scene in edited("move scene 3 up").scenes][:3] == [ids[0], ids[2], ids[1]]
    with pytest.raises(EditRefused, match="with itself"):
        edited(f"swap scene {len(ids)} and the last scene")


def test_a_word_is_exchanged_in_one_scene_alone() -> None:
    at = next(at for at, scene in enumerate(BOARD.scenes, 1) if "mill" in scene.narration)
    changed = edited(f"change 'mill' to 'farm' in scene {at}")
    assert "farm" in changed.scenes[at - 1].narration
    assert changed.scenes[at - 1].shot.spoken == changed.scenes[at - 1].narration
    assert [scene for scene in changed.scenes if scene.id != f"s{at}"] == [
        scene for scene in BOARD.scenes if scene.id != f"s{at}"
    ]
    with pytest.raises(EditRefused, match="neither said nor shown in scene 1"):
        edited("change mill to farm in scene 1")


def test_articles_of_a_correction_need_not_be_those_of_the_film() -> None:
    assert "The flour comes from a farm" in edited("replace the mill with a farm").model_dump_json()


def test_words_and_sentences_are_taken_out() -> None:
    fewer = edited("take out the words next door")
    assert "next door" not in " ".join(scene.narration for scene in fewer.scenes)
    assert any(scene.narration.endswith("a mill.") for scene in fewer.scenes)
    two = edited('add "And on Sundays." to scene 2')
    assert two.scenes[1].narration == f"{BOARD.scenes[1].narration} And on Sundays."
    assert edited("delete the sentence about Sundays", two).scenes[1].narration == BOARD.scenes[1].narration
    assert edited("delete the last sentence of scene 2", two).scenes[1].narration == BOARD.scenes[1].narration
    short = next(at for at, scene in enumerate(BOARD.scenes, 1) if len(sentences(scene.narration)) == 1)
    with pytest.raises(EditRefused, match="all that scene"):
        edited(f"delete the last sentence of scene {short}")
    with pytest.raises(EditRefused, match="neither said nor shown"):
        edited("remove the word zeppelin")


def test_another_picture_goes_round_what_is_named() -> None:
    seen, board = [], BOARD
    for _ in range(3):
        board = edited("another picture in scene 2", board)
        seen.append(board.scenes[1].shot.subject)
    assert len({BOARD.scenes[1].shot.subject, *seen}) >= 3
    assert board.scenes[1].narration == BOARD.scenes[1].narration


@pytest.mark.parametrize(("sentence", "measure", "sign"), [
    ("darker", looking.brightness, -1), ("warmer colours", looking.warmth, 1), ("cooler colours", looking.warmth, -1),
    ("bolder colours", looking.strength, 1), ("softer colours", looking.strength, -1),
])  # fmt: skip
def test_a_look_changes_measurably_in_the_way_that_was_asked(
    sentence: str, measure: Callable[[str], float], sign: int
) -> None:
    board = BOARD.model_copy(update={"look": "modern"})
    assert sign * (measure(edited(sentence, board).look) - measure("modern")) > 0
    if measure is not looking.brightness:
        with pytest.raises(EditRefused, match="your own colours"):
            edited(sentence, board.model_copy(update={"colors": ("#112233",)}))


def test_one_scene_is_spoken_slower_and_takes_its_time() -> None:
    changed = edited("make scene 2 slower")
    assert changed.scenes[1].pace < 1
    assert changed.sound.pace == BOARD.sound.pace
    assert changed.seconds >= BOARD.seconds


def test_a_headline_leaves_where_something_else_is_shown() -> None:
    at = next(at for at, scene in enumerate(BOARD.scenes, 1) if scene.shot.family in ("split", "hero"))
    assert edited(f"no headline in scene {at}").scenes[at - 1].shot.headline == ""


def test_a_film_is_half_as_long() -> None:
    assert edited("make it half as long").seconds == pytest.approx(BOARD.seconds / 2, abs=0.1)
    with pytest.raises(EditRefused, match="already"):
        edited(f"make it {BOARD.seconds:g} seconds")


def test_words_are_exchanged_wherever_they_stand() -> None:
    changed = edited('replace "Saturday" with "Sunday"').model_dump_json()
    assert "Saturday" not in changed
    assert "Sunday" in changed
    with pytest.raises(EditRefused, match="neither said nor shown"):
        edited('replace "quantum" with "tea"')


def test_what_the_brief_bans_is_not_let_in() -> None:
    means = Means(BRIEF.model_copy(update={"must_not": ("cheap",)}), lambda _board: CountingClock(), voice)
    for sentence in ('say "Cheap bread" in scene 1', 'replace "bread" with "cheap bread"', 'end with "So cheap"'):
        with pytest.raises(EditRefused, match="may be nowhere"):
            edited(sentence, means=means)


@pytest.mark.parametrize("sentence", ["captions again", "make it 16:9", "with effects", "without presenter"])
def test_what_is_so_already_is_refused(sentence: str) -> None:
    with pytest.raises(EditRefused):
        edited(sentence)


def test_the_voice_changes_and_the_presenter_with_it() -> None:
    presented = edited("a woman as presenter")
    changed = edited("a male voice", presented)
    assert changed.sound.voice.endswith("andy")
    assert changed.presenter is not None
    assert changed.presenter.person == "man"
    silent = edited("no voice", presented)
    assert silent.presenter is None
    assert silent.burned_captions


def test_the_brief_follows_what_the_person_says_last() -> None:
    strict = BRIEF.model_copy(update={"must_say": ("Come by on Saturday", "Crumb")})
    ended = edited('end with "See you on 3 May"')
    brief = agreed(strict, BOARD, ended, 'end with "See you on 3 May"')
    assert "Come by on Saturday" not in brief.must_say
    assert "3 May" in brief.sources[-1].text
    shorter = edited("make it 25 seconds")
    assert agreed(BRIEF, BOARD, shorter, "").duration.target == 25


WORDS = st.sampled_from(["bread", "Sunday", "a bicycle", "Crumb", "x", "ß " * 90, "Nur 3 €!", "…", "7"])
NUMBER = st.integers(-1, 12)
EDITS = st.one_of(
    st.builds(forms.SceneLength, scene=NUMBER, longer=st.booleans(), seconds=st.none() | st.floats(0.1, 60)),
    st.builds(forms.FilmLength, longer=st.none() | st.booleans(), seconds=st.none() | st.floats(2, 600)),
    st.builds(forms.Music, on=st.booleans(), step=st.sampled_from([-1, 0, 1]), mood=st.sampled_from(["", "epic", "x"])),
    st.builds(forms.Pace, faster=st.booleans()),
    st.builds(forms.VoiceChange, wish=st.sampled_from(["", "male", "female", "nobody"])),
    st.builds(forms.Speech, on=st.booleans()),
    st.builds(forms.Effects, on=st.booleans()),
    st.builds(forms.PresenterChange, person=st.sampled_from(["", "auto", "woman", "man"])),
    st.builds(forms.LookChange, name=st.sampled_from(["", "neon", "x"]), manner=st.sampled_from(["other", "darker"])),
    st.builds(forms.Captions, on=st.booleans()),
    st.builds(forms.Shape, aspect=st.sampled_from(["9:16", "16:9", "1:1", "4:5"])),
    st.builds(forms.Picture, scene=NUMBER, thing=WORDS.map(lambda words: words[:80])),
    st.builds(forms.Remove, scene=NUMBER),
    st.builds(forms.Move, scene=NUMBER, to=NUMBER, side=st.sampled_from(["before", "behind", "at"])),
    st.builds(forms.Say, scene=NUMBER, text=WORDS),
    st.builds(forms.Add, text=WORDS, behind=st.none() | NUMBER),
    st.builds(forms.Ending, text=WORDS),
    st.builds(forms.Title, text=WORDS.map(lambda words: words[:100])),
    st.builds(forms.Replace, old=WORDS, new=WORDS),
)


@settings(deadline=None, max_examples=150)
@given(st.lists(EDITS, min_size=1, max_size=5))
def test_any_edits_give_a_valid_storyboard_that_can_be_paced_or_a_refusal(edits: list[Edit]) -> None:
    board = BOARD
    for edit in edits:
        try:
            changed = applied(board, [edit], MEANS)
        except EditRefused:
            continue
        assert changed != board
        assert len({scene.id for scene in changed.scenes}) == len(changed.scenes)
        assert paced(changed, MEANS) is not None
        agreed(BRIEF, board, changed, "said")
        board = changed
