"""Subject lines of mails that name what the film is about."""

import pytest

from agent.reading import understand
from agent.reading.messages.mail_topics import with_topic


@pytest.mark.parametrize(
    ("language", "line", "label"),
    [
        ("en", "Subject: launch clip Plover One", "Project: Plover One"),
        ("en", "Subject: Re: video for Plover One", "Project: Plover One"),
        ("de", "Betreff: kurzer Clip für Plover One", "Thema: Plover One"),
        ("fr", "Objet : film de lancement – Plover One", "Sujet: Plover One"),
        ("it", "Oggetto: video per Plover One", "Tema: Plover One"),
    ],
)
def test_a_name_behind_the_kind_of_film_is_its_topic(language: str, line: str, label: str) -> None:
    assert label in with_topic(f"{line}\n\nPlover One weighs 12 kilos.", language)


@pytest.mark.parametrize(
    "text",
    [
        "Subject: video for the open day\n\nThe open day is on 3 May.",
        "Subject: Plover One\n\nWe need a film.",
        "Subject: film about Mars\n\nPlease make it short.",
    ],
)
def test_what_is_no_name_or_not_told_again_stays(text: str) -> None:
    assert with_topic(text, "en") == text


def test_the_named_thing_is_the_subject() -> None:
    brief = understand(
        "Subject: launch clip Plover One\n\nHi there,\n\nour folding kayak, the Plover One, goes on sale in spring. "
        "We need one vertical film, 25 seconds. It weighs 12 kilos.\n\nThanks! Marit"
    )
    assert brief.subject == "Plover One"
