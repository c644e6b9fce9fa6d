"""Nothing hard that a brief gives is lost: it is said before the writer's own words, else shown, else named."""

import pytest

from agent.audit import audited, wanted
from agent.audit.account import Heard
from agent.critic.wording import shown
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.completing import Remembered

BRIEFS = [
    "30 second news clip, square. The pool at Copley Road reopens on Monday 3 March after 14 months. It cost 2.8"
    " million pounds. There are six lanes of 25 metres. A swim costs 5.20 pounds, children pay 2.60 pounds.",
    "Appel de 40 secondes, 16:9. L'association Les Mains Vertes distribue chaque jeudi 130 paniers de légumes. Un"
    " camion d'occasion coûte 14 500 euros, nous en avons déjà 6 200. Dons par chèque au 8 rue des Tilleuls.",
    "Erklärvideo, 40 Sekunden, 16:9: Wie funktioniert die neue Biotonne? Sie fasst 80 Liter. Sie wird ab dem 7. April"
    " jeden zweiten Montag geleert. Die Gebühr beträgt 38 Euro im Jahr. Fragen beantwortet Frau Ilse Tesmer.",
    "Vídeo de 25 segundos, 1:1, para divulgar a Feira do Livro de Tavira. É nos dias 9 e 10 de maio, das 10h às 19h. Há"
    " 6.000 livros a partir de 1 euro. Quem trouxer cinco livros leva um de graça.",
]


def film(text: str) -> Storyboard:
    return write(understand(text), CountingClock())


def missing(text: str) -> list[str]:
    board = film(text)
    scenes = [Heard(scene.narration, shown(scene.shot)) for scene in board.scenes]
    return [trace.part.text for trace in audited(understand(text), scenes).of("missing")]


@pytest.mark.parametrize("text", BRIEFS)
def test_every_hard_part_is_said_or_shown(text: str) -> None:
    assert wanted(understand(text))
    assert missing(text) == []
    assert not any("Not said" in notice for notice in film(text).notices)


CROWDED = [
    "A 6 second film for Alder Cycles. Winter service costs 49 pounds until 31 January. Collection is free within 8"
    " miles on Tuesday 4 May and Friday 7 May. The shop at 14 Tanner's Row has 60 bikes, 12 helmets and 25 locks."
    " Ask Nora Whitlock, Priya Nair or Desmond Pell. Repairs take 48 hours and tyres cost 22 pounds.",
    "Film von 6 Sekunden für Rad Lohmann. Die Inspektion kostet 49 Euro bis zum 31. Januar. Am Dienstag, 4. Mai, und am"
    " Freitag, 7. Mai, holen wir Räder im Umkreis von 8 Kilometern ab. Wir haben 60 Räder, 12 Helme und 25 Schlösser."
    " Fragen Sie Nora Wittlage oder Jutta Pelz. Reparaturen dauern 48 Stunden und Reifen kosten 22 Euro.",
]


@pytest.mark.parametrize("text", CROWDED)
def test_what_finds_no_place_is_named(text: str) -> None:
    notice = next(notice for notice in film(text).notices if notice.startswith("Not said for lack of time: "))
    assert any(part in notice for part in missing(text))


def test_what_has_its_place_is_not_named() -> None:
    assert missing("20 second film for the Bell Fair. It opens on 4 May at 9 am. Entry costs 3 pounds.") == []


@pytest.mark.parametrize(
    ("text", "own", "given"),
    [
        ("An announcement of 10 seconds. The office moves to 9 Quay Street on Monday 6 May. The old one closes at 3 pm"
         " on Friday 3 May. Boxes are in room 214.", "Thank you", "oom 214"),
        ("Ein Hinweis von 12 Sekunden. Das Büro zieht am Montag, 6. Mai, in die Hafenstraße 9. Das alte schließt am"
         " Freitag, 3. Mai, um 15 Uhr. Kartons stehen in Raum 214.", "Danke", "Raum 214"),
    ],
)  # fmt: skip
def test_closing_words_of_the_writer_yield_to_what_the_brief_gives(text: str, own: str, given: str) -> None:
    board = film(text)
    told = " ".join(f"{scene.narration} {shown(scene.shot)}" for scene in board.scenes)
    assert given in told
    assert own not in " ".join(scene.narration for scene in board.scenes)


def test_a_clock_is_asked_once_for_every_text() -> None:
    asked: list[str] = []

    class Counting(CountingClock):
        def seconds(self, texts):  # type: ignore[no-untyped-def]
            asked.extend(texts)
            return super().seconds(texts)

    clock = Remembered(Counting())
    first, again = clock.seconds(["one two", "three"]), clock.seconds(["three", "one two"])
    assert first == again[::-1]
    assert asked == ["one two", "three"]
