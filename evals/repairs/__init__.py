"""Repairs measured: single causes are planted inside runs, and what the director mends of them is counted."""

from __future__ import annotations

from evals.repairs.outcome import RepairsResult, Trial
from evals.repairs.running import run_repairs

__all__ = ("RepairsResult", "Trial", "run_repairs")
