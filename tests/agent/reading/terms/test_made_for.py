"""Whom a film is made for, where a participle says it: it is the audience, and no sentence of the film."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("Ein Video über unseren Garten: Tomaten, Bohnen und Kresse, gemacht für die Eltern.", "die Eltern"),
        ("Ein Video über Bienen: Waben, Honig und Wachs, gedacht für 11-jährige Schüler.", "11-jährige Schüler"),
        ("Une vidéo sur le tri : le verre, le papier, le plastique, pensée pour les élèves.", "les élèves"),
        ("Une vidéo sur les tiques, destinée aux parents. Les tiques vivent dans l'herbe.", "parents"),
        ("Un vídeo sobre el reciclaje: el vidrio, el papel y el plástico, pensado para los vecinos.", "los vecinos"),
        ("Un video sulle api: le celle, il miele, la cera, pensato per gli alunni.", "gli alunni"),
        ("Um vídeo sobre as abelhas: os favos, o mel e a cera, pensado para os alunos.", "os alunos"),
    ],
)
def test_it_is_the_audience(text: str, audience: str) -> None:
    brief = understand(text)

    assert brief.audience == audience
    assert not any(audience in fact.text for fact in brief.facts)
