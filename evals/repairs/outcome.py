"""What came of planted causes: how many were found and mended, in how many rounds, and what was made again in vain."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, computed_field


class Trial(BaseModel):
    """One cause in one film."""

    model_config = ConfigDict(frozen=True)

    film: str
    plant: str
    cause: str
    found: tuple[str, ...]  # checks that saw errors in the first round
    verdict: str
    rounds: int
    repairs: tuple[str, ...] = ()
    left: tuple[str, ...] = ()  # errors of the delivered film
    reran: tuple[str, ...] = ()  # tasks made again in repair rounds
    in_vain: tuple[str, ...] = ()  # those of them that gave what they had given before
    tasks: int = 0
    seconds: float = 0.0

    @property
    def fixed(self) -> bool:
        """Whether it was seen, and is gone."""
        return bool(self.found) and self.verdict == "pass"


class RepairsResult(BaseModel):
    """All trials and their sums; `model_dump_json` gives the figures with them."""

    model_config = ConfigDict(frozen=True)

    trials: tuple[Trial, ...]

    @computed_field  # type: ignore[prop-decorator]
    @property
    def found(self) -> float:
        """Share of planted causes that any check saw."""
        return self._share([bool(trial.found) for trial in self.trials])

    @computed_field  # type: ignore[prop-decorator]
    @property
    def fixed(self) -> float:
        """Share of planted causes that were seen and are gone."""
        return self._share([trial.fixed for trial in self.trials])

    @computed_field  # type: ignore[prop-decorator]
    @property
    def fixed_in_one(self) -> float:
        """Share that one round mended."""
        return self._share([trial.fixed and trial.rounds <= 1 for trial in self.trials])

    @computed_field  # type: ignore[prop-decorator]
    @property
    def rerun_share(self) -> float:
        """Tasks that a repair made again, as a share of all tasks of the film."""
        return round(sum(len(t.reran) for t in self.trials) / max(sum(t.tasks for t in self.trials), 1), 4)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def vain_share(self) -> float:
        """Tasks made again that gave what they had given before, as a share of those made again."""
        reran = sum(len(trial.reran) for trial in self.trials)
        return round(sum(len(trial.in_vain) for trial in self.trials) / max(reran, 1), 4)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def plants(self) -> dict[str, dict[str, int]]:
        """By cause: how many trials, found, fixed."""
        table: dict[str, dict[str, int]] = {}
        for trial in self.trials:
            row = table.setdefault(trial.plant, {"trials": 0, "found": 0, "fixed": 0})
            row["trials"] += 1
            row["found"] += bool(trial.found)
            row["fixed"] += trial.fixed
        return table

    def _share(self, states: list[bool]) -> float:
        return round(sum(states) / len(states), 4) if states else 0.0
