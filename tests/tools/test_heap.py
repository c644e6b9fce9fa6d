"""Memory that a worker frees is used again, not asked of the system page by page."""

import platform
import subprocess
import sys

import pytest

COUNTED = """
import ctypes, resource
ctypes.CDLL(None).prctl(41, 1, 0, 0, 0)  # PR_SET_THP_DISABLE: every machine counts small pages
{first}
def fill():
    return bytearray(b"x") * (16 << 20)
fill()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(10):
    fill()
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""
KEEPING = "from tools.heap import keep_freed; keep_freed()"


def faults(first: str) -> int:
    """Page faults of taking 16 MB ten times, after the first time."""
    done = subprocess.run([sys.executable, "-c", COUNTED.format(first=first)], capture_output=True, check=True)
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has these parameters")
def test_what_is_freed_is_used_again() -> None:
    assert faults("") > 1000
    assert faults(KEEPING) < 100


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has these parameters")
def test_what_is_kept_can_be_given_back() -> None:
    given = COUNTED.replace("    fill()\nprint", "    fill(); give_back()\nprint")
    first = "from tools.heap import give_back, keep_freed; keep_freed()"
    done = subprocess.run([sys.executable, "-c", given.format(first=first)], capture_output=True, check=True)
    assert int(done.stdout) > 1000
