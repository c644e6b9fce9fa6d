"""Checks a request before the values that it refers to exist: types where there is a reference, pydantic elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Annotated, Any, NamedTuple

from annotated_types import Len, MaxLen, MinLen
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from agent.plan import shapes
from agent.plan.problem import ProblemCode, near
from agent.plan.task import references


class Fault(NamedTuple):
    """What is wrong at a place inside a request."""

    code: ProblemCode
    place: str
    message: str


Shape = Callable[[str], Any]
"""The type that a reference stands for; None where that is not known, which is told elsewhere."""


def check_request(model: type[BaseModel], request: Any, shape_of: Shape) -> list[Fault]:
    """Everything that is wrong with a request of the given type."""
    return list(_Walk(shape_of).visit(model, request, "request"))


def holds(field: FieldInfo, value: Any) -> bool:
    """Whether a field may have the value."""
    return not any(_validated(field.annotation, value, "", field))


class _Walk:
    def __init__(self, shape_of: Shape) -> None:
        self._shape_of = shape_of

    def visit(self, shape: Any, value: Any, place: str, field: FieldInfo | None = None) -> Iterator[Fault]:
        if next(references(value), None) is None:
            yield from _validated(shape, value, place, field)
        elif isinstance(value, dict) and set(value) == {"$ref"}:
            yield from self._reference(shape, str(value["$ref"]), place)
        else:
            yield from self._best([list(self._inside(option, value, place)) for option in shapes.options(shape)])
            yield from _lengths(value, place, field)

    def _reference(self, shape: Any, ref: str, place: str) -> Iterator[Fault]:
        source = self._shape_of(ref)
        if source is not None and not shapes.fits(source, shape):
            said = f"{ref} is {shapes.describe(source)}, but {place} takes {shapes.describe(shape)}"
            yield Fault("type_mismatch", place, said)

    def _best(self, attempts: list[list[Fault]]) -> list[Fault]:
        """Of a union the option that comes nearest; that a type does not hold anything at all is farthest."""
        return min(attempts, key=lambda faults: (len(faults), any(f.message.startswith("takes") for f in faults)))

    def _inside(self, shape: Any, value: Any, place: str) -> Iterator[Fault]:
        """A value that is no reference but holds one."""
        if shape is Any:
            return
        if isinstance(value, dict) and isinstance(shape, type) and issubclass(shape, BaseModel):
            yield from self._model(shape, value, place)
        elif isinstance(value, dict) and (held := shapes.values(shape)) is not None:
            for key, inner in value.items():
                yield from self.visit(held, inner, f"{place}.{key}")
        elif isinstance(value, list) and (parts := shapes.positions(shape)) is not None:
            yield from self._fixed(parts, value, place)
        elif isinstance(value, list) and (held := shapes.items(shape)) is not None:
            for index, inner in enumerate(value):
                yield from self.visit(held, inner, f"{place}.{index}")
        else:
            yield Fault(
                "bad_request", place, f"takes {shapes.describe(shape)}, not a {type(value).__name__} of references"
            )

    def _fixed(self, parts: tuple[Any, ...], value: list[Any], place: str) -> Iterator[Fault]:
        if len(parts) != len(value):
            yield Fault("bad_request", place, f"takes {len(parts)} entries, not {len(value)}")
            return
        for index, (part, inner) in enumerate(zip(parts, value, strict=True)):
            yield from self.visit(part, inner, f"{place}.{index}")

    def _model(self, model: type[BaseModel], value: dict[str, Any], place: str) -> Iterator[Fault]:
        known = {_key(name, field): (name, field) for name, field in shapes.declared(model).items()}
        for key, inner in value.items():
            if key in known:
                yield from self.visit(known[key][1].annotation, inner, f"{place}.{key}", known[key][1])
            elif model.model_config.get("extra") == "forbid":
                yield Fault("bad_request", f"{place}.{key}", f"there is no such field; {near(key, known)}")
        for key, (_, field) in known.items():
            if field.is_required() and key not in value:
                yield Fault(
                    "bad_request", f"{place}.{key}", f"is missing; it takes {shapes.describe(field.annotation)}"
                )


def _key(name: str, field: FieldInfo) -> str:
    return field.validation_alias if isinstance(field.validation_alias, str) else name


def _validated(shape: Any, value: Any, place: str, field: FieldInfo | None) -> Iterator[Fault]:
    try:
        _adapter(_Typed(shape, tuple(field.metadata) if field else ())).validate_python(value)
    except ValidationError as error:
        for found in error.errors(include_url=False, include_context=False, include_input=False):
            steps = ".".join([place, *(str(step) for step in found["loc"])])
            yield Fault("bad_request", steps, _said(found, shape, steps))
    except Exception as error:  # noqa: BLE001  # a plugin's own validators may raise anything
        yield Fault("bad_request", place, f"cannot be read: {type(error).__name__}: {error}"[:300])


def _said(found: Any, shape: Any, steps: str) -> str:
    message = str(found["msg"])
    if found["type"] == "extra_forbidden" and isinstance(shape, type) and issubclass(shape, BaseModel):
        return f"there is no such field; {near(steps.rpartition('.')[2], shapes.declared(shape))}"
    return message


class _Typed:
    """A type with its constraints, as the key of a cache; constraints need not be hashable."""

    def __init__(self, shape: Any, metadata: tuple[Any, ...]) -> None:
        self.shape, self.metadata = shape, metadata
        self._key = (repr(shape), repr(metadata), id(shape) if isinstance(shape, type) else 0)

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Typed) and self._key == other._key


@lru_cache(maxsize=4096)
def _adapter(typed: _Typed) -> TypeAdapter[Any]:
    shape: Any = Annotated[typed.shape, *typed.metadata] if typed.metadata else typed.shape
    return TypeAdapter(shape)


def _lengths(value: Any, place: str, field: FieldInfo | None) -> Iterator[Fault]:
    """Bounds on how many entries a list may have hold whether they are references or not."""
    if not isinstance(value, list):
        return
    for bound in field.metadata if field else ():
        least = bound.min_length if isinstance(bound, (MinLen, Len)) else 0
        most = bound.max_length if isinstance(bound, (MaxLen, Len)) else None
        if len(value) < least or (most is not None and len(value) > most):
            wanted = f"at least {least}" if len(value) < least else f"at most {most}"
            yield Fault("bad_request", place, f"takes {wanted} entries, not {len(value)}")
