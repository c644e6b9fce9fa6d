"""What a film closes on is its last line, and an address behind "to close" is told without that lead."""

import pytest

from agent.reading import understand
from agent.reading.messages.film_ends import with_end_labelled


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Video für unsere Pizzeria Etna: Holzofen. Am Ende des Videos: Wir freuen uns auf euch!",
            "Wir freuen uns auf",
        ),
        ("Vidéo pour notre pizzeria Etna : four à bois. À la fin de la vidéo : On vous attend !", "On vous attend"),
        ("Vídeo para nuestra pizzería Etna: horno de leña. Al final del vídeo: Te esperamos.", "Te esperamos"),
        ("Video per la nostra pizzeria Etna: forno a legna. Alla fine del video: Vi aspettiamo!", "Vi aspettiamo"),
        ("Vídeo para a nossa pizzaria Etna: forno a lenha. No final do vídeo: Esperamos por si!", "Esperamos por si"),
    ],
)
def test_the_line_at_the_end_of_the_film_closes_it(text: str, line: str) -> None:
    assert understand(text).ending.startswith(line)


@pytest.mark.parametrize(
    ("language", "text", "street"),
    [
        ("de", "Holzofen. Zum Abschluss unsere Adresse, Grüner Weg 12, Köln.", "Grüner Weg 12, Köln."),
        ("fr", "Four à bois. En conclusion notre adresse, 12 rue Verte, Lyon.", "12 rue Verte, Lyon."),
        ("es", "Horno de leña. Para terminar, nuestra dirección: calle Verde 12.", "Calle Verde 12."),
        ("it", "Forno a legna. In chiusura il nostro indirizzo, via Verdi 12.", "Via Verdi 12."),
        ("pt", "Forno a lenha. A fechar a nossa morada, Rua Verde 12.", "Rua Verde 12."),
    ],
)
def test_an_address_is_told_without_its_lead(language: str, text: str, street: str) -> None:
    assert with_end_labelled(text, language) == f"{text.split('. ')[0]}. {street}"


@pytest.mark.parametrize(
    "text", ["Al final del vídeo, nuestro número 911 234 567.", "Al final del vídeo: una foto de la tienda."]
)
def test_an_end_that_is_described_stays(text: str) -> None:
    assert with_end_labelled(text, "es") == text
