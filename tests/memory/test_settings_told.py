"""A setting that cannot be is told as a sentence: the variable, its value, and what it has to be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from agent.settings import AgentSettings, ModelSettings
from memory.errors import InvalidSetting
from memory.settings import MemorySettings, Settings
from tools.settings import ToolSettings

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("settings", "variable", "value", "told"),
    [
        (AgentSettings, "REELWRIGHT_AGENT_WORKERS", "abc", "valid integer"),
        (ToolSettings, "REELWRIGHT_TOOLS_CRF", "99", "less than or equal to 40"),
        (ModelSettings, "REELWRIGHT_LLM_TEMPERATURE", "9", "less than or equal to 2"),
    ],
)
def test_the_variable_its_value_and_its_bound_are_named(
    monkeypatch: pytest.MonkeyPatch, settings: type[Settings], variable: str, value: str, told: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(InvalidSetting, match=rf"^{variable} is '{value}': input should be .*{told}"):
        settings()


def test_settings_that_can_be_are_read_and_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REELWRIGHT_HOME", "elsewhere")
    monkeypatch.setenv("REELWRIGHT_UNHEARD_OF", "x")
    assert MemorySettings().home == Path("elsewhere")
    assert MemorySettings(home=Path("here")).home == Path("here")


@pytest.mark.parametrize("command", [("agent", "make", "Tea"), ("tools", "run", "search.icons", "--set", "query=cup")])
def test_commands_end_with_the_sentence(tmp_path: Path, command: tuple[str, ...]) -> None:
    broken = {"REELWRIGHT_TOOLS_CRF": "99", "REELWRIGHT_HOME": str(tmp_path / "studio")}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, env=broken, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.endswith("REELWRIGHT_TOOLS_CRF is '99': input should be less than or equal to 40.\n")
    assert "Traceback" not in done.stderr
