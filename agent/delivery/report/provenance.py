"""Where every part came from: task, tool, model, licence, seed, and the hash of what was made."""

from __future__ import annotations

from agent.delivery.markup import Html, tag
from agent.delivery.report.material import Material
from agent.delivery.report.parts import section, table

SHORT_HASH = 12
HEADS = ("Task", "Tool", "Model", "Licence", "Seed", "Made (SHA-256)")


def provenance(material: Material) -> Html | None:
    """All finished tasks, folded away."""
    if not material.provenance:
        return None
    rows = [
        tag(
            "tr",
            tag("td", str(row["task"])),
            tag("td", f"{row['tool']} {row['version']}"),
            tag("td", str(row.get("model") or "")),
            tag("td", str(row.get("licence") or "")),
            tag("td", "" if row.get("seed") is None else str(row["seed"]), class_="num"),
            tag("td", *(tag("div", tag("code", str(made)[:SHORT_HASH])) for made in row.get("outputs", ()))),
        )
        for row in material.provenance
    ]
    folded = tag(
        "details", tag("summary", f"{len(rows)} tasks, each with its tool and what it made"), table(HEADS, rows)
    )
    return section("provenance", "Where every part came from", folded)
