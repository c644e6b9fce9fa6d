"""Brief understanding: from a person's words to the typed brief, in pure code."""

from agent.reading.understanding import understand

__all__ = ("understand",)
