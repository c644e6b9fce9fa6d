"""What production may use of the machine: what the process was given, which may be less than what the machine has."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from pydantic import Field

from agent.brief import Closed

CGROUPS = Path("/sys/fs/cgroup")
OWN_CGROUP = Path("/proc/self/cgroup")
MEMORY_SHARE = 0.8


class Limits(Closed):
    """Upper bounds on everything that runs at one time, and on attempts."""

    cpu: float = Field(default=1.0, gt=0, description="Cores")
    memory_mb: int = Field(default=2000, ge=1)
    gpu: float = Field(default=0.0, ge=0, description="1 where there is a GPU to use, else 0")
    network: int = Field(default=8, ge=1, description="Calls to the network at one time")
    retries: int = Field(default=3, ge=1, description="Attempts at a task that fails for a passing reason")

    @classmethod
    def of_machine(cls) -> Limits:
        """The cores and the memory that this process was given."""
        cores = float(len(os.sched_getaffinity(0))) if hasattr(os, "sched_getaffinity") else float(os.cpu_count() or 1)
        return cls(
            cpu=min([cores, *_cpu_quotas()]),
            memory_mb=max(int(min([_free_memory(), *_memory_caps()]) * MEMORY_SHARE) >> 20, 1),
            gpu=1.0 if Path("/dev/nvidiactl").exists() else 0.0,
        )


def _free_memory() -> float:
    """Bytes that can be had without swapping."""
    meminfo = Path("/proc/meminfo")
    if meminfo.exists():
        for line in meminfo.read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return float(line.split()[1]) * 1024
    return float(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))


def _cpu_quotas() -> Iterator[float]:
    for text in _control_files("cpu.max"):
        quota, period = text.split()
        if quota != "max":
            yield int(quota) / int(period)


def _memory_caps() -> Iterator[float]:
    return (float(text) for text in _control_files("memory.max") if text != "max")


def _control_files(name: str) -> Iterator[str]:
    """The control file of this process's group and of every group around it; the narrowest counts."""
    if not OWN_CGROUP.exists():
        return
    path = next((line[3:] for line in OWN_CGROUP.read_text().splitlines() if line.startswith("0::")), "/")
    group = CGROUPS / path.lstrip("/")
    for folder in (group, *group.parents):
        if not folder.is_relative_to(CGROUPS):
            return
        if (folder / name).exists():
            yield (folder / name).read_text().strip()
