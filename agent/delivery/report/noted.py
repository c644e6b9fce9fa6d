"""What a person has to know before the film goes out: what was noticed, assumed, and made with."""

from __future__ import annotations

from agent.delivery.markup import Html, tag
from agent.delivery.report.material import Material
from agent.delivery.report.parts import listed, section


def noted(material: Material) -> Html | None:
    """Up to three lists side by side."""
    columns = (
        ("What you should know", material.notices or material.board.notices),
        ("Assumptions", material.board.assumptions),
        ("Made with", material.used),
    )
    lists = [tag("div", tag("h3", name), listed(points)) for name, points in columns if points]
    return section("notes", "Notes", tag("div", *lists, class_="two")) if lists else None
