"""What short Spanish, Italian and Portuguese briefs are, by what they ask, when people meet and what they list."""

from __future__ import annotations

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Um vídeo para crianças: como voam os aviões, tom alegre.", "explainer"),
        ("Un vídeo para niños: cómo hacen la seda los gusanos.", "explainer"),
        (
            "Come fare la pizza: 1. Impasta farina e acqua. 2. Stendi la pasta. 3. Inforna. Video di 30 secondi",
            "how_to",
        ),
        ("Caminhada solidária no dia 3 de maio, às 10h00, no jardim. Inscrição 5 euros.", "event"),
        ("Video di 30 secondi per il mio vivaio: piante da interno e vasi di terracotta.", "promo"),
        ("Noticia em 20 segundos: a câmara abriu na segunda-feira um novo parque.", "news"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert understand(text).kind == kind


def test_a_genre_and_its_length_are_no_label() -> None:
    brief = understand("Notizia in 20 secondi: il comune ha aperto un nuovo parco in via Verdi.")
    assert not any("secondi" in fact.text or "secondi" in fact.label for fact in brief.facts)


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        ("Um vídeo sobre a história do azulejo, para turistas, com tom alegre.", "explainer", "história do azulejo"),
        ("Il comune di Lodi aprirà a maggio una nuova palestra che è costata 2 milioni.", "news", ""),
        ("Gita a Lucca sabato 3 maggio, partenza ore 8 da piazza Verdi, 30 euro.", "event", "Gita a Lucca"),
        ("Apartamento T1 para arrendar em Braga, 50 m2, perto do metro, 600 euros por mês", "listing", ""),
        ("Perdeu-se um guarda-chuva azul no mercado de Tomar no sábado. Ligue 249 555 010", "notice", ""),
    ],
)
def test_kinds_and_their_subjects(text: str, kind: str, subject: str) -> None:
    brief = understand(text)
    assert brief.kind == kind
    assert not subject or brief.subject == subject
    assert brief.subject not in ("perto do metro", "Tomar", "comune di Lodi aprirà")


def test_whom_something_is_explained_to_is_no_part_of_it() -> None:
    brief = understand("Spiega cos'è la deriva dei continenti ai ragazzi delle medie")
    assert (brief.subject, brief.audience) == ("deriva dei continenti", "ragazzi delle medie")


def test_a_name_is_no_tone() -> None:
    assert understand("Video per la festa di laurea di Chiara, sabato 20 luglio ore 20 al Bar Luna").tone == ()


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        ("Se necesita personal de cocina, media jornada, 800 euros, Soria. Tel 600 555 321", "announcement",
         "personal de cocina"),
        ("Vorrei promuovere il mio corso di disegno online: 12 lezioni, 80 euro, accesso per sempre.", "promo",
         "corso di disegno online"),
        ("Consigli per viaggiare leggeri, per famiglie, tono allegro", "list", "Consigli per viaggiare leggeri"),
        ("Vendo macchina da cucire quasi nuova, 90 euro, Verona", "listing", "macchina da cucire quasi nuova"),
    ],
)  # fmt: skip
def test_what_is_sought_sold_promoted_and_listed(text: str, kind: str, subject: str) -> None:
    brief = understand(text)
    assert brief.language in ("es", "it", "pt")
    assert brief.kind == kind
    assert not subject or brief.subject == subject
