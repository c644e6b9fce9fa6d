"""Puts a sentence that says who will watch under its label: "The audience is new ward staff." is not spoken."""

from __future__ import annotations

import re
from functools import cache

from agent.reading.terms.labels import labels
from agent.reading.terms.viewers import viewers

_LEADS = {
    "en": r"(?:the |our |my )?(?:target )?(?:audience|viewers?|target group) (?:is|are|will be)(?: mostly| mainly)?",
    "de": r"(?:die |unsere )?(?:zielgruppe|zuschauer|zuschauenden|publikum) (?:sind|ist)(?: vor allem)?",
    "fr": r"(?:le |notre )?public(?: cible| visé)?(?: :|,)? (?:est(?: composé de| constitué de)?|ce sont|c['’]est)",
    "es": r"(?:el |nuestro )?público(?: objetivo)?,? (?:son|es|serán)",
    "it": r"(?:il |il nostro )?pubblico(?: di riferimento)?,? (?:sono|è)",
    "pt": r"(?:o |o nosso )?público(?:-alvo)?,? (?:são|é)",
}
"""What names those who watch, up to its verb."""
_MADE_FOR = {
    "en": r"(?:it|this|the (?:video|film|clip))(?: is|['’]s) (?:meant |intended |made )?(?:for|aimed at)",
    "de": r"(?:es|das (?:video|ganze)|der film) (?:ist für|richtet sich an)",
    "fr": r"(?:c['’]est pour|(?:il|elle|la vidéo|le film) s['’]adresse (?:à|aux)|(?:elle|il) est destinée? (?:à|aux))",
    "es": r"(?:es para|(?:el vídeo )?(?:va dirigido a|se dirige a|está pensado para))(?: los| las)?",
    "it": r"(?:è per|(?:il video )?(?:è rivolto a|si rivolge a|è pensato per))(?: i| gli| le|i|gli|lle)?",
    "pt": r"(?:é para|(?:o vídeo )?(?:destina-se a|dirige-se a|é dirigido a))(?:os|s)?(?: os| as)?",
}
"""What says that the film is for somebody; a thing is for people as well, so only known viewers are taken there."""


def with_audience_apart(text: str, language: str) -> str:
    """The brief with the sentences that name its audience in lines of their own."""
    found = next(filter(None, (form.search(text) for form in _forms(language))), None)
    if not found:
        return text
    rest = f"{text[: found.start()].rstrip()} {text[found.end() :].lstrip()}".strip(" ")
    return f"{rest}\n{labels(language)['audience']}: {found['who'].strip()}" if re.search(r"\w", rest) else text


@cache
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    starts, ends = r"(?:^|(?<=[.!?]\s))", r"\s*(?:[.!](?=\s|$)|$)"
    anybody = r"(?P<who>[^.,:;!?\n]{3,60})"
    return (
        re.compile(rf"{starts}{_LEADS[language]}\s{anybody}{ends}", re.IGNORECASE),
        re.compile(rf"{starts}{_MADE_FOR[language]}\s(?P<who>{viewers(language)}){ends}", re.IGNORECASE),
    )
