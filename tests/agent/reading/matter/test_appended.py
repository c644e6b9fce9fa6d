"""What stands behind the name of a house in a one-line request is told of it."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("An ad for a photographer, Mara Lens, weddings and families.", "weddings and families"),
        ("Un spot pour le cinéma Le Rex, films indépendants tous les soirs.", "films indépendants tous les soirs"),
        ("Spot für Handydoktor, Displayreparatur in Mainz.", "Displayreparatur in Mainz"),
    ],
)
def test_what_a_house_does_is_a_fact(text: str, fact: str) -> None:
    assert fact in [told.text for told in understand(text).facts]


@pytest.mark.parametrize(
    "text",
    [
        "Promo for Harbour Brewery, small-batch beer.",  # is what it is
        "Ad for Brewly, warm and upbeat, vertical.",  # is how the film shall be
        "An ad for Brewly, a subscription that delivers coffee every week.",
    ],
)
def test_what_it_is_and_how_the_film_shall_be_are_none(text: str) -> None:
    assert understand(text).facts == ()
