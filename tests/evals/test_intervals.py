"""Intervals: Wilson's as published, and a bootstrap that is seeded and lies about its mean."""

from __future__ import annotations

from statistics import fmean

from hypothesis import given, settings
from hypothesis import strategies as st

from evals.intervals import FEWEST, bootstrap, wilson


def test_wilson_is_the_published_one() -> None:
    low, high = wilson(19, 20)
    assert (round(low, 3), round(high, 3)) == (0.764, 0.991)


@given(st.integers(1, 400).flatmap(lambda tries: st.tuples(st.integers(0, tries), st.just(tries))))
def test_the_share_lies_in_its_interval(case: tuple[int, int]) -> None:
    hits, tries = case
    low, high = wilson(hits, tries)
    assert 0 <= low <= hits / tries + 1e-12
    assert hits / tries - 1e-12 <= high <= 1


def test_few_cases_have_no_interval() -> None:
    assert bootstrap([1.0] * (FEWEST - 1)) is None


@settings(max_examples=15, deadline=None)
@given(st.lists(st.floats(-1e3, 1e3), min_size=FEWEST, max_size=20), st.integers(0, 99))
def test_a_bootstrap_is_seeded_and_stays_within_the_values(values: list[float], seed: int) -> None:
    interval = bootstrap(values, seed)
    assert interval == bootstrap(values, seed)
    assert interval is not None
    assert min(values) - 1e-9 <= interval[0] <= interval[1] <= max(values) + 1e-9


def test_a_bootstrap_covers_the_mean_of_what_it_was_drawn_from() -> None:
    interval = bootstrap([float(number % 7) for number in range(70)])
    assert interval is not None
    assert interval[0] < fmean(range(7)) < interval[1]
