"""Runs one case in a process of its own: `python -m evals.harness.alone ORDER`; the outcome is left beside the order.

A case that bursts, hangs or eats memory takes down its own process only, and what it cost is measured from outside.
When the harness is gone, whatever it was ended by, the case and all that it has started end too.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

from evals.harness.kinds.table import KINDS
from evals.harness.outcome import CaseOrder
from evals.watching import end_tree

ORDER, OUTCOME = "order.json", "outcome.json"
LOOK_S = 0.25


def main(order: Path) -> None:
    """Runs the case that the file tells of."""
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    asked = CaseOrder.model_validate_json(order.read_text(encoding="utf-8"))
    outcome = KINDS[asked.kind].runner()(asked)
    (order.parent / OUTCOME).write_text(outcome.model_dump_json(), encoding="utf-8")


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(LOOK_S)
    end_tree(os.getpid())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
