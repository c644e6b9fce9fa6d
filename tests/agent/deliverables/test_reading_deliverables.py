"""What a brief asks for is the object of its wish: six languages, and what is only spoken of is not made."""

import pytest

from agent.reading import understand
from agent.reading.format.details import details_of

ASKED = [
    ("We need a poster for the school fair on 3 May.", ("poster",)),
    ("Plakat für das Sommerfest am 3. Juni, A2", ("poster",)),
    ("Nous voulons une affiche pour la fête du village", ("poster",)),
    ("Necesito un cartel para la feria del libro", ("poster",)),
    ("Vorrei una locandina per la sagra", ("poster",)),
    ("Quero um cartaz para a feira", ("poster",)),
    ("Ich brauche ein Podcast-Intro, 15 Sekunden", ("audio",)),
    ("A jingle for our radio show", ("audio",)),
    ("Thumbnails for my video about bees", ("thumbnails",)),
    ("Make a video thumbnail for my channel", ("thumbnails",)),
    ("Make captions for this video", ("captions",)),
    ("Untertitel für mein Video bitte", ("captions",)),
    ("Crop this clip to 9:16", ("recut",)),
    ("We want a voice-over in English and German of this text", ("voiceover",)),
    ("Write a blog article with pictures about how bees make honey", ("article",)),
    ("I need a social media pack for the bakery", ("social_pack",)),
    ("Make an instagram carousel about stretching", ("carousel",)),
    ("Make a video for our poster shop and an article", ("video", "article")),
    ("Make a poster and a 15 second teaser about our bakery", ("video", "poster")),
    ("A LinkedIn post about our new office", ("caption_text",)),
    ("Write the show notes for episode 12: rain gardens", ("caption_text",)),
    ("Une affiche A2 et un post Instagram pour le concert", ("poster", "caption_text")),
    ("Could you do a voice-over in English and German for this script?", ("voiceover",)),
    (
        "Un vídeo de 30 segundos para el albergue Ruta Verde, y también un cartel A4 para la recepción.",
        ("video", "poster"),
    ),
    ("A film for Fern Tubs, 30 s, in 16:9 for the site and 9:16 for stories.", ("video", "social_pack")),
    ("Recut my clip interview.mp4 to 9:16.", ("recut",)),
    ("A podcast episode of two minutes about why bees dance.", ("audio",)),
    ("Podcast-Folge von einer Minute über Vulkane.", ("audio",)),
    ("A podcast cover for Night Shift, a podcast about people who work at night.", ("poster",)),
    ("A birthday card for Oma Frieda, 80.", ("poster",)),
    ("Eine Einladungskarte zur Hochzeit von Lea und Tim am 6. Juni, 14 Uhr.", ("poster",)),
    ("Un carton d'invitation pour le vernissage du 4 mai", ("poster",)),
    ("An infographic about our year: 120 projects, 14 countries.", ("poster",)),
    ("A LinkedIn post about our new office in Bern, with a picture.", ("poster", "caption_text")),
]
FILMS = [
    "A film about our poster shop",
    "Make a 30 second video with captions about bees",
    "Create a promo video, 30 s, from this article",
    "A film for a podcast launch",
    "A teaser for the audio course",
    "Our bakery opens on 3 May. Warm and friendly.",
    "We need an Instagram post, 20 seconds, for our bakery",
    "30 second promo, bold poster look, voice-over by a woman",
    "Make a 30-second video about our podcast.",
    "A podcast trailer video, 30 seconds.",
    "Ein 30-Sekunden-Video als Einladung zum Sommerfest.",
    "A 20 second invitation video to our wedding on 6 June.",
    "We want to announce our new podcast with a 20 second clip.",
]


@pytest.mark.parametrize(("text", "wanted"), ASKED)
def test_the_object_of_the_wish_is_made(text: str, wanted: tuple[str, ...]) -> None:
    assert understand(text, ()).deliverables == wanted


@pytest.mark.parametrize("text", FILMS)
def test_what_is_only_spoken_of_leaves_a_film(text: str) -> None:
    assert understand(text, ()).deliverables == ("video",)


def test_a_podcast_that_is_there_is_not_made() -> None:
    assert understand("Normalize this podcast to -16 LUFS", ()).deliverables == ("video",)


def test_cards_and_covers_have_their_usual_size() -> None:
    assert details_of("A birthday card for Oma Frieda").papers == ("A6",)
    assert details_of("A birthday card for Oma Frieda, A5").papers == ("A5",)
    assert details_of("A podcast cover for Night Shift").aspects == ("1:1",)


def test_how_it_is_wanted_is_read() -> None:
    details = details_of(
        "A3 portrait, the same as 4:5. Caption max 300 characters, 3-5 hashtags, two sentences. The music comes "
        "back at the end for 3 seconds. In German and French."
    )
    assert (details.papers, details.aspects) == (("A3",), ("4:5",))
    assert (details.characters, details.hashtags, details.sentences) == (300, (3, 5), 2)
    assert (details.tail_s, details.languages) == (3.0, ("de", "fr"))


def test_a_carousel_s_shape_and_number_are_read() -> None:
    details = details_of("A square Instagram carousel of 5 slides about bees")
    assert (details.aspects, details.pictures) == (("1:1",), 5)
    assert details_of("Ein Karussell mit sechs Bildern").pictures == 6
    assert details_of("A 900 square foot flat").aspects == ()
