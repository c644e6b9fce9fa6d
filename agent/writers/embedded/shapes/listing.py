"""Listing: a visit from the street to the garden, then what is near, when to come and whom to ask."""

from __future__ import annotations

from agent.brief import Fact
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.wording import bare, cap, fold, holds, words

LONGEST_NAME = 14
"""Words of the street, house and town by which a listing is introduced."""
SPARED = ("price", "contact", "name", "audience")
LAST = 6
WORTH = (1.8, 2.8, 1.7, 1.4, 3.6, 1.6, 2.6)
STATIONS = (
    "semi-detached detached house built renovated apartment flat einfamilienhaus baujahr casa maison"
    " construit construida",
    "living area rooms bedrooms kitchen bathrooms tiles pantry wohnfläche zimmer küche bad salón"
    " cocina baños salon cuisine pièces",
    "upstairs oak floors bedroom attic obergeschoss schlafzimmer dormitorios chambres étage",
    "plot cellar basement heating boiler energy class keller heizung energie sótano calefacción cave chauffage énergie",
    "garden terrace balcony shed tree garten terrasse balkon grundstück jardín terraza jardin",
    "stop school supermarket station parking minutes haltestelle schule parkplatz parada colegio"
    " aparcamiento arrêt école parking",
)


def listing(m: Material) -> list[Line]:
    """The facts in the order of a visit."""
    lines = parts.hook(m)
    welcome = m.book.say("listing_hook", subject=m.subject)
    lines += (
        [Line(welcome, role="hook", worth=1.4).draw("hero", "title", subject="door, house", setting="street")]
        if welcome
        else []
    )
    told = [bare(fact.text) for fact in m.of("place", "statement", "item", "number") if _names(fact.text, m.subject)]
    where = next((text for text in told if len(words(text)) <= LONGEST_NAME), m.subject)
    called = m.the_subject if where == m.subject else where
    text = m.book.say("reveal_bare", subject=called, what=m.what) or m.book.say("reveal", subject=called)
    lines.append(
        Line(text, role="reveal", keep="spine", worth=3).draw("title", "hero", headline=cap(where), subject="house")
    )
    facts = [
        fact
        for fact in m.facts
        if fact.kind not in SPARED and not holds(where, fact.text) and not holds(m.what, fact.text)
    ]
    if len(facts) >= 4:
        for place, worth in enumerate(WORTH):
            lines += telling.told(m, [fact for fact in facts if station(fact) == place], worth)
    else:
        seen = sorted(m.source_sentences, key=near)
        lines += telling.told(m, facts, 2.0) + [telling.figured(Line(m.tell(text), worth=1.8), text) for text in seen]
    return [*lines, *parts.priced(m), *parts.closing(m, "listing_close")]


def _names(text: str, subject: str) -> bool:
    """Whether a fact is the subject with more of its address."""
    return fold(text).startswith(fold(subject))


def station(fact: Fact) -> int:
    """Where on the visit a fact belongs; dates come last."""
    return (
        LAST
        if fact.kind in ("date", "time") or fact.label in ("Viewings", "Besichtigung", "Visitas", "Visites")
        else near(fact.text)
    )


def near(text: str) -> int:
    """The station whose words the text holds first; unknown things are seen inside."""
    spoken = set(fold(text).split())
    return next((at for at, names in enumerate(STATIONS) if spoken & set(names.split())), 1)
