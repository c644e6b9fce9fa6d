"""A take: one idea and its scenes, as the model left them and code has passed them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from agent.writers.llm.forms import Draft, Treatment


@dataclass(frozen=True)
class Take:
    """What a storyboard is made from."""

    treatment: Treatment
    draft: Draft

    def as_document(self) -> dict[str, Any]:
        """As JSON, to be kept with the run."""
        return {"treatment": self.treatment.model_dump(mode="json"), "draft": self.draft.model_dump(mode="json")}

    @classmethod
    def of_document(cls, document: dict[str, Any]) -> Take:
        """From the run's JSON."""
        return cls(Treatment.model_validate(document["treatment"]), Draft.model_validate(document["draft"]))
