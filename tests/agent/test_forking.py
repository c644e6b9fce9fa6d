"""A copy of this process: what it holds, how it ends, and when there may be none."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from agent.forking import can_be_copied


def answered(work: str) -> str:
    """What a fresh process prints that copies itself for this work, which may write to `answer`; and its last words."""
    script = f"""
import os
from agent.forking import Copy, can_be_copied
kept = {{"loaded": "before"}}
assert can_be_copied()
seen, answer = os.pipe()
other, _ = os.pipe()
print("not written yet", end="")
def work():
{work}
copy = Copy(work, [answer])
os.close(answer)
with copy.stdin as told:
    told.write(b"a household")
copy.wait(5)
print("|" + os.fdopen(seen).read())
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return done.stdout + done.stderr.strip()[-18:]


def test_a_copy_has_what_was_loaded_and_hears_what_it_is_told() -> None:
    assert answered("    os.write(answer, kept['loaded'].encode() + b' ' + os.read(0, 99))") == (
        "not written yet|before a household\n"
    )


def test_a_copy_holds_no_other_descriptors_and_leads_its_group() -> None:
    work = """
    print("never seen")
    try:
        os.fstat(other)
    except OSError:
        os.write(answer, b"closed " + str(os.getpgrp() == os.getpid()).encode())"""
    assert answered(work) == "not written yet|closed True\n"


def test_a_copy_that_fails_says_so_and_never_comes_back() -> None:
    assert answered("    raise ValueError('broken')") == "not written yet|\nValueError: broken"


def test_one_that_goes_on_is_waited_for_so_long_and_can_be_killed() -> None:
    script = """
import subprocess, time
from agent.forking import Copy
copy = Copy(lambda: time.sleep(60), [])
copy.stdin.close()
try:
    copy.wait(0.05)
except subprocess.TimeoutExpired:
    print("patient")
copy.kill()
copy.wait()
copy.wait(1)
copy.kill()
print("gone")
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=20)
    assert done.stdout.split() == ["patient", "gone"]


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="copies are made where threads can be counted")
def test_a_process_with_threads_is_not_copied() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert not can_be_copied()
    finally:
        done.set()
        thread.join()


def test_what_a_command_and_its_workers_share_starts_no_thread_and_no_numpy() -> None:
    script = """
import importlib, sys
from agent.forking import can_be_copied
from agent.nursery import SHARED
for name in SHARED:
    importlib.import_module(name)
print(can_be_copied(), "numpy" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]
