"""Spanish, Italian and Portuguese briefs that string greeting, request and facts together."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.messages.strung import parted


@pytest.mark.parametrize(
    ("text", "language", "start"),
    [
        ("Buenas tardes, desde la asociación organizamos la feria.", "es", "desde la asociación"),
        ("Salve, siamo i volontari del canile.", "it", "siamo i volontari"),
        ("Boa tarde! A Câmara pede um vídeo.", "pt", "A Câmara"),
        ("A sua marca\nVídeo de 40 segundos.", "pt", "Vídeo de 40"),
        ("La Sua azienda in video\nUn annuncio di 20 secondi.", "it", "Un annuncio"),
        ("Hallo, wir sind ein Verein.", "de", "Hallo"),
        ("La tua voce conta\nUn video per il museo.", "it", "La tua voce"),
    ],
)
def test_greetings_and_empty_first_lines_are_no_part_of_a_brief(text: str, language: str, start: str) -> None:
    assert parted(text, language).startswith(start)


def test_facts_strung_to_a_request_are_told() -> None:
    brief = understand(
        "hola! me haces un vídeo para la frutería de mi tío, se llama Verde Limón, abre de lunes a sábado, gracias"
    )
    assert brief.subject == "Verde Limón"
    assert any("lunes a sábado" in fact.text for fact in brief.facts)
    assert not any("gracias" in fact.text.lower() for fact in brief.facts)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Salve, siamo del rifugio «Code Allegre» di Prato. Vorremmo un appello di 30 secondi.", "Code Allegre"),
        ("Un tutorial de un minuto sobre cómo podar un rosal. Pasos: 1) Corta. 2) Riega.", "cómo podar un rosal"),
    ],
)
def test_names_behind_contractions_and_lengths(text: str, subject: str) -> None:
    assert understand(text).subject == subject


def test_where_a_film_is_sent_is_not_its_subject() -> None:
    brief = understand(
        "Organizamos la Feria del Queso los días 3 y 4 de mayo en la plaza. Un vídeo de 30 segundos para mandarlo por "
        "WhatsApp."
    )
    assert brief.subject == "Feria del Queso"


def test_an_ending_in_the_subjunctive_is_the_ending() -> None:
    brief = understand("Anuncio de 20 segundos para la cafetera Brasela. Que acabe con «Tu café, donde estés.»")
    assert brief.ending == "Tu café, donde estés."
    assert not any("acabe" in fact.text for fact in brief.facts)


def test_hours_and_days_stay_with_what_happens_then() -> None:
    brief = understand(
        "Vídeo de 30 segundos para divulgar a Feira do Livro, de 5 a 14 de junho. Destaques: lançamento do romance "
        "de Inês Tavares no dia 6, às 18h, e oficina de ilustração para crianças no domingo, dia 7."
    )
    told = [fact.text.lower() for fact in brief.facts]
    assert any("inês tavares no dia 6, às 18h" in text for text in told)
    assert "às 18h" not in told
    assert "dia 7" not in told


def test_no_behind_a_quotation_forbids_nothing_in_portuguese() -> None:
    brief = understand("Vídeo de 30 segundos para a feira. Lançamento do romance «Maré Baixa» no dia 6 de junho.")
    assert not brief.must_not


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Annuncio immobiliare, 35 secondi. Bilocale in vendita a Lecco, 60 mq. Prezzo 120.000 euro.", "Bilocale in"),
        ("Anuncio de 30 segundos. Se vende piso de tres habitaciones en Soria, 90 m2, 150.000 euros.", "piso de tres"),
        ("Vídeo de produto, 40 segundos, para o garrafão térmico Fresquim. Custa 50 reais.", "Fresquim"),
        (
            "Un annuncio di 20 secondi: da lunedì 3 novembre l'ambulatorio Ferri si trasferisce.",
            "ambulatorio Ferri",
        ),
    ],
)
def test_subjects_of_listings_products_and_moves(text: str, subject: str) -> None:
    assert understand(text).subject.startswith(subject)


@pytest.mark.parametrize(
    ("text", "subject", "description"),
    [
        (
            "Hola, somos el comedor social Mesa Abierta. Servimos 140 platos. Un vídeo de 30 segundos.",
            "Mesa Abierta",
            "el comedor social",
        ),
        ("Vídeo de 30 segundos a ensinar como afiar uma faca. Molhe a pedra.", "afiar uma faca", ""),
        ("Sabato 18 ottobre la Pro Loco organizza la Castagnata. Ci serve un reel di 25 secondi.", "Castagnata", ""),
    ],
)
def test_who_speaks_what_is_taught_and_what_is_held(text: str, subject: str, description: str) -> None:
    brief = understand(text)
    assert (brief.subject, brief.description) == (subject, description)
    assert not any(fact.text.startswith("Somos") for fact in brief.facts)


def test_for_whom_a_film_is_made_is_its_brand_and_no_step() -> None:
    brief = understand(
        "Un video di 45 secondi su come pulire la moka. 1. Smonta il filtro. 2. Asciuga bene. È per il canale della "
        "torrefazione Nerobar."
    )
    assert brief.brand.name == "Nerobar"
    assert not any("Nerobar" in fact.text for fact in brief.facts)


def test_sums_under_a_word_of_the_trade_and_signatures() -> None:
    brief = understand(
        "Prezados, um vídeo de 45 segundos com os resultados da Transportes Ribeira. Entregas: 12.480. Consumo caiu de "
        "31 para 28 litros. Atenciosamente, Paulo Mendes, Operações"
    )
    told = " ".join(fact.text for fact in brief.facts)
    assert "12.480" in told
    assert "Paulo" not in told


def test_italian_words_that_are_english_too_are_no_film() -> None:
    brief = understand("Un video di 30 secondi per il maneggio Tre Querce. Ad aprile c'è la settimana dei pony.")
    assert any("settimana dei pony" in fact.text for fact in brief.facts)
