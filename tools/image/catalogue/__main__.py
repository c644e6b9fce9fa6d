"""`python -m tools.image.catalogue`: writes docs/catalogue anew, or with --check says whether its text is current."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tools.image.catalogue.text import PAGE, SHEETS, page

HERE = Path(__file__).parents[3] / "docs" / "catalogue"


def catalogue(
    out: Annotated[Path, typer.Option(help="The folder to write to")] = HERE,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit status 1 when the page is old")] = False,
) -> None:
    """Writes the page and its sheets of pictures."""
    if check:
        if stale(out):
            typer.echo(f"{out} is not current: run python -m tools.image.catalogue", err=True)
            raise typer.Exit(1)
        return
    from tools.image.catalogue.sheets import DRAWERS

    out.mkdir(parents=True, exist_ok=True)
    for name, draw in DRAWERS.items():
        (out / name).write_bytes(draw())
    (out / PAGE).write_text(page(), encoding="utf-8")


def stale(out: Path) -> bool:
    """Whether the page's words are old or a sheet is missing."""
    written = out / PAGE
    if not written.is_file() or written.read_text(encoding="utf-8") != page():
        return True
    return not all((out / name).is_file() for name in SHEETS)


if __name__ == "__main__":
    typer.run(catalogue)
