"""A talk about one film: reads a line, does it, tells what came of it; a stop in between loses nothing."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from types import TracebackType
from typing import Any, TypeVar

from agent.brief import Brief, Wishes
from agent.cli.asking import with_answers
from agent.cli.assets import keep_files
from agent.cli.edit import print_told
from agent.cli.exits import BY_STATUS, FAILED
from agent.cli.printing import print_outcome
from agent.cli.progress import progress
from agent.cli.reading import read_brief
from agent.cli.session import stoppable
from agent.deliverables.table import films
from agent.edits.forms import Answer
from agent.edits.hearing import hear
from agent.edits.revising import Told, say
from agent.edits.telling import storyboard_lines
from agent.errors import DirectorError, InvalidBrief, UserInputNeeded
from agent.order import Order
from agent.outcome import Outcome, find_run, outcome_of
from agent.session import check_order, resume, start
from agent.stages import load_storyboard
from agent.workshop import Workshop, open_workshop
from memory.errors import StudioError
from memory.studio import Studio
from tools.errors import ToolError

ResultT = TypeVar("ResultT")
APPROVE = "Shall it be made? Say yes, or what to change first (help lists what can be said)."
STOPPED = ("interrupted", "failed", "running")


class Talk:
    """One person, one run; used as a context manager. The event loop rests while the person thinks."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        self._run = ""
        self._lively = sys.stdin.isatty() and sys.stdout.isatty()

    def __enter__(self) -> Talk:
        self._shop = self._runner.run(self._opened())
        return self

    async def _opened(self) -> Workshop:
        return await self._stack.enter_async_context(open_workshop(self._studio))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._runner.run(self._stack.aclose())
        self._runner.close()

    def begin(self, brief: str, wishes: Wishes, seed: int) -> None:
        """A new film: the brief, what it leaves open, and its storyboard.

        Raises:
            InvalidBrief: the brief cannot be met.
        """
        text = read_brief(brief) if brief else self._read("What shall the film be about?")
        if text is None or not text.strip():
            raise InvalidBrief('A talk begins with a brief: python -m agent chat "A 20-second film about ..."')
        order = Order(text=text, wishes=wishes, seed=seed, ask=True)
        order = self._complete(order)
        if questions := open_questions(check_order(order, self._shop)):
            answer = self._read("\n".join(("The brief leaves open, and Enter leaves it to me:", *questions)))
            order = order.model_copy(update={"text": with_answer(text, answer or "")})
            check_order(order, self._shop)
        outcome = self._started(order)
        self._run = outcome.run
        self._show()

    def _complete(self, order: Order) -> Order:
        """The order with all that it lacks, asked for once."""
        try:
            check_order(order, self._shop)
        except UserInputNeeded as missing:
            return self._with_answers(order, missing)
        return order

    def _with_answers(self, order: Order, missing: UserInputNeeded) -> Order:
        order, files = with_answers(order, (), missing.needs, self._read)
        return order.model_copy(update={"files": (*order.files, *keep_files(files, self._shop))})

    def _started(self, order: Order) -> Outcome:
        """Starts the run, a second time where a model's plan needs more than was there."""
        try:
            return self._do(lambda shop: start(order, shop))
        except UserInputNeeded as missing:
            more = self._with_answers(order, missing)
            return self._do(lambda shop: start(more, shop))

    def go_on(self, name: str) -> None:
        """A film that is there already."""
        outcome = outcome_of(self._studio, name)
        self._run = outcome.run
        self._tell(f"Run {outcome.run}: {outcome.status}.")
        if outcome.status not in STOPPED:
            self._show()

    def hold(self) -> int:
        """Talks until the person leaves, by Ctrl-C too; returns the exit status, that of the film."""
        with suppress(KeyboardInterrupt):
            self._listen()
        status = find_run(self._studio, self._run).status
        self._tell(f"The film is kept. Go on with: python -m agent chat --run {self._run}")
        return BY_STATUS.get(status, FAILED if status == "failed" else 0)

    def _listen(self) -> None:
        while (line := self._read("", mark=True)) is not None:
            heard = hear(line)
            if isinstance(heard, Answer) and heard.word == "quit":
                return
            if line.strip():
                self._try(line, heard)

    def _try(self, line: str, heard: object) -> None:
        """One line; what goes wrong is told, and the talk goes on."""
        try:
            if isinstance(heard, Answer):
                self._answered(yes=heard.word == "yes")
            else:
                self._changed(self._do(lambda shop: say(self._run, line, shop)))
        except (DirectorError, ToolError, StudioError, OSError) as error:
            self._tell(str(error))

    def _answered(self, *, yes: bool) -> None:
        status = find_run(self._studio, self._run).status
        if status == "waiting":
            board = load_storyboard(self._shop, self._run) if yes else None
            self._finished(self._do(lambda shop: resume(self._run, shop, approved=yes, storyboard=board)))
        elif status in STOPPED and yes:
            self._finished(self._do(lambda shop: resume(self._run, shop)))
        else:
            self._tell("There is nothing to answer. Say what to change, or help.")

    def _changed(self, told: Told) -> None:
        waits = find_run(self._studio, self._run).status == "waiting"
        print_told(told)
        if told.kind == "edited" and waits and told.outcome is None:
            self._show()
        elif told.outcome and told.run != self._run:
            self._tell(f"To change that one: python -m agent chat --run {told.run}")

    def _finished(self, outcome: Outcome) -> None:
        print_outcome(outcome)
        sys.stdout.flush()
        if outcome.status in STOPPED:
            self._tell("Say go on to carry on.")

    def _show(self) -> None:
        status = find_run(self._studio, self._run).status
        if status == "cancelled" or self._studio.runs.load(self._run, "storyboard") is None:
            return
        lines = storyboard_lines(load_storyboard(self._shop, self._run))
        self._tell("\n".join(lines))
        self._tell(APPROVE if status == "waiting" else "Say what to change, or help.")

    def _do(self, work: Callable[[Workshop], Coroutine[Any, Any, ResultT]]) -> ResultT:
        """Runs a piece of work with progress; Ctrl-C stops it and not the talk."""
        shown = progress()
        shop = replace(self._shop, listen=shown, stop=asyncio.Event())
        try:
            return self._runner.run(stoppable(shop, work(shop)))
        finally:
            shown.close()

    def _tell(self, text: str) -> None:
        if self._lively:
            from rich.console import Console

            Console(highlight=False, markup=False, soft_wrap=True).print(text, style="bold" if len(text) < 90 else None)
            return
        sys.stdout.write(text + "\n")
        sys.stdout.flush()

    def _read(self, question: str, *, mark: bool = False) -> str | None:
        """The next line; None at the end of the input or on Ctrl-C."""
        if question:
            self._tell(question)
        try:
            if not self._lively:
                line = sys.stdin.readline()
                return line.rstrip("\n") if line else None
            return input("> ")
        except (EOFError, KeyboardInterrupt):
            return None
        except UnicodeDecodeError:
            return "" if mark else None


def open_questions(brief: Brief) -> list[str]:
    """What the brief does not say and a person might want to, all at once."""
    asked: list[str] = []
    if not films(brief):
        return asked
    if not brief.duration.given:
        asked.append(f"  How long? (about {brief.duration.target:g} seconds)")
    if not (brief.ending or brief.ending_wish or brief.call_to_action or brief.addresses):
        asked.append("  How does it end? (for instance: end with: Come by on Saturday)")
    return asked


def with_answer(text: str, answer: str) -> str:
    """The brief with the answer behind it; a bare yes or no adds nothing."""
    if not answer.strip() or isinstance(hear(answer), Answer):
        return text
    return f"{text.rstrip()}\n{answer.strip()}"
