"""The measurement of lengths, over a few briefs of its suite, and what it would say of a film that does not fit."""

from __future__ import annotations

from evals.cli.suites import LENGTHS
from evals.durations import Film, durations


def test_films_are_as_long_as_asked() -> None:
    films = list(durations(LENGTHS, ("launch-de", "crowded", "event-fr", "promo-en-15", "list-en")))
    assert len(films) == 6
    assert all(film.fits for film in films), films
    assert {film.asked for film in films} == {15, 20, 40}


def test_what_does_not_fit_is_told() -> None:
    film = Film(
        name="one", asked=30, seconds=30.4, scenes=5, cut_off=0, spoken_share=0.7, longest_gap=1, silence_inside=0.4,
        pace=1.0,
    )  # fmt: skip
    assert film.fits
    for wrong in ({"seconds": 30.7}, {"cut_off": 1}, {"silence_inside": 1.2}, {"seconds": 29.3}):
        assert not film.model_copy(update=wrong).fits
