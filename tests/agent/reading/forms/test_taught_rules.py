"""A head that names a topic and those who watch, with rules behind its colon, teaches them."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "subject", "audience", "steps"),
    [
        (
            "Video Erste Hilfe für Eltern: Verschlucken beim Kleinkind, erst husten lassen, dann 112 rufen.",
            "Erste Hilfe",
            "Eltern",
            3,
        ),
        (
            "Video zur Mülltrennung für unsere neuen Mieter: Papier in die blaue Tonne, Glas zum Container.",
            "Mülltrennung",
            "unsere neuen Mieter",
            2,
        ),
        (
            "Vidéo premiers secours pour les parents : si l'enfant s'étouffe, le laisser tousser, puis appeler le 15.",
            "premiers secours",
            "les parents",
            2,
        ),
        (
            "Vídeo sobre la separación de residuos para nuestros vecinos: el papel en el contenedor azul, el vidrio "
            "en el verde.",
            "separación de residuos",
            "nuestros vecinos",
            2,
        ),
        (
            "Video sull'igiene per i nuovi camerieri: lavarsi le mani, legare i capelli, non portare anelli.",
            "igiene",
            "i nuovi camerieri",
            3,
        ),
        (
            "Vídeo primeiros socorros para pais: se a criança se engasgar, deixar tossir, depois ligar 112.",
            "primeiros socorros",
            "pais",
            2,
        ),
    ],
)
def test_rules_are_steps(text: str, subject: str, audience: str, steps: int) -> None:
    brief = understand(text)

    assert (brief.kind, brief.subject, brief.audience) == ("how_to", subject, audience)
    assert sum(fact.kind == "step" for fact in brief.facts) == steps


@pytest.mark.parametrize(
    "text",
    [
        "Video Ferienprogramm für Kinder: Basteln, Klettern, Zelten.",
        "Vídeo sobre nuestra granja para familias: gallinas en el corral, ovejas en el prado.",
        "Video Yoga für Senioren: montags um 10 Uhr, mittwochs um 15 Uhr.",
    ],
)
def test_what_is_offered_teaches_nothing(text: str) -> None:
    assert understand(text).kind != "how_to"
