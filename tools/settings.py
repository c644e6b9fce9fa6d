"""Settings that tools may be given; read once at the edge and handed down in the context."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class ToolSettings(BaseSettings):
    """Environment variables start with REELWRIGHT_TOOLS_."""

    model_config = SettingsConfigDict(env_prefix="REELWRIGHT_TOOLS_", extra="ignore", frozen=True)

    ffmpeg: str = Field(default="", description="Path of an ffmpeg program; empty for the one that pip installed")
    preset: str = Field(default="veryfast", description="x264 preset of scene segments")
    crf: int = Field(default=20, ge=0, le=40, description="x264 constant rate factor of scene segments")
    audio_kbps: int = Field(default=256, ge=64, le=512, description="AAC bit rate of the finished film, kbit/s")
