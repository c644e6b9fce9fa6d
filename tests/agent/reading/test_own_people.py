"""A film for those who work for whoever asks tells them what to do, and sells them nothing."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "A short video about GDPR training for staff. Everyone must finish the course by 30 June. "
            "It takes 40 minutes and covers data breaches, passwords and access requests.",
            "GDPR training",
        ),
        ("Monthly hygiene check for kitchen staff. Log the fridge temperature twice a day.", "Monthly hygiene check"),
    ],
)
def test_what_staff_are_told_is_an_announcement(text: str, subject: str) -> None:
    brief = understand(text)

    assert (brief.kind, brief.subject) == ("announcement", subject)


def test_an_advert_is_still_one() -> None:
    assert understand("An advert for our gym Forge. Free week for new members.").kind == "promo"


def test_topics_name_no_subject() -> None:
    brief = understand("A training video about two-factor login for our staff. Topics: what it is, how to set it up.")

    assert brief.subject == "two-factor login"
