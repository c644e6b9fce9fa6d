"""What all tests share: films and lines that name no voice are spoken by the embedded one, on every machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def embedded_voice() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REELWRIGHT_TOOLS_VOICE_ENGINES", "espeak")
        yield
