"""Suites, metrics and benchmarks: what Reelwright is measured by."""
