"""Ends a check that hangs, so that a film is called unjudged instead of never; and one that would end the program."""

from __future__ import annotations

import ctypes
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

AGAIN_S = 0.5
"""How soon a check that caught the alarm is stopped again."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raises TimeoutError inside the block after that many seconds, in any thread; RuntimeError for one that exits.

    Code that never comes back to Python cannot be stopped so; what decodes films has a process of its own.
    """
    in_main = threading.current_thread() is threading.main_thread() and hasattr(signal, "setitimer")
    with _alarm(seconds) if in_main else _watch(seconds):
        try:
            yield
        except SystemExit as error:
            message = "it tried to end the program"
            raise RuntimeError(message) from error


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    def _stop(_number: int, _frame: FrameType | None) -> None:
        message = f"not done within {seconds:g} s"
        raise TimeoutError(message)

    before = signal.signal(signal.SIGALRM, _stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def _watch(seconds: float) -> Iterator[None]:
    """The same outside of the main thread, where no signals arrive: another thread raises the error in this one."""
    lock, thread = threading.Lock(), threading.get_ident()
    over = False

    def _stop() -> None:
        with lock:
            if not over:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(TimeoutError))

    timer = threading.Timer(seconds, _stop)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        with lock:
            over = True
        timer.cancel()
