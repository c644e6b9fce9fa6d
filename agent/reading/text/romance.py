"""Tells by its verb that a Spanish, Italian, Portuguese or French text with commas is one sentence and no list."""

from __future__ import annotations

import re

from agent.reading.text.verbs import leading, verb_in

# "Ofrecemos contrato fijo, 1.480 euros y dos días libres": what "we" do, said of all that follows.
_WE = {
    "es": r"(?:nos\s)?(?!últimos|mínimos|máximos|ramos|tramos|extremos|salmos|gramos)[a-záéíóúñ]+[aei]mos\s",
    "it": r"(?:ci\s|vi\s)?(?!siamo)[a-zàèéìòù]+iamo\s",
    "pt": r"(?:nos\s)?(?!últimos|mínimos|máximos|ramos|somos|próximos)[a-záâãçéêíóôõú]+[aei]mos\s",
    "fr": r"nous\s",
}
# The past and the future, by their endings: "empezaron", "abrirá", "reabriu", "aprirà", "fermera".
_TENSED = {
    "es": r"[a-záéíóúñ]{2,}(?:ó|aron|ieron|aba|aban|[aei]rán?)",
    "it": r"[a-zàèéìòù]{2,}(?:ò|arono|irono|erono|[ei]rà|[ei]ranno)",
    "pt": r"[a-záâãçéêíóôõú]{2,}(?:ou|aram|eram|iram|iu|[aei]rá|[aei]rão)",
    "fr": r"[a-zàâçéèêëîïôûù]{3,}(?:era|eront|èrent|ira|iront)",
}
_WHERE = r"en|em|n[oa]s?|a[os]?|al|ai|agli|alle|nel\w*|sul\w*|su|dans|sur|aux?|chez"
_AND_WHERE = re.compile(rf"(?:y|e|ed|et)\s(?:también |anche |também |aussi )?(?:{_WHERE})\s", re.IGNORECASE)
# "Las obras, ...", "Un gusano de luz, ...", "L'école, ...": what a sentence may be about.
_SUBJECT = re.compile(
    r"(?:(?:el|la|los|las|una?|uno|il|lo|i|gli|le|os?|as?|ums?|uma|les|une?|nuestr[oa]s?|"
    r"(?:il |la |i |le )?nostr[oaie]|(?:[oa]s? )?noss[oa]s?|notre|nos|est[aeo]s?|quest[oaei]|cette|ces?|cet)\s|l['’])"
    r"[^\d\W]",
    re.IGNORECASE,
)
# "Laura y Óscar", "Marta Ibarrola": those who act.
_NAMES = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?:\s(?:(?:y|e|et|ed|de|da|do|del|di|du)\s)?[A-ZÀ-Þ][\w'’-]+){1,4}")
_BEFORE_VERB = r"(?:(?:no|non|não|ne|se|si|le|les|lo|la|nos|ci|vi|lhe|lhes|y|e|ed|et)\s){0,2}"
# Finite forms that are nouns or adjectives as often: "planta baja", "entrega grátis", "una prova", "livre".
_NOUNLIKE = re.compile(
    r"baja|sube|toca|cae|pasa|sale|queda|muda|cuesta|busca|ayuda|cuida|gana|cambia|para|se|entrega|ajuda|volta|procura|"
    r"passa|fica|dura|renova|fecha|encontra|porta|costa|parte|prova|cura|resta|fa|esce|part|offre|passe|cherche|compte|"
    r"fête|change|fait|reste|forme|joue|vit|aide|ferme|livre|monte|tombe|baisse|loue|lance|prend|a",
    re.IGNORECASE,
)
_FEW = 4  # words of a first clause that bears a verb of its own


def states(listed: list[str], language: str) -> bool:
    """Whether a Romance sentence has its verb in the first clause, or behind what is set in at its subject.

    "A linha da Ribeira, encerrada há 31 anos, vai reabrir": a subject with its article, and a verb that opens a clause.
    """
    if language not in _WE:
        return False
    first = listed[0]
    if re.match(_WE[language], first, re.IGNORECASE) or _rejoined(listed):
        return True
    found = verb_in(first, language)
    if found and not _NOUNLIKE.fullmatch(found.group()):
        return len(first.split()) >= _FEW
    opens = re.compile(rf"{_BEFORE_VERB}(?:{_TENSED[language]})\s", re.IGNORECASE)
    return bool(_SUBJECT.match(first) or _NAMES.fullmatch(first)) and any(
        _opens_on_verb(piece, opens, language) for piece in listed[1:]
    )


def tensed(word: str, language: str) -> bool:
    """Whether a word has the ending of a past or a future: "cortará", "aprobó", "aprirà"."""
    return bool(re.fullmatch(_TENSED[language], word, re.IGNORECASE))


def _opens_on_verb(piece: str, opens: re.Pattern[str], language: str) -> bool:
    """Whether a clause opens on a finite verb that is no noun."""
    known = leading(language).match(re.sub(rf"^{_BEFORE_VERB}", "", piece))
    return bool(opens.match(piece)) or (known is not None and not _NOUNLIKE.fullmatch(known.group().strip()))


def _rejoined(listed: list[str]) -> bool:
    """Whether the last clause takes up the place of the first: "nas duas lojas, Savassi e Tijuca, e no site"."""
    taken_up = _AND_WHERE.match(listed[-1]) if len(listed) > 2 else None
    return bool(taken_up and re.search(rf"\s(?:{_WHERE})\s", listed[0]) and not _AND_WHERE.match(f"e {listed[1]}"))
