"""Reads a text over sentence by sentence, its lines kept."""

from __future__ import annotations

from collections.abc import Callable

from agent.reading.sentences import sentences


def by_sentence(text: str, language: str, read: Callable[[str], str]) -> str:
    """The text with what each of its sentences becomes; blank lines stay."""
    return "\n".join(" ".join(map(read, sentences(line, language) or [line])) for line in text.split("\n"))


def apart(head: str, *others: str) -> str:
    """A sentence cut short, and what was cut from it as sentences that begin with a capital."""
    end = "" if head.endswith((".", "!", "?")) else "."
    return " ".join((f"{head}{end}", *(f"{each[:1].upper()}{each[1:]}." for each in others)))
