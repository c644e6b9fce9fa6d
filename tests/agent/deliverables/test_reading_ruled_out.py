"""A film that is ruled out is not made, and what is to be seen only is not heard: six languages."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.messages.muted import without_clauses
from agent.reading.messages.slides import without_labels
from agent.writers.clock import CountingClock
from agent.writers.embedded import write

RULED_OUT = [
    ("No video please!! just a carousel for instagram, 4 slides, about our dog salon Wet Nose.", "carousel"),
    ("no video, only a poster for the quiz on 3 May at 7 pm", "poster"),
    ("We don't want a film. A flyer for our garage sale would do.", "poster"),
    ("A poster, not a video, for the flea market on Sunday.", "poster"),
    ("audio only, 30 seconds, for our radio show", "audio"),
    ("Kein Video, nur ein Plakat in A3 für das Hoffest am 5. Juli.", "poster"),
    ("Bitte kein Film, sondern ein Jingle für unser Schulradio, 10 Sekunden.", "audio"),
    ("Kein Video, nur Ton: 20 Sekunden Werbung für den Eisladen Kugelrund.", "audio"),
    ("Karussell statt Video: 4 Folien über unsere Kita.", "carousel"),
    ("Sans vidéo : seulement une affiche A2 pour le bal du 14 juillet.", "poster"),
    ("Pas de film, juste un carrousel de 5 images sur notre ferme.", "carousel"),
    ("Nada de vídeo, solo un carrusel de 3 imágenes sobre la panadería Miga.", "carousel"),
    ("No quiero vídeo. Solo una cuña de radio de 20 segundos para la ferretería Tornillo.", "audio"),
    ("Niente video, solo un carosello di 4 immagini per la gelateria Brina.", "carousel"),
    ("Non un video: ci basta una locandina per la cena del 9 marzo.", "poster"),
    ("Sem vídeo, só um cartaz A3 para a festa da aldeia.", "poster"),
    ("Poster for our repair café, please - just images, nobody here can play videos in the window.", "poster"),
    ("Ein Aushang für das Tierheim, Videos können wir dort nicht zeigen.", "poster"),
    ("Une affiche pour le vide-grenier du 12 avril, personne ne peut lire de vidéos ici.", "poster"),
    ("Queremos um cartaz para a Feira do Livro de Tavira. Não é preciso vídeo.", "poster"),
    ("can u do me 3 thumbnails for my youtube channel, the video itself is already done.", "thumbnails"),
    ("Mi scrivi il testo per un post Instagram? La gelateria Brina riapre il 6 marzo.", "caption_text"),
    ("Could we get an on-hold message for our phone line? 20 seconds, Harbour Dental.", "audio"),
    ("Wir brauchen eine Telefonansage für die Praxis Dr. Weiß, 20 Sekunden.", "audio"),
    ("Nenhum vídeo, apenas um carrossel com 4 imagens da oficina Roda.", "carousel"),
]
FILMS = [
    "Just a 15 second video for our bakery Crumb.",
    "Ein Video ohne Musik über unseren Hofladen, 20 Sekunden.",
    "30 second film for a home without video surveillance, Casa Lin.",
    "Une vidéo de 20 secondes, pas de film d'horreur, pour notre chocolaterie.",
    "Un vídeo sin música de 20 segundos para la heladería Polo.",
]
SEEN_ONLY = [
    ("Price 89 euros: not spoken, last card only.", "Price 89 euros."),
    ("The price is 12 pounds, shown only at the end, never said out loud.", "The price is 12 pounds."),
    ("Our website is lumo.example, please don't say it, just show it on the end card.", "Our website is lumo.example."),
    ("250 g für 7,50 Euro - Preis nicht sprechen, nur auf der letzten Karte zeigen.", "250 g für 7,50 Euro."),
    ("Nur am Ende einblenden: 29 Euro.", "29 Euro."),
    ("Le téléphone 05 99 00 11 22 seulement à l'écran, à la fin, jamais dit.", "Le téléphone 05 99 00 11 22."),
    ("El precio (2,80 euros) no se dice, solo aparece en la última tarjeta.", "El precio (2,80 euros)."),
    ("Prezzo 39 euro, solo nell'ultima schermata, non va detto.", "Prezzo 39 euro."),
    ("Preço: 14 euros (só no último ecrã, não é dito).", "Preço: 14 euros."),
]
SAID = [
    "Tickets cost 12 euros only at the end of the month.",
    "Music only at the end. The logo only on the last card.",
    "Films are only shown on Sundays, entry 5 euros.",
    "Nur am Ende des Monats kostet es 5 Euro.",
]


@pytest.mark.parametrize(("text", "wanted"), RULED_OUT)
def test_what_is_wanted_instead_of_a_film_is_made(text: str, wanted: str) -> None:
    assert understand(text).deliverables == (wanted,)


@pytest.mark.parametrize("text", FILMS)
def test_a_film_that_goes_without_something_is_a_film(text: str) -> None:
    assert understand(text).deliverables == ("video",)


@pytest.mark.parametrize(("text", "left"), SEEN_ONLY)
def test_an_order_to_show_only_leaves_the_value(text: str, left: str) -> None:
    assert without_clauses(text) == (left, (left,))


@pytest.mark.parametrize("text", SAID)
def test_what_only_sounds_like_it_stays(text: str) -> None:
    assert without_clauses(text) == (text, ())


def test_a_silent_price_stands_on_the_last_card() -> None:
    film = write(
        understand(
            "30 second film for the Lumo lamp. It dims itself. Price 89 euros: not spoken, last card only. lumo.example"
        ),
        CountingClock(),
    )
    assert "89" not in " ".join(scene.narration for scene in film.scenes)
    assert "89 euros" in film.scenes[-1].shot.body
    assert "last card" not in " ".join(scene.narration for scene in film.scenes)


@pytest.mark.parametrize(
    "text",
    [
        "No video, a carousel.\nSlide 1 title: Muddy paws?\nSlide 2: Wash and dry from £18\nSlide 3: Wet Nose",
        "Kein Video, nur ein Karussell.\nFolie 1: Rad kaputt?\nFolie 2: Check für 29 Euro\nFolie 3: Radwerk Lohe",
        "Pas de vidéo, un carrousel. Diapo 1 : Envie de laine ? Diapo 2 : Cours à 15 euros. Diapo 3 : Brin de Laine.",
    ],
)
def test_numbered_slides_are_shown_in_their_words_without_their_labels(text: str) -> None:
    brief = understand(text)
    spoken = [scene.narration for scene in write(brief, CountingClock()).scenes]
    assert brief.deliverables == ("carousel",)
    assert tuple(spoken) == brief.script
    assert len(spoken) == 3
    assert not any(word in " ".join(spoken) for word in ("Slide", "Folie", "Diapo"))


def test_labels_that_do_not_count_up_are_no_slides() -> None:
    text = "Our course: see page 3: spinning, page 7: weaving."
    assert without_labels(text) == (text, ())


@pytest.mark.parametrize("text", ["Video for our shop Lana, open 10-14h on Sundays.", "Reel, Café Lux, geöffnet 9-18h"])
def test_hours_of_opening_are_no_length(text: str) -> None:
    assert not understand(text).duration.given


@pytest.mark.parametrize(
    "text",
    [
        "20 second film for the waiting room screen, completely silent, 16:9, Dr Moss.",
        "Infoscreen im Wartezimmer: 20 Sekunden, stumm, ganz ohne Ton, Praxis Dr. Weiß.",
        "Vidéo de 20 secondes, muette, pour la salle d'attente du cabinet Roy.",
    ],
)
def test_a_film_without_any_sound_has_neither_voice_nor_music(text: str) -> None:
    brief = understand(text)
    assert (brief.deliverables, brief.speech, brief.music) == (("video",), False, False)
