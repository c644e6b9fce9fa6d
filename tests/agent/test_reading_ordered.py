"""What an order is for is told where the film is named after who orders it."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.text.moments import whole_dates


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Somos la panadería La Espiga. Queremos un anuncio de 15 segundos sobre nuestro pan de masa madre. "
            "Lo horneamos cada mañana.",
            "Nuestro pan de masa madre",
        ),
        (
            "Tenho uma oficina de bicicletas no Porto chamada Pedal Livre. Quero um anúncio de 20 segundos para a "
            "revisão de primavera: travões, mudanças e pneus por 35 euros.",
            "A revisão de primavera: travões, mudanças e pneus por 35 euros",
        ),
        (
            "Siamo la gelateria Fiordilatte di Rimini. Vorremmo uno spot di 20 secondi per i tre gusti nuovi: "
            "pistacchio salato, limone e basilico, fico e noci.",
            "limone e basilico",
        ),
        (
            "Siamo la gelateria Fiordilatte di Rimini. Vorremmo uno spot di 20 secondi per i tre gusti nuovi: "
            "pistacchio salato, limone e basilico, fico e noci.",
            "fico e noci",
        ),
        (
            "Somos la panadería La Espiga. Queremos un anuncio de 15 segundos. Los viernes, 2x1 en hogazas.",
            "Los viernes, 2x1 en hogazas",
        ),
    ],
)
def test_what_is_ordered_is_told_whole(text: str, told: str) -> None:
    assert told in [fact.text for fact in understand(text).facts]


def test_neither_people_nor_channels_are_what_is_ordered() -> None:
    brief = understand(
        "Somos la panadería La Espiga. Queremos un anuncio de 15 segundos para los vecinos del barrio para Instagram. "
        "Horneamos cada mañana a las seis."
    )
    assert not any("vecinos" in fact.text or "Instagram" in fact.text for fact in brief.facts)


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("la reapertura el lunes 2 de junio", "es", ("lunes 2 de junio",)),
        ("na segunda-feira, 7 de abril", "pt", ("segunda-feira, 7 de abril",)),
        ("giovedì 3 aprile e sabato 5 aprile", "it", ("giovedì 3 aprile", "sabato 5 aprile")),
        ("on Friday", "en", ("Friday",)),
    ],
)
def test_a_day_keeps_its_weekday(text: str, language: str, days: tuple[str, ...]) -> None:
    assert whole_dates(text, language) == days


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Vídeo de 20 segundos para la feria del libro de Cuenca, del 9 al 18 de mayo en el paseo de Carretería. "
            "La entrada es libre.",
            "Del 9 al 18 de mayo en el paseo de Carretería",
        ),
        (
            "Quero um vídeo de 15 segundos para o brunch do Café Jasmim. Aos domingos, das 10h às 14h, por 14,50 €.",
            "14,50 €",
        ),
        (
            "La protectora Huellas busca casas de acogida. Solo hacen falta tiempo y cariño. Un vídeo de 25 segundos.",
            "Solo hacen falta tiempo y cariño",
        ),
        (
            "A associação Mãos Dadas recolhe roupa. Entregue na sede, Rua das Flores 20, de segunda a sexta, das 9h às "
            "18h. Vídeo de 25 segundos.",
            "Entregue na sede, Rua das Flores 20, de segunda a sexta, das 9h às 18h",
        ),
        (
            "Café Nómada, en Málaga, tiene nueva carta de desayunos. Anuncio de 15 segundos, luminoso.",
            "Café Nómada, en Málaga, tiene nueva carta de desayunos",
        ),
        (
            "A escola faz a festa no dia 20 de junho. Há música, jogos e um lanche partilhado. Vídeo de 20 segundos.",
            "Há música, jogos e um lanche partilhado",
        ),
    ],
)
def test_days_sums_and_what_is_enough_are_told(text: str, told: str) -> None:
    assert told in [fact.text for fact in understand(text).facts]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "A Escola Básica de Cacilhas faz a festa de fim de ano no dia 20 de junho. Há música e jogos. Vídeo.",
            "festa de fim de ano",
        ),
        ("La scuola media Leopardi fa l'open day sabato 17 gennaio. Un video di 20 secondi.", "open day"),
    ],
)
def test_the_event_that_somebody_gives_names_the_film(text: str, subject: str) -> None:
    assert understand(text).subject == subject


def test_how_a_film_shall_speak_and_for_which_class_is_not_told() -> None:
    brief = understand(
        "Spiega perché le foglie cadono. È per una classe di quinta. Parole semplici, niente di difficile."
    )
    assert not any("classe" in fact.text or "Parole" in fact.text for fact in brief.facts)


def test_what_there_will_be_names_an_announcement() -> None:
    brief = understand(
        "Mi serve un breve video per la nostra scuola: venerdì 14 novembre alle 10 ci sarà la prova di evacuazione. "
        "Tutti escono con calma. Durata 30 secondi."
    )
    assert (brief.kind, brief.subject) == ("announcement", "prova di evacuazione")


def test_what_is_launched_is_told_without_its_launch() -> None:
    brief = understand(
        "Faça um vídeo de 20 segundos para o lançamento do nosso sorvete de cupuaçu. Sem lactose, três sabores, "
        "R$ 12,90 o pote. A marca é Amazônia Gelada."
    )
    told = [fact.text for fact in brief.facts]
    assert brief.subject == "Amazônia Gelada"
    assert "Nosso sorvete de cupuaçu" in told
    assert not any("marca" in text or "lançamento" in text for text in told)
