"""Edit sentences: the documented set is heard, in six languages; anything else is answered, never guessed at."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.edits.forms import (
    Add,
    Also,
    Answer,
    Ask,
    Captions,
    ChartPicture,
    Colors,
    Command,
    Edit,
    Effects,
    Ending,
    FilmLength,
    GoBack,
    Grey,
    Headline,
    Heard,
    LookChange,
    Move,
    Music,
    Pace,
    Picture,
    PresenterChange,
    Remove,
    Replace,
    Say,
    SceneLength,
    Shape,
    Speech,
    Swap,
    Title,
    Translate,
    Undo,
    Unheard,
    VoiceChange,
)
from agent.edits.hearing import hear
from agent.edits.lexicon import CONCEPTS, phrases
from agent.edits.telling import SENTENCES
from tools.image.shot import Point

EDITS: dict[str, Edit] = {
    "make scene 2 shorter": SceneLength(scene=2, longer=False),
    "Please make the second scene a bit longer!": SceneLength(scene=2, longer=True),
    "scene 3 longer by 2 seconds": SceneLength(scene=3, longer=True, seconds=2),
    "shorten the last scene": SceneLength(scene=-1, longer=False),
    "can you make the second scene longer?": SceneLength(scene=2, longer=True),
    "make scene 2 five seconds long": SceneLength(scene=2, seconds=5),
    "make the ending longer": SceneLength(scene=-1, longer=True),
    "mach Szene 2 kürzer": SceneLength(scene=2, longer=False),
    "haz la escena 2 más corta": SceneLength(scene=2, longer=False),
    "raccourcis la scène 2": SceneLength(scene=2, longer=False),
    "la scena 2 più lunga": SceneLength(scene=2, longer=True),
    "cena 2 mais curta": SceneLength(scene=2, longer=False),
    "make the film shorter": FilmLength(longer=False),
    "make it 30 seconds": FilmLength(seconds=30),
    "one minute": FilmLength(seconds=60),
    "mach den Film 20 Sekunden lang": FilmLength(seconds=20),
    "calmer music": Music(step=-1),
    "calmer": Music(step=-1),
    "make it more upbeat": Music(step=1),
    "no music": Music(on=False),
    "remove the music": Music(on=False),
    "ohne Musik": Music(on=False),
    "epic music": Music(mood="epic"),
    "ruhigere Musik": Music(step=-1),
    "slower voice": Pace(faster=False),
    "speak faster": Pace(faster=True),
    "a male voice": VoiceChange(wish="male"),
    "another voice": VoiceChange(),
    "use the voice en-gb-andy": VoiceChange(wish="en-gb-andy"),
    "voce femminile": VoiceChange(wish="female"),
    "no voice": Speech(on=False),
    "change the look to neon": LookChange(name="neon"),
    "another look": LookChange(),
    "make it darker": LookChange(manner="darker"),
    "use our brand colours": Colors(),
    "use the colors #112233 and #ffcc00": Colors(codes=("#112233", "#FFCC00")),
    "replace the second picture with a bicycle": Picture(scene=2, thing="bicycle"),
    "show a light bulb in scene 3": Picture(scene=3, thing="light bulb"),
    "ersetze das zweite Bild durch ein Fahrrad": Picture(scene=2, thing="Fahrrad"),
    "replace the second picture with a chart of these numbers: Mon 12, Tue 15": ChartPicture(
        scene=2, points=(Point(label="Mon", value=12), Point(label="Tue", value=15))
    ),
    "show a bar chart in scene 1: rent 40 %, food 32.5 %": ChartPicture(
        scene=1, points=(Point(label="rent", value=40), Point(label="food", value=32.5)), unit="%"
    ),
    "remove scene 3": Remove(scene=3),
    "remove the second scene": Remove(scene=2),
    "lösche die letzte Szene": Remove(scene=-1),
    "move scene 4 to the front": Move(scene=4, to=1),
    "move scene 4 before scene 2": Move(scene=4, to=2, side="before"),
    "put scene 2 at the end": Move(scene=2, to=-1),
    'say "We open at nine." in scene 1': Say(scene=1, text="We open at nine."),
    "in scene 1 say we open at nine": Say(scene=1, text="we open at nine"),
    "scene 2: “Hello”": Say(scene=2, text="Hello"),
    'change the title to "Warm bread"': Title(text="Warm bread"),
    "change the title to Warm bread": Title(text="Warm bread"),
    'replace "coffee" with "tea"': Replace(old="coffee", new="tea"),
    'ersetze "Kaffee" durch "Tee"': Replace(old="Kaffee", new="Tee"),
    "replace coffee with tea": Replace(old="coffee", new="tea"),
    'add a scene that says "We deliver too."': Add(text="We deliver too."),
    'add a scene after scene 2 that says "Hello."': Add(text="Hello.", behind=2),
    'add a scene before scene 2 that says "Hello."': Add(text="Hello.", behind=1),
    'end with "Come by on Sunday"': Ending(text="Come by on Sunday"),
    "end with come by on Sunday": Ending(text="come by on Sunday"),
    "no captions": Captions(on=False),
    "sin subtítulos": Captions(on=False),
    "make it square": Shape(aspect="1:1"),
    "make it 9:16": Shape(aspect="9:16"),
    "with a presenter": PresenterChange(),
    "a woman as presenter": PresenterChange(person="woman"),
    "without presenter": PresenterChange(person=""),
    "without effects": Effects(on=False),
}
TURNS: dict[str, Edit] = {
    "the voice is too fast": Pace(faster=False),
    "die Stimme ist zu schnell": Pace(faster=False),
    "It's way too long.": FilmLength(longer=False),
    "scene 2 is too long": SceneLength(scene=2, longer=False),
    "the intro is too short": SceneLength(scene=1, longer=True),
    "make the intro shorter": SceneLength(scene=1, longer=False),
    "the music is too hectic": Music(step=-1),
    "I don't like the music": Music(mood="other"),
    "replace the music": Music(mood="other"),
    "it is too dark": LookChange(manner="lighter"),
    "use a different font": LookChange(),
    "start with scene 3": Move(scene=3, to=1),
    "Szene 2 kann weg": Remove(scene=2),
    "make it blue": Colors(codes=("#1E63D0",)),
    "mach es blau bitte": Colors(codes=("#1E63D0",)),
    "in black and white": Grey(on=True),
    "schwarz-weiß": Grey(on=True),
    "in colour again": Grey(on=False),
    'change the headline of scene 2 to "Two boats"': Headline(scene=2, text="Two boats"),
    "Überschrift in Szene 2: “Zwei Boote”": Headline(scene=2, text="Zwei Boote"),
    'bigger headline: "Ahoy"': Title(text="Ahoy"),
    "replace the picture with a lantern": Picture(scene=0, thing="lantern"),
    "show a ship on the poster": Picture(scene=0, thing="ship"),
}
SET_BY_MEASURE = (
    "bigger headline",
    "größere Überschrift",
    "music louder",
    "turn the music down",
    "mach die Musik leiser",
)
COMMANDS: dict[str, Command] = {
    "that was better before": Undo(),
    "das war vorher besser": Undo(),
    "give me the previous version": Undo(),
    "undo": Undo(),
    "rückgängig": Undo(),
    "redo": Undo(forth=True),
    "go back to version 2": GoBack(version=2),
    "back to the first version": GoBack(version=1),
    "also 9:16": Also(aspect="9:16"),
    "also in vertical": Also(aspect="9:16"),
    "say it in German": Translate(language="de"),
    "translate it into French": Translate(language="fr"),
    "show the storyboard": Ask(about="storyboard"),
    "show the versions": Ask(about="versions"),
    "help": Ask(about="help"),
    "what can I say?": Ask(about="help"),
    "yes": Answer(word="yes"),
    "go on": Answer(word="yes"),
    "quit": Answer(word="quit"),
}
STRANGE = (
    "",
    "...",
    "make it better",
    "add a dancing bear",
    "make scene 2 shorter and dance",
    "don't remove scene 2",
    "make scene 2 purple",
    "music",
    "scene 2",
    "say something nice",
    "replace",
    "show a chart in scene 2",
    "make scene 2 shorter and longer",
    "no music with music calmer upbeat",
    "a" * 5000,
)


@pytest.mark.parametrize("sentence", EDITS)
def test_an_edit_sentence_is_heard(sentence: str) -> None:
    assert hear(sentence) == (EDITS[sentence],)


@pytest.mark.parametrize("sentence", TURNS)
def test_turns_of_phrase_are_heard_as_what_they_ask_for(sentence: str) -> None:
    assert hear(sentence) == (TURNS[sentence],)


@pytest.mark.parametrize("sentence", SET_BY_MEASURE)
def test_what_is_set_by_measure_says_what_to_say_instead(sentence: str) -> None:
    heard = hear(sentence)
    assert isinstance(heard, Unheard)
    assert "for instance" in heard.reason


@pytest.mark.parametrize("sentence", COMMANDS)
def test_a_command_is_heard(sentence: str) -> None:
    assert hear(sentence) == COMMANDS[sentence]


@pytest.mark.parametrize("sentence", STRANGE)
def test_what_is_not_wholly_understood_is_not_done(sentence: str) -> None:
    assert isinstance(hear(sentence), Unheard)


def test_unknown_words_are_named() -> None:
    assert hear("make scene 2 shorter and dance") == Unheard(words=("dance",))


def test_sentences_may_be_joined() -> None:
    heard = hear("make scene 2 shorter, remove scene 4 and no music")
    assert heard == (SceneLength(scene=2, longer=False), Remove(scene=4), Music(on=False))


def test_two_scenes_change_places() -> None:
    assert hear("swap scenes 2 and 4") == (Swap(scene=2, other=4),)
    assert hear("swap scene 2 and the last scene") == (Swap(scene=2, other=-1),)


def test_and_inside_of_quotation_marks_joins_nothing() -> None:
    assert hear('say "Bread and butter; and jam. Yes" in scene 1') == (
        Say(scene=1, text="Bread and butter; and jam. Yes"),
    )


@pytest.mark.parametrize("sentence", [said for said, _ in SENTENCES])
def test_every_sentence_that_help_lists_is_heard(sentence: str) -> None:
    assert not isinstance(hear(sentence), Unheard)


known = st.sampled_from(sorted({phrase for concept in CONCEPTS for phrase in phrases(concept)}))
bits = st.one_of(
    known, st.sampled_from(["2", "second", '"', "“", ":", ",", "and", "12 s", "9:16", "#112233", "\x00", "ß"])
)
mixed = st.lists(st.one_of(bits, st.text(max_size=8)), max_size=14).map(" ".join)


@given(st.one_of(st.text(max_size=300), mixed))
def test_any_text_is_an_edit_a_command_or_not_understood(text: str) -> None:
    heard: Heard = hear(text)
    if isinstance(heard, tuple):
        assert heard
        assert all(isinstance(edit, get_args(get_args(Edit)[0])) for edit in heard)
    else:
        assert isinstance(heard, (*get_args(Command), Unheard))
