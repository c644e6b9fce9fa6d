"""Somebody who is sought for paid work without an article is sought all the same; a house is not called "Promo"."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    "text",
    [
        "Der Turnverein Lauf sucht Trainerinnen und Trainer. Dienstags 16 bis 18 Uhr, Aufwandsentschädigung.",
        "Le club de judo cherche entraîneur pour le mercredi. Indemnité de 20 euros de l'heure.",
        "El club de ajedrez Torre busca monitor para los sábados. Pagamos 15 euros la hora.",
        "La scuola di musica Note cerca insegnante di violino. Paga 20 euro l'ora.",
    ],
)
def test_it_is_a_job_advert(text: str) -> None:
    assert understand(text).kind == "announcement"


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Promo de la boutique Fil Fin à Lyon. Laine à 3 euros.", "Fil Fin"),
        ("Promo de la tienda Hilo Fino en Lugo. Lanas a 3 euros el ovillo.", "Hilo Fino"),
        ("Promo dell'osteria Da Ugo a Siena. Tartufo a 12 euro.", "Da Ugo"),
        ("Promo da loja Fio Fino em Braga. Lãs a 3 euros.", "Fio Fino"),
    ],
)
def test_a_house_has_its_own_name(text: str, house: str) -> None:
    assert understand(text).brand.name == house
