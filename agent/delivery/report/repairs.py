"""What was repaired: each change that was tried, what it was tried for, and what came of it."""

from __future__ import annotations

from agent.critic import Repair
from agent.delivery.markup import Html, tag
from agent.delivery.report.material import Material
from agent.delivery.report.parts import section, table

ENDS = {
    "open": ("soft", "not judged"),
    "fixed": ("good", "mended"),
    "moved": ("warn", "helped, but not enough"),
    "unmoved": ("warn", "changed nothing"),
    "undone": ("soft", "taken back"),
}


def repairs(material: Material) -> Html | None:
    """A table of all rounds; None where nothing had to be repaired."""
    if not material.review.repairs:
        return None
    heads = ("For", "What was done", "Result", "Before", "After")
    return section("repairs", "Repairs", table(heads, [_row(each) for each in material.review.repairs]))


def _row(repair: Repair) -> Html:
    tone, end = ENDS[repair.outcome]
    after = repair.after or ("gone" if repair.outcome == "fixed" else "")
    return tag(
        "tr",
        tag("td", repair.check.replace("_", " "), repair.scene and f" in {repair.scene}"),
        tag("td", repair.told.partition(" (")[0] + "."),
        tag("td", end, class_=f"state {tone}"),
        tag("td", repair.before),
        tag("td", after),
    )
