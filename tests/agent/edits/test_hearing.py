"""Edit sentences: the documented set is heard, in six languages; anything else is answered, never guessed at."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given, settings
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
    Cut,
    Edit,
    Effects,
    Ending,
    FilmLength,
    GoBack,
    Grey,
    Headline,
    Heard,
    Keep,
    Logo,
    LookChange,
    Move,
    Music,
    OtherPicture,
    OwnPicture,
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
from agent.edits.telling import SENTENCES, unheard_line
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
CORRECTIONS: dict[str, Edit] = {
    "change 'coffee' to 'espresso' in scene 3": Replace(old="coffee", new="espresso", scene=3),
    "change coffee to espresso in scene 3": Replace(old="coffee", new="espresso", scene=3),
    "replace the bicycle in scene 2 with a car": Replace(old="the bicycle", new="a car", scene=2),
    "in the captions write Zürich instead of Zurich": Replace(old="Zurich", new="Zürich"),
    "it's spelled Zürich, not Zurich": Replace(old="Zurich", new="Zürich"),
    "Zurich should be Zürich": Replace(old="Zurich", new="Zürich"),
    'fix the typo: "recieve" should be "receive"': Replace(old="recieve", new="receive"),
    "it's on Saturday, not Sunday": Replace(old="Sunday", new="Saturday"),
    "the price is 25 dollars, not 20": Replace(old="20", new="25"),
    "in den Untertiteln Zürich statt Zurich schreiben": Replace(old="Zurich", new="Zürich"),
    "Es heißt Zürich, nicht Zurich": Replace(old="Zurich", new="Zürich"),
    "escribe Zürich en vez de Zurich": Replace(old="Zurich", new="Zürich"),
    "remplace café par espresso dans la scène 3": Replace(old="café", new="espresso", scene=3),
    "scrivi Zürich invece di Zurich": Replace(old="Zurich", new="Zürich"),
    "escreve Zürich em vez de Zurich": Replace(old="Zurich", new="Zürich"),
    "remove the sentence about parking": Cut(text="parking", sentence=True),
    'take out "and much more"': Cut(text="and much more"),
    "don't say amazing": Cut(text="amazing"),
    "delete the last sentence of scene 2": Cut(sentence=True, scene=2),
    "lass das Wort billig weg": Cut(text="billig"),
}
TOGETHER: dict[str, tuple[Edit, ...]] = {
    "change Monday to Tuesday and coffee to tea": (
        Replace(old="Monday", new="Tuesday"), Replace(old="coffee", new="tea"),
    ),
    'change "7 am" to "8 am" in scene 3 and "5 pm" to "6 pm" in scene 4': (
        Replace(old="7 am", new="8 am", scene=3), Replace(old="5 pm", new="6 pm", scene=4),
    ),
    "replace coffee with tea and remove scene 2": (Replace(old="coffee", new="tea"), Remove(scene=2)),
    "replace bread and butter with toast": (Replace(old="bread and butter", new="toast"),),
}  # fmt: skip
SEVERAL: dict[str, tuple[Edit, ...]] = {
    "remove scenes 2 and 3": (Remove(scene=3), Remove(scene=2)),
    "remove the last two scenes": (Remove(scene=-2), Remove(scene=-1)),
    "make scenes 2-4 shorter": tuple(SceneLength(scene=at, longer=False) for at in (4, 3, 2)),
    "make scene 2 and 3 shorter": (SceneLength(scene=3, longer=False), SceneLength(scene=2, longer=False)),
    "keep only scenes 1, 2 and 5": (Keep(scenes=(1, 2, 5)),),
    "Tausche das zweite und dritte Bild": (Swap(scene=2, other=3),),
    "las dos últimas escenas más cortas": (SceneLength(scene=-2, longer=False), SceneLength(scene=-1, longer=False)),
}
SEEN: dict[str, Edit] = {
    "move scene 3 up": Move(scene=3, to=2),
    "move scene 3 to position 1": Move(scene=3, to=1),
    "put scene 5 first": Move(scene=5, to=1),
    "make scene 3 the last one": Move(scene=3, to=-1),
    "scene 3 should come before scene 2": Move(scene=3, to=2, side="before"),
    "another picture in scene 4": OtherPicture(scene=4),
    "show something else in scene 4": OtherPicture(scene=4),
    "I don't like the picture in scene 4": OtherPicture(scene=4),
    "une autre image dans la scène 4": OtherPicture(scene=4),
    "show a dog instead of the cat in scene 2": Picture(scene=2, thing="dog"),
    "use photos/shop.jpg in scene 2": OwnPicture(scene=2, file="photos/shop.jpg"),
    'use our logo "our brand/logo.svg"': Logo(file="our brand/logo.svg"),
    "nimm unser Logo logo.png": Logo(file="logo.png"),
    "remove the logo": Logo(),
    "warmer colours": LookChange(manner="warmer"),
    "des couleurs plus chaudes": LookChange(manner="warmer"),
    "pastel colours": LookChange(manner="softer"),
    "no headline in scene 2": Headline(scene=2),
    "make scene 2 slower": Pace(faster=False, scene=2),
    "make it half as long": FilmLength(times=0.5),
    "make it 20 % shorter": FilmLength(times=0.8),
    "half a minute": FilmLength(seconds=30),
    "at most 20 seconds": FilmLength(seconds=20),
    "shorten every scene": FilmLength(longer=False),
    "add 3 seconds to scene 2": SceneLength(scene=2, longer=True, seconds=3),
    "skip the intro": Remove(scene=1),
    "swap the intro and the ending": Swap(scene=1, other=-1),
    "swap scene 1 with the last one": Swap(scene=1, other=-1),
    "scene 2: a dog": Picture(scene=2, thing="dog"),
    "picture 2: bicycle": Picture(scene=2, thing="bicycle"),
    'show "Open daily" in scene 2': Headline(scene=2, text="Open daily"),
    "add music": Music(on=True),
    "I'd like a different voice": VoiceChange(),
    "use a male voice instead of a female voice": VoiceChange(wish="male"),
    "replace the music with something calmer": Music(step=-1),
    "it is Müller not Mueller": Replace(old="Mueller", new="Müller"),
    "5 seconds less": FilmLength(longer=False, seconds=5),
    "add a pause after scene 2": SceneLength(scene=2, longer=True),
    "I don't want music": Music(on=False),
    "take the music out": Music(on=False),
    "more dramatic music": Music(mood="cinematic"),
    "make a version for TikTok": Shape(aspect="9:16"),
    'add "And on Sundays." to scene 2': Say(scene=2, text="And on Sundays.", more=True),
    'start with "Good morning."': Say(scene=1, text="Good morning."),
    'change the last line to "Come by"': Say(scene=-1, text="Come by"),
    "change the headline in scene 2 to Fresh every day": Headline(scene=2, text="Fresh every day"),
    "show a chart of sales: Mon 10, Tue 20 in scene 2": ChartPicture(
        scene=2, points=(Point(label="Mon", value=10), Point(label="Tue", value=20))
    ),
}
ANSWERED = {
    "make the title larger": "as large as its words",
    "can't read the captions, make them bigger": "Captions stand low",
    "jazz music": "Music is one of",
    "in 4K": "1080 lines",
    "make a gif": "a brief of its own",
    "British accent": "agent voices",
    "use Helvetica": "belongs to the look",
    "größere Schrift": "as large as its words",
    "add our logo": "Give the logo's file",
    "rephrase scene 2": "Give the words",
    "mention the price in scene 2": "Give the words",
    "make it more professional": "Say what shall be other",
    "less movement": "belongs to the look",
    "upload to youtube": "in its folder",
    "hello": "Say what shall be other",
    "remove it": "Say what: remove scene 3",
    "show the bread instead": "in which scene",
    "change the font to something bolder": "belongs to the look",
    "end on the logo": "Give the logo's file",
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
    "back to the original": GoBack(version=1),
    "how long is it?": Ask(about="length"),
    "where is the film?": Ask(about="files"),
    "perfect, thanks!": Ask(about="thanks"),
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
    "change the language to German": Translate(language="de"),
    "yes": Answer(word="yes"),
    "yes please": Answer(word="yes"),
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
    "remove 2 scenes",
    "no picture in scene 2",
    "captions in French",
    "the font should be bigger",
    "it's really not good",
    "end with our website",
    "the name is spelled Müller",
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


@pytest.mark.parametrize("sentence", CORRECTIONS)
def test_a_correction_of_words_is_heard(sentence: str) -> None:
    assert hear(sentence) == (CORRECTIONS[sentence],)


@pytest.mark.parametrize("sentence", TOGETHER)
def test_several_corrections_are_told_apart(sentence: str) -> None:
    assert hear(sentence) == TOGETHER[sentence]


@pytest.mark.parametrize("sentence", SEVERAL)
def test_scenes_that_are_named_together_are_all_meant(sentence: str) -> None:
    assert hear(sentence) == SEVERAL[sentence]


@pytest.mark.parametrize("sentence", SEEN)
def test_what_people_say_of_a_film_that_they_saw_is_heard(sentence: str) -> None:
    assert hear(sentence) == (SEEN[sentence],)


@pytest.mark.parametrize("sentence", ANSWERED)
def test_what_is_no_edit_is_answered_by_its_topic(sentence: str) -> None:
    heard = hear(sentence)
    assert isinstance(heard, Unheard)
    assert ANSWERED[sentence] in unheard_line(heard)


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


@settings(deadline=None)
@given(st.one_of(st.text(max_size=300), mixed))
def test_any_text_is_an_edit_a_command_or_not_understood(text: str) -> None:
    heard: Heard = hear(text)
    if isinstance(heard, tuple):
        assert heard
        assert all(isinstance(edit, get_args(get_args(Edit)[0])) for edit in heard)
    else:
        assert isinstance(heard, (*get_args(Command), Unheard))
