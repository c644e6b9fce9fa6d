"""What a language model adds, where one is set: free sentences put as documented ones, and translation.

The model never changes a storyboard. It answers with sentences of the documented set, and these are heard, judged and
applied as if the person had said them; a sentence that is not heard is sent back to it.
"""

from __future__ import annotations

from agent.brief import Language
from agent.edits.forms import Heard
from agent.edits.means import Means
from agent.storyboard import Storyboard
from agent.workshop import Workshop


async def heard_by_model(shop: Workshop, run: str, sentence: str, board: Storyboard) -> Heard | None:
    """The edits that a model reads in a sentence; None where no model is set, or it gives no usable answer."""
    return None


async def translated(
    shop: Workshop, run: str, board: Storyboard, language: Language, means: Means
) -> Storyboard | None:
    """The storyboard in another language; None where no model is set."""
    return None
