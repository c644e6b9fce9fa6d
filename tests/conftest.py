"""What all tests share: the embedded voice on every machine, and no deadline for examples."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("unhurried", settings.default, deadline=None)  # a busy machine is no wrong result
settings.load_profile("unhurried")


@pytest.fixture(scope="session", autouse=True)
def embedded_voice() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REELWRIGHT_TOOLS_VOICE_ENGINES", "espeak")
        yield
