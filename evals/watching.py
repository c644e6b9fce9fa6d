"""Runs a command and measures it from outside: wall time, CPU, and the memory of its whole process tree.

It looks five times a second. Memory is the proportional set size (PSS) summed over the tree, so that shared pages count
once; CPU is what each process was last seen with, summed over all that were seen, ended ones included.
"""

from __future__ import annotations

import math
import os
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict

ROOT = Path(__file__).parents[1]
LOOK_S = 0.2
REAP_S = 0.02
TICKS = os.sysconf("SC_CLK_TCK")


class Spent(BaseModel):
    """What a command took; `late` is one that was ended past its deadline."""

    model_config = ConfigDict(frozen=True)

    wall_s: float
    cpu_s: float
    peak_mb: float
    status: int
    late: bool = False


def watched(command: Sequence[str], told: Path, complained: Path, timeout_s: float, stop_s: float = math.inf) -> Spent:
    """Runs a command with its output in files, in a session of its own; past `timeout_s` all of its tree is ended.

    Args:
        command: the program and its arguments.
        told: the file for its standard output.
        complained: the file for its standard error.
        timeout_s: its deadline.
        stop_s: when it is stopped as Ctrl-C does, once.

    Raises:
        KeyboardInterrupt: as it came, after the tree has been ended.
    """
    with told.open("wb") as out, complained.open("wb") as err:
        process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=out, stderr=err, start_new_session=True
        )
    try:
        return _followed(process, timeout_s, stop_s)
    except BaseException:
        end_tree(process.pid)
        process.wait()
        raise


def _followed(process: subprocess.Popen[bytes], timeout_s: float, stop_s: float) -> Spent:
    started, meter, late = time.monotonic(), _Meter(process.pid), False
    while True:
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        passed = time.monotonic() - started
        if ended:
            process.returncode = os.waitstatus_to_exitcode(status)
            cpu = max(meter.cpu_s, usage.ru_utime + usage.ru_stime)
            spent = {"wall_s": round(passed, 2), "cpu_s": round(cpu, 2), "peak_mb": round(meter.peak_mb, 1)}
            return Spent(**spent, status=process.returncode, late=late)
        meter.look(passed)
        if passed > stop_s:
            stop_s = math.inf
            os.killpg(process.pid, signal.SIGINT)
        if passed > timeout_s and not late:
            late = True
            end_tree(process.pid)
        time.sleep(REAP_S)


class _Meter:
    """What has been seen of a process tree so far."""

    def __init__(self, root: int) -> None:
        self.peak_mb = 0.0
        self._root, self._looked = root, -LOOK_S
        self._cpu: dict[int, float] = {}

    @property
    def cpu_s(self) -> float:
        """CPU seconds of all processes that were seen."""
        return sum(self._cpu.values())

    def look(self, passed: float) -> None:
        """Looks where it is time to; `passed` is in seconds since the command began."""
        if passed - self._looked < LOOK_S:
            return
        self._looked = passed
        pids = tree(self._root)
        self.peak_mb = max(self.peak_mb, sum(map(_pss_mb, pids)))
        self._cpu |= {pid: seconds for pid in pids if (seconds := _cpu_s(pid)) is not None}


def end_tree(root: int, *, spare_root: bool = False) -> None:
    """Ends a process and everything that it has started, at once and without asking."""
    for pid in sorted(tree(root)):
        if not (spare_root and pid == root):
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue


def tree(root: int) -> set[int]:
    """A process and its descendants, as they are now."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except (OSError, IndexError):
            continue
    found, grown = {root}, True
    while grown:
        more = {pid for pid, parent in parents.items() if parent in found} - found
        found |= more
        grown = bool(more)
    return found


def _pss_mb(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def _cpu_s(pid: int) -> float | None:
    """Of the process alone; None for one that is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / TICKS
