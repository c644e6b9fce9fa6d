"""What every class of settings is made of, and where a studio lies; read once at the edge."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Self

from pydantic import Field, ModelWrapValidatorHandler, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from memory.errors import InvalidSetting


class Settings(BaseSettings):
    """Settings from environment variables that start with the class's prefix."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True)

    @model_validator(mode="wrap")
    @classmethod
    def _told(cls, values: Any, read: ModelWrapValidatorHandler[Self]) -> Self:
        """Raises InvalidSetting, which names the variable, for a value that cannot be."""
        try:
            return read(values)
        except ValidationError as error:
            first = error.errors()[0]
            variable = f"{cls.model_config['env_prefix']}{first['loc'][0]}".upper()
            message = f"{variable} is {first['input']!r}: {first['msg'][:1].lower()}{first['msg'][1:]}."
            raise InvalidSetting(message) from None


class MemorySettings(Settings):
    """Environment variables start with REELWRIGHT_."""

    model_config = SettingsConfigDict(env_prefix="REELWRIGHT_")

    home: Path = Field(default=Path("studio"), description="Folder of the studio: runs, ledger, assets")
    assets_url: str = Field(
        default="", description="Object store of the assets, as in s3://bucket/prefix; empty for home/assets"
    )
