"""Reads a text over sentence by sentence, its lines kept."""

from __future__ import annotations

from collections.abc import Callable

from agent.reading.text.sentences import sentences


def by_sentence(text: str, language: str, read: Callable[[str], str]) -> str:
    """The text with what each of its sentences becomes; blank lines stay."""
    lines = (sentences(line, language) or [line] for line in text.split("\n"))
    return "\n".join(_in_a_row(list(map(read, line))) for line in lines)


def _in_a_row(told: list[str]) -> str:
    """Sentences as one line; behind one that ends in a line of its own, "Audience: children", the next begins anew."""
    return "".join(each + ("" if at == len(told) else "\n" if "\n" in each else " ") for at, each in enumerate(told, 1))


def apart(head: str, *others: str) -> str:
    """A sentence cut short, and what was cut from it as sentences that begin with a capital."""
    end = "" if head.endswith((".", "!", "?")) else "."
    return " ".join((f"{head}{end}", *(f"{each[:1].upper()}{each[1:]}." for each in others)))
