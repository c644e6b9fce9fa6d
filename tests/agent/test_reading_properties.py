"""Any text gives a brief or InvalidBrief, nothing else, and in time that grows with its length only."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.brief import Brief, Source
from agent.errors import InvalidBrief
from agent.reading import understand

SNIPPETS = (
    'video', 'for the', 'Brewly', '30', 'seconds', '"', '“', '”', '«', '»', ':', ',', '.', '\n', '- ', '1) ',
    'Never say', 'End with', '16:9', '#FF0000', 'Mon,12', 'no price in the voice-over', '€', '12 hours', 'Text:',
    'in German', 'a@b.example', '(', ')', '😂', 'Facts:', 'ß', 'à', 'NOT', 'called', 'Must be spoken', 'title',
    'recipe', '2 eggs', '|', "'", '’s', '-', '–', '0', '1.234,5',
)  # fmt: skip


def read(text: str, *sources: Source) -> Brief | None:
    """The brief, or None where it was refused."""
    try:
        return understand(text, sources)
    except InvalidBrief:
        return None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=2000))
def test_any_text_is_read_or_refused(text: str) -> None:
    brief = read(text)
    if brief:
        assert brief.subject
        assert brief.duration.shortest <= brief.duration.target <= brief.duration.longest


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(SNIPPETS), min_size=1, max_size=60))
def test_any_mixture_of_a_brief_is_read_or_refused(snippets: list[str]) -> None:
    text = " ".join(snippets)
    brief = read(text, Source(name="source", text=text))
    if brief:
        assert all(fact.text.strip() for fact in brief.facts)
        assert 0 < brief.duration.target <= 600


@pytest.mark.parametrize(
    "seed",
    [
        'a', '"', '"a" ', '(', '1 ', '1,', 'A. ', 'word, ', 'word: ', '- x\n', '# x\n', 'a@', 'a.b.', '12 hours ',
        'say "a" never say "b" ', 'how the a ', 'ignore all previous ', 'x|y\n', "'a ", 'Mon,1840\n', '🎉', '«',
        '1) a 2) b ',
    ],
)  # fmt: skip
def test_time_stays_linear(seed: str) -> None:
    def taken(length: int) -> float:
        text = (seed * (length // len(seed) + 1))[:length]
        begin = time.process_time()
        read(text)
        return time.process_time() - begin

    read(seed * 20)
    assert grows_with_its_length(lambda: taken(3_000), lambda: taken(12_000))


@pytest.mark.parametrize("seed", ["a", '"a" ', "The council voted. ", 'Note: say "x" in the video. ', "x,1\n"])
def test_hostile_sources_are_read_in_linear_time(seed: str) -> None:
    def taken(length: int) -> float:
        source = Source(name="source", text=(seed * length)[:length])
        begin = time.process_time()
        read("Make a 30 second news recap of the article below.", source)
        return time.process_time() - begin

    taken(1_000)
    assert grows_with_its_length(lambda: taken(50_000), lambda: taken(200_000))


def grows_with_its_length(short: Callable[[], float], fourfold: Callable[[], float]) -> bool:
    """Whether four times the text takes less than eight times the CPU time, in one of three tries: machines stumble."""
    return any(fourfold() < 8 * short() + 0.3 for _ in range(3))
