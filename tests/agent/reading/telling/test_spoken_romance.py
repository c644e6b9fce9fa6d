"""What Spanish and Portuguese briefs say in their own way: rules of a house, offers, recipes told, names of genres."""

from __future__ import annotations

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.reading.telling.direction import spoken_to_maker
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("brief", "fact"),
    [
        (
            "Vídeo de 30 s del piso de la calle Lope 3, Soria: 80 m2, 3 habitaciones, 700 euros al mes. No se admiten "
            "mascotas, lo siento.",
            "No se admiten mascotas",
        ),
        (
            "Vídeo de 30 s do apartamento na rua Lima 3, Braga: 80 m2, 3 quartos, 700 euros por mês. Não se aceitam "
            "animais, desculpe.",
            "Não se aceitam animais",
        ),
        ('vídeo para mi tienda "La Percha", 2x1 en camisas todos los lunes de junio, Soria', "2x1 en camisas"),
        ("Vídeo da Feira da Castanha, 30 s. 8 de novembro em Vilar, das 10h às 18h. Entrada livre.", "Entrada livre"),
    ],
)
def test_what_is_told(brief: str, fact: str) -> None:
    assert any(told.text.startswith(fact) and "siento" not in told.text for told in understand(brief).facts)


def test_two_for_one_is_no_frame() -> None:
    brief = understand('vídeo para mi tienda "La Percha", 2x1 en camisas todos los lunes de junio, Soria')
    assert brief.aspect == "16:9"
    assert not any("2:1" in notice for notice in brief.notices)


def test_a_recipe_that_is_told_is_one() -> None:
    brief = understand(
        "Te cuento: quiero un vídeo de 50 segundos de mis croquetas. Los ingredientes son 100 g de jamón, 80 g de "
        "mantequilla y nuez moscada. Primero rehogas el jamón. Al día siguiente haces bolas, pan rallado, huevo, y a "
        "freír a 180 grados. Al final que diga: Y no hagas pocas."
    )
    assert brief.kind == "how_to"
    assert brief.ending == "Y no hagas pocas"
    assert [fact.text for fact in brief.facts if fact.kind == "ingredient"][:2] == [
        "100 g de jamón",
        "80 g de mantequilla",
    ]
    assert any(fact.text.startswith("Al día siguiente haces bolas, pan rallado") for fact in brief.facts)


@pytest.mark.parametrize(
    ("brief", "kind"),
    [
        ("Vídeo invitación para la boda de Ana y Luis, 30 s. El 6 de junio a las 12 h en Soria. Traed ganas.", "event"),
        (
            "Filme de lançamento de 30 segundos: a nossa lancheira Lua. Começa com o forno avariado a 3 de maio.",
            "launch",
        ),
    ],
)
def test_a_named_genre_is_the_kind(brief: str, kind: str) -> None:
    assert understand(brief).kind == kind


def test_a_short_question_stands_with_its_answer() -> None:
    brief = understand(
        "Vídeo interno, 45 segundos. La cantina cambia de horario el 2 de marzo. Pasos: 1) mira el cartel, 2) pide tu "
        "turno. La tarjeta vale hasta el 31 de marzo. ¿Dudas? Laura está en la cantina de 10 a 12 h."
    )
    assert any(fact.text.startswith("¿Dudas? Laura está") for fact in brief.facts)


def test_a_text_to_be_read_is_read_whole() -> None:
    brief = understand(
        'Vídeo-convite de 20 segundos, vertical. Texto: A Livraria Maré convida para a festa do livro "Sal", de Tomás '
        "Arrais, sexta-feira, 13 de novembro, às 19h. Avenida do Mar 22, Figueira. Cores azul e areia."
    )
    assert brief.script[0].startswith('A Livraria Maré convida para a festa do livro "Sal", de Tomás Arrais')
    assert "Avenida do Mar 22, Figueira." in brief.script
    assert not any("Cores" in line for line in brief.script)


def test_a_letter_leaves_its_greeting_and_name() -> None:
    brief = understand(
        "Asunto: vídeo recogida de ropa\n\nBuenas tardes:\nLa parroquia de San Blas organiza una recogida de abrigos "
        "el sábado 15 de noviembre, de 10 a 14 h. El año pasado entregamos 340 abrigos.\nQueremos 30 segundos.\n"
        "Un cordial saludo, Amparo Gil"
    )
    assert all("tardes" not in f"{fact.label} {fact.text}" and "Amparo" not in fact.text for fact in brief.facts)


def test_an_order_beside_a_release_is_no_subject() -> None:
    release = (
        "COMUNICADO\n\nBiblioteca de Vilar abre aos domingos a partir de outubro\n\nVilar, 20 de setembro de 2026 - "
        "A Biblioteca Municipal de Vilar, que hoje fecha ao sábado, passa a abrir aos domingos, das 14 às 18 horas, "
        "a partir de 4 de outubro.\n\nO reforço custa 38 mil euros por ano.\n\n"
        "«Há quem só tenha o domingo», afirma Jorge Lamas.\n"
    )
    brief = understand(
        "Faz uma notícia com este comunicado: 35 segundos. Cita o diretor.", (Source(name="s", text=release),)
    )
    told = " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)
    assert "Cita o diretor" not in told
    assert "4 de outubro" in told


def test_what_stands_behind_the_last_number_is_no_entry() -> None:
    brief = understand(
        "3 dicas pra não cair em golpe, vídeo de 40s, vertical. 1. Banco não pede senha. 2. Confira o número. 3. Caiu? "
        "Ligue pro banco e registre boletim. Fala simples, sem assustar ninguém. Termine dizendo que a associação "
        "atende toda terça."
    )
    told = [scene.narration for scene in write(brief, CountingClock()).scenes]
    assert brief.title == "3 dicas pra não cair em golpe"
    assert "Três: caiu? Ligue pro banco e registre boletim." in told
    assert any("associação atende" in line and "dizendo" not in line for line in told)
    assert not any("Fala simples" in line for line in told)


@pytest.mark.parametrize(
    ("brief", "whole", "never"),
    [
        (
            "Vídeo de 40 segundos con los datos de la biblioteca, para el pleno. Prestamos 48.200 libros. El "
            "presupuesto fue de 210.000 euros: 70 % personal, 20 % libros, 10 % actividades. "
            "Agradece su trabajo a los socios al final.",
            "El presupuesto fue de 210.000 euros: 70 % personal, 20 % libros, 10 % actividades",
            "Agradece",
        ),
        (
            "Vídeo de 40 segundos com os dados da biblioteca. Emprestámos 48.200 livros. As receitas "
            "foram 54.000 euros: 70 % quotas, 20 % donativos, 10 % rifas. Agradece aos sócios no fim.",
            "As receitas foram 54.000 euros: 70 % quotas, 20 % donativos, 10 % rifas",
            "Agradece",
        ),
    ],
)
def test_a_sum_keeps_its_shares_and_orders_stay_out(brief: str, whole: str, never: str) -> None:
    texts = [fact.text for fact in understand(brief).facts]
    assert whole in texts
    assert not any(never in text for text in texts)


def test_a_minute_and_a_quarter() -> None:
    assert understand("Un cuento para dormir, un minuto y cuarto. Una rana salió del pozo.").duration.target == 75


def test_what_is_new_is_the_subject() -> None:
    brief = understand(
        "Preciso de um vídeo de lançamento de 30 s para o Instagram da cafeteria Grão Bento, de Belo Horizonte. "
        "Produto novo: o Café Serra, torra média, notas de laranja, pacote por R$ 38. Moído na hora."
    )
    assert "Café Serra" in brief.subject


def test_whom_news_from_inside_is_for_is_not_its_subject() -> None:
    brief = understand(
        "Vídeo interno de 40 segundos para a equipe da fábrica Jatobá. Assunto: a partir de 3 de agosto, o turno da "
        "manhã começa às 6h30. O turno da tarde não muda."
    )
    assert "equipe" not in brief.subject


def test_an_invitation_is_signed_and_not_sent() -> None:
    brief = understand(
        "Vídeo invitación para el bautizo de mi hija Vega, lo mando por whatsapp a la familia. 25 segundos. El sábado "
        "6 de junio a las 12:30 en la iglesia de San Lorenzo. Confirmad antes del 20 de mayo. Firmado: Rocío y Andrés."
    )
    told = " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)
    assert "whatsapp" not in told
    assert "Rocío y Andrés" in told
    assert "Apuntad" in told


def test_people_act_behind_what_they_are() -> None:
    brief = understand(
        "Vídeo interno, 45 segundos. Cambia el fichaje el 2 de marzo. ¿Dudas? Laura y Óscar, de Sistemas, están en la "
        "cafetería, de 10 a 12 h."
    )
    assert any("Laura y Óscar, de Sistemas, están en la cafetería, de 10 a 12 h" in fact.text for fact in brief.facts)


@pytest.mark.parametrize(
    ("text", "language", "to_maker"),
    [
        ("No hay que ir en ayunas.", "es", False),
        ("No hace falta que esté planchada.", "es", False),
        ("Non serve che sia nuova.", "it", False),
        ("No hace falta música.", "es", True),
        ("No muy rápido.", "es", True),
    ],
)
def test_what_nobody_needs_is_told_to_those_who_watch(text: str, language: str, to_maker: bool) -> None:
    assert spoken_to_maker(text, "appeal", language) is to_maker
