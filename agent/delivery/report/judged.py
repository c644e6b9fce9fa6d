"""What a judge with a model said by the rubric: a score, a moment and a gap for each criterion."""

from __future__ import annotations

from agent.critic.judgement import HIGHEST, Rated
from agent.delivery.markup import Html, tag
from agent.delivery.report.material import Material
from agent.delivery.report.parts import moment, section, table


def judged(material: Material) -> Html | None:
    """The ratings, or why there are none; None where nobody was asked."""
    judgement = material.review.judgement
    if judgement is None:
        return None
    asked = tag("p", f"{judgement.judge} judged by {judgement.saw}. ", judgement.message, class_="sub")
    rows = [_row(rated) for rated in judgement.ratings]
    heads = ("Criterion", "Score", "At", "Seen", "Missing to be better")
    return section("judged", "A model's judgement", asked, table(heads, rows) if rows else None)


def _row(rated: Rated) -> Html:
    return tag(
        "tr",
        tag("td", rated.criterion),
        tag("td", f"{rated.score} of {HIGHEST}", class_="num"),
        tag("td", moment(rated.time)),
        tag("td", rated.seen),
        tag("td", rated.gap),
    )
