"""Every deliverable's plan is valid, needs are asked for at once, and each check finds what it is for."""

import pytest

from agent.brief import Brief, Source, Wishes
from agent.deliverables.audio import Audio
from agent.deliverables.caption_text import text_of
from agent.deliverables.poster import Poster, words_of
from agent.deliverables.table import ALL, fitted_to_wanted, judge, needs_of, plan_for
from agent.deliverables.thumbnails import few_words
from agent.deliverables.variants import beside
from agent.deliverables.work import Job, Json
from agent.errors import UserInputNeeded
from agent.film import plan_film
from agent.order import Order, OwnFile
from agent.plan import validate
from agent.production import Failure, Production
from agent.reading import understand
from agent.writers.embedded import write
from memory.assets import AudioAsset, VideoAsset
from tools.audio.clock import EspeakClock
from tools.registry import Registry

MARKET = (
    "We need a poster and an instagram caption for the Lantern Quay night market, A3 and 4:5. Friday 12 June, "
    "18:00-23:00, Quay 7, free entry, 40 food stalls, live brass band. Caption max 200 characters, 3-4 hashtags."
)
SOUND = AudioAsset(sha256="a" * 64, suffix=".wav", size=9)
CLIP = OwnFile(
    name="me.mp4",
    video=VideoAsset(sha256="b" * 64, suffix=".mp4", size=9),
    sound=SOUND,
    seconds=9,
    width=640,
    height=360,
)
BRIEFS = {
    "video": "A film about our bakery, Crumb.",
    "social_pack": "We need a social media pack for the bakery Crumb",
    "audio": "We need a podcast intro for Numbers for Nervous People, 20 seconds.",
    "voiceover": "We want a voice-over of this text",
    "captions": "Make captions for this video",
    "recut": "Crop this clip to 9:16",
    "poster": MARKET,
    "thumbnails": "Thumbnails for my video about bees",
    "carousel": "Make an instagram carousel about how bees make honey",
    "article": "Write a blog article about how bees make honey",
    "caption_text": MARKET,
}


def job(text: str, order: Order | None = None) -> Job:
    order = order or Order(text=text)
    brief = fitted_to_wanted(understand(text, order.sources, order.wishes))
    return Job(brief, write(brief, EspeakClock(brief.language)), order)


def made(outputs: dict[str, Json]) -> Production:
    return Production(outputs=outputs)


@pytest.mark.parametrize("name", [each.name for each in ALL])
def test_every_plan_is_valid(name: str) -> None:
    order = Order(
        text=BRIEFS[name],
        wishes=Wishes(script=("Hello there.", "Good bye.")) if name in ("captions", "voiceover") else Wishes(),
        files=(CLIP,),
    )
    wanted = job(BRIEFS[name], order)
    assert name in wanted.brief.deliverables
    assert not list(needs_of(wanted.brief, order))
    plan = plan_for(wanted)
    assert validate(plan, Registry.discover()) == []
    assert plan.deliverables


def test_everything_that_is_missing_is_asked_for_at_once() -> None:
    wanted = job("Make captions for this video")
    needs = UserInputNeeded(tuple(needs_of(wanted.brief, wanted.order))).needs
    assert [need.option for need in needs] == ["--asset FILE", "--script FILE"]


def test_a_voice_over_asks_for_the_texts_of_its_languages() -> None:
    text = "We want a voice-over in English, German and French of this text"
    german = Source(name="de.txt", text="Willkommen im Hafenmuseum. Heute gehen wir am alten Kai entlang.")
    english = Source(name="en.txt", text="Welcome to the harbour museum. Today we walk along the old quay.")
    order = Order(text=text, sources=(german, english))
    (need,) = needs_of(understand(text, order.sources), order)
    assert "French" in need.what


def test_a_poster_has_each_fact_once_and_as_it_was_given() -> None:
    words = words_of(job(MARKET))
    assert (words["date"], words["time"], words["place"]) == ("Friday 12 June", "18:00-23:00", "Quay 7")
    assert words["price"] == "Free entry"
    assert words["details"] == ["40 food stalls", "Live brass band"]
    assert words["address"] == ""


def test_a_poster_without_a_fact_or_with_faint_type_is_found() -> None:
    wanted = job(MARKET)
    texts = [{"name": "title", "text": "Lantern Quay night market", "contrast": 2.0, "least": 3.0, "inside": False}]
    found = Poster().judge(wanted, made({"poster": {"width": 3508, "height": 4960, "texts": texts}})).findings
    checks = {finding.check for finding in found}
    assert checks == {"margins", "contrast", "required words"}
    assert any("12 June" in finding.expected for finding in found)


def test_a_post_stays_in_its_limits_and_names_the_day() -> None:
    text = text_of(job(MARKET))
    assert len(text) <= 200
    assert 3 <= text.count("#") <= 4
    assert "Friday 12 June" in text


def test_sound_of_the_wrong_loudness_or_length_is_found() -> None:
    wanted = job(BRIEFS["audio"])
    heard = {"heard": {"sound": {"lufs": -12.0, "true_peak_db": -0.2}}}
    placed = {"seconds": 60.0, "speech_starts": [1.0]}
    found = Audio().judge(wanted, made({"listen": heard, "pacing": placed})).findings
    assert {finding.check for finding in found} == {"loudness", "peaks", "duration"}


def test_a_failed_task_is_a_finding_and_no_repair() -> None:
    failed = {"poster": Failure(code="tool_failed", message="the disk is full")}
    review = judge(job(MARKET), Production(failed=failed))
    assert review.verdict == "flawed"
    assert all(finding.change == "none" for finding in review.findings)


def test_other_shapes_share_what_does_not_depend_on_the_shape() -> None:
    board = job(BRIEFS["social_pack"]).board
    base = plan_film(board).tasks
    tall = plan_film(board.model_copy(update={"aspect": "9:16"})).tasks
    more, names = beside(base, tall, "tall")
    own = {task.tool for task in more}
    assert not own & {"audio.voice", "audio.music", "audio.master", "sync.pacing"}
    assert names["pacing"] == "pacing"
    assert names["picture-s1"] == "tall-picture-s1"
    assert {"image.scene", "video.segment", "video.join"} <= own


def test_few_words_end_where_they_make_sense() -> None:
    assert few_words("How bees make honey, and why it matters to us all") == "How bees make honey"
    assert few_words("Ten small things that you can do at home") == "Ten small things"


def test_unknown_names_are_left_out() -> None:
    brief = job(BRIEFS["video"]).brief.model_copy(update={"deliverables": ("hologram", "video")})
    assert isinstance(brief, Brief)
    assert "film.mp4" in plan_for(Job(brief, job(BRIEFS["video"]).board, Order(text="x"))).deliverables


def test_two_deliverables_that_would_clash_keep_their_own_tasks_and_files() -> None:
    wanted = job("Make a poster and a 15 second film about our bakery Crumb, open from 3 May.")
    assert wanted.brief.deliverables == ("video", "poster")
    plan = plan_for(wanted)
    assert validate(plan, Registry.discover()) == []
    assert plan.deliverables["poster.png"] == "poster-poster.still"
    assert {task.tool for task in plan.tasks} >= {"image.poster", "image.print", "image.still", "video.join"}
    texts = [{"name": "title", "text": "x", "contact": 1, "contrast": 2.0, "least": 3.0, "inside": True}]
    found = judge(wanted, made({"poster-poster": {"width": 3508, "height": 4960, "texts": texts}})).findings
    assert "contrast" in {finding.check for finding in found}


def test_sound_beside_a_film_gets_names_of_its_own() -> None:
    wanted = job("Make a 15 second film about our bakery Crumb and a podcast intro.")
    plan = plan_for(wanted)
    assert validate(plan, Registry.discover()) == []
    assert plan.deliverables["audio/master.wav"] == "master.master"
    assert plan.deliverables["audio-only/master.wav"] == "audio-master.master"


def test_a_carousel_has_as_many_pictures_as_asked_for_and_none_twice() -> None:
    text = (
        "I need a square Instagram carousel of 5 slides about how to repot a houseplant: water it the day before, "
        "choose a pot two fingers wider, loosen the roots, fill with fresh soil, keep it out of the sun for a week."
    )
    wanted = job(text)
    plan = plan_for(wanted)
    cards = [task for task in plan.tasks if task.id.startswith("layout-card-")]
    heads = [task.request["shot"]["headline"] for task in cards]  # type: ignore[index,call-overload]
    assert len(heads) == len(set(heads)) == 5
    assert {task.request["aspect"] for task in cards} == {"1:1"}


def test_a_post_s_hashtags_are_filled_up_from_its_facts() -> None:
    text = text_of(job("A LinkedIn post about our new office in Lyon: 40 desks, opening 3 May. 3 hashtags."))
    assert text.count("#") == 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "I'd like a flyer, A5, for our yard sale on Saturday 4 July at 9 am, 12 Elm Street",
            ("Yard sale", "Saturday 4 July", "9 am", "12 Elm Street"),
        ),
        (
            "Plakat für unser Sommerfest am Samstag, 3. Juni um 15 Uhr im Stadtpark, Eintritt frei",
            ("Sommerfest", "Samstag, 3. Juni", "15 Uhr", "Im Stadtpark"),
        ),
    ],
)
def test_a_poster_reads_when_and_where_out_of_a_sentence(text: str, told: tuple[str, ...]) -> None:
    words = words_of(job(text))
    assert tuple(words[key] for key in ("title", "date", "time", "place")) == told
