"""Every setting stands in the one documented table, and the table names no setting that is not there."""

import re
from pathlib import Path

from agent.settings import AgentSettings, ModelSettings
from memory.settings import MemorySettings
from tools.settings import ToolSettings

ROOT = Path(__file__).parents[2]


def test_the_settings_table_is_complete_and_true() -> None:
    known = {
        f"{cls.model_config['env_prefix']}{name}".upper()
        for cls in (MemorySettings, AgentSettings, ModelSettings, ToolSettings)
        for name in cls.model_fields
    }
    table = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    assert set(re.findall(r"`(REELWRIGHT_[A-Z_]+)`", table)) == known
