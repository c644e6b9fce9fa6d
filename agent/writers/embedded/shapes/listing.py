"""Listing: a visit from the street to the garden, then what is near, when to come and whom to ask."""

from __future__ import annotations

from agent.brief import Fact
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts
from agent.writers.embedded.wording import cap, fold

STATIONS = (
    "semi-detached detached house built renovated apartment flat einfamilienhaus baujahr casa maison construit construida",
    "living area rooms bedrooms kitchen bathrooms tiles pantry wohnfläche zimmer küche bad salón cocina baños salon cuisine pièces",
    "upstairs oak floors bedroom attic obergeschoss schlafzimmer dormitorios chambres étage",
    "cellar basement heating boiler energy class keller heizung energie sótano calefacción cave chauffage énergie",
    "garden terrace balcony plot shed tree garten terrasse balkon grundstück jardín terraza jardin",
    "stop school supermarket station parking minutes haltestelle schule parkplatz parada colegio aparcamiento arrêt école parking",
)


def listing(m: Material) -> list[Line]:
    """The facts in the order of a visit."""
    lines = parts.hook(m)
    welcome = m.book.say("listing_hook", subject=m.subject)
    lines += [Line(welcome, role="hook", worth=1.4).draw("hero", "title", subject="door, house", setting="street")] if welcome else []
    text = m.introduces() if m.what else m.book.say("reveal", subject=m.subject)
    lines.append(Line(text, role="reveal", keep="spine", worth=3).draw("title", "hero", headline=cap(m.subject), subject="house"))
    facts = m.of("product", "benefit", "number", "item", "statement")
    if len(facts) >= 4:
        lines += parts.told(m, sorted(facts, key=station), 2.0)
    else:
        lines += parts.told(m, facts, 2.0) + [
            parts.figured(Line(text, worth=1.8), text) for text in sorted(m.source_sentences, key=near)
        ]
    lines += parts.priced(m) + parts.dated(m) + parts.leftovers(m, lines)
    return [*lines, *parts.closing(m, "listing_close")]


def station(fact: Fact) -> int:
    """Where on the visit a fact belongs."""
    return near(fact.text)


def near(text: str) -> int:
    """The station whose words the text holds first; unknown things are seen inside."""
    spoken = set(fold(text).split())
    return next((at for at, names in enumerate(STATIONS) if spoken & set(names.split())), 1)
