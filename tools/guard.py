"""Keeps a worker from outliving its run, and the worker's own programs, such as ffmpeg, from outliving the worker.

The guard is the worker's parent and leads its process group. It does nothing but wait, so neither a tool that hangs in
native code nor one that was killed can keep it from clearing away the whole group.
"""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Callable
from typing import NoReturn

LOOK_S = 0.25


def under_guard(work: Callable[[], None], *, life: int, orders: int) -> NoReturn:
    """Does the work in a child process; ends the whole group when the child ends or its run lets go of it.

    Args:
        life: descriptor of a pipe that nobody writes to; it ends when the run does, or wants the worker ended.
        orders: the worker's own descriptor, which its guard must not hold. The one of its answers it does hold, so
            that these end when nothing of the worker is left.
    """
    alive, held = os.pipe()
    child = os.fork()
    if child == 0:
        for guards in (alive, life):
            os.close(guards)
        work()
        os._exit(0)
    for workers in (held, orders):
        os.close(workers)
    status = _wait(child, alive, life)
    if status is not None and os.waitstatus_to_exitcode(status) != 0:
        sys.stderr.write(f"the worker ended with {_told(os.waitstatus_to_exitcode(status))}\n")
        sys.stderr.flush()
    os.killpg(0, signal.SIGKILL)
    raise SystemExit  # never reached: the guard is of the group


def _wait(child: int, alive: int, life: int) -> int | None:
    """The child's exit status, or None when it is not wanted any more.

    A program that the child left behind may hold its pipe for good, so that its end is looked for as well.
    """
    while True:
        ready, _, _ = select.select([alive, life], [], [], LOOK_S)
        if life in ready:
            return None
        ended, status = os.waitpid(child, os.WNOHANG if alive not in ready else 0)
        if ended:
            return status


def _told(code: int) -> str:
    if code == -signal.SIGKILL:
        return "signal SIGKILL, as when the machine runs out of memory"
    return f"exit code {code}" if code > 0 else f"signal {signal.Signals(-code).name}"
