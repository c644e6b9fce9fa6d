"""One measure says which briefs are read as short ones."""

import pytest

from agent.reading.terms.short import LONGEST, is_short


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("a" * LONGEST, True),
        ("a" * (LONGEST + 1), False),
        (f"{'a' * LONGEST}\nAudience: {'kids, ' * 20}", True),
        (f"{'a' * LONGEST}\nPlace: here", False),
    ],
)
def test_terms_under_labels_do_not_count(text: str, short: bool) -> None:
    assert is_short(text, "en") is short
