"""Requests that leave out who asks: "Need something for our open evening." is "We need something for ...".

Without a person before it the verb opens an order to whoever watches, and the request is spoken in the film.
"""

from __future__ import annotations

import re

_FILM = (
    r"(?:videos?|films?|clips?|reels?|ads?|adverts?|promos?|trailers?|animations?|spots?|teasers?|explainers?|"
    r"loops?|slideshows?)"
)
_ASKED = rf"(?:something|anything|(?:an?|some|one|two|three)\s(?:[\w'’-]+\s){{0,4}}?{_FILM})(?!\w)"
_REQUEST = re.compile(
    r"^(?:really |urgently |just )?(?:need(?:ed|ing)?:?|want(?:ed|ing)?:?|require[ds]?:?|could (?:do with|use)|"
    r"(?:got to|gotta|must) have|would (?:like|love)|hoping for|looking for(?![^.!:\n]*\?)|in need of|after)"
    rf"\s(?={_ASKED})",
    re.IGNORECASE,
)


def with_asker(text: str, language: str) -> str:
    """The brief with "We need" where its request opens on a bare verb; any other as it stands."""
    found = _REQUEST.match(text.lstrip()) if language == "en" else None
    return f"We need {text.lstrip()[found.end() :]}" if found else text
