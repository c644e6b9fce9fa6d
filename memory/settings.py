"""Where a studio lies; read once at the edge."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class MemorySettings(BaseSettings):
    """Environment variables start with REELWRIGHT_."""

    model_config = SettingsConfigDict(env_prefix="REELWRIGHT_", extra="ignore", frozen=True)

    home: Path = Field(default=Path("studio"), description="Folder of the studio: runs, ledger, assets")
    assets_url: str = Field(
        default="", description="Object store of the assets, as in s3://bucket/prefix; empty for home/assets"
    )
