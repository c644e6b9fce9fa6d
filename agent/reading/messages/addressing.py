"""How a brief wants its viewers addressed: "de usted", "tratar por tu", "bitte duzen", "dando del lei".

Said to the maker, such words are neither content nor subject: "em português de Portugal, por tu" is cut out before
anything else is read. Which forms a film speaks in is read from that order, else from how the facts themselves speak.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

Form = Literal["", "usted", "vosotros", "tu", "brasil"]
"""Spanish: usted, vosotros, else tú. Portuguese: tu, the Brazilian você, else the European third person."""

# One pronoun in quotation marks or without: 'tratamento por "tu"', "de «usted»".
_MARK = r"[\"'“”«»„]?"
_PRONOUN = {
    "de": rf"{_MARK}(?:du|sie|ihr){_MARK}(?:-form)?",
    "fr": rf"{_MARK}(?:tu|vous){_MARK}",
    "es": rf"{_MARK}(?:tú|tu|usted(?:es)?|vosotros|vos){_MARK}",
    "it": rf"{_MARK}(?:tu|lei|voi){_MARK}",
    "pt": rf"{_MARK}(?:tu|você|vocês){_MARK}",
}
_BY = {
    "de": r"(?:per|in der)\s",
    "fr": r"(?:au|avec le)\s",
    "es": r"(?:de|con el)\s",
    "it": r"(?:del|con il)\s",
    "pt": r"(?:por|de|com o)\s",
}
# Without a verb or noun before it, "por você" and "del lei" may be content: "Tudo isto, por você."
_BARE = {"de": r"du|sie", "fr": r"tu|vous", "es": r"tú|tu|usted(?:es)?|vosotros", "it": r"(?!)", "pt": r"tu"}
# The verb or noun before it, with whom it concerns: "trata a la gente", "fala com o público", "on s'adresse à eux".
_HEAD = {
    "de": r"(?:bitte )?(?:anrede|ansprache|wir sprechen sie|sprecht sie)[:,]?\s",
    "fr": r"(?:s['’]adress\w*|parl\w*|adresse\w*)\s(?:\S+\s){0,3}",
    "es": r"(?:(?:tono|trato|tratamiento|lenguaje|siempre|todo|(?:y )?que (?:se )?(?:hable|dirija|trate)\w*|"
    r"(?:háblal|hábl|habl|trát|trat|diríg|dirij|dirig)\w*)\s(?:(?!de\s|por\s)\S+\s){0,4})",
    "it": r"(?:dando|dare|dagli|date|dai|diamo|darsi|dategli|usa\w*)\s(?:(?!del\s)\S+\s){0,3}",
    "pt": r"(?:(?:tom|tratamento|linguagem|sempre|(?:trat|fal|dirij|dirig|cham)\w*(?:-\w+)?)\s"
    r"(?:(?!de\s|por\s)\S+\s){0,4})",
}
_ALONE = {
    "de": r"(?:bitte )?(?:nicht )?(?:duzen|siezen)(?: bitte)?|(?:wir|bitte) (?:duzen|siezen)(?: (?:sie|alle))?",
    "fr": r"(?:on |en |avec |le )?(?:(?:les )?tutoy\w+|tutoie\w*|vouvoy\w+|vouvoie\w*|tutoiement|vouvoiement)"
    r"(?: (?:le|les|tout le) \w+)?",
    "es": r"(?:sin )?(?:tute(?:a|an|ad|ar|ando|o|e|en)|ustedeo)(?: (?:al?|a la|a los) \w+)?",
    "it": r"(?:dando|dare) del (?:tu|lei|voi)",
    "pt": r"(?:sem )?(?:tute(?:ia|ar|ando|io|ie)|na (?:segunda|terceira) pessoa)",
}
_LABEL = r"(?:trato|tratamiento|registro|tratamento|anrede|ansprache|registre|adresse)"
_AND_ALSO = r"(?:\s(?:sí|no|sim|não|siempre|sempre|por favor|bitte|please|s['’]il (?:vous|te) plaît))?"
# The country's own form of the language, which is no place that the film speaks of.
_VARIANT = {
    "es": r"(?:en )?(?:español|castellano) (?:(?:de|del|para) (?:españa|méxico|argentina|colombia|chile|perú|uruguay)|"
    r"latino(?:americano)?|neutro|peninsular)",
    "pt": r"(?:em )?português (?:de portugal|do brasil|europeu|brasileiro|de angola|de moçambique)",
}
_BETWEEN = r"(?:(?<=[.!?,;:(\n])|(?<=[.!?,;:(\n]\s)|^)"
# Behind a length or a film, the language needs no mark before it: "30 segundos em português de Portugal".
_NAMED_VARIANT = {
    code: re.compile(rf"(?<=\w)\s(?=e[nm]\s){variant}(?=\s?[,.;:])", re.IGNORECASE)
    for code, variant in _VARIANT.items()
}
_FILM_BEFORE = re.compile(
    r"(?:v[ií]deo|film|película|reel|spot|clip|\d\s?s|segundos?|minutos?)\b[^.!?]*$", re.IGNORECASE
)


def _order(language: str) -> str:
    """One order about the address, as it stands between two marks."""
    by, bare = (
        rf"{_BY[language]}{pronoun}{_AND_ALSO}"
        for pronoun in (_PRONOUN[language], rf"{_MARK}(?:{_BARE[language]}){_MARK}")
    )
    variant = rf"|{_VARIANT[language]}" if language in _VARIANT else ""
    labelled = rf"{_LABEL}\s?:\s?(?:{_BY[language]})?{_PRONOUN[language]}"
    return rf"(?:{_HEAD[language]}{by}|{labelled}|{bare}|{_ALONE[language]}{variant})"


_CLAUSES = {
    code: re.compile(
        rf"{_BETWEEN}[ \t]*(?:[-*•][ \t])?(?:(?:y|e|et|und)\s)?{_order(code)}(?=\s*(?:[.!?,;:)\n]|$))", re.IGNORECASE
    )
    for code in _PRONOUN
}
_TOLD: dict[str, tuple[tuple[Form, re.Pattern[str]], ...]] = {
    "es": (
        (
            "usted",
            re.compile(rf"(?:de|por|con el|{_LABEL}:)\s{_MARK}usted(?:es)?{_MARK}(?!\sno\b)|sin tutear", re.IGNORECASE),
        ),
        ("vosotros", re.compile(rf"(?:de|por|con el)\s{_MARK}vosotros{_MARK}(?!\sno\b)", re.IGNORECASE)),
    ),
    "pt": (
        ("brasil", re.compile(r"português (?:do brasil|brasileiro)|\bpt-br\b", re.IGNORECASE)),
        ("tu", re.compile(rf"(?:por|de|com o|{_LABEL}:)\s{_MARK}tu{_MARK}(?!\snão\b)|\btuteia", re.IGNORECASE)),
        ("", re.compile(r"português (?:de portugal|europeu)|\bpt-pt\b", re.IGNORECASE)),
    ),
}  # fmt: skip
# What the facts themselves say, where no order says it: "Confirmad antes del 20", "Llame al ...", "traz um amigo".
_SPOKEN: dict[str, tuple[tuple[Form, re.Pattern[str]], ...]] = {
    "es": (
        (
            "vosotros",
            re.compile(r"\bvuestr[oa]s?\b|\bos (?:esper|invit|necesit)amos\b|\b(?:ven|tra|confirma|apunta)"
                       r"(?:d|ed|id)\b|\b\w+[aeí]os\b(?=\s(?:al?|antes|en)\b)|\b(?:pod|quer|ten)éis\b", re.IGNORECASE),
        ),
        (
            "usted",
            re.compile(r"\busted(?:es)?\b|(?:^|[,.:;¿¡]\s?)(?:llame|venga|traiga|acuda|solicite|pida|consulte|recuerde|"
                       r"guarde|evite|diríjase|acérquese|póngase|confirme|inscríbase|pregunte|escriba|rellene)[n]?\b",
                       re.IGNORECASE),
        ),
    ),
    "pt": (
        (
            "brasil",
            re.compile(r"R\$\s?\d|\bvocês?\b|\bp?r?a gente\b|\bpr[ao]s?\b|\b(?:ônibus|equipe|prefeitura|celular|"
                       r"cadastr\w+|banheiro|café da manhã|time|esporte)\b", re.IGNORECASE),
        ),
        (
            "tu",
            re.compile(r"\b(?:teus?|tuas?|contigo|ti)\b|\b\w+-te\b|\b(?:podes|queres|tens|sabes|vais)\b|"
                       r"(?:^|[,.:;]\s?)(?:vem|traz|faz|não \w+[ae]s)\b", re.IGNORECASE),
        ),
    ),
}  # fmt: skip


def without_addressing(text: str, language: str) -> str:
    """The brief without its orders about address and variant of the language; all else stays as it stands."""
    if language not in _CLAUSES:
        return text
    if language in _NAMED_VARIANT:
        text = _NAMED_VARIANT[language].sub(
            lambda hit: "" if _FILM_BEFORE.search(hit.string[: hit.start()]) else hit.group(), text
        )
    rest = _CLAUSES[language].sub("\ue001", text)
    if rest == text:
        return text
    rest = re.sub(
        r"[ \t]*[,;:]?[ \t]*\ue001(?:[ \t]*,[ \t]*\ue001)*(?=[ \t]*[.!?,;:)])", "", rest
    )  # "..., de tú, calm"
    rest = re.sub(r"[ \t]*[,;:(]?[ \t]*\ue001[ \t]*", "", rest)
    rest = re.sub(r"^[ \t]*[,;][ \t]*", "", rest, flags=re.MULTILINE)
    return re.sub(r"([.!?])[ \t]*[.,;]+", r"\1", rest)


def form_of(text: str, told: Sequence[str], language: str) -> Form:
    """The form that the brief orders, else the one in which what is told speaks; empty for the language's plain one."""
    ordered = next((form for form, sign in _TOLD.get(language, ()) if sign.search(text)), None)
    if ordered is not None:
        return ordered
    if language == "pt" and _SPOKEN["pt"][0][1].search(text):
        return "brasil"
    return next((form for form, sign in _SPOKEN.get(language, ()) if any(map(sign.search, told))), "")
