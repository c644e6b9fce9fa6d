"""Leaves people's names out of the sources where the brief wants none: "please no names of single people"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Source
from agent.reading.text.sentences import sentences

_PEOPLE = {
    "en": r"(?:of |from )?(?:(?:single |individual |any |the )?(?:people|persons?|members|individuals|staff|"
    r"volunteers))",
    "de": r"(?:von |einzelner |der )?(?:(?:einzelnen? )?(?:personen|menschen|mitglieder\w*|leute\w*|mitarbeit\w+))",
    "fr": r"(?:de |des )?(?:(?:personnes?|membres|gens|particuliers|salariés))",
    "es": r"(?:de )?(?:(?:las |los )?(?:personas?|soci[oa]s|vecin[oa]s|miembros|gente))",
    "it": r"(?:di |delle |dei )?(?:(?:singole )?(?:persone|soci|membri|condomini))",
    "pt": r"(?:de |das |dos )?(?:(?:pessoas|sóci[oa]s|membros|moradores))",
}
_WISH = {
    "en": r"(?:(?:please )?(?:no|without|leave out|skip|omit|avoid|not? (?:give|use|mention|name))\s(?:any |the |all )?"
    r"(?:people['’]?s |personal |private )?names?(?!\s(?:of the (?:product|place|shop|film)))(?:\s{people})?|"
    r"(?:don['’]t|do not|never) (?:name|mention|use|give|show)\s(?:any |the |people['’]?s |anyone['’]?s "
    r")?(?:names?(?: of)?\s?)?(?:{people}|anyone|anybody|names?))",
    "de": r"(?:(?:bitte )?(?:keine|ohne)\s(?:personen)?namen(?:\s{people})?|"
    r"(?:personen)?namen(?:\s{people})?[^.;]{{0,60}}"
    r"(?:nicht|keinesfalls|nie|niemals)\s[^.;]{{0,30}}(?:vorkommen|genannt|nennen|erscheinen|erwähn\w+))",
    "fr": r"(?:(?:pas de|sans|aucun|ne (?:citez|mentionnez|donnez) pas (?:de|les))\s(?:noms?)(?:\s{people})?)",
    "es": r"(?:(?:sin|ningún|nada de|no (?:pong\w+|dig\w+|mencion\w+|deis|den))\s(?:los )?nombres?(?:\s(?:propios|"
    r"{people}))?)",
    "it": r"(?:(?:senza|nessun|niente|non (?:fate|citate|mettete|dite))\s(?:i )?nom[ei](?:\s{people})?)",
    "pt": r"(?:(?:sem|nenhum|não (?:ponham|digam|mencionem))\s(?:os )?nomes?(?:\s{people})?)",
}
_NAME = r"(?:[A-ZÀ-Þ]\.\s?)?[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){0,2}"
_TITLED = re.compile(
    rf"(?<!\w)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Fr|Hr|M|Mme|Mlle|Sr|Sra|Srta|Don|Doña|Sig|Sig\.ra|Dott|Dott\.ssa|"
    rf"Dona)\.?\s(?:Dr\.?\s)?{_NAME}"
)
_BRACKETED = re.compile(rf"\s\((?:[A-Z]\.\s?)?{_NAME}\)")
_BY = re.compile(
    r"(?<!\w)(?:[Tt]hanks to|[Tt]hank you,?|by|from|elected|chair(?:ed by)?|[Mm]erci à|par|[Gg]racias a|por|"
    r"[Gg]razie a|da|[Oo]brigad[oa] a|pel[oa])\s[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ][\w'’-]+"
)


def without_names(text: str, sources: Sequence[Source], language: str) -> tuple[Source, ...]:
    """The sources without what names somebody, where a brief's text wishes it; else as they are."""
    if not wants_no_names(text, language):
        return tuple(sources)
    return tuple(_anonymous(source, text, language) for source in sources)


def wants_no_names(text: str, language: str) -> bool:
    """Whether a brief, or a sentence of it, wants no names of people."""
    wish = rf"(?<!\w){_WISH[language].format(people=_PEOPLE[language])}(?!\w)"
    return bool(re.search(wish, text, re.IGNORECASE))


def _anonymous(source: Source, brief: str, language: str) -> Source:
    lines = (_line(line, brief, language) for line in source.text.split("\n"))
    text = "\n".join(line for line in lines if line is not None)
    places = (place if place.opens in text else place.model_copy(update={"opens": ""}) for place in source.places)
    return Source(name=source.name, text=text, places=tuple(places)) if text.strip() else source


def _line(line: str, brief: str, language: str) -> str | None:
    """The line without the sentences that name somebody whom the brief does not name itself."""
    plain = _BRACKETED.sub("", line)
    told = sentences(plain, language)
    kept = [sentence for sentence in told if not _names(sentence, brief)]
    if len(kept) == len(told):
        return plain
    return " ".join(kept) if kept else None


def _names(sentence: str, brief: str) -> bool:
    found = _TITLED.search(sentence) or _BY.search(sentence)
    return bool(found) and found is not None and found.group().split()[-1] not in brief
