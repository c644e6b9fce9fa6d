"""Settings of the director, read once by the command that starts it."""

from __future__ import annotations

from pydantic import Field, SecretStr
from pydantic_settings import SettingsConfigDict

from memory.settings import Settings


class AgentSettings(Settings):
    """Environment variables start with REELWRIGHT_AGENT_."""

    model_config = SettingsConfigDict(env_prefix="REELWRIGHT_AGENT_")

    max_rounds: int = Field(default=2, ge=0, le=10, description="Repair rounds after the first review")
    workers: int = Field(default=0, ge=0, le=64, description="Worker processes; 0 for one per core")
    max_task_seconds: float = Field(default=3600, gt=0, description="Estimated work beyond which a plan is refused, s")
    max_cost_usd: float = Field(default=0.0, ge=0, description="Estimated cost beyond which a plan is refused, USD")
    private_sources: bool = Field(default=False, description="Whether sources may lie on this machine's own network")


class ModelSettings(Settings):
    """Which language models the director thinks with; none where REELWRIGHT_LLM is empty."""

    model_config = SettingsConfigDict(env_prefix="REELWRIGHT_")

    llm: str = Field(default="", description="provider:model, provider one of openai, vllm, ollama, llamacpp, gateway")
    llm_url: str = Field(
        default="", description="Base address, such as http://127.0.0.1:8000/v1; empty: the provider's"
    )
    llm_key: SecretStr = Field(default=SecretStr(""), description="Key of the endpoint")
    llm_writer: str = Field(default="", description="provider:model that writes storyboards; empty for REELWRIGHT_LLM")
    llm_writer_url: str = ""
    llm_writer_key: SecretStr = SecretStr("")
    llm_planner: str = Field(default="", description="provider:model that chooses tools; empty for REELWRIGHT_LLM")
    llm_planner_url: str = ""
    llm_planner_key: SecretStr = SecretStr("")
    llm_critic: str = Field(default="", description="provider:model that judges drafts; empty for REELWRIGHT_LLM")
    llm_critic_url: str = ""
    llm_critic_key: SecretStr = SecretStr("")
    llm_judge: bool = Field(default=True, description="Whether the critic's model rates finished films by the rubric")
    llm_prices: str = Field(default="", description="USD per million tokens: model=input/output, more after commas")
    llm_max_tokens: int = Field(default=4096, ge=64, le=65536, description="Longest reply, tokens")
    llm_temperature: float | None = Field(default=None, ge=0, le=2, description="Empty for the endpoint's own")
    llm_silence_s: float = Field(default=60.0, gt=0, le=3600, description="Longest wait for the next piece, seconds")
    llm_deadline_s: float = Field(default=300.0, gt=0, le=7200, description="Longest wait for a whole reply, seconds")
