"""Words lead to the drawing that they name, or to none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.image.art import studio
from tools.image.art.lookup import Index, stem, terms

# What a person would accept for a noun of a brief; "-" where nothing fitting exists and a wrong thing would mislead.
NOUNS = {
    "bike-light": "bike light|bicycle lights|ring of light|headlight|a small bike light on a handlebar",
    "bicycle": "bicycle|bikes|cyclist|commuter on a bike|Fahrrad|vélo",
    "rain-cloud": "rain|rain proof|cloud|storm|pluie", "umbrella": "umbrella", "car": "car|red car|taxi|coche",
    "battery": "battery|USB-C charging|power bank", "dumbbell": "gym|fitness|weights",
    "lantern": "lantern|paper lanterns", "food-stall": "food stalls|night market|market stall|mercado",
    "trumpet": "brass band|trumpet|jazz", "door": "free entry|door",
    "coffee-cup": "cup|coffee|cup of coffee|mug|espresso|Kaffee", "plant": "plant|photosynthesis|roots|chlorophyll",
    "leaf": "leaf|leaves|hoja", "microscope": "microscope|cell|chloroplast", "sun": "sun|sunlight|soleil",
    "flask": "carbon dioxide|experiment|chemistry", "water-drop": "water|drop|agua", "egg": "eggs|egg whites|yolk",
    "bowl": "bowl|whisk|cream", "flour": "flour|baking powder", "lemon": "lemon|lemon zest|citron",
    "milk": "milk|lait", "pancakes": "pancakes|lemon ricotta pancakes|pancake stack", "honey": "honey|jar|miel",
    "frying-pan": "frying pan", "person": "person|grandma|student|étudiante|customer|volunteer",
    "crowd": "people|team|a group of young people|queue|Mitarbeitende",
    "tram": "tram|tram line|trams|Straßenbahn", "ship": "ferry|ferry terminal|ship",
    "coins": "coins|money|salary|euros|Gehalt", "ticket": "ticket|admission",
    "parking-sign": "parking spaces|parking", "shop": "shop|shop owners|supermarket|tienda",
    "calendar": "calendar|four-day week|Vier-Tage-Woche|shift plan|deadline|saturday",
    "factory": "factory|warehouse", "envelope": "e-mail|email|letter|newsletter",
    "stretch": "neck stretch|shoulder stretch|spine twist|yoga|stretching person",
    "desk": "desk|table|Schreibtisch", "hot-meal": "hot meal|soup|repas chauds|lunch",
    "fridge": "empty fridge|fridge", "handshake": "two people shaking hands|donation|partnership",
    "house": "house|shed|old wooden house|Häuser|casa", "apple-tree": "apple tree|orchard", "bed": "bedroom|bed",
    "floor-plan": "floor plan|blueprint", "school": "school|primary school", "key": "key|viewing",
    "fire": "fire|campfire", "radiator": "radiator|boiler",
    "mountain": "mountain|mountain village|gorge at dawn|hiking trail",
    "cheese": "cheese|cheese market|queso", "microphone": "microphone|podcast",
    "book-stack": "homework|stack of books", "book": "book|story|livre", "bar-chart": "bar chart|numbers|weekly report",
    "growth": "growth|rising sales growth", "grinder": "grinder|broken coffee grinder",
    "recycling-bin": "waste|recycling", "bread": "bread|bakery|loaves", "croissant": "croissant",
    "snail": "snail|slow snail|Schnecke", "moon": "moon|bedtime|crescent", "palm-tree": "beach|palm tree",
    "coffee-bag": "coffee bag|roasted coffee|coffee beans", "parcel": "parcel|delivery|package",
    "truck": "truck|courier|logistics", "phone": "phone|app|mobile phone in hand",
    "laptop": "laptop|website|computer", "heart": "heart|love", "robot": "robot|chatbot",
    "chip": "AI|artificial intelligence|chip", "cloud-computing": "backup", "lock": "lock|password|privacy",
    "gift": "gift|present", "trophy": "trophy|winner|award", "medal": "medal",
    "shopping-cart": "shopping cart", "bottle": "bottle|wine", "t-shirt": "t-shirt|clothes",
    "shoe": "shoes|running", "chair": "chair|armchair", "light-bulb": "light bulb|idea",
    "solar-panel": "solar panels|solar power", "wind-turbine": "wind turbine|wind", "compass": "compass",
    "football": "football|sport", "pill": "medicine|pills", "stethoscope": "stethoscope|diagnosis",
    "tools": "tools|repair|hammer", "gear": "gears|machine", "wifi": "wifi|router", "television": "TV|film",
    "graduation-cap": "graduation|degree", "balloon": "balloons|celebration", "megaphone": "megaphone|announcement",
    "magnifier": "magnifying glass|search", "hourglass": "hourglass", "target": "target|focus",
    "star": "star|rating", "puzzle": "puzzle", "thumbs-up": "thumbs up", "ice-cream": "ice cream", "pizza": "pizza",
    "camera": "camera|photo", "headphones": "headphones|music", "guitar": "guitar", "cat": "cat|kitten",
    "dog": "dog", "bird": "bird", "bee": "bees", "butterfly": "butterfly", "cow": "cow", "whale": "whale",
    "fish": "fish", "flower": "flowers", "planet": "Saturn|planet", "rocket": "rocket|launch",
    "globe": "world|globe|earth", "street-map": "map|location|address", "notebook": "notebook", "pencil": "pencil",
    "clock": "clock|time|hours", "alarm-clock": "alarm clock", "train": "train|railway station", "bus": "bus",
    "plane": "plane|airport", "bridge": "bridge", "traffic-light": "traffic light|junction", "tent": "tent|camping",
    "suitcase": "suitcase|luggage", "backpack": "backpack", "atom": "atom", "dna": "DNA|genes", "snowflake": "snow",
    "speech-bubble": "review|conversation", "tooth": "teeth|dentist", "brain": "brain|memory",
    "tree": "tree|park", "fir-tree": "fir tree", "carrot": "vegetables|carrots", "apple": "apple|fruit",
    "cake": "birthday cake|cake", "shield": "shield|warranty",
    "document": "contract|document|energy class", "price-tag": "price tag|discount",
    "credit-card": "credit card|payment",
    "child": "children|kid|little girl", "bathtub": "bathroom|bath", "sofa": "sofa|couch",
    "desk-lamp": "desk lamp|lamp",
    "doctor": "doctor|nurse|general practitioner", "hospital": "hospital|emergency room",
    "kettle": "kettle|copper kettle",
    "cook": "chef|pastry chef", "builder": "electrician|plumber|construction worker", "farmer": "farmer",
    "castle": "castle|fortress", "lighthouse": "lighthouse", "drone": "drone", "tractor": "tractor",
    "printer": "printer",
    "headset": "headset|call centre", "thermometer": "thermometer|fever", "scooter": "scooter",
    "motorbike": "motorbike",
    "horse": "horse|pony", "rabbit": "rabbit|bunny", "bear": "bear", "teddy-bear": "teddy bear",
    "fox": "fox", "frog": "frog",
    "tortoise": "tortoise|turtle", "hedgehog": "hedgehog", "wine-glass": "wine|glass of wine", "piano": "piano",
    "drum": "drums|drummer", "volcano": "volcano|lava", "waterfall": "waterfall", "church": "church|wedding",
    "museum": "museum|courthouse", "syringe": "vaccine|injection", "lungs": "lungs|breathing", "eye": "eye|optician",
    "scissors": "scissors|haircut", "newspaper": "newspaper|headline", "warning-sign": "danger|warning sign",
    "burger": "burger", "sandwich": "sandwich",
    "piggy-bank": "piggy bank|savings", "watering-can": "watering can|gardener",
    "wheat": "wheat|grain", "radio": "radio",
    "oven": "oven|stove", "server": "server|data centre", "basket": "basket|hamper",
    "clipboard": "checklist|survey", "question-mark": "question", "gavel": "justice|lawyer|verdict",
    "roof": "roof|gutter",
    "ballot-box": "ballot box|election|polling station", "excavator": "building site|digger", "choir": "choir|chorus",
    "tap": "leaking tap|plumbing", "code-window": "source code|programmer", "fireworks": "new year|fireworks",
    "-": "360 degree ring|democracy|very|revolution|market share|key figures|quickly|because|the|42|"
    "xyzzy|oak floor|however|",
}  # fmt: skip
PLACES = {
    "mountains": "mountains|mountain village at dawn|gorge|montaña", "forest": "forest|woods",
    "sea": "sea|beach|harbour|quay", "underwater": "underwater|river pools", "city-day": "city|town|tram stop",
    "city-night": "city at night|skyline at night|night", "street-rain": "rainy street at dusk|wet street|rain",
    "room": "living room|bedroom|home", "office": "office|meeting room|desk",
    "kitchen": "kitchen|kitchen counter|bakery", "classroom": "classroom|board",
    "shop-shelf": "supermarket|shelves|shop", "night-market": "night market|lantern festival|stage",
    "meadow": "meadow|garden|field", "sky": "sky|clouds", "space": "space|universe", "road": "road|highway",
    "paper": "paper", "mesh": "abstract|technology", "sunburst": "sunburst|celebration",
    "studio-sweep": "studio|product shot", "-": "democracy|very|quickly",
}  # fmt: skip


def misses(expected: dict[str, str], find: object) -> tuple[list[str], int]:
    assert callable(find)
    pairs = [(word, None if name == "-" else name) for name, words in expected.items() for word in words.split("|")]
    return [f"{word!r}: {find(word)} for {name}" for word, name in pairs if find(word) != name], len(pairs)


def test_props_are_found_by_the_nouns_of_briefs() -> None:
    wrong, count = misses(NOUNS, studio.find_prop)
    assert count >= 300
    assert len(wrong) / count <= 0.01, wrong


def test_backdrops_are_found_by_places() -> None:
    wrong, count = misses(PLACES, studio.find_backdrop)
    assert count >= 50
    assert len(wrong) / count <= 0.02, wrong


@pytest.mark.parametrize("name", studio.PROPS)
def test_a_prop_answers_to_its_own_name(name: str) -> None:
    assert studio.find_prop(name) == name
    assert studio.find_prop(name.replace("-", " ").upper()) == name


@pytest.mark.parametrize("name", studio.BACKDROPS)
def test_a_backdrop_answers_to_its_own_name(name: str) -> None:
    assert studio.find_backdrop(name.replace("-", " ")) == name


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("neck stretch", "neck"),
        ("seated twist", "twist"),
        ("forward fold", "forward-fold"),
        ("desk stretches", "arms-up"),
    ],
)
def test_words_choose_the_state(words: str, state: str) -> None:
    assert studio.find_state("stretch", words) == state


def test_the_first_part_wins_over_what_stands_behind_it() -> None:
    assert studio.find_prop("snail, leaf, sea") == "snail"
    assert studio.find_prop("leaf with a snail on it") == "leaf"


@pytest.mark.parametrize(
    ("word", "singular"),
    [
        ("boxes", "box"),
        ("berries", "berry"),
        ("leaves", "leaf"),
        ("glass", "glass"),
        ("bus", "bus"),
        ("buses", "bus"),
        ("cars", "car"),
    ],
)
def test_plurals(word: str, singular: str) -> None:
    assert stem(word) == singular


def test_accents_and_possessives_do_not_matter() -> None:
    assert terms("Grandma's Café") == ("grandma", "cafe")


def test_the_earlier_listing_keeps_a_shared_word() -> None:
    index = Index([("lamp", ("light", "bulb")), ("torch", ("flashlight", "light"))])
    assert index.find("light") == "lamp"
    assert index.find("flashlights") == "torch"


@given(st.text(max_size=60))
def test_any_text_leads_to_a_known_prop_or_none(text: str) -> None:
    found = studio.find_prop(text)
    assert found is None or found in studio.PROPS
