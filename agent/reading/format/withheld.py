"""Reads what a brief wants left out by its sort and not by its words: "Don't mention the sponsor", "Telefon weglassen".

Whoever says so about a flyer does not repeat what stands there; the facts of that sort are neither said nor shown.
"""

from __future__ import annotations

import re

from agent.brief import Fact, FactKind

_PRICE = r"prices?|costs?|preise?|kosten|prix|tarifs?|precios?|prezz[oi]|cost[oi]|preços?|custos?"
_PHONE = (
    r"(?:phone|telephone) numbers?|phone|telefonnummer|telefon|numéro(?: de téléphone)?|téléphone|teléfono|"
    r"número(?: de tel[eé]fono)?|telefono|numero di telefono|telefone"
)
_BACKERS = (
    r"sponsors?|sponsoren|backers?|funders?|funding|partners?|partner\w*|förder\w+|geldgeber\w*|partenaires?|"
    r"financeurs?|patrocinador(?:es|as?)?|patrocinios?|mecenas|financiador(?:es)?|finanziator[ei]|sostenitor[ei]|"
    r"patrocinad\w+|parceiros?"
)
_THE = (
    r"(?:the |any |our |den |die |das |der |unsere[n]? |le |la |les |l['’]|nos |el |los |las |lo |il |gli |"
    r"i |o |os |as? )?"
)
_THINGS = rf"{_THE}(?P<{{name}}>{_PRICE}|{_PHONE}|{_BACKERS})"
_LEFT_OUT = re.compile(
    r"(?<!\w)(?:"
    r"(?:please )?(?:don['’]?t|do not|never) (?:mention|show|include|name|use|put in)|"
    r"(?:please )?(?:leave out|omit|skip|drop)|no mention of|"
    r"ne (?:pas )?(?:mentionne[rz]?|cite[rz]?|montre[rz]?|nomme[rz]?|mettre|mettez)(?: pas)?|(?:omettre|omettez)|"
    r"no (?:mencion\w+|cit\w+|nombr\w+|muestr\w+|mostr\w+|pong\w+|incluy\w+|incluir)|omit\w+|"
    r"non (?:cit\w+|nomin\w+|menzion\w+|mostr\w+|mett\w+|inclu\w+)|omett\w+|"
    r"não (?:mencion\w+|cit\w+|mostr\w+|nom\w+|inclu\w+|pon\w+))"
    rf"\s{_THINGS.format(name='behind')}(?!\w)(?! (?:out loud|aloud|a voce|en voz|à voix|em voz))|"
    rf"(?<!\w){_THINGS.format(name='before')}(?: bitte)? "
    r"(?:weglassen|nicht (?:nennen|zeigen|erwähnen|einblenden))(?!\w)|"
    rf"(?<!\w)(?:lass\w*|lasst) (?:bitte )?{_THINGS.format(name='amid')}(?: bitte)? (?:weg|aus|draußen)(?!\w)|"
    rf"(?<!\w)(?:laisse[rz]? de côté|dej\w+ fuera|lascia\w* fuori|deix\w+ de fora) {_THINGS.format(name='last')}(?!\w)",
    re.IGNORECASE,
)
# "Con il sostegno di Banca Quarna", "Presented by Fell Dairy": who pays for it.
_BACKED = re.compile(
    r"^(?:con il (?:sostegno|contributo|patrocinio|supporto)|(?:with|thanks to) the (?:kind )?support of|(?:kindly )?"
    r"(?:sponsored|supported|funded|presented) by|sponsors?\b|mit (?:freundlicher )?unterstützung|gefördert|"
    r"unterstützt|präsentiert von|avec le (?:soutien|concours)|soutenu|parrainé|financé|con (?:el )?(?:apoyo|"
    r"patrocinio)|patrocina\w*|com o (?:apoio|patrocínio)|apoio|sponsorizzat\w+|finanziat\w+ d)",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[str, FactKind], ...] = ((_PRICE, "price"), (_PHONE, "contact"))


def withheld(facts: tuple[Fact, ...], brief: str) -> tuple[str, ...]:
    """The words of the facts of a sort that the brief wants left out."""
    named = [next(filter(None, found.groups()), "") for found in _LEFT_OUT.finditer(brief)]
    return tuple(fact.text for fact in facts if any(_is_of(fact, name) for name in named))


def _is_of(fact: Fact, name: str) -> bool:
    if re.fullmatch(_BACKERS, name, re.IGNORECASE):
        return bool(_BACKED.match(fact.text) or _BACKED.match(fact.label))
    kind = next((kind for sort, kind in _KINDS if re.fullmatch(sort, name, re.IGNORECASE)), None)
    return fact.kind == kind and (kind != "contact" or not re.search(r"@|\w\.\w", fact.text))
