"""A message in a chat: whom it hails and what it calls its point are no content."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "hey team video 👋 can we get a quick 30s clip (16:9) for monday's stand-up screen? gist: the old badge "
            "readers die on 14 March. everyone gets a new badge from 10 March at the front desk.",
            "the old badge readers die on 14 March",
        ),
        (
            "de",
            "Hallo Team 👋 könnten wir ein kurzes Video (30 s) für die Betriebsversammlung haben? Kurz gesagt: Die "
            "alten Ausweise enden am 14. März. Neue gibt es ab 10. März am Empfang.",
            "Die alten Ausweise enden am 14. März",
        ),
    ],
)
def test_hails_and_gists_are_no_content(language: Language, text: str, told: str) -> None:
    brief = understand(text)
    assert brief.language == language
    assert brief.kind == "announcement"
    fact = next(fact for fact in brief.facts if fact.text.lower() == told.lower())
    assert fact.label == ""
    assert not any(word in brief.subject.lower() for word in ("team", "gist", "hallo", "hey"))
