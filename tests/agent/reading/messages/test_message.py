"""The message that is left of a brief's text."""

from agent.reading.messages.message import message_of


def test_the_letter_the_measures_and_the_recital_are_taken_off() -> None:
    message = message_of(
        'Hi there,\n\nwe need a spot. Read exactly this:\n\n"Good morning, Leeds. The soap is here."\n\n'
        "Plum opens on 3 May.\n\nBest, Ann",
        "en",
        film=True,
    )
    assert message.recited == ("Good morning, Leeds.", "The soap is here.")
    assert "Plum opens on 3 May." in message.text
    assert not [word for word in ("Hi there", "Ann", "Good morning") if word in message.text]


def test_what_is_shown_and_not_said_is_kept_apart() -> None:
    message = message_of("A film for Plum. Soap from 4 pounds. Show the price, but don't say it.", "en", film=True)
    assert "Soap from 4 pounds." in message.text
