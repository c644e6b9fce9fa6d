"""What the film stands on: passages of sources, whose art and sound it has, and the brief itself."""

from __future__ import annotations

from agent.citing.credits import citation_rows
from agent.delivery.markup import Html, tag
from agent.delivery.report.material import Material
from agent.delivery.report.parts import section, table


def sources(material: Material) -> Html | None:
    """What is said and shown, by the passage that it stands on."""
    rows = [
        tag(
            "tr",
            tag("td", row["scene"]),
            tag("td", row.get("said") or row.get("shown")),
            tag("td", tag("div", tag("b", row["source"])), tag("div", row.get("where"))),
            tag("td", f"“{row['quote']}”"),
        )
        for row in citation_rows(material.board)
    ]
    return section("sources", "Sources", table(("Scene", "Said or shown", "Source", "Passage"), rows)) if rows else None


def credits_of(material: Material) -> Html | None:
    """Files that were handed in, and on which terms."""
    art = [
        (str(row["file"]), "picture", str(row["licence"] or row.get("credit") or ""), ", ".join(row["scenes"]))
        for row in material.art
    ]
    sound = [(str(row["file"]), str(row["part"]), str(row["licence"] or ""), "") for row in material.sounds]
    rows = [tag("tr", *(tag("td", cell) for cell in row)) for row in (*art, *sound)]
    return section("credits", "Credits", table(("File", "Used as", "Terms", "Scenes"), rows)) if rows else None


def brief(material: Material) -> Html:
    """The brief in the person's own words."""
    given = material.brief
    texts = [tag("p", tag("b", f"{source.name}: "), f"{len(source.text)} characters") for source in given.sources]
    words = [tag("p", line) for line in given.text.splitlines() if line.strip()]
    return section("brief", "The brief", *words, *texts)
