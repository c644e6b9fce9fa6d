"""Why a model gave no usable answer; whoever asked takes its embedded stand-in and says so."""

from __future__ import annotations

from typing import Literal

Reason = Literal["unreachable", "rejected", "busy", "silent", "refused", "truncated", "invalid", "budget"]


class ModelFailed(Exception):
    """No usable answer came; the message names the model, what happened and the way out.

    `reason` is what programs read: `unreachable` no connection, `rejected` the endpoint turned the request down
    (key, model name, size), `busy` it stayed overloaded, `silent` it stalled, `refused` the model declined,
    `truncated` or `invalid` no reply could be used, `budget` the next call might cost more than is left.
    """

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason: Reason = reason
