"""Whose film it is, read from how people say so: for whom, who speaks, who signs, what heads the letter."""

from __future__ import annotations

import pytest

from agent.reading import understand

NAMED = [
    ("For the shop Thimble & Oak, 25 seconds. We mend clothes and teach mending on Thursdays.", "Thimble & Oak"),
    ("We're Pollenly, a start-up from Leeds. Our sensor counts bees. A launch film, 40s.", "Pollenly"),
    ("The Saltmarsh Singers are looking for tenors! Make a friendly clip, about 20 secs.", "Saltmarsh Singers"),
    ("Harrow Vale Council presents: the new bin calendar. Glass goes to the banks. 30 sec.", "Harrow Vale Council"),
    ('Für den Laden "Faden & Co" in Bamberg: ein 25-Sekunden-Film. Wir verkaufen Garne.', "Faden & Co"),
    ("Wir sind die Freiwillige Feuerwehr Oberhain und suchen Nachwuchs.", "Freiwillige Feuerwehr Oberhain"),
    ("Je tiens une petite librairie, Le Chat qui Lit, à Montfaucon. Un clip de 20 secondes.", "Le Chat qui Lit"),
    ("La mairie de Vannes informe : la rue des Tanneurs sera fermée. 25 secondes.", "Mairie de Vannes"),
    ("Para la tienda Luna de Papel. Vídeo de 25 segundos. Hacemos cuadernos a mano.", "Luna de Papel"),
    ("Somos el AMPA del colegio Río Claro. Queremos un vídeo de 40 segundos.", "AMPA del colegio Río Claro"),
    ("Siamo il coro Voci del Lago e il 20 dicembre alle 21 cantiamo a Pallanzetta.", "Voci del Lago"),
    ("Para a loja Maré Alta, um vídeo de 25 segundos. Vendemos pranchas em Peniche.", "Maré Alta"),
]


@pytest.mark.parametrize(("text", "owner"), NAMED)
def test_the_owner_is_found_in_its_own_turn_of_phrase(text: str, owner: str) -> None:
    assert understand(text).brand.name == owner


@pytest.mark.parametrize(
    "text",
    [
        "A film about bees, 30 seconds. For Saturday we need it in German too.",
        "We are Irish. We want a film about rain, 20 seconds.",
    ],
)
def test_days_people_and_nations_own_no_film(text: str) -> None:
    assert understand(text).brand.name == ""


def test_for_whom_the_film_is_is_not_told() -> None:
    brief = understand("For the shop Thimble & Oak, 25 seconds. We mend clothes and teach mending on Thursdays.")
    assert brief.subject == "Thimble & Oak"
    assert not any("For the shop" in fact.text for fact in brief.facts)


SIGNED = [
    (
        "A 30 second video for our open day, please. It's on Saturday 6 June at the boathouse.\n\nThanks so much,\n"
        "Joan Pettifer\nSecretary, Withy Reach Rowing Club",
        "Withy Reach Rowing Club",
    ),
    (
        "Ab dem 1. Oktober gelten neue Sprechzeiten. Bitte als Film, 30 Sekunden.\n\nMit freundlichen Grüßen\n"
        "Praxis Dr. Sommer, Kinderärzte",
        "Praxis Dr. Sommer",
    ),
    ("Café Lumen\n\nUn clip de 20 secondes : soirée crêpes le vendredi 3 avril à 19 h.", "Café Lumen"),
]


@pytest.mark.parametrize(("text", "owner"), SIGNED)
def test_who_signs_or_heads_a_letter_owns_the_film(text: str, owner: str) -> None:
    assert understand(text).brand.name == owner


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Verein lädt zum Fest: Samstag, 11. Juli, 15 Uhr. Eintritt frei. Grüße, Heike Brandt", "Brandt"),
        ("Il coro canta il 20 dicembre alle 21. Un video di 25 secondi.\n— Anna, per il coro", "Anna"),
        ("Precisamos de mantas antes do inverno. Um vídeo de 30 segundos. Obrigado, Teresa", "Teresa"),
    ],
)
def test_a_signature_behind_the_last_sentence_is_not_told(text: str, name: str) -> None:
    assert not any(name in fact.text for fact in understand(text).facts)


def test_thanks_that_the_film_closes_on_stay() -> None:
    brief = understand("Film for Marek, who retires after 32 years. 30 seconds. Close with: Thank you, Marek.")
    assert brief.ending == "Thank you, Marek"


@pytest.mark.parametrize(
    "text",
    [
        "El Ayuntamiento de Valdeolivos informa a los vecinos: el lunes 9 de marzo empieza la recogida.",
        "La mairie de Vannes informe : du 6 au 17 juillet, la rue des Tanneurs sera fermée.",
        "A Câmara Municipal de Rios informa que a piscina municipal reabre a 1 de junho.",
        "Die Gemeinde Altenried informiert: Vom 3. bis 14. August wird die Hauptstraße gesperrt.",
    ],
)
def test_who_informs_is_parted_from_the_news(text: str) -> None:
    brief = understand(text)
    assert brief.kind == "announcement"
    assert brief.brand.name
    assert brief.brand.name not in brief.subject


def test_a_closing_line_ends_before_what_only_points_at_an_address() -> None:
    brief = understand("A 20 second film about our bakery. End with: Order your cake today. Tel. 01632 960 114")
    assert brief.ending == "Order your cake today"
    assert "01632 960 114" in brief.addresses


def test_the_address_under_a_letterhead_is_not_told_and_a_slogan_closes() -> None:
    brief = understand(
        "Marsh & Daughter Ltd\nUnit 4, Quayside, Tollbridge\n\nPlease produce a 30 second promotional film. We restore "
        "wooden windows. Finish with our slogan: Windows worth keeping."
    )
    assert brief.brand.name.startswith("Marsh & Daughter")
    assert brief.ending == "Windows worth keeping"
    assert not any("Quayside" in fact.text for fact in brief.facts)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Bluegate Bakery in Tarn needs a night baker, 32 hours. A film of 20 seconds.", "Bluegate Bakery"),
        (
            "Ich bin Hebamme und heiße Tanja Voss. Bitte ein ruhiges Video, 30 s, am Ende: hebamme-voss.example",
            "Tanja Voss",
        ),
    ],
)
def test_owners_in_a_town_and_under_a_name_of_ones_own(text: str, owner: str) -> None:
    brief = understand(text)
    assert brief.brand.name == owner
    assert brief.subject != "hebamme-voss.example"


def test_who_speaks_is_the_subject_where_a_sentence_of_theirs_would_be() -> None:
    brief = understand(
        "Somos um clube de leitura de Braga e queremos um vídeo de 20 segundos para convidar novos membros. "
        "Encontramo-nos na última quinta-feira de cada mês às 18h30, na biblioteca. Este mês lemos Saramago."
    )
    assert brief.subject == "Clube de leitura de Braga"
    assert any("às 18h30, na biblioteca" in fact.text for fact in brief.facts)


def test_the_public_of_a_film_is_not_what_it_is_about() -> None:
    brief = understand("Spot di 15 secondi per un pubblico di escursionisti. La Borraccia Alpina pesa 200 grammi.")
    assert "escursionisti" not in brief.subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Apriamo un negozio di biciclette a Parma. Ci chiamiamo Ruota Libera. Spot di 20 secondi.", "Ruota Libera"),
        ("Vendiamo miele di castagno. L'azienda è Api del Bosco. Vorrei uno spot di 15 secondi.", "Api del Bosco"),
        (
            "Procuramos voluntários para limpar a praia de Matosinhos no domingo, 8 de junho. Encontro às "
            "9h junto ao farol. Nós levamos luvas e sacos. Inscrições em mar@limpo.example. Vídeo de 25 segundos.",
            "Procuramos voluntários para limpar a praia de Matosinhos",
        ),
        (
            "La Pro Loco di Norcia organizza la camminata delle lenticchie domenica 29 giugno. Si parte alle 9. "
            "Video di 30 secondi.",
            "camminata delle lenticchie",
        ),
    ],
)
def test_a_name_told_in_a_sentence_of_its_own_and_not_a_town_is_the_subject(text: str, subject: str) -> None:
    assert understand(text).subject == subject


def test_a_film_for_a_house_is_no_part_of_its_name() -> None:
    assert understand("Promo for Harbour Brewery, small-batch beer.").brand.name == "Harbour Brewery"


def test_the_town_behind_a_name_stays_with_what_it_is() -> None:
    assert understand("Ad for our escape room, Locked In, in Dublin.").description == "escape room in Dublin"
