"""Which endpoint serves a role, by the settings alone; and that nothing is loaded where no model is set."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from agent.llm.endpoint import ADDRESSES, FREE, Price, endpoint_for, endpoints
from agent.settings import ModelSettings
from memory.errors import InvalidSetting

ROOT = Path(__file__).parents[3]
PROBE = """
import sys, agent.session, agent.graph, agent.authorship, agent.cli.doctor
print(*sorted({name.partition(".")[0] for name in sys.modules} & {"openai", "langchain_openai", "langchain", "skia"}))
"""


def named(**settings: Any) -> ModelSettings:
    keys = {name: SecretStr(value) for name, value in settings.items() if name.endswith("_key")}
    return ModelSettings(**(settings | keys))


def test_no_model_is_set_by_default() -> None:
    assert endpoint_for("writer", ModelSettings()) is None
    assert endpoints(ModelSettings()) == {}


def test_one_model_serves_all_roles() -> None:
    found = endpoints(named(llm="ollama:qwen3:8b"))
    (endpoint,) = found
    assert found[endpoint] == ("writer", "planner", "critic")
    assert (endpoint.model, endpoint.url, endpoint.price) == ("qwen3:8b", ADDRESSES["ollama"], FREE)
    assert endpoint.local


def test_a_role_may_have_a_model_of_its_own() -> None:
    settings = named(
        llm="vllm:small", llm_url="http://10.0.0.5:8000/v1", llm_key="k1", llm_critic="openai:big", llm_critic_key="k2"
    )
    writer, critic = endpoint_for("writer", settings), endpoint_for("critic", settings)
    assert writer
    assert critic
    assert (writer.name, writer.url, writer.key.get_secret_value()) == ("vllm:small", "http://10.0.0.5:8000/v1", "k1")
    assert (critic.name, critic.url, critic.key.get_secret_value()) == ("openai:big", ADDRESSES["openai"], "k2")


def test_a_key_goes_to_no_other_provider() -> None:
    critic = endpoint_for("critic", named(llm="vllm:small", llm_key="k1", llm_critic="openai:big"))
    assert critic
    assert critic.key.get_secret_value() == ""
    same = endpoint_for("critic", named(llm="openai:small", llm_key="k1", llm_critic="openai:big"))
    assert same
    assert same.key.get_secret_value() == "k1"


def test_prices_are_read_by_model() -> None:
    settings = named(llm="openai:a/b:c", llm_prices="a/b:c=0.5/2, other=1/1")
    endpoint = endpoint_for("writer", settings)
    assert endpoint
    assert endpoint.price == Price(0.5, 2.0)
    assert endpoint.price.of(1_000_000, 500_000) == pytest.approx(1.5)
    unknown = endpoint_for("writer", named(llm="gateway:x", llm_url="https://gate.example/v1"))
    assert unknown
    assert unknown.price is None


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        ({"llm": "gpt"}, "provider:model"),
        ({"llm": "acme:gpt"}, "openai, vllm"),
        ({"llm": "vllm:"}, "provider:model"),
        ({"llm": "gateway:x"}, "REELWRIGHT_LLM_URL"),
        ({"llm": "vllm:x", "llm_url": "ftp://host/v1"}, "REELWRIGHT_LLM_URL"),
        ({"llm": "vllm:x", "llm_url": "http://[::1/v1"}, "REELWRIGHT_LLM_URL"),
        ({"llm": "vllm:x", "llm_url": "http://host:99999/v1"}, "REELWRIGHT_LLM_URL"),
        ({"llm": "vllm:x", "llm_prices": "x"}, "REELWRIGHT_LLM_PRICES"),
        ({"llm": "vllm:x", "llm_prices": "x=1/-2"}, "REELWRIGHT_LLM_PRICES"),
        ({"llm": "vllm:x", "llm_prices": "x=nan/1"}, "REELWRIGHT_LLM_PRICES"),
        ({"llm": "vllm:x", "llm_critic": "gpt"}, "REELWRIGHT_LLM_CRITIC"),
    ],
)
def test_settings_that_make_no_sense_are_named(settings: dict[str, str], word: str) -> None:
    with pytest.raises(InvalidSetting, match=word):
        endpoints(named(**settings))


def test_nothing_secret_is_in_a_name() -> None:
    endpoint = endpoint_for(
        "writer", named(llm="vllm:x", llm_url="https://me:secret@host.example:8443/v1", llm_key="k9")
    )
    assert endpoint
    assert endpoint.host == "host.example:8443"
    assert "k9" not in repr(endpoint)


def test_without_a_model_no_client_is_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
