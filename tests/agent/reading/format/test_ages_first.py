"""People of an age are no seconds, also where a sentence opens on them."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    "text",
    ["Flu jabs from 1 October at Elm Surgery. Over 65s first.", "Over 60s lunch at the Bell. Soup, pie and a song."],
)
def test_over_sixty_fives_are_no_length(text: str) -> None:
    assert not understand(text).duration.given


def test_an_order_for_more_than_a_minute_is_one() -> None:
    assert understand("A film of over 60 seconds on our bakery. Bread from 6 am.").duration.given
