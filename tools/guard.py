"""Keeps a worker from outliving its run, and the worker's own programs, such as ffmpeg, from outliving the worker.

The guard is the worker's parent. It does nothing but wait, so neither a tool that hangs in native code nor one that
was killed can keep it from clearing away the whole process group.
"""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Callable

LOOK_S = 0.25


def under_guard(work: Callable[[], None]) -> None:
    """Does the work in a child process; ends the whole group when the child ends or the run that started us does."""
    if os.getpgrp() != os.getpid():
        os.setpgid(0, 0)
    run = os.getppid()
    alive, held = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(alive)
        work()
        os._exit(0)
    os.close(held)
    for inherited in (0, 1):  # the worker's pipes must close when the worker ends
        os.close(inherited)
    status = _wait(child, alive, run)
    if status is not None and os.waitstatus_to_exitcode(status) != 0:
        sys.stderr.write(f"the worker ended with {_told(os.waitstatus_to_exitcode(status))}\n")
        sys.stderr.flush()
    os.killpg(0, signal.SIGKILL)


def _wait(child: int, alive: int, run: int) -> int | None:
    """The child's exit status, or None when the run is gone."""
    while os.getppid() == run:
        select.select([alive], [], [], LOOK_S)
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status
    return None


def _told(code: int) -> str:
    if code == -signal.SIGKILL:
        return "signal SIGKILL, as when the machine runs out of memory"
    return f"exit code {code}" if code > 0 else f"signal {signal.Signals(-code).name}"
