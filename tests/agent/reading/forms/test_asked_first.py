"""A question before an order that only names its viewers is what the film is about."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("Woraus besteht Glas? Ein Video für die Mittelstufe.", "die Mittelstufe"),
        ("Warum werden Blätter bunt? Kurzes Video für unsere Vorschulkinder, 40 Sekunden.", "Vorschulkinder"),
        ("De quoi est fait le verre ? Une vidéo pour le collège.", "le collège"),
        ("¿De qué está hecho el vidrio? Un vídeo para secundaria.", "secundaria"),
        ("Di che cosa è fatto il vetro? Un video per la scuola media.", "la scuola media"),
        ("De que é feito o vidro? Um vídeo para o terceiro ciclo.", "o terceiro ciclo"),
    ],
)
def test_the_question_is_the_subject(text: str, audience: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.audience) == ("explainer", audience)
    assert brief.subject.rstrip(" ?") == text.split("?")[0].rstrip()
