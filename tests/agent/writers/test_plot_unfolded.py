from __future__ import annotations

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.shapes.plot import unfolded
from agent.writers.embedded.typography import written


def test_those_who_are_met_in_turn_are_met_one_by_one() -> None:
    text = "Suzon demande de l'aide à la chouette, au hérisson puis à la rivière"
    assert unfolded(text, "fr") == ["Suzon demande de l'aide à la chouette", "Puis au hérisson", "Puis à la rivière"]
    assert unfolded("Pim talks to the owl, to the hedgehog and then to the river", "en") == [
        "Pim talks to the owl",
        "Then to the hedgehog",
        "Then to the river",
    ]
    assert unfolded("Suzon va à la mer", "fr") == ["Suzon va à la mer"]


def test_a_tale_tells_its_own_end() -> None:
    brief = understand(
        "Une histoire du soir pour les 4-6 ans, deux minutes : Suzon, une petite luciole qui n'arrive pas à s'allumer, "
        "demande de l'aide à la chouette, au hérisson puis à la rivière. À la fin elle s'allume quand elle oublie "
        "d'avoir "
        "peur. Dernière phrase : « Et la nuit eut une étoile de plus. »"
    )
    told = " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)
    assert "luciole" in told
    assert "quand elle oublie d’avoir peur" in told
    assert "moineau" not in told
    assert brief.ending == "Et la nuit eut une étoile de plus."


def test_hours_are_written_on_pictures_as_on_posters() -> None:
    assert written("De 11 heures 45 à 13 heures", "fr") == "De 11 h 45 à 13 h"
    assert written("De 11 horas", "es") == "De 11 horas"
