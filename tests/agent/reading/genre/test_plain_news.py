"""Works, changes and what is on a day are no adverts, though no word says what kind of film they want."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        (
            "Planned roadworks on Mill Road 3-14 June. Access for residents only.",
            "notice",
            "Planned roadworks on Mill Road",
        ),
        ("Bin days are changing. Put green bins out by 7am.", "announcement", "Bin days are changing"),
        ("We've moved! Find us at 22 Station Parade from Monday. Same team.", "announcement", "We've moved"),
        (
            "Under 12s football trials at Moss Lane on Saturday 14 September. Bring boots.",
            "event",
            "Under 12s football trials at Moss Lane",
        ),
        ("A ferry ran aground off Oban on Tuesday. Nobody was hurt.", "news", "ferry"),
        ("A lorry overturned on the A9 near Perth this morning. The road reopened at noon.", "news", "lorry"),
        ("Two hikers were found safe on Ben Nevis yesterday.", "news", "Two hikers"),
        ("Choir auditions, Tuesday 3 June, St Mark's. Sing us one verse.", "event", "Choir auditions"),
    ],
)
def test_the_first_sentence_tells_the_kind(text: str, kind: str, subject: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject) == (kind, subject)


@pytest.mark.parametrize(
    "text",
    [
        "Summer sale on Saturday 14 June. Half price on lamps.",
        "Kiln & Clay, a pottery studio in Deal. Classes for all.",
        "Lewis Law, free consultation on Mondays. Wills and moving house.",
        "Our cafe has new cakes on Friday 3 May.",
    ],
)
def test_what_is_sold_stays_an_advert(text: str) -> None:
    assert understand(text).kind == "promo"
