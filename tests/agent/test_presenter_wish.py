"""Who gets a presenter: by brief in six languages, by option, and nobody else."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.brief import Brief
from agent.film import plan_film
from agent.order import OwnSounds
from agent.plan import PlanLimits, validate
from agent.presenter import wished, with_presenter
from agent.reading import understand
from agent.reading.format.presenter import presenter_of
from agent.storyboard import Storyboard
from memory.assets import AudioAsset
from tests.agent.small_boards import board_of
from tools.audio.brought import OwnRecording
from tools.media.timing import Word
from tools.registry import Registry

ASKED = [
    ("en", "A 30-second launch video for Brewly with a presenter. Warm.", "auto"),
    ("en", "A host explains how photosynthesis works. 40 seconds.", "auto"),
    ("en", "An explainer about tides, with a friendly female presenter who speaks to camera, for kids.", "woman"),
    ("en", "Explain how the heart works. Include an on-screen presenter.", "auto"),
    ("en", "A film about our library, with a presenter: a woman. Lending is free.", "woman"),
    ("en", "A 30-second explainer with a host (a man) about how bees make honey.", "man"),
    ("de", "Ein Erklärvideo über Photosynthese, moderiert von einer Frau. 40 Sekunden.", "woman"),
    ("de", "Ein Film über unser Dorf, moderiert von Lena Huber.", "auto"),
    ("de", "Eine Moderatorin erklärt die drei Schritte.", "woman"),
    ("fr", "Une vidéo de 30 secondes sur le café, avec une présentatrice souriante.", "woman"),
    ("fr", "Un film sur la mer présenté par un homme.", "man"),
    ("es", "Un vídeo de 30 segundos sobre café con una presentadora.", "woman"),
    ("it", "Un video sul caffè con un presentatore, 30 secondi.", "auto"),
    ("it", "Una presentatrice spiega i tre passi.", "woman"),
    ("pt", "Um vídeo sobre café com uma apresentadora.", "woman"),
]
NOT_ASKED = [
    ("en", "A video about our new car, with a host of features."),
    ("en", "The gala evening with a host from the BBC begins at eight and dinner is served at nine."),
    ("en", "No presenter, please. A video about tea."),
    ("en", 'A video that ends with the words "with a presenter".'),
    ("de", "Konzert am Freitag, moderiert von Anna Beck und Tom Maier, Beginn 20 Uhr im Stadtsaal."),
    ("de", "Ein Film ohne Moderatorin über Tee."),
    ("es", "La presentadora Ana abre la gala de los premios del barrio en el teatro."),
]
LIMITS = PlanLimits(seconds=36_000, cost_usd=0)


def board(**changes: Any) -> Storyboard:
    scenes = (
        {"role": "hook", "narration": "Hello.", "shot": {"family": "title", "headline": "Hello"}},
        {"role": "close", "narration": "Goodbye.", "shot": {"family": "title", "headline": "Bye"}},
    )
    base: dict[str, Any] = {"seconds": 9, "shortest": 9, "longest": 9, "sound": {"voice": "en-us-annie"}}
    return board_of(scenes, **(base | changes))


def brief(**fields: Any) -> Brief:
    return Brief.model_validate(
        {"text": "A film", "subject": "film", "duration": {"target": 9, "shortest": 9, "longest": 9}, **fields}
    )


@pytest.mark.parametrize(("language", "text", "wish"), ASKED)
def test_a_brief_asks_for_a_presenter(language: str, text: str, wish: str) -> None:
    found, rest = presenter_of(text, language)
    assert found == wish
    assert presenter_of(rest, language)[0] == ""


@pytest.mark.parametrize(("language", "text"), NOT_ASKED)
def test_other_briefs_do_not(language: str, text: str) -> None:
    assert presenter_of(text, language) == ("", text)


@given(st.text(alphabet='ab .!?\n,:"“”', max_size=60))
def test_a_text_without_the_wish_is_left_as_it_is(text: str) -> None:
    assert presenter_of(text, "en") == ("", text)


def test_what_is_read_is_the_brief_without_the_words() -> None:
    told = "A 30-second explainer about tides for kids, {}warm and calm. Tides follow the moon."
    plain, asked = (understand(told.format(words)) for words in ("", "with a friendly presenter, "))
    assert asked.presenter == "auto"
    same = plain.model_dump(exclude={"text"})
    assert asked.model_dump(exclude={"text", "presenter"}) == same
    assert "presenter" not in same


def test_the_callers_word_wins_and_the_voice_follows_the_person() -> None:
    assert wished(brief(presenter="woman"), "off").presenter == ""
    assert wished(brief(presenter="woman"), "").voice == "female"
    assert wished(brief(), "man").voice == "male"
    assert wished(brief(voice="en-us-annie"), "man").voice == "en-us-annie"
    assert wished(brief(), "").voice == ""


def test_the_person_goes_with_the_voice_that_is_heard() -> None:
    for voice, person in (("en-us-annie", "woman"), ("en-us-andy", "man")):
        found = with_presenter(board(sound={"voice": voice}), brief(presenter="auto")).presenter
        assert found is not None
        assert found.person == person


def test_nobody_presents_a_film_without_speech() -> None:
    silent = with_presenter(board(sound={"voice": ""}), brief(presenter="auto"))
    assert silent.presenter is None
    assert any("presenter" in notice for notice in silent.notices)


def test_a_brand_keeps_its_presenter() -> None:
    first, second = (
        with_presenter(board(brand="Brewly"), brief(presenter="woman", subject=subject)).presenter
        for subject in ("coffee", "tea")
    )
    assert first == second


def test_a_presenter_speaks_with_a_persons_own_voice() -> None:
    words = tuple(Word(text=text, start=at + 0.1, end=at + 0.6) for at, text in enumerate(("Hello.", "Goodbye.")))
    recording = OwnRecording(
        name="me.wav", sound=AudioAsset(sha256="a" * 64, suffix=".wav", size=9), seconds=3, original="c" * 64,
        words=words, confidence=1,
    )  # fmt: skip
    own = OwnSounds(recording=recording)
    plan = plan_film(with_presenter(board(), brief(presenter="man")), (), own)
    assert validate(plan, Registry.discover(), LIMITS) == []
    mouths = [task.request for task in plan.tasks if task.tool == "sync.mouths"]
    assert len(mouths) == 2
    assert not any("phonemes" in request for request in mouths)


def test_tasks_and_fields_exist_only_with_a_presenter() -> None:
    plain, presented = (plan_film(each) for each in (board(), with_presenter(board(), brief(presenter="auto"))))
    assert validate(presented, Registry.discover(), LIMITS) == []
    added = {task.id for task in presented.tasks} - {task.id for task in plain.tasks}
    assert added == {"mouths-s1", "mouths-s2"}
    fields = {"presenter", "phonemes", "mouth", "gestures"}
    assert not [task.id for task in plain.tasks if fields & set(task.request)]
    assert "presenter" not in board().model_dump_json()
