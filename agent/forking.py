"""A copy of this process to work beside it: what it has loaded need not be loaded again."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
import traceback
from collections.abc import Callable, Collection
from pathlib import Path
from typing import IO, NoReturn

STANDARD = frozenset((0, 1, 2))
LOOK_S = 0.01


def can_be_copied() -> bool:
    """Whether this process has but one thread: a copy has no other, but all their locks as they stand."""
    threads = Path("/proc/self/task")
    return threads.is_dir() and len(list(threads.iterdir())) == 1


class Copy:
    """A copy that leads a process group of its own and does some work; it is held as a `subprocess.Popen` is."""

    def __init__(self, work: Callable[[], object], keep: Collection[int]) -> None:
        """Starts it.

        Args:
            work: what it does; it finds what is written to `stdin` at its descriptor 0.
            keep: descriptors that it needs beside the standard ones; it has no others.
        """
        told, tell = os.pipe()
        self.stdin: IO[bytes] = os.fdopen(tell, "wb")
        self.pid = os.fork()
        if self.pid == 0:
            _work(work, told, STANDARD.union(keep))
        os.close(told)
        self._ended = False

    def kill(self) -> None:
        """Ends it at once."""
        if not self._ended:
            os.kill(self.pid, signal.SIGKILL)

    def wait(self, timeout: float | None = None) -> None:
        """Returns when it has ended; raises `subprocess.TimeoutExpired` after `timeout` seconds."""
        until = None if timeout is None else time.monotonic() + timeout
        while not self._ended:
            self._ended = os.waitpid(self.pid, os.WNOHANG if until else 0)[0] == self.pid
            if until and not self._ended:
                if time.monotonic() >= until:
                    raise subprocess.TimeoutExpired("a copy of this process", timeout or 0.0)
                time.sleep(LOOK_S)


def _work(work: Callable[[], object], told: int, keep: Collection[int]) -> NoReturn:
    """Never returns to what the process was copied amid, and writes nothing that it had not written yet."""
    status = 1
    try:
        os.setpgid(0, 0)
        os.dup2(told, 0)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        for descriptor in [int(each.name) for each in Path("/proc/self/fd").iterdir()]:
            if descriptor not in keep:
                with contextlib.suppress(OSError):  # the list's own was closed when it had been read
                    os.close(descriptor)
        work()
        status = 0
    except Exception:
        os.write(2, traceback.format_exc().encode())
        raise
    finally:
        os._exit(status)
