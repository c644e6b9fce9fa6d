"""The brief's own call to act, as a film closes on it: "Apply at fenland.example/jobs by 9 February"."""

from __future__ import annotations

import re

from agent.brief import Fact, Language
from agent.reading.cutting.passages import role_of
from agent.writers.embedded.dates import when as find_moment
from agent.writers.embedded.grammar import is_order
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import telling
from agent.writers.embedded.wording import bare, cap, sentences, tidy, words

_CAN = r"\b(?:to|can|could|please|pour|para|per)"
_SHOW_VERBS = (
    "end finish close say show mention put include add write use make begin start open beende ende zeig sag schließ"
    " termine terminez finis finissez montre dites dis cierra termina acaba muestra di chiudi finisci mostra dici feche"
    " fecha mostre diga"
)
_TO_THE_MAKER = frozenset(_SHOW_VERBS.split())
_CALL_VERBS = (
    "give buy join donner réserver commander donar reservar comprar donare prenotare doar apply sign register book "
    "order donate subscribe enrol enroll reserve download visit bewirb melde buche bestelle"
    " spende inscrivez réservez commandez donnez postulez rejoignez inscríbete reserva dona apúntate pide iscriviti"
    " prenota ordina candidati inscreva-se inscreve-te reserve doe encomende candidate-se"
)
_CALLS = frozenset(_CALL_VERBS.split())
_CONTACT_VERBS = (
    "call phone ring contact ask visit chiamare chiama chiamate contattare contatta llama llamar llamen contacta "
    "contactar meldet melde melden ruft rufen schreibt schreib schreiben wendet wenden sprecht sprechen mailt "
    "appelez appeler contactez contacter contacte ligue ligar contactar anrufen kontaktieren write follow "
    "folgt folge siga siga-nos sigue síguenos seguici segui suivez suivez-nous"
)
_SIMPLY = r"(?i)^(?:just|simply|einfach|simplement|simplemente|semplicemente|basta|please|bitte)\s"
_US: dict[Language, tuple[str, str]] = {
    "en": ("(?:to|at)", "to us"), "de": ("(?:an|unter)", "uns"), "fr": ("à", "nous"), "es": ("a", "nos"),
    "it": ("a", "a noi"), "pt": ("para", "para nós"),
}  # fmt: skip
_CONTACTED = frozenset(_CONTACT_VERBS.split())
_HANGING_WORDS = (
    "the le il el o unter an at via to on a à en sur per por su em bei auf in from by sous au aux al allo alla ao de"
    " lo gli los las os as den dem al nel"
)
_HANGING = frozenset(_HANGING_WORDS.split())
_JOINING = frozenset(("or", "and", "oder", "und", "sowie", "ou", "et", "o", "y", "e"))
_OFFERED = 9
"""Words of a fact with an address that a film may close on."""


def trimmed(text: str) -> str:
    """Without a little word that lost the address beside it: "or ext. 4410", "register at"."""
    found = text.strip(" ,;:").split()
    while found and found[-1].lower() in _HANGING:
        found.pop()
    while found and found[0].lower() in _JOINING:
        found.pop(0)
    return " ".join(found).strip(" ,;:")


def asked_for(m: Material) -> str:
    """The brief's own call that leads to its address: "Apply at jobs.norvik.example"; '' where it has none."""
    for fact in m.of("contact"):
        if dated := _dated_address(m, fact):
            return dated
        call = _without_addresses(m, re.sub(_SIMPLY, "", fact.text))
        first = words(call)[0].lower() if words(call) else ""
        due = first in _CALLS and find_moment(call) is not None
        if (due or first in _CONTACTED) and (len(words(call)) > 1 or "-" in first):
            return telling.labelled(m, fact, call)
    if not m.spoken_address:
        return ""
    told = (bare(fact.text) for fact in m.of("statement") if fact.text.endswith(m.spoken_address))
    if offered := next((text for text in told if len(words(text)) <= _OFFERED), ""):
        return offered  # "Code NOV25 at marlow.example"
    call, address = "|".join(sorted(_CALLS)), re.escape(m.spoken_address)
    wished = re.search(rf"(?i){_CAN}\s((?:{call})\s[^.,;:\n]{{0,40}}?{address})", m.brief.text)
    if wished:
        return cap(wished.group(1))
    for text in sentences(m.brief.text):
        call = re.sub(r"(?i)^(?:please|bitte|s['’]il vous plaît,?|por favor,?|per favore,?)\s", "", bare(tidy(text)))
        found = words(call)
        first = found[0].lower() if found else ""
        orders = (is_order(first, m.brief.language) or first in _CALLS) and first not in _TO_THE_MAKER
        if orders and len(found) <= 9 and call.endswith(m.spoken_address) and call.count(" ") >= 2:
            return call
    return ""


def _dated_address(m: Material, fact: Fact) -> str:
    """A day and an address under the label that leads to them: "Apply at fenland.example/jobs by 9 February"."""
    label, held = bare(fact.label), m.spoken_address and m.spoken_address in fact.text
    tells = 0 < len(words(label)) <= 3 and not role_of(label, m.language)
    if not held or not tells or find_moment(fact.text) is None:
        return ""
    at = "" if not fact.text.startswith(m.spoken_address) or m.language != "en" else "at "
    return cap(f"{label} {at}{fact.text}")


def _without_addresses(m: Material, text: str) -> str:
    """Whom to call or until when, without the number that is shown; "write to us" where only that says to whom."""
    us = _US[m.brief.language]
    if find_moment(text) is not None:
        us = (us[0], "")  # "Apply by 30 April": when, and not to whom
    for address in m.brief.addresses if us else ():
        text = re.sub(rf"(?<=\w) {us[0]} {re.escape(address)}", f" {us[1]}".rstrip(), text)
    for address in m.brief.addresses:
        text = text.replace(address, "")
    return bare(trimmed(text))
