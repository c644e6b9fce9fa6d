"""The page: sections in the order in which a person asks, under a policy that lets nothing in from outside."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from agent.delivery.markup import Html, tag
from agent.delivery.report.checks import checks
from agent.delivery.report.findings import findings
from agent.delivery.report.judged import judged
from agent.delivery.report.lead import lead
from agent.delivery.report.material import Material
from agent.delivery.report.noted import noted
from agent.delivery.report.pictures import sheet
from agent.delivery.report.provenance import provenance
from agent.delivery.report.repairs import repairs
from agent.delivery.report.score import timeline
from agent.delivery.report.sources import brief, credits_of, sources
from agent.delivery.report.story import story

HERE = Path(__file__).parent
SECTIONS = (
    ("findings", "Findings", findings),
    ("repairs", "Repairs", repairs),
    ("notes", "Notes", noted),
    ("time", "Over time", timeline),
    ("story", "Scenes", story),
    ("sheet", "Contact sheet", sheet),
    ("judged", "Judgement", judged),
    ("sources", "Sources", sources),
    ("credits", "Credits", credits_of),
    ("checks", "Checks", checks),
    ("brief", "Brief", brief),
    ("provenance", "Origin", provenance),
)
MINOR = {"findings", "repairs", "judged", "sources", "credits", "checks", "brief", "provenance"}
"""What comes behind the scenes where a film has passed: then its findings are remarks."""


def render_report(material: Material) -> str:
    """The page as HTML; the same run gives the same page."""
    order = SECTIONS if material.review.verdict != "pass" else sorted(SECTIONS, key=lambda each: each[0] in MINOR)
    made = [(name, title, part) for name, title, build in order if (part := build(material)) is not None]
    links = [tag("a", title, href=f"#{name}") for name, title, _ in made]
    told = f"{len(material.review.checks)} checks, {len(material.production.outputs)} finished tasks."
    main = tag("main", lead(material), tag("nav", *links, aria_label="Parts of this page"), *(p for _, _, p in made))
    footer = tag("footer", f"Made by Reelwright. {told} This page needs no network.")
    style, script = (Html((HERE / name).read_text(encoding="utf-8")) for name in ("page.css", "page.js"))
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", f"{material.board.title}: report"),
        tag("style", style),
    )
    return "<!doctype html>\n" + tag("html", head, tag("body", main, footer, tag("script", script)), lang="en") + "\n"


def _policy(style: str, script: str) -> str:
    """Only this style, this script, pictures inside the page, and the package's own files."""
    return (
        "default-src 'none'; img-src 'self' file: data:; media-src 'self' file:; "
        f"style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
