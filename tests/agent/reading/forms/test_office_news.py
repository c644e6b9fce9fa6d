"""The news of an office is no advert, and where news will be read is no part of it."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "subject", "house"),
    [
        (
            "Infovideo der Stadtwerke Lohr: Der Wertstoffhof öffnet ab Mai schon um 8 Uhr.",
            "Der Wertstoffhof öffnet ab Mai schon um 8 Uhr",
            "Stadtwerke Lohr",
        ),
        (
            "Vidéo d'information de la mairie de Vif : la collecte passe au mardi à partir du 4 mars.",
            "La collecte passe au mardi",
            "Mairie de Vif",
        ),
        (
            "Vídeo informativo del ayuntamiento de Soto: desde el 1 de marzo el mercadillo pasa a los jueves.",
            "El mercadillo pasa a los jueves",
            "Ayuntamiento de Soto",
        ),
        (
            "Video informativo del Comune di Alba: dal 1° marzo la raccolta del vetro passa al mercoledì.",
            "La raccolta del vetro passa al mercoledì",
            "Comune di Alba",
        ),
        (
            "Vídeo informativo da câmara municipal de Vila Chã: a partir de 1 de março o mercado passa para o sábado.",
            "O mercado passa para o sábado",
            "Câmara municipal de Vila Chã",
        ),
    ],
)
def test_it_is_an_announcement(text: str, subject: str, house: str) -> None:
    brief = understand(text)
    assert brief.kind == "announcement"
    assert brief.subject.lower() == subject.lower()
    assert brief.brand.name == house


@pytest.mark.parametrize(
    "text",
    [
        "Meldung für unseren Newsletter: Die Bücherei Alfeld hat 12.000 Bücher verliehen, 15 Prozent mehr.",
        "Brève pour le bulletin municipal : la bibliothèque a prêté 12 000 livres, 15 % de plus.",
        "Noticia para nuestro boletín: la biblioteca de Alcora ha prestado 12.000 libros, un 15 % más.",
        "Notizia per il nostro notiziario: la biblioteca di Alba ha prestato 12.000 libri, il 15% in più.",
        "Notícia para o nosso boletim: a biblioteca de Alcains emprestou 12.000 livros, mais 15 %.",
    ],
)
def test_the_paper_is_not_told(text: str) -> None:
    brief = understand(text)
    assert brief.kind == "news"
    assert not any(text.split(":")[0].split()[-1] in fact.text for fact in brief.facts)


def test_a_day_that_is_moved_to_stays_in_the_headline() -> None:
    brief = understand("El ayuntamiento de Soto informa: desde el 1 de marzo el mercadillo pasa a los jueves.")
    assert brief.subject == "el mercadillo pasa a los jueves"
