"""Comparisons of words: what is said, shown, left unsaid and told, and in which language."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from agent.critic.wording import derived_numbers, mentions, numbers, says, tokens, written_numbers
from evals.expect import BriefFile, Result, forms, result, skipped
from evals.finished import Finished

LIST_NUMERALS = 12  # numbers on screen that may count steps rather than state a fact
LONGEST_SHOWN = 80

FUNCTION_WORDS = {
    "en": "the and to of a in is it you that for on with your as are this at be from we not by our have",
    "de": "der die und das ist in den zu mit nicht ein eine für auf sich es im dem wir du ihr bis von am auch dein",
    "es": "el la de que y en un una los las se del por con para es al lo no su te tu más como",
    "fr": "le la les de des et un une est à en que du pour dans qui ne pas sur au avec ce vous nous chaque l d",
    "it": "il la di che e un una è in per non con del le i si da al gli lo come più nel della",
    "pt": "o a de que e do da em um uma para é com não os as no na se por mais como dos ao",
}


def check_words(brief: BriefFile, made: Finished) -> Iterator[Result]:
    """All comparisons of words."""
    expect, language = brief.expect, brief.expect.language or "en"
    for entry in expect.must_say:
        yield result(_named("must_say", entry), any(says(made.captions, form, language) for form in forms(entry)))
    for entry in expect.must_show:
        texts = (made.captions, *made.on_screen)
        yield result(_named("must_show", entry), any(says(t, form, language) for t in texts for form in forms(entry)))
    for phrase in expect.must_not:
        places = [place for place, text in _everywhere(made) if _holds(text, phrase, language)]
        yield result(_named("must_not", phrase), not places, f"in {', '.join(places)}" if places else "")
    if expect.language:
        found = guess_language(made.captions)
        yield result("language", found == expect.language, f"captions read as {found}")
    if expect.facts_only:
        yield _facts_only(brief, made, language)
    yield from check_mentions(brief, made)


def check_mentions(brief: BriefFile, made: Finished) -> Iterator[Result]:
    """Topics that the report or the reply has to raise."""
    for topic in brief.expect.report_mentions:
        yield result(_named("report_mentions", topic), mentions(made.report, topic))


def guess_language(text: str) -> str:
    """The language whose function words are the largest share of the text; empty for no words at all."""
    words = _plain_words(text)
    if not words:
        return ""
    shares = {
        language: sum(word in common for word in words)
        for language, common in ((code, frozenset(_plain_words(listed))) for code, listed in FUNCTION_WORDS.items())
    }
    return max(shares, key=lambda language: shares[language])


def _plain_words(text: str) -> list[str]:
    return [word for word in tokens(text, "en") if word.isalpha()]


def _facts_only(brief: BriefFile, made: Finished, language: str) -> Result:
    known = derived_numbers((brief.text, brief.source), language)
    spoken = written_numbers(made.captions)
    seen = {n for text in made.on_screen for n in written_numbers(text) if n > LIST_NUMERALS or n != n.to_integral()}
    strange = sorted((spoken | seen) - known)
    return result("facts_only", not strange, f"numbers of unknown origin: {_listed(strange)}" if strange else "")


def _listed(values: list[Decimal]) -> str:
    return ", ".join(f"{value:f}" for value in values[:8])


def _everywhere(made: Finished) -> Iterator[tuple[str, str]]:
    yield "the captions", made.captions
    yield from ((f"scene {number}", text) for number, text in enumerate(made.on_screen, 1))
    yield "the post", made.post
    if made.storyboard is not None:
        yield "the title", made.storyboard.title
        yield "the narration", " \n ".join(scene.narration for scene in made.storyboard.scenes)


def _holds(text: str, phrase: str, language: str) -> bool:
    """Whole words; what ends in a digit may go on, so that 'since 19' finds 'since 1934'."""
    if says(text, phrase, language):
        return True
    marked = any(not part.isalpha() and not part.isspace() for part in phrase) and numbers(phrase) != set()
    folded, wanted = f" {text.casefold()}", phrase.casefold()
    at = folded.find(wanted) if marked else -1
    while at > 0:
        if not folded[at - 1].isalnum():
            return True
        at = folded.find(wanted, at + 1)
    return False


def _named(key: str, entry: str | tuple[str, ...]) -> str:
    return f"{key}: {' | '.join(forms(entry))}"[:LONGEST_SHOWN]


def unchecked(brief: BriefFile) -> Iterator[Result]:
    """Expectations that this harness cannot see from outside."""
    if brief.expect.no_files_outside_job:
        yield skipped("no_files_outside_job", "needs a watched file system; the run is not in a sandbox here")
    if brief.expect.no_network:
        yield skipped("no_network", "needs a machine whose network is watched")
    for key in brief.expect.model_extra or ():
        yield skipped(key, "this harness does not know the expectation")
