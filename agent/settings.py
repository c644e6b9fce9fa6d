"""Settings of the director, read once by the command that starts it."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class AgentSettings(BaseSettings):
    """Environment variables start with REELWRIGHT_AGENT_."""

    model_config = SettingsConfigDict(env_prefix="REELWRIGHT_AGENT_", extra="ignore", frozen=True)

    max_rounds: int = Field(default=2, ge=0, le=10, description="Repair rounds after the first review")
    workers: int = Field(default=0, ge=0, le=64, description="Worker processes; 0 for one per core")
    max_task_seconds: float = Field(default=3600, gt=0, description="Estimated work beyond which a plan is refused, s")
    max_cost_usd: float = Field(default=0.0, ge=0, description="Estimated cost beyond which a plan is refused, USD")
