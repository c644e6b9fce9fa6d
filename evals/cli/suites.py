"""Where the suites of this project lie, and what is made from them."""

from __future__ import annotations

from pathlib import Path

SUITES = Path(__file__).parents[1] / "suites"
BRIEFS = SUITES / "briefs"
LENGTHS = SUITES / "durations.yaml"
DOCS = Path(__file__).parents[2] / "docs"
GALLERY = DOCS / "gallery"
