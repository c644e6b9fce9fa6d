"""What an explanation shall use, where its order has it behind the subject: "an explainer on tides with one example".

The example is asked of the maker. Left where it stands, it becomes part of what is explained, and the film wonders
about "camouflage with three examples".
"""

from __future__ import annotations

import re

_TEACHES = re.compile(
    r"(?<!\w)(?:explain\w*|lessons?|teach\w*|introduc\w+|tutorial|"
    r"(?:video|film|clip|reel|animation)s? (?:on|about))(?!\w)",
    re.IGNORECASE,
)
_MEANS = (
    r"(?:examples?|diagrams?|illustrations?|analog(?:y|ies)|comparisons?|metaphors?|sketch(?:es)?|case stud(?:y|ies))"
)
_ASKED = re.compile(
    r",?\s(?:with|using|plus|including|giving|and give)\s(?P<what>(?:(?:an?|one|two|three|four|five|\d|a few|some|"
    rf"several|lots of|many)\s)?(?:[a-z][\w-]*(?:,\s|\s)){{0,3}}?{_MEANS}"
    r"(?:\s(?:each|apiece|"
    r"(?:for|of|per)\s(?:each|every|both|topic|term|one|idea)(?:\s(?:of them|one|term|topic|idea))?))?)"
    r"(?=\s*(?:[.,;:!?]|$)|\sfor\s)",
    re.IGNORECASE,
)


def with_examples_apart(text: str, language: str) -> str:
    """The brief with such an example in a sentence of its own; any other brief as it stands."""
    first, mark, rest = text.partition("\n")
    found = _ASKED.search(first) if language == "en" else None
    if not found or not _TEACHES.search(first, 0, found.start()) or re.search(r"[.!?]\s", first[: found.start()]):
        return text
    told = f"{first[: found.start()]}{first[found.end() :]}".rstrip()
    stop = "" if told.endswith((".", "!", "?")) else "."
    return f"{told}{stop} Use {found['what']}.{mark}{rest}"
