"""The report: one page that opens offline and tells a person what was made, what was assumed and what was measured.

It asks nothing of the network: styles, script and pictures are inside, and the film is the one beside it. One section a
file; a section that has nothing to tell is left out.
"""

from __future__ import annotations

from agent.delivery.report.material import Material
from agent.delivery.report.page import render_report

__all__ = ("Material", "render_report")
