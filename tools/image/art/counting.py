"""What words say of how many things there are and how they lie: "three bags", "a row of books", "12 Stände"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from tools.image.art.lookup import terms

Form = Literal["group", "row", "line", "stack", "heap", "fan", "circle", "crowd"]

NUMBERS = {
    2: "two pair couple both zwei beide dos par ambos deux paire due paio dois duas",
    3: "three trio drei tre tres trois few some einige paar algunos unas quelques alcuni alguns",
    4: "four vier cuatro quatre quattro quatro", 5: "five fünf cinco cinq cinque several mehrere varios plusieurs",
    6: "six sechs seis sei", 7: "seven sieben siete sept sette sete", 8: "eight acht ocho huit otto oito",
    9: "nine neun nueve neuf nove", 10: "ten zehn diez dix dieci dez", 11: "eleven elf once onze undici",
    20: "twenty thirty forty fifty sixty seventy eighty ninety zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig"
    " neunzig veinte treinta cuarenta cincuenta sesenta vingt trente quarante cinquante soixante venti trenta quaranta"
    " cinquanta vinte quarenta",
    12: "twelve dozen zwölf dutzend doce docena douze douzaine dodici dozzina doze dúzia many viele muchos muchas molti"
    " muitos beaucoup dozens hundred hundreds hunderte cientos centaines thousand thousands tausend tausende miles mil",
}  # fmt: skip
FORMS: dict[Form, str] = {
    "row": "row reihe hilera rangée rangee filas fileira series shelf",
    "line": "line queue schlange cola fila file coda",
    "stack": "stack stapel pila pile pilha",
    "heap": "heap haufen montón tas mucchio monte mound mountain",
    "fan": "fan fächer abanico éventail ventaglio leque spread",
    "circle": "circle ring kreis círculo circulo cercle cerchio",
    "crowd": "crowd menge multitud foule folla multidão throng",
    "group": "group gruppe grupo groupe gruppo collection bunch set cluster range choice",
}
USUAL: dict[Form, int] = {
    "row": 5, "line": 5, "stack": 4, "heap": 6, "fan": 4, "circle": 6, "crowd": 14, "group": 5,
}  # fmt: skip
MEASURES = frozenset(terms(
    "gram grams kg kilo kilos kilogram ounce pound pounds litre liter litres ml millilitre millilitres millilitros"
    " metre meter metres meters km kilometre kilometres mile miles square percent per cent euro euros dollar dollars"
    " crowns degree degrees second minute minutes hour hours day days week weeks month months year years"
    " stunde stunden tage tag woche wochen jahre monate minuten sekunden prozent gramm liter meter grad"
    " hora horas dias semanas meses anos minutos heure heures jours semaine semaines mois ans euros grammes litres"
    " metros gramos litros ore giorni settimane grammi litri teaspoon tablespoon pinch lumens decibel decibels"
    " percent more times volts watts of a o'clock uhr am pm th st"
))  # fmt: skip
LINKS = frozenset(("of", "von", "de", "di", "d", "del", "des", "der", "voller", "full", "with", "mit"))
PAUSE = re.compile(r"[;:!?()\n]|[.,](?=\s|$)")
"""A number in front of a colon is the number of a point, not a count: "Two: shoulder shrug"."""
REACH = 3
MOST_SAID = 5000
_COUNTS = {terms(word)[0]: count for count, words in NUMBERS.items() for word in words.split()}
_FORMS: dict[str, Form] = {terms(word)[0]: form for form, words in FORMS.items() for word in words.split()}


@dataclass(frozen=True)
class Said:
    """How many there are and how they lie."""

    count: int
    form: Form


def said_of(text: str, is_it: Callable[[str], bool]) -> Said | None:
    """What the text says of how many of the thing there are; `is_it` knows the thing by one of its words.

    A number counts where the thing follows it within three words and no measure stands between ("250 grams of
    flour" is no crowd of flour bags); a form where it is tied to the thing ("a row of books").
    """
    return next((said for clause in PAUSE.split(text) if (said := _in_clause(terms(clause), is_it))), None)


def _in_clause(tokens: tuple[str, ...], is_it: Callable[[str], bool]) -> Said | None:
    for at, token in enumerate(tokens):
        form = _FORMS.get(token)
        if form and at + 1 < len(tokens) and _tied(tokens[at + 1 : at + 2 + REACH], is_it):
            return Said(USUAL[form], form)
        count = _number(token)
        if count and _follows(tokens[at + 1 : at + 1 + REACH], is_it):
            return Said(count, "group")
    return None


def _number(token: str) -> int:
    """2 to 5000, from digits or a word; 0 for all else: years and sums are no counts of things."""
    if token.isdigit():
        value = int(token)
        return value if 2 <= value <= MOST_SAID and not (1500 <= value <= 2100) else 0
    return _COUNTS.get(token, 0)


def _tied(window: tuple[str, ...], is_it: Callable[[str], bool]) -> bool:
    return window[0] in LINKS and _follows(window[1:], is_it)


def _follows(window: tuple[str, ...], is_it: Callable[[str], bool]) -> bool:
    for token in window:
        if token in MEASURES or _number(token):
            return False
        if is_it(token):
            return True
    return False
