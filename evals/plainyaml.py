"""YAML as people mean it: 16:9 is a shape and no number of seconds, `no` is a word, and a date stays as written."""

from __future__ import annotations

import re
from typing import Any

import yaml

DIGITS = list("-+0123456789.")
PLAIN = {
    "tag:yaml.org,2002:bool": (re.compile(r"^(?:true|false)$"), list("tf")),
    "tag:yaml.org,2002:int": (re.compile(r"^[-+]?[0-9]+$"), DIGITS),
    "tag:yaml.org,2002:float": (re.compile(r"^[-+]?[0-9]*\.[0-9]+$"), DIGITS),
    "tag:yaml.org,2002:null": (re.compile(r"^(?:~|null|)$"), ["~", "n", ""]),
}


class PlainLoader(yaml.SafeLoader):
    """Safe, and with the guesses of YAML 1.1 that surprise people left out."""

    yaml_implicit_resolvers: dict[str, list[Any]] = {}  # noqa: RUF012 - the base class shares its own with all loaders


for _tag, (_pattern, _first) in PLAIN.items():
    PlainLoader.add_implicit_resolver(_tag, _pattern, _first)


def load(text: str) -> Any:
    """The document as Python values."""
    return yaml.load(text, Loader=PlainLoader)  # noqa: S506 - PlainLoader is a SafeLoader
