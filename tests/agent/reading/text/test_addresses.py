"""Phone numbers as people of each country part them."""

import pytest

from agent.reading.text.addresses import addresses


@pytest.mark.parametrize(
    "number",
    [
        "21 123 4567", "22 123 45 67", "91 123 45 67", "333 123 4567", "333 1234567", "338.123.4567", "347 12 34 567",
        "06.12.34.56.78", "0221 / 12 34 56",
    ],
)  # fmt: skip
def test_a_number_is_found_as_it_is_parted(number: str) -> None:
    assert addresses(f"Tel. {number}.") == (number,)


@pytest.mark.parametrize("text", ["2024 1234", "21 123 besucher", "330 500 €", "28 12 2024", "350 000 euros"])
def test_other_figures_are_no_number(text: str) -> None:
    assert addresses(f"Es sind {text}.") == ()
