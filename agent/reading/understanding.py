"""Puts the readings together: text and sources in, a brief out."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from agent.brief import Brand, Brief, DurationWish, Fact, Kind, Language, Source, Wishes
from agent.reading.cutting.layout import laid_out
from agent.reading.cutting.passages import Passage, passages
from agent.reading.documents.agendas import with_list_numbers
from agent.reading.documents.columns import in_two_columns, with_columns
from agent.reading.documents.informing import informed
from agent.reading.documents.injection import without_instructions, without_orders
from agent.reading.documents.leaving import without_topics
from agent.reading.documents.leaving_items import without_items
from agent.reading.documents.letterheads import letterhead
from agent.reading.documents.nameless import without_names
from agent.reading.documents.recipe import as_recipe, dish_of, is_dose
from agent.reading.documents.series import not_total, read_series
from agent.reading.documents.sourced import HEADED, as_notes, asked_beside, headline, heads_request, spoken_of
from agent.reading.documents.table import Table, read_table
from agent.reading.documents.web_pages import without_page
from agent.reading.documents.wrapping import heading_of, meeting_of, unwrapped
from agent.reading.format.colors import colors
from agent.reading.format.deliverables import TIMED, deliverables_of
from agent.reading.format.details import details_of
from agent.reading.format.duration import duration, fixed, room_for, without_length
from agent.reading.format.frame import aspect_of, short_form, short_side_of
from agent.reading.format.manner import audience_of, music_mood_of, opening_of, tone_of
from agent.reading.format.presenter import presenter_of
from agent.reading.format.silent import silent_words
from agent.reading.format.switches import switches
from agent.reading.format.withheld import withheld
from agent.reading.forms.news_head import news_headed
from agent.reading.genre.kinds import kind_of
from agent.reading.genre.occasions import occasion_of
from agent.reading.genre.thanked import THANKS, thanks_first
from agent.reading.matter.closing import (
    action_of,
    ending_of,
    ending_wish_of,
    long_enough,
    possible,
    shown,
    without_banned,
)
from agent.reading.matter.content import places, script, stated, topics
from agent.reading.matter.greeting import with_age_told
from agent.reading.matter.spoken import Lines, lines
from agent.reading.matter.steps import not_a_step
from agent.reading.messages.bare_length import with_film
from agent.reading.messages.bilingual import read_apart
from agent.reading.messages.intake import admit
from agent.reading.messages.message import message_of
from agent.reading.messages.reported import reported
from agent.reading.messages.strung import parted
from agent.reading.owners.owner import brand_of, house_in_request, one_of_many, signed
from agent.reading.owners.owning import names_trade, only_speaks, owner_in, parted_news
from agent.reading.owners.paired import paired
from agent.reading.owners.self_named import names_own_house
from agent.reading.remarks import assumptions, missing
from agent.reading.subjects.apposed import by_its_name, described_behind
from agent.reading.subjects.definitions import defined
from agent.reading.subjects.happenings import happening, only_told
from agent.reading.subjects.headlined import of_heading
from agent.reading.subjects.hero import hero_of
from agent.reading.subjects.listed_subject import without_list_of
from agent.reading.subjects.named_by_sheet import named_by_sheet
from agent.reading.subjects.named_by_source import named_by_source
from agent.reading.subjects.occasion_named import is_briefing
from agent.reading.subjects.purposes import of_purpose
from agent.reading.subjects.subject import asked_title, subject_of
from agent.reading.subjects.thanked import thanked
from agent.reading.telling.asked import better_named, list_title, named_behind, occasion_in, of_its_theme, plain
from agent.reading.telling.direction import gives_measure, is_direction, only_of_manner
from agent.reading.telling.forbidding import freed
from agent.reading.telling.introductions import introduces_writer
from agent.reading.telling.order_words import of_order
from agent.reading.telling.showing import says_where_shown
from agent.reading.telling.shown_at import without_gathering
from agent.reading.terms.order import with_terms_apart
from agent.reading.text.addresses import ANY, addresses
from agent.reading.text.language import choose
from agent.reading.text.moments import dates
from agent.reading.text.names import Subject
from agent.reading.text.sentences import parts
from agent.reading.text.speakers import house_spoken_of
from tools.media.frame import Aspect

# "the club is", of "the club is called ...": a description that only leads to the name.
_HANGS = re.compile(
    r"(?:^|\s)(?:is|are|was|called|named|ist|sind|heißt|est|s['’]appelle|es|è|é|se llama|si chiama)$", re.IGNORECASE
)
_PORTRAYING: frozenset[Kind] = frozenset({"promo", "story", "explainer", "launch"})
"""Kinds that a portrait is read as where the brief names nobody."""
_NAMED_BY_SHEET: frozenset[Kind] = frozenset({"promo", "launch", "event", "appeal"})
"""Kinds that are about a house or a thing, which a sheet may name where the brief only says what it is."""
# What of a source is read for facts; a film of ten minutes says less than this.
READ_OF_SOURCES = 24_000


@dataclass(frozen=True)
class _Material:
    """The text after everything that is no prose has been taken out."""

    passages: tuple[Passage, ...]
    table: Table
    notices: tuple[str, ...]

    @property
    def brief(self) -> list[Passage]:
        """The person's own sentences."""
        return [passage for passage in self.passages if passage.from_brief]


@dataclass(frozen=True)
class _Readings:
    """What was read first, on which every further reading rests."""

    text: str
    sources: tuple[Source, ...]
    wishes: Wishes
    language: Language
    kind: Kind
    material: _Material
    worded: Lines
    subject: Subject
    notices: tuple[str, ...]
    muted: tuple[str, ...] = ()

    @cached_property
    def directed(self) -> list[Passage]:
        """The person's sentences about how the film should be, rather than what it should tell."""
        return [passage for passage in self.material.brief if is_direction(passage, self.kind, self.language)]

    @cached_property
    def direction(self) -> str:
        """Those sentences as one text."""
        return "\n".join(
            f"{passage.label}: {passage.text}" if passage.label else passage.text for passage in self.directed
        )


@dataclass(frozen=True)
class _Frame:
    """How large and how long the film is, and what the person should know about that."""

    aspect: Aspect
    short_side: int
    duration: DurationWish
    assumptions: tuple[str, ...]
    notices: tuple[str, ...]


@dataclass(frozen=True)
class _Telling:
    """What the film tells: facts, the text to be read, addresses, and what is shown but never spoken."""

    facts: tuple[Fact, ...]
    script: tuple[str, ...]
    addresses: tuple[str, ...]
    silent: tuple[str, ...]


def understand(text: str, sources: tuple[Source, ...] = (), wishes: Wishes = Wishes()) -> Brief:  # noqa: B008  # frozen
    """The brief as the director understands it; raises InvalidBrief where it cannot be read or met."""
    typed, given = admit(text, sources, wishes)
    return read_apart(_understood, typed, given, wishes) or _understood(typed, given, wishes)


def _understood(typed: str, given: tuple[Source, ...], wishes: Wishes) -> Brief:
    """The brief in one language; its text and sources are admitted."""
    clean, planted = without_orders(typed)
    clean = in_two_columns(clean)
    cleansed = [without_instructions(with_columns(source)) for source in given]
    kept = tuple(without_page(source) for source, _ in cleansed)
    written = "\n".join(wishes.script) or clean
    language, language_notices = choose(written, "\n".join(source.text[:4000] for source in kept), wishes.language)
    clean = with_film(clean, language)
    asked, kept = without_topics(*without_items(clean, without_names(clean, kept, language)), language)
    kept = tuple(map(with_list_numbers, kept))
    message = message_of(asked, language, film="video" in deliverables_of(clean, clean, language))
    wishes = _with_script(_with_slides(wishes, message.slides, clean, language), message.recited)
    presenter, rest = presenter_of(parted(message.text, language), language)
    told = with_age_told(reported(parted_news(rest, language), language), language)
    told = with_terms_apart(without_gathering(told, language), language, sourced=bool(kept))
    material = _material(told, kept, language)
    kind = kind_of(material.passages, bool(material.table.points), language)
    kind = "announcement" if only_told(kind, material.brief, language) else kind
    thanks = thanked(clean, language)
    kind = "tribute" if thanks and kind in (*_PORTRAYING, "announcement", "appeal") else kind
    person = named_by_source(material.brief, kept, language)
    kind = "tribute" if person and kind in _PORTRAYING else kind
    house = named_by_sheet(material.brief, kept, language) if kind in _NAMED_BY_SHEET else None
    kind = "promo" if house and kind == "event" and not _is_dated(material.passages, language) else kind
    worded = lines(material.passages, language)
    notes = asked_beside(material.passages, worded.verbatim, language)
    subject, found = _subject(material, kept, kind, worded, notes, language)
    subject, found = (thanks, True) if thanks and kind == "tribute" else (subject, found)
    subject, found = (person, True) if person and kind == "tribute" else (house, True) if house else (subject, found)
    hangs = _HANGS.search(subject.description) or gives_measure(subject.description)
    what = "" if hangs else subject.description
    subject = replace(subject, name=freed(subject.name, worded.of("must_not")) or subject.name, description=what)
    subject = _house_of_features(subject, material.brief, kind, language) or subject
    if kind == "how_to":
        material = replace(material, passages=as_recipe(material.passages, language))
    material = replace(material, passages=as_notes(material.passages, notes))
    if ANY.fullmatch(subject.name) and (whose := owner_in(material.brief, language)):
        subject, found = Subject(whose.name, whose.what), True  # an address is no subject
    unnamed_house = " " not in subject.name and names_trade(subject.name, language) and len(subject.name) > 1
    owner = owner_in(material.brief, language) if unnamed_house else None
    under = signed(clean, language) or (owner.name if owner and owner.form != "called" else "")
    if re.match(r"(?:ab|seit|from|since|dès|desde|dal)\s", subject.name):  # "ab montag gibts mittagstisch" is news
        unnamed_house, under = True, under or (house_in_request(material.passages) if language == "de" else "")
    if (not found or unnamed_house or (kind == "announcement" and one_of_many(subject, material.passages))) and under:
        subject, found = Subject(under), True
    unnamed = (
        ()
        if found
        else (f"The brief names no subject, so the film speaks of {subject.name!r}; name it to have it said.",)
    )
    notices = (
        *planted,
        *(notice for _, told in cleansed for notice in told),
        *language_notices,
        *material.notices,
        *unnamed,
    )
    readings = _Readings(clean, kept, wishes, language, kind, material, worded, subject, notices, message.muted)
    understood = _assembled(readings)
    possible(understood)
    return understood.model_copy(
        update={
            "presenter": presenter,
            "assumptions": assumptions(understood, "".join(understood.assumptions), bool(understood.voice)),
            "notices": (*understood.notices, *missing(understood)),
        }
    )


def _with_slides(wishes: Wishes, slides: tuple[str, ...], text: str, language: Language) -> Wishes:
    """The wishes with the brief's numbered slides as their script, where pictures are wanted and no film."""
    if not slides or wishes.script or "video" in deliverables_of(text, text, language):
        return wishes
    return wishes.model_copy(update={"script": slides})


def _with_script(wishes: Wishes, recited: tuple[str, ...]) -> Wishes:
    """The wishes with the text that the brief wants read out as it stands, where the caller gave none."""
    return wishes.model_copy(update={"script": recited}) if recited and not wishes.script else wishes


def _named(
    told: tuple[Passage, ...], kind: Kind, worded: Lines, notes: Collection[Passage], language: Language
) -> tuple[Subject, bool]:
    """What is named first; an order beside a source names nothing: "Cite the director."."""
    ordered = {
        each.text.rstrip(".!")
        for each in notes
        if each.text[-1:] in ".!" and not heads_request(each, [one for one in told if one.from_brief], language)
    }
    subject, found = subject_of(told, kind, worded.first("title"), worded.of("name"), language)
    if rest := without_list_of(told, subject.name, kind, language):
        plain, named = subject_of(rest, kind, worded.first("title"), worded.of("name"), language)
        subject, found = (plain, named) if named else (subject, found)
    if subject.name not in ordered:
        return subject, found
    rest = tuple(passage for passage in told if passage.text.rstrip(".!") not in ordered)
    return subject_of(rest, kind, worded.first("title"), worded.of("name"), language)


def _of_kind(kind: Kind, written: str, language: Language) -> str:
    """What an explainer defines, and the name of thanks to all; '' where neither is wanted."""
    if kind == "tribute" and thanks_first(written, language):
        return THANKS
    return defined(written, language) if kind == "explainer" else ""


def _subject(
    material: _Material,
    sources: tuple[Source, ...],
    kind: Kind,
    worded: Lines,
    notes: Collection[Passage],
    language: Language,
) -> tuple[Subject, bool]:
    """What the film is about: as the brief says, else as its source is headed; False where neither says it."""
    said = tuple(worded.speakers)
    told = tuple(
        plain(passage, language)
        for passage in material.passages
        if not only_of_manner(passage.text, language)
        and not only_speaks(passage.text, language)
        and not (passage.from_brief and not passage.role and _only_introduces(passage.text, language))
        and not any(quote in passage.text for quote in said)
    )
    subject, found = _named(told, kind, worded, notes, language)
    labelled = any(passage.role == "subject" for passage in material.brief)
    if not labelled:
        subject, found = of_purpose(subject, found, material.brief, language)
    if found and not labelled and of_order(subject.name, language) and not is_briefing(subject.name):
        subject, found = _beside(subject, told, kind, language)
    written = "\n".join(passage.text for passage in material.brief)
    headed = material.brief[0].label if material.brief else ""
    day = occasion_of(f"{headed}: {written}" if headed else written, language) if kind in ("event", "tribute") else None
    if day and not labelled:
        return Subject(day.title, subject.description if _is_of(subject, day.who) else ""), True
    if not labelled and (what := _of_kind(kind, written, language)):
        return Subject(what), True
    renamed = of_heading(by_its_name(better_named(of_its_theme(subject, written), written), written), language)
    subject = subject if kind == "how_to" and renamed.description == subject.name else renamed
    subject = named_behind(subject, written) if kind in ("launch", "promo") else subject
    subject = described_behind(subject, material.brief, language) if kind != "how_to" else subject
    if kind == "how_to" and (is_dose(subject.name) or not found) and (dish := dish_of(material.brief, language)):
        return dish, True
    subject = Subject(made) if kind == "how_to" and (made := not_a_step(subject.name, told)) else subject
    subject = Subject(asked) if kind == "report" and (asked := not_total(subject.name, told)) else subject
    subject = hero_of(told, subject, language) if kind == "story" else subject
    if not found and kind == "event" and (named := occasion_in(written, language)):
        return Subject(named), True
    if not found and kind == "testimonial" and (house := house_spoken_of(passage.text for passage in material.brief)):
        return Subject(house), True
    meeting = next(filter(None, (meeting_of(source.text) for source in sources)), "")
    if meeting and subject.name not in written:
        return Subject(meeting), True
    if kind in HEADED and sources and not spoken_of(subject.name, sources) and not labelled:
        news = headline(sources, language)
        subject, found = (Subject(news), True) if news else (subject, found)
    if not labelled and not sources and (news := news_headed(subject.name, material.brief, kind, language)):
        return Subject(news), True
    if kind in ("announcement", "promo", "launch") and (news := happening(subject.name, material.brief, language)):
        return Subject(news), True
    titled = "" if found else next(filter(None, (heading_of(source.text) for source in sources)), "")
    return (Subject(titled), True) if titled else (subject, found)


def _is_dated(told: Sequence[Passage], language: Language) -> bool:
    """Whether a day of a month is given, on which people may come."""
    return any(any(map(str.isdigit, day)) for passage in told for day in dates(passage.text, language))


def _house_of_features(subject: Subject, brief: Sequence[Passage], kind: Kind, language: Language) -> Subject | None:
    """The house that a promo is for, where only the first thing of its list was read as what the film is about."""
    if kind != "promo" or not any(_heads_list(subject.name, each, language) for each in brief[1:]):
        return None
    owner = owner_in(brief, language)
    named = house_in_request(tuple(brief)) if language == "de" else ""
    return Subject(owner.name, owner.what) if owner else Subject(named) if named else None


def _heads_list(name: str, passage: Passage, language: Language) -> bool:
    """Whether a name begins a list of things that a sentence strings together."""
    listed = parts(passage.text, language)
    return passage.role in ("", "facts") and len(listed) > 1 and listed[0].startswith(name)


def _only_introduces(text: str, language: Language) -> bool:
    """Whether a sentence says who writes and not what they run, which the film may be about."""
    return introduces_writer(text, language) and not names_own_house(text, language)


def _is_of(subject: Subject, who: str) -> bool:
    """Whether what is read of a subject is told of the one whose day it is: "Rosa" and "Grandma Rosa"."""
    name, whole = subject.name.casefold(), who.casefold()
    return whole in name or name in whole


def _beside(subject: Subject, told: tuple[Passage, ...], kind: Kind, language: Language) -> tuple[Subject, bool]:
    """What else a brief speaks of, where its first words only say for whom the film is: "A clip for the parents"."""
    others = tuple(passage for passage in told if subject.name not in passage.text)
    other, seen = subject_of(others, kind, "", (), language) if others else (subject, False)
    return (other, True) if seen and not of_order(other.name, language) else (subject, True)


def _material(text: str, sources: tuple[Source, ...], language: Language) -> _Material:
    table = read_table(text)
    table = table if table.points else read_series(text, language)
    found = list(passages(laid_out(table.rest), language))
    notices: list[str] = []
    left = READ_OF_SOURCES
    for source in sources:
        given = informed(source.text[: READ_OF_SOURCES * 2], language)
        own = read_table(unwrapped(paired(given, language)))
        own = own if own.points else read_series(own.rest, language, text)
        if own.points and not table.points:
            table = own
        if len(own.rest) > left:
            notices.append(f"The source {source.name!r} is long; its first {left:,} characters were read for the film.")
        found += passages(laid_out(own.rest[:left]), language, source.name)
        left = max(0, left - len(own.rest))
    return _Material(tuple(found), table, tuple(notices))


def _told(readings: _Readings) -> _Telling:
    language, passages, worded = readings.language, readings.material.passages, readings.worded
    told = stated(passages, worded, readings.subject, readings.kind, language)
    for text in withheld(told, readings.text):
        worded.add("must_not", text)
    facts = without_banned(without_length(told, passages, language), worded.of("must_not"))
    facts = tuple(fact for fact in facts if fact.origin != "brief" or not says_where_shown(fact.text, language))
    script_given = readings.wishes.script
    written = "\n".join((*(passage.text for passage in passages), *script_given))
    reached = (each for each in addresses(written) if not any(each in text for text in worded.of("must_not")))
    found = (*reached, *places(facts))
    return _Telling(
        facts=facts,
        script=script_given or script(worded, language),
        addresses=found,
        silent=silent_words(readings.direction, facts, found, language, readings.muted),
    )


def _framed(readings: _Readings, spoken: tuple[str, ...], deliverables: tuple[str, ...]) -> _Frame:
    kind, language, wishes = readings.kind, readings.language, readings.wishes
    asked, assumption, format_notice = aspect_of(readings.direction, kind, language)
    aspect = wishes.aspect or asked
    timed = bool(TIMED & set(deliverables))  # a carousel has no seconds: "touch it for 7 seconds" is told
    passages = readings.material.passages if timed else ()
    wish, cut = duration(passages, kind, short_form(readings.direction, aspect), language)
    wish = wish if timed else room_for(wish, details_of(readings.text).pictures)
    return _Frame(
        aspect=aspect,
        short_side=wishes.short_side or short_side_of(readings.direction),
        duration=fixed(wishes.seconds) if wishes.seconds else long_enough(wish, spoken),
        assumptions=(assumption,) if assumption and not wishes.aspect else (),
        notices=(
            *(() if wishes.seconds else cut),
            *((format_notice,) if format_notice and not wishes.aspect else ()),
        ),
    )


def _titled(readings: _Readings) -> str:
    """The title that the brief gives, or the question or count that it opens on."""
    given = readings.worded.first("title") or asked_title(readings.material.passages, readings.kind)
    counts = readings.kind == "list" and readings.material.brief and not given
    return list_title(readings.material.brief, readings.language) if counts else given


def _assembled(readings: _Readings) -> Brief:
    wishes, language, kind, worded = readings.wishes, readings.language, readings.kind, readings.worded
    passages, brief, directed = readings.material.passages, readings.material.brief, readings.directed
    told = _told(readings)
    on_off = switches(readings.text, readings.direction, language)
    frame = _framed(readings, told.script, on_off.deliverables)
    ending = ending_of(worded)
    return Brief(
        text=readings.text,
        sources=readings.sources,
        deliverables=on_off.deliverables,
        details=details_of(readings.text),
        kind=kind,
        language=language,
        subject=readings.subject.name,
        description=readings.subject.description,
        count=readings.subject.count,
        title=(
            worded.first("title")
            or (asked_title(passages, kind) or (list_title(brief, language) if kind == "list" else ""))
        )[:100],
        audience=audience_of(brief, language),
        tone=tuple(tone for tone in tone_of(directed, language) if tone not in worded.of("must_not")),
        duration=frame.duration,
        aspect=frame.aspect,
        facts=told.facts,
        topics=topics(brief, language),
        table=readings.material.table.points,
        table_label=readings.material.table.unit,
        must_say=worded.of("must_say"),
        must_show=shown(worded, told.silent),
        must_not=worded.of("must_not"),
        silent_words=told.silent,
        script=told.script,
        opening=opening_of(directed, worded.first("opening")),
        ending=ending,
        ending_wish=ending_wish_of(brief, ending, language),
        call_to_action=action_of(ending, worded),
        addresses=told.addresses,
        brand=Brand(
            name=brand_of(passages, readings.subject, kind, language, signed(readings.text, language))
            or next(filter(None, (letterhead(source.text) for source in readings.sources)), ""),
            colors=colors(passages, language),
        ),
        speech=on_off.speech,
        music=on_off.music if wishes.music is None else wishes.music,
        burned_captions=on_off.burned_captions,
        monochrome=on_off.monochrome,
        profile=wishes.target or on_off.profile,
        short_side=frame.short_side,
        voice=wishes.voice or on_off.voice,
        look=wishes.look,
        music_mood=music_mood_of(directed, language),
        assumptions=frame.assumptions,
        notices=(*readings.notices, *frame.notices),
    )
