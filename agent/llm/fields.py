"""Fields that several forms for models share."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator, Field

_LOOSE = re.compile(r"\s+")


def _clean(value: object) -> object:
    return _LOOSE.sub(" ", value).strip() if isinstance(value, str) else value


Sentence = Annotated[str, BeforeValidator(_clean), Field(min_length=1, max_length=300)]
"""A sentence or two on one line."""
