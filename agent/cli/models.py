"""What `doctor` says about language models: who serves which role, and what the probe found."""

from __future__ import annotations

from typing import Any

NONE_SET = "none set: the embedded writer writes; REELWRIGHT_LLM=provider:model sets one (docs/models.md)"


def model_rows() -> list[dict[str, Any]]:
    """One row an endpoint, with the roles that it serves; empty where no model is set.

    Raises:
        InvalidSetting: the settings of a model cannot be read.
    """
    from agent.llm.endpoint import endpoints
    from agent.settings import ModelSettings
    from memory.settings import MemorySettings

    found = endpoints(ModelSettings())
    if not found:
        return []
    import asyncio

    from agent.llm.probe import probe

    async def rows() -> list[dict[str, Any]]:
        home = MemorySettings().home
        probed = [await probe(endpoint, home) for endpoint in found]
        return [
            {"roles": list(roles), "address": endpoint.host, "priced": endpoint.price is not None}
            | each.facts.model_dump(mode="json")
            | {"problem": each.problem}
            for (endpoint, roles), each in zip(found.items(), probed, strict=True)
        ]

    return asyncio.run(rows())


def model_line(row: dict[str, Any]) -> str:
    """One row as a person reads it."""
    who = f"{row['name']} at {row['address']} ({', '.join(row['roles'])})"
    if row["problem"]:
        return f"NO  {who}: {row['problem']} The embedded writer takes over."
    context = f"{row['context_tokens']:,} tokens" if row["context_tokens"] else "not told"
    sight = {True: "sees pictures", False: "text only", None: "pictures not tried"}[row["pictures"]]
    price = "" if row["priced"] else "; no price known, so no budget can be kept (REELWRIGHT_LLM_PRICES)"
    return (
        f"ok  {who}: forms {', '.join(row['methods'])}; context {context}; {sight}; "
        f"{row['tokens_per_second']:g} tokens/s, first after {row['first_token_s']:g} s{price}"
    )
