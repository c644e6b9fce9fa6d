"""Takes off an order for a film where it will be shown: "We need something for our stand at the trade fair: ...".

A stand, a screen or a general meeting is no subject and no day to save: what the film tells stands behind the colon.
Read as a request, the place would be presented, and the meeting would be announced to those who sit in it.
"""

from __future__ import annotations

import re

_FILM = r"(?:something|(?:an?|one)\s(?:[\w'’-]+\s){0,4}?(?:video|film|clip|reel|animation|loop|slideshow|short)s?)"
_ASKED = (
    r"(?:(?:we|i)(?:['’]d| would)? (?:need|want|like|love)|(?:we|i)(?:['’]re| am| are|['’]m) looking for|"
    r"(?:can|could) you (?:make|do)(?: us| me)?|(?:please )?make(?: us| me)?)\s"
)
_PLACE = (
    r"(?:stand|stall|booth|counter|screens?|display|projector|tv|monitor|tablet|foyer|lobby|reception|waiting[ -]room|"
    r"(?:shop )?window|canteen|noticeboard|agm|annual (?:general )?meeting|general meeting|board meeting|"
    r"staff meeting|team meeting|parents['’]? (?:evening|meeting)|assembly)"
)
_TO_SHOW = r"to (?:be )?(?:shown?|play(?:ed)?|screen(?:ed)?|run|loop(?:ed)?|project(?:ed)?|put)\s(?:at|in|on|to)\s"
_WHERE = (
    rf"(?:{_TO_SHOW}[^:.!?\n]{{3,60}}?|for (?:our|the|my|a) (?:[\w-]+ ){{0,2}}?{_PLACE}(?![\w-])[^:.!?\n]{{0,50}}?)"
)
# A loop or a slideshow says how it is shown, and no more.
_PLAIN = re.compile(r"something|an?\s(?:[\w'’-]+\s)*?(?:loop|slideshow)s?$", re.IGNORECASE)
_ORDER = re.compile(rf"^(?P<asks>{_ASKED})?(?P<film>{_FILM})\s{_WHERE}(?P<mark>\s?:\s+)(?=\S)", re.IGNORECASE)


def without_place_shown(text: str, language: str) -> str:
    """The brief without the place where its film is shown, where what it tells stands behind a colon."""
    found = _ORDER.match(text) if language == "en" else None
    if not found:
        return text
    film = _PLAIN.sub("a film", found["film"])
    ordered = f"{found['asks'] or ''}{film}"
    return f"{ordered[:1].upper()}{ordered[1:]}: {text[found.end() :]}"
