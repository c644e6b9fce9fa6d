"""The files of a package: outputs of tasks under the names that the plan gives them.

A name without a suffix gets that of the finished file; an output that is no file is written as JSON, a list of files is
numbered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from agent.plan import Plan, lookup
from agent.production import Production
from memory.assets import Asset


@dataclass
class Files:
    """What is handed over: assets and plain values by file name, and the plan's names of what there is."""

    assets: dict[str, Asset] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    delivered: set[str] = field(default_factory=set)


def files_of(plan: Plan, production: Production) -> Files:
    """The deliverables that were made."""
    found = Files()
    for name, reference in plan.deliverables.items():
        if reference.partition(".")[0] not in production.outputs:
            continue
        value: Any = lookup(reference, production.outputs)
        if value is None:
            continue
        found.delivered.add(name)
        if assets := dict(_assets(name, value)):
            found.assets |= assets
        else:
            found.values[f"{name}.json"] = value
    return found


def _assets(name: str, value: Any) -> Iterator[tuple[str, Asset]]:
    """One file, or a list of them under numbered names."""
    if isinstance(value, dict) and value.keys() == Asset.model_fields.keys():
        asset = Asset.model_validate(value)
        yield (name if PurePosixPath(name).suffix else f"{name}{asset.suffix}"), asset
    elif isinstance(value, list):
        for number, each in enumerate(value, 1):
            yield from _assets(f"{name}-{number}", each)
