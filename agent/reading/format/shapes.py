"""The shapes of one film that is wanted in several: "16:9 for the website and 9:16 for stories"."""

from __future__ import annotations

import re
from itertools import pairwise

from tools.media.frame import Aspect

_SHAPES: dict[Aspect, str] = {
    "16:9": r"16:9|landscape|widescreen|querformat|horizontal\w*|paysage|apaisad[oa]|orizzontale",
    "9:16": r"9:16|vertical\w*|upright|hochkant|hochformat|verticale",
    "1:1": r"1:1|square(?!\s(?:met|f[eo]{2}t|mile))|quadrat\w*|carrée?s?|cuadrad[oa]|quadrad[oa]",
    "4:5": r"4:5",
}
_NAMED = re.compile(
    rf"(?<![\w:])(?:{'|'.join(f'(?P<s{at}>{form})' for at, form in enumerate(_SHAPES.values()))})(?![\w:])",
    re.IGNORECASE,
)
_AND = re.compile(
    r"(?<!\w)(?:and|as well as|also|plus|und|sowie|auch|et|ainsi qu[e'’]|aussi|y|también|e|anche|também|both)(?!\w)|"
    r"[+&]",
    re.IGNORECASE,
)
_OR = re.compile(
    r"(?<!\w)(?:or|not|instead|oder|nicht|statt|ou|pas|o|no|oppure|non|não|turn\w*|convert\w*|into)(?!\w)", re.I
)
_REACH = 60
"""Characters between two shapes of one list."""


def shapes_of_film(text: str) -> tuple[Aspect, ...]:
    """The shapes, in their order, where several are joined in one sentence; none where only one is wanted."""
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
        named = [(found, list(_SHAPES)[int(str(found.lastgroup)[1:])]) for found in _NAMED.finditer(sentence)]
        listed = dict.fromkeys(shape for _, shape in named)
        between = [sentence[one.end() : two.start()] for (one, _), (two, _) in pairwise(named)]
        near = all(len(gap) <= _REACH and not _OR.search(gap) for gap in between)
        if len(listed) > 1 and near and any(_AND.search(gap) for gap in between):
            return tuple(listed)
    return ()
