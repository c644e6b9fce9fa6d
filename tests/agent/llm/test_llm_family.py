"""Families of models by name, and the critic that the settings lead to."""

from __future__ import annotations

import pytest

from agent.llm.endpoint import endpoint_for
from agent.llm.family import family, related
from agent.settings import ModelSettings


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("Qwen/Qwen3-4B-Instruct-2507", "qwen"),
        ("qwen2.5vl:7b", "qwen"),
        ("gpt-5-mini", "gpt"),
        ("openai/gpt-oss-20b", "gpt"),
        ("o3-mini", "gpt"),
        ("meta-llama/Llama-3.3-70B-Instruct", "llama"),
        ("deepseek-ai/DeepSeek-R1-Distill-Qwen-7B", "deepseek"),
        ("google/gemma-3-4b-it", "gemini"),
        ("mistralai/Ministral-8B", "mistral"),
        ("pixtral-12b", "mistral"),
        ("microsoft/phi-4", "phi"),
        ("anthropic/claude-sonnet-4", "claude"),
        ("opengvlab/InternVL3-8B", "internlm"),
        ("unsloth_zephyr", "unsloth"),
        ("7b", "b"),
        ("", ""),
    ],
)
def test_a_name_tells_its_family(model: str, expected: str) -> None:
    assert family(model) == expected


def test_relatives_are_told_whoever_serves_them() -> None:
    assert related("Qwen/Qwen3-4B", "qwen3-vl:8b")
    assert not related("Qwen/Qwen3-4B", "meta-llama/Llama-3.1-8B")


@pytest.mark.parametrize(
    ("settings", "critic"),
    [
        ({"llm": "vllm:Qwen/Qwen3-4B"}, "vllm:Qwen/Qwen3-4B"),
        ({"llm": "vllm:Qwen/Qwen3-4B", "llm_planner": "ollama:llama3.1"}, "ollama:llama3.1"),
        ({"llm": "vllm:Qwen/Qwen3-4B", "llm_planner": "ollama:qwen3:8b"}, "vllm:Qwen/Qwen3-4B"),
        ({"llm": "vllm:Qwen/Qwen3-4B", "llm_writer": "ollama:llama3.1"}, "vllm:Qwen/Qwen3-4B"),
        ({"llm": "vllm:a", "llm_planner": "ollama:b", "llm_critic": "ollama:a2"}, "ollama:a2"),
    ],
)
def test_a_critic_that_is_not_named_is_no_relative_where_there_is_one(settings: dict[str, str], critic: str) -> None:
    endpoint = endpoint_for("critic", ModelSettings.model_validate(settings))
    assert endpoint
    assert endpoint.name == critic
