from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.text.sentences import sentences


def test_points_name_their_thing() -> None:
    brief = understand(
        "Teaser 20 s vertical\n- nom : Vélocargo Nevers\n- quoi : location de vélos-cargos électriques\n"
        "- 12 vélos, 4 stations\n- ouverture le lundi 2 juin"
    )
    assert (brief.subject, brief.description) == ("Vélocargo Nevers", "location de vélos-cargos électriques")


def test_a_concert_is_held_behind_its_day() -> None:
    brief = understand(
        "Madame, Monsieur,\nLa paroisse Saint-Étienne organise le dimanche 14 décembre à 16 h un concert de Noël au "
        "profit "
        "de l'orgue. Nous aimerions une vidéo de 30 secondes, à projeter avant les séances du cinéma Le Rex."
    )
    assert brief.subject == "concert de Noël"
    assert not any("Madame" in fact.text for fact in brief.facts)


def test_a_quotation_keeps_who_says_it_and_ends_before_the_next_sentence() -> None:
    assert sentences("« On respire. » Le pot est à 18 h.", "fr") == ["« On respire. »", "Le pot est à 18 h."]
    assert sentences("« Le meilleur saucisson. » Paul, 62 ans", "fr") == ["« Le meilleur saucisson. » Paul, 62 ans"]
    brief = understand("Vidéo avec trois avis de clients :\n« Le meilleur saucisson de la région. » Paul, 62 ans")
    assert [(fact.text, fact.label) for fact in brief.facts if fact.kind == "quote"] == [
        ("Le meilleur saucisson de la région.", "Paul, 62 ans")
    ]


@pytest.mark.parametrize("turn", ["termine par", "finis sur", "conclus par"])
def test_an_ending_behind_a_denial_is_not_denied(turn: str) -> None:
    brief = understand(f"Compare le train et la voiture, 40 s. Ne dis pas lequel choisir, {turn} « À toi de voir. »")
    assert brief.must_not == ()


def test_what_a_name_is_stands_between_it_and_its_verb() -> None:
    brief = understand("Flash info 30 s, neutre. Chalon, cinquième, recevra Pau mardi à 20 h.")
    assert brief.kind == "news"
    assert any(fact.text.startswith("Chalon, cinquième, recevra Pau") for fact in brief.facts)
