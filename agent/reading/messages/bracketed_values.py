"""Square brackets that only set off what a label asks for: "Must say: [open every day]. Must say: [free parking]."

They are the marks of whoever wrote the form, and would be spoken and shown with it. A bracket that holds a place for
something to come ("[date]", "[name here]") is left as it stands.
"""

from __future__ import annotations

import re

from agent.reading.cutting.passages import role_of

_VALUES = re.compile(
    r"(?P<label>(?<![^\s])[A-Za-z][^.:\[\]\n]{1,39}):\s+(?P<values>\[[^\[\]\n]{3,160}\](?:(?:,|;|\sand)?\s*"
    r"\[[^\[\]\n]{3,160}\])*)"
)
_PLACE = re.compile(
    r"(?:insert|add|your|tbc|tba|to be|xx+|placeholder|\.\.\.|…)(?!\w)|.*\bhere$|[\w-]+$", re.IGNORECASE
)


def without_value_brackets(text: str, language: str) -> str:
    """The brief without such brackets, where their label is one that is known and no place is held by them."""
    return _VALUES.sub(lambda found: _plain(found, language), text) if "[" in text else text


def _plain(found: re.Match[str], language: str) -> str:
    values = re.findall(r"\[([^\[\]\n]+)\]", found["values"])
    if not role_of(found["label"].strip(), language) or any(map(_PLACE.match, values)):
        return found.group()
    label = found["label"]
    return " ".join(f"{label}: {value.strip().rstrip('.')}." for value in values).removesuffix(".")
