"""The embedded writer: a storyboard from an understood brief by rules, phrase books and a small knowledge base.

`write` loads with its first use: who only needs a word of the writer's does not wait for its phrase books.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agent.writers.embedded.writer import write

__all__ = ("write",)


def __getattr__(name: str) -> Any:
    if name in __all__:
        from agent.writers.embedded.writer import write

        return write
    raise AttributeError(name)
