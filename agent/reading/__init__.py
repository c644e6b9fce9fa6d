"""Brief understanding: from a person's words to the typed brief, in pure code.

`understand` loads with its first use: who only cuts sentences does not wait for all that it knows.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agent.reading.understanding import understand

__all__ = ("understand",)


def __getattr__(name: str) -> Any:
    if name in __all__:
        from agent.reading.understanding import understand

        return understand
    raise AttributeError(name)
