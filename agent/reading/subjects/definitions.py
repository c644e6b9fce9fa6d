"""What a film shall explain, where the brief asks what it is: "a video that explains what inflation is".

An order needs no word for the film where it stands first: "Explain what inflation is to teenagers."
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words

_ARTICLE = r"(?:(?:the|an?|de[rnm]|die|das|eine?n?|les?|la|une?|el|los|las|una?|il|lo|gli|i|os?|as?|uma?)\s|l['’])?"
_WHAT = (
    r"(?!(?:on|in|at|new|next|going|to|for|left|free|behind|inside|it|this|that|our|your|neu|los|frei|drin|en|dans|por|"
    r"para|su|em|no|na)\b)(?P<what>[^\W\d_][\w'’-]*(?:[ ][\w'’-]+){0,5}?)"
)
_END = r"(?=\s*(?:[.,;:!?()–—]|$|\s(?:and|und|et|y|e|with|mit|avec|con|com|for|für|pour|para|per|in|auf|en|for)\s))"
_EXPLAINS = {
    "en": r"(?:explain\w*|show\w*|tell\w*|teach\w*|answer\w*|clear up|say\w*|on|about)",
    "de": r"(?:erklär\w*|zeig\w*|erläuter\w*|beantworte\w*|darum|darüber)",
    "fr": r"(?:expliqu\w*|montr\w*|racont\w*|enseign\w*|présent\w*|dit|dise|sur)",
    "es": r"(?:expli\w*|muestr\w*|cuent\w*|enseñ\w*|aclar\w*|diga|sobre)",
    "it": r"(?:spieg\w*|mostr\w*|raccont\w*|insegn\w*|chiari\w*|dica|su)",
    "pt": r"(?:expli\w*|mostr\w*|cont[ea]\w*|ensin\w*|esclare\w*|diga|sobre)",
}
_IS = {
    "en": (rf"what (?:an? |the )?{_WHAT} (?:is|are|means?)(?: all about)?", rf"what (?:is|are) {_ARTICLE}{_WHAT}"),
    "de": (rf"was {_ARTICLE}{_WHAT} (?:eigentlich )?(?:ist|sind|bedeutet)", rf"was (?:ist|sind) {_ARTICLE}{_WHAT}"),
    "fr": (rf"ce (?:qu['’](?:est|sont)|que c['’]est(?: que| qu['’])?)\s?{_ARTICLE}{_WHAT}", rf"qu['’]est-ce (?:que|"
    rf"qu['’])\s?{_ARTICLE}{_WHAT}"),
    "es": (rf"qué (?:es|son|significa) {_ARTICLE}{_WHAT}",),
    "it": (rf"(?:che )?cos['’]?(?:a |a è |è |è|e)\s?(?:è |sono |significa )?{_ARTICLE}{_WHAT}",),
    "pt": (rf"o que (?:é|são|significa) {_ARTICLE}{_WHAT}",),
}  # fmt: skip

# "Demokratie einfach erklärt", "Inflation explained": what is explained stands first.
_HEADED = {
    "en": r"(?:simply )?explained", "de": r"(?:einfach |kurz |kindgerecht )?erklärt", "fr": r"expliquée?s?",
    "es": r"explicad[oa]s?", "it": r"spiegat[oaie]", "pt": r"explicad[oa]s?",
}  # fmt: skip


def headed(text: str, language: str) -> str:
    """What a brief says first that it explains: "Photosynthesis explained for children."; '' for any other."""
    found = re.match(rf"{_ARTICLE}{_WHAT}\s{_HEADED[language]}(?!\w)", text.strip(), re.IGNORECASE)
    return found["what"].strip() if found else ""


def defined(text: str, language: str) -> str:
    """What a request asks to be explained, without its article; '' for a text that asks no such thing."""
    if what := headed(text, language):
        return what
    for form in _IS[language]:
        found = re.search(rf"(?<!\w){_EXPLAINS[language]}[\s,]+(?:[\w'’]+\s){{0,3}}?{form}{_END}", text, re.IGNORECASE)
        before = text[: found.start()].strip() if found else "-"
        if found and (not before or words("films", language).search(before)):
            return found["what"].strip()
    return ""
