"""What an audit counts as a hard part, what it leaves to the maker, and where it finds it in a film."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.audit import Account, audited, hard_parts, wanted
from agent.audit.account import Heard, traced
from agent.audit.hard import Part
from agent.brief import Source
from agent.reading import understand

SENTENCES = [
    ("The pool reopens on Monday 3 March at 6.30 am.", "en", {("day", "Monday 3 March"), ("hour", "6.30 am")}),
    ("Eintritt 4,50 Euro, Karten unter 05551 555 018.", "de", {("price", "4,50 Euro"), ("address", "05551 555 018")}),
    ("Le sentier compte 11 stations.", "fr", {("figure", "11 stations")}),
    ("Llamar a Marisa Duarte en hola@duarte.example.", "es",
     {("name", "Marisa Duarte"), ("address", "hola@duarte.example")}),
    ("Il claim è «Fredda al punto giusto».", "it", {("quote", "Fredda al punto giusto")}),
    ("A escritora Lídia Fontes lê às 17h.", "pt", {("name", "Lídia Fontes"), ("hour", "17h")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "expected"), SENTENCES)
def test_hard_parts_are_found(text: str, language: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= {(part.sort, part.text) for part in hard_parts(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The brown bin takes fruit and bread.", "en"),
        ("Die braune Tonne nimmt Obst und Gemüse.", "de"),
        ("On met les fruits dans le bac.", "fr"),
    ],
)
def test_plain_words_are_no_hard_parts(text: str, language: str) -> None:
    assert hard_parts(text, language) == ()


@given(st.text(alphabet="abc ABC 0123456789.,:€\"'@-", max_size=80))
def test_parts_never_overlap_and_stand_in_the_text(text: str) -> None:
    assert all(part.text in text for part in hard_parts(text, "en") if part.sort not in ("figure", "price", "quote"))


MAKER = [
    ("30 second film, 16:9, for Moss & Rye. Bread costs 4 pounds. We need it by Friday 9 May.", {"30", "16", "9 May"}),
    ('20 Sekunden, hochkant. Der Markt kostet 2 Euro. Nicht „billig" sagen. Farbe #AA3311.', {"20", "billig", "3311"}),
    ("Vídeo de 25 segundos, 1:1, tono cálido. La entrada cuesta 3 euros.", {"25", "1:1"}),
]


@pytest.mark.parametrize(("text", "outside"), MAKER)
def test_what_is_said_to_the_maker_is_not_wanted(text: str, outside: set[str]) -> None:
    told = [part.text for each in wanted(understand(text)) for part in each.parts]
    assert any(sum(char.isdigit() for char in part) for part in told)
    assert not any(word in part for word in outside for part in told)


def test_what_an_order_asks_of_a_source_is_wanted_and_the_rest_of_it_is_not() -> None:
    source = Source(name="notes", text="The lamp weighs 340 grams. The fair opens on 4 June at 9 am. Ask Ina Bohl.")
    brief = understand("Turn the notes into a 30 second film, 16:9. Mention only the dates.", (source,))
    told = {part.text for each in wanted(brief) for part in each.parts}
    assert "4 June" in told
    assert not any("340" in part for part in told)


SCENES = (
    Heard("The fair opens on Monday the third of March.", "Monday 3 March\n9 am"),
    Heard("Come and see.", "4.50 £"),
)


@pytest.mark.parametrize(
    ("part", "state"),
    [
        (Part("hour", "9 am"), "shown"),
        (Part("price", "4.50 pounds"), "shown"),
        (Part("day", "Monday 3 March"), "shown"),
        (Part("name", "Ina Bohl"), "missing"),
        (Part("figure", "12 stalls", "stalls"), "missing"),
    ],
)
def test_parts_are_traced(part: Part, state: str) -> None:
    assert traced(part, SCENES, "en") == state


@pytest.mark.parametrize(
    ("part", "said", "language"),
    [
        (Part("figure", "2,350 trees", "trees"), "They planted 2350 trees.", "en"),
        (Part("figure", "zwölf Stationen", "Stationen"), "Die 12 Stationen sind offen.", "de"),
        (Part("hour", "19:00 Uhr"), "Beginn ist um 19 Uhr.", "de"),
        (Part("name", "Lídia Fontes"), "Lê a escritora Lidia Fontes.", "pt"),
        (Part("day", "3 de maio"), "É no dia 3 de maio.", "pt"),
    ],
)
def test_other_spellings_are_the_same_part(part: Part, said: str, language: str) -> None:
    assert traced(part, (Heard(said),), language) == "said"


@pytest.mark.parametrize(
    "text",
    [
        "20 second film, 9:16, for the Bell Fair. It is on 4 May from 9 am in Oakham, entry 3 pounds, 40 stalls.",
        "Video von 20 Sekunden für den Turmverein. Am 4. Mai liest Ina Bohl im Rathaus, der Eintritt kostet 3 Euro.",
    ],
)
def test_a_film_that_reads_the_brief_misses_nothing_and_an_empty_one_everything(text: str) -> None:
    brief = understand(text)
    whole, nothing = audited(brief, (Heard(brief.text),)), audited(brief, (Heard(""),))
    assert whole.traces
    assert not whole.of("missing")
    assert nothing.of("missing") == nothing.traces


def test_shares_add_up_to_one_and_an_empty_account_has_none() -> None:
    brief = understand("Film of 20 seconds for the Bell Fair. It opens on 4 May, entry 3 pounds.")
    account = audited(brief, (Heard("It opens on 4 May."),))
    assert account.share("said") + account.share("shown") + account.share("missing") == pytest.approx(1)
    assert Account(()).share("said") == 0
