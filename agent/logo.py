"""The brand's logo: read from its kit before a run exists, as carefully as strangers' art, and handed to the cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import JsonValue

from agent.errors import InvalidBrief
from agent.order import Order
from agent.plan import Plan, Task
from memory.brands import logo_path
from memory.errors import StudioError
from memory.studio import Studio
from tools.errors import InvalidRequest
from tools.image.shot import Family

if TYPE_CHECKING:
    from tools.image.packs.art import PackArt

CARRYING: tuple[Family, ...] = ("end_card", "product")


def with_logo_of(brand: str, order: Order, studio: Studio) -> Order:
    """The order with the logo that the brand's kit names, taken into the store.

    Raises:
        InvalidBrief: there is no such file, or it is not sound; the message names it.
    """
    try:
        path = logo_path(studio.home, brand)
    except StudioError as error:
        raise InvalidBrief(str(error)) from error
    if path is None:
        return order
    from tools.image.packs.folder import keep_pack, read_piece

    try:
        return order.model_copy(update={"logo": keep_pack((read_piece(path),), studio.assets, studio.scratch)[0]})
    except InvalidRequest as error:
        message = f"The logo in the brand kit of {brand} cannot be used: {error}"
        raise InvalidBrief(message) from error


def carried(plan: Plan, logo: PackArt | None) -> Plan:
    """The plan with the logo on the pictures that show whose film it is."""
    if logo is None:
        return plan
    mark = logo.model_dump(mode="json")
    return plan.model_copy(update={"tasks": tuple(_with(task, mark) for task in plan.tasks)})


def _with(task: Task, mark: dict[str, JsonValue]) -> Task:
    shot = task.request.get("shot")
    if task.tool != "image.scene" or not isinstance(shot, dict) or shot.get("family") not in CARRYING:
        return task
    return task.model_copy(update={"request": {**task.request, "logo": mark}})
