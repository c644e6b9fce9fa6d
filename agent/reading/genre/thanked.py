"""Tells thanks from what they are thanks for: "Thank you to everyone who came to our summer fair."

The fair is over, and nobody is to save the date of it. Thanks that only lead to an offer ("Thank you for your order")
or give a cause ("Thanks to our new oven ...") thank nobody by what he did.
"""

from __future__ import annotations

import re

THANKS = "Thank you"
"""What a film is called that thanks more people than it can name."""
_THANKS = re.compile(
    r"^(?:an? )?(?:(?:big|huge|massive|heartfelt|special|warm) )*(?:thank[ -]you|thanks|many thanks)"
    r"(?: (?:so|very) much| again)? to (?:(?:everyone|everybody|all|all of you|all those|each of you) "
    r"(?:who|that|of you who)|(?:(?:all )?(?:our|the) (?:[\w'’-]+ ){0,3}?[\w'’-]+s (?:who|that)))\s",
    re.IGNORECASE,
)


def thanks_first(text: str, language: str) -> bool:
    """Whether a brief opens on thanks to those who did something."""
    return language == "en" and bool(_THANKS.match(text.strip()))
