"""What every tool has to keep to, built-in or a stranger's, tried for real and without a network."""

from tools.conformance.suite import ContextFactory, Verdict, check

__all__ = ("ContextFactory", "Verdict", "check")
