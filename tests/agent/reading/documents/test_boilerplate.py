"""What documents and mails carry round their matter is gone; the matter stays."""

from __future__ import annotations

import pytest

from agent.reading.documents.forwarded import topic_of
from agent.reading.documents.wrapping import heading_of, unwrapped

_MAIL = """From: Priya Nand, Facilities
To: All managers
Date: Thu, 6 March
Subject: FW: Re: desk move 4th floor

Hi all,
as discussed, the 4th floor moves on 22 March.
Thanks
Priya

> On 4 Mar, Tom wrote:
> can we get a date
"""


@pytest.mark.parametrize(
    "line",
    [
        "Media release | Kestrel Trust | Embargo: 3 July 00:01",
        "Art. no.: 77-1203-B",
        "EAN 0123456789012",
        "Fig. 12: Spout position.",
        "Corvo 2 - User manual - p. 18",
        "Technische Änderungen vorbehalten.",
        "© 2024 Corvo GmbH, all rights reserved. Subject to technical changes.",
        "Tous droits réservés.",
        "DATA SHEET",
        "Coldwick, 4 June.",
    ],
)
def test_lines_that_all_papers_of_a_kind_carry_are_gone(line: str) -> None:
    assert unwrapped(f"{line}\nThe lamp holds 12 hours.").strip() == "The lamp holds 12 hours."


@pytest.mark.parametrize(
    "line",
    [
        "The pool opens on 4 May.",
        "About 300 people came to the fair.",
        "Photo walk: Sunday at 10.",
        "Date: 4 May, 8 pm",
        "Article 5 protects the harbour.",
    ],
)
def test_lines_of_the_matter_stay(line: str) -> None:
    assert line in unwrapped(f"{line}\nIt is free.")


@pytest.mark.parametrize(
    ("proud", "plain"),
    [
        ("The Roads Authority is delighted to announce a milestone: Harrow Bridge closes.", "Harrow Bridge closes."),
        ("We are happy to announce that the pool opens on 4 May.", "The pool opens on 4 May."),
        ("La Ville a le plaisir de vous annoncer que la piscine ouvre.", "La piscine ouvre."),
        ("La ditta è lieta di annunciare che il negozio apre.", "Il negozio apre."),
        ("Coldwick, 4 June. The bridge closes.", "The bridge closes."),
    ],
)
def test_news_begins_with_the_news(proud: str, plain: str) -> None:
    assert unwrapped(proud) == plain


def test_a_mail_is_its_own_words_and_its_subject() -> None:
    assert unwrapped(_MAIL).strip() == "The 4th floor moves on 22 March."
    assert heading_of(_MAIL) == topic_of(_MAIL) == "desk move 4th floor"
    assert topic_of("From: 10:00\nTo: 17:00\nSubject: watercolours") == ""


def test_what_a_firm_says_of_itself_leaves_a_press_release_only() -> None:
    about = "About the Kestrel Trust: Founded in 1988, it has 3,000 members."
    assert "1988" not in unwrapped(f"PRESS RELEASE\nSwifts are back.\n{about}")
    assert "1988" in unwrapped(f"Swifts are back.\n{about}")
