"""Text of people and of models as data inside a prompt: JSON that cannot end the block that it stands in."""

from __future__ import annotations

import json
import re
from typing import Any

_ESCAPED = str.maketrans({"`": "\\u0060", "<": "\\u003c", ">": "\\u003e"})
_BRACKETED = re.compile(r"\[(?=/?[A-Z_]+\])")  # marks of a chat such as [INST]; no list of JSON begins like that


def as_data(value: Any) -> str:
    """JSON that reads as the same value, and holds neither fences nor marks that a server takes for a new speaker."""
    return _BRACKETED.sub(r"\\u005b", json.dumps(value, ensure_ascii=False, indent=1).translate(_ESCAPED))
