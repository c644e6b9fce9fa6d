"""Two options with the same measures are told measure by measure, also where a source gives them."""

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


def film(text: str, source: str) -> Storyboard:
    brief = understand(text, (Source(name="notes.txt", text=source),))
    return write(brief, EspeakClock(brief.language, brief.voice))


@pytest.mark.parametrize(
    ("text", "source", "said"),
    [
        (
            "Compare e-bikes and mopeds for commuters, 45 s, fair",
            "E-bike: 2,400 euros, no licence, 25 km/h. Moped: 2,900 euros, licence needed, 45 km/h.",
            (
                "E-bike: 2,400 euros; Moped: 2,900 euros.",
                "E-bike: no licence; Moped: licence needed.",
                "E-bike: 25 kilometres an hour; Moped: 45 kilometres an hour.",
            ),
        ),
        (
            "Vergleich: Bahn oder Auto für Pendler, 40 s",
            "Bahn: 94 Euro im Monat, 38 Minuten. Auto: 210 Euro im Monat, 30 Minuten. Der Bahnhof hat Schließfächer.",
            ("Bahn: 94 Euro im Monat; Auto: 210 Euro im Monat.", "Bahn: 38 Minuten; Auto: 30 Minuten."),
        ),
    ],
)
def test_the_same_measure_of_two_options_is_one_scene(text: str, source: str, said: tuple[str, ...]) -> None:
    told = [scene.narration for scene in film(text, source).scenes]
    assert all(line in told for line in said), told


def test_both_values_stand_side_by_side_on_the_screen() -> None:
    board = film(
        "Compare e-bikes and mopeds, 45 s",
        "E-bike: 2,400 euros, no licence, 25 km/h. Moped: 2,900 euros, licence needed, 45 km/h.",
    )
    first = next(scene.shot for scene in board.scenes if scene.shot.family == "compare")
    assert [(item.label, item.detail) for item in first.items] == [("E-bike", "2,400 euros"), ("Moped", "2,900 euros")]
