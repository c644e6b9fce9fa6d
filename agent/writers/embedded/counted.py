"""Says a bare figure as people say it: "312 members" for "Members: 312".

Only where the label is sure to be a plural of what is counted; a year, a size or the number of a line
stays behind its label.
"""

from __future__ import annotations

import re

from agent.brief import Language

MOST_WORDS = 5
"""Words of a label that may follow its figure."""
_FIGURE = re.compile(r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d+)?")
_ANY_NUMBER = re.compile(
    r"(?:number of|no\.? of|anzahl(?: der| an)?|zahl der|nombre d(?:e\s|['’])|número de|cantidad de|numero (?:di|dei|"
    r"delle|degli)|quantidade de|núm\. de|nº de|n° de)\s?",
    re.IGNORECASE,
)
_NO_COUNT = re.compile(
    r"(?<!\w)(?:ages?|doors|prices?|sizes?|grades?|questions?|lines?|platforms?|gates?|times?|dates?|tickets?|bus(?:es)?|"
    r"trams?|trains?|total|average|max\w*|min\w*|per ?cent|score|address|status|basis|series|"
    r"(?:kauf|eintritts|fahr)?karten|türen|linien?|fragen|gruppe|größen?|preise?|zeiten|"
    r"âges?|tailles?|lignes?|billets?|prix|heures|horaires|portes|"
    r"edades|tallas|líneas?|entradas|precios|fechas|horas|puertas|"
    r"età|taglie|linee|linea|biglietti|prezzi|date|orari|porte|"
    r"idades|tamanhos|linhas?|bilhetes|ingressos|preços|datas|portas)(?!\w)",
    re.IGNORECASE,
)
_S = r"(?:[^\W\d_]{2,}(?<!s)(?<!u)(?<!i)s)"
_PLURAL: dict[Language, str] = {
    "en": rf"{_S}|people|children|men|women|staff|sheep|fish",
    "es": r"[^\W\d_]{2,}[aeoé]s|[^\W\d_]+(?:iones|ores|ares|ales|eles)",
    "pt": r"[^\W\d_]{2,}[aeoãõéêiu]s|[^\W\d_]+(?:ões|ãos|ães|res|éis|ais)",
    "fr": r"[^\W\d_]{2,}[^\Ws]s|[^\W\d_]+(?:eaux|aux|eux)",
    "it": (
        r"[^\W\d_]{3,}i|camere|stanze|scuole|famiglie|persone|piante|biciclette|ricette|pagine|opere|fermate|tappe|"
        r"squadre|aziende|aule|sale|case|settimane|giornate|donne|ragazze|socie|bambine|coppie|biblioteche|"
        r"postazioni|tavole|bottiglie|auto"
    ),
    "de": (
        r"[^\W\d_]+(?:innen|ungen|ionen|heiten|keiten|schaften|linge|nisse|stunden|seiten|stimmen|familien|schulen|"
        r"firmen|gruppen|wohnungen|personen|kinder|mitglieder|räder|bücher|häuser|zimmer|plätze|tische|bäume|"
        r"besucher|teilnehmer|helfer|spender|aussteller|künstler|schüler|bewohner|zuschauer|gäste|tage|jahre|"
        r"projekte|einsätze|pakete|räume|betten|liter|kilometer|punkte|tore|siege|hunde|katzen|tiere|stände|"
        r"parkplätze|sitzplätze)|ehrenamtliche|freiwillige|angestellte|beschäftigte|mitarbeitende|studierende|"
        r"kinder|mitglieder|räder|bücher|häuser|zimmer|plätze|tische|bäume|besucher|teilnehmer|helfer|spender|"
        r"aussteller|künstler|schüler|bewohner|zuschauer|gäste|tage|jahre|projekte|einsätze|pakete|räume|betten|"
        r"seiten|stimmen|familien|schulen|firmen|gruppen|wohnungen|personen|stunden|hunde|katzen|tiere|stände|tore|"
        r"siege|punkte|sitze"
    ),
}
_ONE = ("0", "1")


def counted(label: str, figure: str, language: Language) -> str:
    """ "312 members" of "Members" and "312"; empty where the label is no sure plural or the figure none of a count."""
    figure = figure.strip(" .")
    what = _ANY_NUMBER.sub("", label.strip(" :"))
    found = what.split()
    if not _FIGURE.fullmatch(figure) or figure in _ONE or not 0 < len(found) <= MOST_WORDS:
        return ""
    plural = re.compile(_PLURAL[language], re.IGNORECASE)
    head = (
        found[0] if language != "en" else next((word for word in (found[0], found[-1]) if plural.fullmatch(word)), "")
    )
    if not plural.fullmatch(head) or _NO_COUNT.search(what) or re.search(r"\d", what):
        return ""
    own = language == "de" or not (what[:1].isupper() and what[1:2].islower()) or _proper(found, head)
    return f"{figure} {what if own else what[:1].lower() + what[1:]}"


def _proper(found: list[str], head: str) -> bool:
    """Whether a label begins with a name that keeps its capital: "Brewly cups"."""
    return head is not found[0] and len(found) > 1 and found[-1][:1].isupper()


__all__ = ("counted",)
