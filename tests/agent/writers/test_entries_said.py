"""Entries of a list as they are said and headed: days in full, brackets beside them, steps counted once."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.storyboard import Scene
from agent.writers.embedded import write
from agent.writers.embedded.in_full import in_full
from agent.writers.embedded.languages.phrasebook import Phrasebook
from tools.audio.clock import EspeakClock


def _scenes(text: str) -> tuple[Scene, ...]:
    brief = understand(text)
    return write(brief, EspeakClock(brief.language)).scenes


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("de", "Mo bis Do 8 bis 19 Uhr, Fr bis 13 Uhr", "Montag bis Donnerstag 8 bis 19 Uhr, Freitag bis 13 Uhr"),
        ("de", "neue Tonnen ab Mi", "neue Tonnen ab Mittwoch"),
        ("en", "Sat 10 to 4", "Saturday 10 to 4"),
        ("en", "no classes on Fri", "no classes on Friday"),
        ("es", "lun a vie de 9 a 14 h", "lunes a viernes de 9 a 14 horas"),
        ("fr", "fermé le Lun", "fermé le lundi"),
        ("it", "Sab dalle 9", "sabato dalle 9"),
        ("pt", "seg a sex", "segunda-feira a sexta-feira"),
    ],
)
def test_days_in_short_are_said_in_full(language: str, text: str, said: str) -> None:
    assert in_full(text, Phrasebook(language, "", (), None, "")) == said


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "So bleibt das Brot frisch"),
        ("de", "So, jetzt geht es los"),
        ("en", "The sun is out"),
        ("es", "un paseo por el mar de noche"),
        ("es", "de mar a mar"),
        ("fr", "vue sur la mer"),
        ("it", "un mar di gente"),
        ("pt", "quem quer ter um jardim"),
    ],
)
def test_words_that_only_look_like_days_stay(language: str, text: str) -> None:
    assert in_full(text, Phrasebook(language, "", (), None, "")) == text


def test_what_brackets_add_is_no_headline() -> None:
    scenes = _scenes("Staff update, 40 seconds. Topics: new desk hours (9 am to 5 pm), lunch at 1, keys must be worn.")
    headed = [scene.shot.headline for scene in scenes if "desk hours" in scene.narration]
    assert headed == ["New desk hours"]


def test_every_rule_is_one_step_in_its_place() -> None:
    scenes = _scenes(
        "A one minute safety video for our kitchen staff. Cover these things: wash your hands, carry knives down, "
        "never run, report burns at once."
    )
    steps = [(scene.shot.kicker, scene.narration) for scene in scenes if scene.shot.kicker.startswith("Step")]
    assert [number for number, _ in steps] == [f"Step {at}" for at in range(1, 5)]
    assert steps[0][1] == "Wash your hands."
    assert steps[3][1] == "Report burns at once."


def test_questions_of_a_list_are_steps_of_their_own() -> None:
    scenes = _scenes(
        "Explainer for our members about the new door: how to open it, how to lock it (turn twice), where to find the "
        "spare key, and what happens in a power cut. 50 seconds."
    )
    said = [scene.narration for scene in scenes]
    assert "How to open it." in said
    assert "How to lock it, turn twice." in said


def test_a_label_for_topics_is_not_spoken() -> None:
    said = " ".join(
        scene.narration
        for scene in _scenes(
            "Um vídeo de 40 segundos para os moradores. Assuntos: o portão abre às 7, a piscina será limpa na quinta e "
            "o jardim fecha às 20."
        )
    )
    assert "Assuntos" not in said
    assert "iscina será limpa" in said


def test_hours_in_brackets_are_no_amount() -> None:
    scenes = _scenes(
        "Weekly market bulletin, 45 seconds: plums are in season, parking is free before 9, the cheese stall is back, "
        "and the bread van comes on Fridays (8 to noon)."
    )
    assert not [scene.shot.number for scene in scenes if "bread van" in scene.narration and scene.shot.number]
