"""The command line answers at once: help loads none of the heavy libraries."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = ("langgraph", "langchain", "langchain_core", "chromadb", "torch", "skia", "numpy", "cv2", "av", "scipy")
PROBE = """
import sys
from agent.cli import app
try:
    app(sys.argv[1:], standalone_mode=True)
except SystemExit:
    pass
sys.stderr.write("LOADED " + " ".join(sorted(m for m in sys.modules if "." not in m)))
"""


@pytest.mark.parametrize("command", [(), ("make",), ("resume",), ("runs",), ("show",), ("doctor",), ("voices",)])
def test_help_teaches_and_imports_nothing_heavy(command: tuple[str, ...]) -> None:
    result = subprocess.run(
        [sys.executable, "-c", PROBE, *command, "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "Usage" in result.stdout
    loaded = result.stderr.rpartition("LOADED ")[2].split()
    assert "agent" in loaded
    assert not set(HEAVY) & set(loaded)
