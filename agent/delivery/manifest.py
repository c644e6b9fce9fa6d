"""The manifest: where every asset came from. It holds no time and no path, so equal runs have equal manifests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from agent.plan import Plan, resolve
from agent.production import Production
from memory.assets import Asset
from tools.registry import Registry

FORMAT = "reelwright-manifest/1"
ASSET = {"kind", "sha256", "suffix", "size"}


def manifest(
    plan: Plan, production: Production, files: Mapping[str, Asset], registry: Registry, seed: int
) -> dict[str, Any]:
    """Tool, version, parameters, seed, inputs and licence of every finished task, and the hash of every file."""
    return {
        "format": FORMAT,
        "files": {name: {"sha256": asset.sha256, "bytes": asset.size} for name, asset in sorted(files.items())},
        "tasks": [row for task in plan.tasks if (row := _row(task.id, plan, production, registry, seed))],
        "failed": {name: failure.message for name, failure in sorted(production.failed.items())},
    }


def _row(name: str, plan: Plan, production: Production, registry: Registry, seed: int) -> dict[str, Any] | None:
    if name not in production.outputs:
        return None
    task = next(task for task in plan.tasks if task.id == name)
    tool = registry.get(task.tool)
    request = resolve(dict(task.request), production.outputs)
    return {
        "task": name,
        "tool": task.tool,
        "version": tool.version,
        "model": getattr(tool, "model", "embedded"),
        "licence": getattr(tool, "licence", ""),
        "seed": seed if tool.determinism != "exact" else None,
        "request": task.request,
        "inputs": sorted({asset.sha256 for asset in assets_in(request)}),
        "outputs": sorted({asset.sha256 for asset in assets_in(production.outputs[name])}),
    }


def assets_in(value: Any) -> Iterator[Asset]:
    """Every asset inside a JSON value."""
    if isinstance(value, dict):
        if value.keys() == ASSET:
            yield Asset.model_validate(value)
        else:
            for inner in value.values():
                yield from assets_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from assets_in(inner)
