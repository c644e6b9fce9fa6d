"""Completes a fitted film: what the brief gives and no line says takes the place of what the writer added.

First choice of lines goes by worth, which knows nothing of what is lost with the lines that leave. Here the account of
the brief's hard parts decides: a choice is taken only where it misses less than the one before. What says a missing
part is the customer's own whole sentence, and the pieces that were told of it go.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from agent.audit import Account, Part, Trace, Wanted, audited
from agent.audit.account import Heard, traced
from agent.audit.hard import Sort
from agent.brief import FactKind
from agent.critic.wording import shown
from agent.reading.documents.recipe import is_dose
from agent.writers.clock import SpeechClock
from agent.writers.embedded.fit import FASTEST, Fitted, fitted
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.ranking import IN_CASE, INVITING
from agent.writers.embedded.sentence_of import spoken_sentence, whole_sentence
from agent.writers.embedded.shapes.telling import figured
from agent.writers.embedded.typography import typeset
from agent.writers.embedded.wording import bans, bare, cap, fold, holds, sentences, words

WEIGHTS: dict[Sort, float] = {"day": 3, "hour": 3, "price": 3, "address": 2, "name": 2, "quote": 2, "figure": 2}
"""What it costs that a hard part is missing; when, where and how much cost most."""
PUT_OFF = 0.5
"""The same of a part of "In case of rain: Sunday"."""
ONLY_SHOWN = 0.5
"""The share of that cost where a part is seen and not heard; an address is as good on the screen."""
WORTH = 2.0
"""Worth of a line that says what would be missing, as of a day that a viewer has to know."""
OWN = 0.34
"""Share of a line's longer words that the brief has too, below which the line is the writer's own."""
UNNAMED = 4.0
"""What it costs that a film does not name its subject, or leaves out the opening that the brief describes."""
A_WORD = 0.25
"""What a telling word of the brief is worth beside its hard parts: no figure is bought with a whole statement."""
A_STATEMENT = 0.8
"""What a statement, a step or an entry of the brief is worth that is told whole."""
LONGEST_FAREWELL = 20
"""Words of a sentence that a film can end on."""
LEAST_GAIN = 1.0
"""What a choice tells more of the brief at least, where it misses as many hard parts."""
ROUNDS = 3
_LONG_WORD = 3


class Remembered:
    """A clock that measures every text once."""

    def __init__(self, clock: SpeechClock) -> None:
        self._clock = clock
        self._known: dict[str, float] = {}

    def seconds(self, texts: Sequence[str]) -> list[float]:
        """The spoken length of each text, from the clock where it is new."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known.update(zip(new, self._clock.seconds(new), strict=True))
        return [self._known[text] for text in texts]


@dataclass(frozen=True)
class Completing:
    """A film to be completed: what it is due, and how its lines are fitted."""

    m: Material
    due: tuple[Wanted, ...]
    clock: SpeechClock
    natural: float

    def completed(self, fit: Fitted, lines: Sequence[Line]) -> Fitted:
        """The fit, or a better one of the lines and of what they do not say."""
        best, pool = fit, list(lines)
        for _ in range(ROUNDS):
            account = self._account(best.lines)
            if not self._lacking(account):
                return best
            better = [trial for trial in self._trials(pool, account) if self._better(trial[0], best)]
            found = min(better, key=lambda trial: self._missed(trial[0]) - self._told(trial[0]), default=None)
            if found is None:
                return best
            best, pool = found
        return best

    def _trials(self, pool: Sequence[Line], account: Account) -> Iterator[tuple[Fitted, list[Line]]]:
        """Ever bolder choices: what is missing added, the writer's own lines taken out, its closing words given up."""
        fuller = self._with_missing(pool, self._lacking(account))
        for tried in (fuller, self._without_own(fuller), self._without_farewell(self._without_own(fuller))):
            yield self._fitted(tried, None), list(tried)
            yield self._fitted(tried, FASTEST), list(tried)
            yield self._fitted(tried, FASTEST, longest=True), list(tried)

    def _fitted(self, lines: Sequence[Line], haste: float | None, longest: bool = False) -> Fitted:
        wish = self.m.brief.duration
        wish = wish.model_copy(update={"target": wish.longest}) if longest and wish.given else wish
        return fitted(lines, wish, self.clock, self.natural, haste)

    # -- the account -------------------------------------------------------------------------------------------

    def _account(self, lines: Sequence[Line]) -> Account:
        return audited(self.m.brief, [Heard(line.text, shown(line.shot)) for line in lines], self.due)

    def _lacking(self, account: Account) -> list[Trace]:
        """What is not heard, but for what is as good to be seen and what is not to be heard."""
        silent = self.m.brief.silent_words
        return [
            trace
            for trace in (*account.of("missing"), *account.of("shown"))
            if not (trace.state == "shown" and _to_read(trace)) and not bans(trace.part.text, silent)
            if not (trace.of.ordered and trace.part.sort == "name")
        ]

    def _better(self, fit: Fitted, best: Fitted) -> bool:
        """Whether a choice misses less of the hard parts, loses no step, and no more than that is worth of all else."""
        hard, old = self._missed(fit), self._missed(best)
        losing = any(not self._tells(fit, step) for step in self._steps if self._tells(best, step))
        gained = self._told(fit) - self._told(best)
        return not losing and (hard - gained < old if hard < old else hard == old and gained > LEAST_GAIN)

    def _missed(self, fit: Fitted) -> float:
        """What a choice misses, with a film that is too long or that does not name its subject at more than all."""
        account = self._account(fit.lines)
        missed = sum(_weight(trace) for trace in account.of("missing"))
        unheard = sum(_weight(trace) for trace in account.of("shown") if not _to_read(trace))
        unnamed = UNNAMED * (not self._named(fit.lines)) + UNNAMED * (not self._opened(fit.lines))
        return missed + ONLY_SHOWN * unheard + unnamed + 10.0 * fit.over

    def _told(self, fit: Fitted) -> float:
        """What the words and the whole statements of the brief are worth that a choice tells."""
        heard = _telling(" ".join(line.text for line in fit.lines), 0)
        return A_WORD * len(self._given & heard) + A_STATEMENT * sum(self._tells(fit, one) for one in self._statements)

    @staticmethod
    def _tells(fit: Fitted, statement: frozenset[str]) -> bool:
        """Whether one line has all words of a statement."""
        return any(statement <= _telling(line.text, 0) for line in fit.lines)

    def _words_of(self, *kinds: FactKind) -> list[frozenset[str]]:
        return [frozenset(_telling(bare(self.m.opened(fact.text)), 0)) for fact in self.m.of(*kinds)]

    @cached_property
    def _statements(self) -> list[frozenset[str]]:
        return self._words_of("statement", "step", "item", "benefit")

    @cached_property
    def _steps(self) -> list[frozenset[str]]:
        """Instructions fail with one of them left out."""
        return self._words_of("step")

    @cached_property
    def _given(self) -> set[str]:
        """The telling words of the brief and its sources."""
        return _telling(" ".join((self.m.brief.text, *(source.text for source in self.m.brief.sources))))

    def _opened(self, lines: Sequence[Line]) -> bool:
        """Whether the film starts on what the brief says that it starts on, where it says so."""
        opening = _telling(self.m.brief.opening)
        return not opening or bool(opening & _telling(lines[0].text if lines else ""))

    def _named(self, lines: Sequence[Line]) -> bool:
        heard = fold(" ".join(line.text for line in lines)).split()
        name = [word for word in fold(self.m.subject).split() if len(word) > _LONG_WORD]
        return not name or 2 * sum(word in heard for word in name) >= len(name)

    # -- lines -------------------------------------------------------------------------------------------------

    def _with_missing(self, pool: Sequence[Line], lacking: Sequence[Trace]) -> list[Line]:
        """The lines with those kept that say what is missing, in wordings that say it, and new ones for the rest."""
        made = list(pool)
        for each in dict.fromkeys(trace.of for trace in lacking):
            parts = [trace.part for trace in lacking if trace.of == each]
            saying = [next((at for at, line in enumerate(made) if self._says(line.text, part)), None) for part in parts]
            if (joined := whole_sentence(each, self.m)) and self._torn(made, joined):
                made = self._told_whole(made, each, joined)
                continue
            new = [part for part, at in zip(parts, saying, strict=True) if at is None]
            for at in {at for at in saying if at is not None}:
                made[at] = self._kept(made[at], each)
            counted_before = self.m.kind == "report" and len(parts) < len(each.parts)  # told as a change
            text = spoken_sentence(each, new, self.m) if new and not counted_before else ""
            made = self._told_whole(made, each, text) if text else made
        return made

    def _torn(self, lines: Sequence[Line], text: str) -> bool:
        """Whether several lines tell pieces of one sentence."""
        return sum(line.role != "close" and self._within(line, text) for line in lines) > 1

    def _says(self, text: str, part: Part) -> bool:
        return traced(part, (Heard(text),), self.m.brief.language) == "said"

    def _kept(self, line: Line, each: Wanted) -> Line:
        """The line as one that stays, without short wordings that lose a hard part of it."""
        said = [part for part in each.parts if self._says(line.text, part)]
        shorts = tuple(text for text in line.shorts if all(self._says(text, part) for part in said))
        keep = line.keep if line.keep == "must" else "vital"
        return replace(line, keep=keep, worth=max(line.worth, WORTH), shorts=shorts, group="")

    def _told_whole(self, lines: Sequence[Line], each: Wanted, text: str) -> list[Line]:
        """The lines with a sentence where its pieces were, or behind what the brief says before it."""
        pieces = [at for at, line in enumerate(lines) if line.role != "close" and self._within(line, text)]
        shot = lines[pieces[0]].shot if pieces else None
        text = typeset(text, self.m.brief.language)
        new = figured(Line(text, worth=WORTH, keep="vital"), text)
        new = replace(new, role=lines[pieces[0]].role, shot=shot) if shot else new
        at = pieces[0] if pieces else self._place(lines, each)
        kept = [line for n, line in enumerate(lines) if n not in pieces]
        at -= sum(n < at for n in pieces)
        return [*kept[:at], new, *kept[at:]]

    @staticmethod
    def _within(line: Line, text: str) -> bool:
        """Whether all that a line says is in the sentence."""
        told = sentences(line.text)
        return not line.refrain and bool(told) and all(holds(text, bare(part)) for part in told)

    def _place(self, lines: Sequence[Line], each: Wanted) -> int:
        """Behind the last line that tells what the brief says before, else before the close."""
        end = next((at for at, line in enumerate(lines) if line.role == "close"), len(lines))
        before = self.m.brief.text[: max(0, self.m.brief.text.find(each.text[:40]))]
        near = [at for at in range(end) if words(lines[at].text) and holds(before, bare(sentences(lines[at].text)[-1]))]
        return max(near) + 1 if near else end

    def _without_own(self, lines: Sequence[Line]) -> list[Line]:
        """The lines without what the writer added: lead-ins, questions, what is known of such things."""
        naming = next((line for line in lines if line.role != "close" and self._named([line])), None)
        plain = [line for line in lines if line.role == "close" or line.keep == "must" or not self._own(line)]
        spare = self.m.kind in INVITING and self._named(plain)
        return plain if spare else [line for line in lines if line in plain or line is naming]

    def _own(self, line: Line) -> bool:
        """Whether a line says nothing of the brief but, at most, its subject."""
        if any(holds(line.text, phrase) for phrase in (*self.m.brief.must_say, *self.m.brief.must_show)):
            return False
        told = _telling(line.text) - _telling(self.m.subject)
        return not line.group and len(told & self._given) < max(1.0, OWN * len(told))

    def _without_farewell(self, lines: Sequence[Line]) -> list[Line]:
        """The lines with the last fact on the last card, where the closing words are the writer's own."""
        brief = self.m.brief
        closing = [line for line in lines if line.role == "close"]
        given = brief.ending or brief.call_to_action or self.m.spoken_address
        if given or len(closing) != 1 or len(lines) < 3 or lines[-1] is not closing[0] or not self._own(closing[0]):
            return list(lines)
        able = [n for n in range(1, len(lines) - 1) if len(words(lines[n].text)) <= LONGEST_FAREWELL]
        at = max(able, key=lambda n: (lines[n].keep == "vital", n), default=0)
        if not at:
            return list(lines)
        card = closing[0].shot.model_copy(update={"headline": cap(self.m.subject)[:120], "kicker": ""})
        last = replace(lines[at], role="close", keep="must", shot=card, families=(), group="")
        return [*lines[:at], *lines[at + 1 : -1], last]


def _weight(trace: Trace) -> float:
    """What it costs that a part is missing; the day for which nobody plans costs least."""
    return PUT_OFF if IN_CASE.search(trace.of.text) else WEIGHTS[trace.part.sort]


def _to_read(trace: Trace) -> bool:
    """Whether a part is as good on the screen: an address, the amount of an ingredient."""
    return trace.part.sort == "address" or (trace.part.sort == "figure" and is_dose(trace.of.text))


def _telling(text: str, longer: int = _LONG_WORD) -> set[str]:
    """The words of a text that have more letters than that, and its figures."""
    return {word for word in fold(text).split() if len(word) > longer or word[:1].isdigit()}
