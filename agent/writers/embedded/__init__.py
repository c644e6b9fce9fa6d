"""The embedded writer: a storyboard from an understood brief by rules, phrase books and a small knowledge base."""

from agent.writers.embedded.writer import write

__all__ = ("write",)
