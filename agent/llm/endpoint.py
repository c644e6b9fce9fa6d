"""Which endpoint and model serve a role, from the settings; nothing heavy is loaded to learn that there is none."""

from __future__ import annotations

import hashlib
import ipaddress
from dataclasses import dataclass
from typing import Literal, cast, get_args
from urllib.parse import urlsplit

from pydantic import SecretStr

from agent.llm.family import related
from agent.settings import ModelSettings
from memory.errors import InvalidSetting

Role = Literal["writer", "planner", "critic"]
Provider = Literal["openai", "vllm", "ollama", "llamacpp", "gateway"]
ADDRESSES: dict[Provider, str] = {
    "openai": "https://api.openai.com/v1",
    "vllm": "http://127.0.0.1:8000/v1",
    "ollama": "http://127.0.0.1:11434/v1",
    "llamacpp": "http://127.0.0.1:8080/v1",
    "gateway": "",
}
OWN: frozenset[Provider] = frozenset({"vllm", "ollama", "llamacpp"})
MILLION = 1_000_000


@dataclass(frozen=True)
class Price:
    """USD per million tokens."""

    input: float
    output: float

    def of(self, input_tokens: int, output_tokens: int) -> float:
        """What so many tokens cost, USD."""
        return (input_tokens * self.input + output_tokens * self.output) / MILLION


FREE = Price(0.0, 0.0)


@dataclass(frozen=True)
class Endpoint:
    """A model behind an address, and how long it may take; `price` is None where nobody said what it costs."""

    provider: Provider
    model: str
    url: str
    key: SecretStr
    price: Price | None = None
    max_tokens: int = 4096
    temperature: float | None = None
    silence_s: float = 60.0
    deadline_s: float = 300.0

    @property
    def name(self) -> str:
        """The model as the settings name it."""
        return f"{self.provider}:{self.model}"

    @property
    def host(self) -> str:
        """Where it answers, without anything secret that an address may hold."""
        parts = urlsplit(self.url)
        return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)

    @property
    def identity(self) -> str:
        """Names what was learnt about this model at this address."""
        return hashlib.sha256(f"{self.url}\n{self.model}".encode()).hexdigest()[:16]

    @property
    def local(self) -> bool:
        """Whether it runs on this machine, where no proxy stands in between."""
        host = urlsplit(self.url).hostname or ""
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return host == "localhost"


def endpoint_for(role: Role, settings: ModelSettings) -> Endpoint | None:
    """The endpoint that serves a role; None where no model is set.

    A critic that is not named is one of another family than the writer, where the settings hold one.

    Raises:
        InvalidSetting: the model's name, the address or the price list cannot be read.
    """
    if role == "critic" and not settings.llm_critic:
        return _unlike_the_writer(settings)
    return _named(role, settings)


def _unlike_the_writer(settings: ModelSettings) -> Endpoint | None:
    """The general model, or the planner's where that alone is no relative of the writer's."""
    general, writer, planner = (_named(role, settings) for role in ("critic", "writer", "planner"))
    if not (general and writer and planner) or not related(general.model, writer.model):
        return general
    return general if related(planner.model, writer.model) else planner


def _named(role: Role, settings: ModelSettings) -> Endpoint | None:
    own: str = getattr(settings, f"llm_{role}")
    named = own or settings.llm
    if not named:
        return None
    provider, model = _split(named, f"REELWRIGHT_LLM_{role.upper()}" if own else "REELWRIGHT_LLM")
    shared = not own or _same_provider(provider, settings.llm)
    url = getattr(settings, f"llm_{role}_url") or (settings.llm_url if shared else "") or ADDRESSES[provider]
    own_key: SecretStr = getattr(settings, f"llm_{role}_key")
    key = own_key if own_key.get_secret_value() or not shared else settings.llm_key
    return Endpoint(
        provider=provider,
        model=model,
        url=_checked(url, named),
        key=key,
        price=_prices(settings.llm_prices).get(model, FREE if provider in OWN else None),
        max_tokens=settings.llm_max_tokens,
        temperature=settings.llm_temperature,
        silence_s=settings.llm_silence_s,
        deadline_s=settings.llm_deadline_s,
    )


def endpoints(settings: ModelSettings) -> dict[Endpoint, tuple[Role, ...]]:
    """Each endpoint that is set, with the roles that it serves.

    Raises:
        InvalidSetting: as for `endpoint_for`.
    """
    serving: dict[Endpoint, tuple[Role, ...]] = {}
    for role in get_args(Role):
        if found := endpoint_for(role, settings):
            serving[found] = (*serving.get(found, ()), role)
    return serving


def _split(named: str, variable: str) -> tuple[Provider, str]:
    provider, colon, model = named.strip().partition(":")
    if not colon or not model or provider not in get_args(Provider):
        providers = ", ".join(get_args(Provider))
        message = f"{variable} is {named!r:.80}; write provider:model, with a provider out of {providers}."
        raise InvalidSetting(message)
    return cast("Provider", provider), model


def _same_provider(provider: Provider, general: str) -> bool:
    return general.partition(":")[0].strip() == provider


def _checked(url: str, named: str) -> str:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        message = f"The model {named!r} has no http or https address: set REELWRIGHT_LLM_URL to one, up to its /v1."
        raise InvalidSetting(message)
    return url.rstrip("/")


def _prices(text: str) -> dict[str, Price]:
    found: dict[str, Price] = {}
    for entry in filter(None, map(str.strip, text.split(","))):
        model, _, rates = entry.rpartition("=")
        try:
            per_input, per_output = (float(rate) for rate in rates.split("/"))
        except ValueError:
            per_input = per_output = -1.0
        if not model or not (0 <= per_input < MILLION and 0 <= per_output < MILLION):
            message = f"REELWRIGHT_LLM_PRICES holds {entry!r:.80}; write model=input/output in USD per million tokens."
            raise InvalidSetting(message)
        found[model.strip()] = Price(per_input, per_output)
    return found
