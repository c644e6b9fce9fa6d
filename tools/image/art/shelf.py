"""The shelf of props: every drawn thing by its name, listed so that nothing is found by accident.

A scene shows a handful of the hundreds, so each is loaded when it is first taken from the shelf.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from tools.image.art.kinds import Prop

NAMES = (
    "alarm-clock", "ambulance", "anchor", "anvil", "apartment-building", "apple", "apple-tree", "aqueduct", "astronaut",
    "atom", "baby", "backpack", "balloon", "ballot-box", "banana", "banknotes", "bar-chart", "barn", "barrel", "basket",
    "basketball", "bathtub", "battery", "bear", "bed", "bee", "beehive", "beer", "bell", "bench", "bicycle",
    "bike-light", "binoculars", "bird", "blanket", "block-chain", "blood-bag", "blood-vessel", "book", "book-stack",
    "bookshelf", "boots", "bottle", "bowl", "boxing-gloves", "brain", "bread", "brick-wall", "bridge", "briefcase",
    "builder", "burger", "bus", "butter", "butterfly", "cable-car", "cake", "calculator", "calendar", "camera",
    "camper-van", "candle", "canoe", "car", "carabiner", "carrot", "castle", "cat", "cereal", "chain", "chair",
    "charging-station", "check-mark", "cheese", "cherries", "chess-piece", "child", "chip", "chocolate", "choir",
    "church", "circus-tent", "clapperboard", "cleaning-bucket", "clipboard", "clock", "cloud-computing", "cocktail",
    "code-window", "coffee-bag", "coffee-cup", "coins", "compass", "cook", "cookies", "cooking-pot", "cow", "crab",
    "credit-card", "croissant", "crossword", "crowd", "crown", "cutlery", "cutting-board", "deck-chair", "deer", "desk",
    "desk-lamp", "dessert", "dice", "dining-table", "dinosaur", "dna", "doctor", "document", "dog", "donut", "door",
    "dress", "drill", "drone", "drum", "duck", "dumbbell", "egg", "elephant", "envelope", "espresso-machine",
    "excavator", "eye", "eyeglasses", "factory", "farmer", "fencing-mask", "ferris-wheel", "fingerprint", "fir-tree",
    "fire", "fire-engine", "fire-extinguisher", "fireworks", "first-aid-kit", "fish", "flag", "flask", "flipchart",
    "floor-plan", "flour", "flower", "flying-letter", "folder", "food-stall", "football", "forklift", "fox", "fridge",
    "frog", "frying-pan", "game-controller", "gauge", "gavel", "gear", "ghost", "gift", "giraffe", "glass-of-water",
    "globe", "gloves", "graduation-cap", "grapes", "greenhouse", "grill", "grinder", "growth", "guitar", "hairdryer",
    "hamster", "hand", "handbag", "handshake", "hard-hat", "hat", "headphones", "headset", "hearing-aid", "heart",
    "heat-pump", "hedgehog", "helicopter", "hen", "honey", "horse", "hospital", "hot-meal", "hourglass", "house",
    "ice-cream", "iceberg", "id-card", "jacket", "karaoke", "kettle", "key", "kite", "ladder", "ladybird", "lantern",
    "laptop", "lawn-mower", "leaf", "lemon", "light-bulb", "lighthouse", "lightning", "lion", "lipstick", "lock",
    "loudspeaker", "lunch-box", "lungs", "magic-hat", "magnet", "magnifier", "medal", "meditation", "megaphone",
    "mermaid-tail", "microphone", "microscope", "milk", "mirror", "monkey", "moon", "mosquito", "motorbike", "mountain",
    "mouse", "museum", "mushroom", "musical-note", "necklace", "newspaper", "notebook", "octopus", "organ", "oven",
    "owl", "paint-palette", "paint-roller", "palm-tree", "pancakes", "parcel", "parking-sign", "parrot", "pasta",
    "pencil", "penguin", "perfume", "person", "pet-bowl", "phone", "piano", "picture-frame", "pig", "piggy-bank",
    "pill", "pineapple", "pirate-ship", "pizza", "plane", "planet", "plant", "playing-cards", "plug", "police-car",
    "popcorn", "potted-plant", "pram", "price-rise", "price-tag", "printer", "projector", "pumpkin", "puzzle",
    "pyramid", "question-mark", "rabbit", "radiator", "radio", "rain-cloud", "rainbow", "ramen", "receipt",
    "recycling-bin", "refresh", "rice-bowl", "roast-chicken", "robot", "rocket", "roller-skate", "roof", "rubber-stamp",
    "safe", "sailing-boat", "salad", "salt-shaker", "sandwich", "satellite", "sausage", "saw", "scales", "school",
    "scissors", "scooter", "seismograph", "server", "set-square", "sewing-machine", "shark", "sheep", "shield", "ship",
    "shoe", "shop", "shopping-bag", "shopping-cart", "signpost", "silo", "skateboard", "skis", "slide", "snail",
    "snake", "snowflake", "snowman", "soap", "socks", "sofa", "solar-panel", "spade", "speech-bubble", "spider",
    "squirrel", "stairs", "stapler", "star", "statue", "steak", "stethoscope", "stone", "stopwatch", "strawberry",
    "street-map", "stretch", "submarine", "suitcase", "sun", "surfboard", "swim-ring", "syringe", "t-shirt", "taco",
    "tap", "target", "tattoo-machine", "teacher", "teapot", "teddy-bear", "telescope", "television", "tennis-racket",
    "tent", "theatre-masks", "thermometer", "thumbs-up", "ticket", "toaster", "toilet", "tomato", "tools", "tooth",
    "toothbrush", "tornado", "tortoise", "town-hall", "toy-blocks", "tractor", "traffic-cone", "traffic-light", "train",
    "tram", "trash-bag", "tree", "trophy", "truck", "trumpet", "tyre", "umbrella", "unicorn", "vacuum-cleaner", "vase",
    "violin", "virus", "volcano", "wallet", "wardrobe", "warning-sign", "washing-machine", "water-drop", "waterfall",
    "watering-can", "wave", "wedding-rings", "whale", "wheat", "wheelbarrow", "wheelchair", "whistle", "wifi",
    "wind-turbine", "window", "wine-glass", "wolf", "wristwatch", "x-ray", "yarn", "yoga-mat",
)  # fmt: skip
"""Each stands in `tools.image.art.props`, in a module of its name."""


class Shelf(Mapping[str, Prop]):
    """Props by their names."""

    def __getitem__(self, name: str) -> Prop:
        if name not in _KNOWN:
            raise KeyError(name)
        return _drawn(name)

    def __contains__(self, name: object) -> bool:
        return name in _KNOWN

    def __iter__(self) -> Iterator[str]:
        return iter(NAMES)

    def __len__(self) -> int:
        return len(NAMES)


@cache
def _drawn(name: str) -> Prop:
    drawn: Prop = import_module(f"tools.image.art.props.{name.replace('-', '_')}").PROP
    return drawn


_KNOWN = frozenset(NAMES)
PROPS: Mapping[str, Prop] = Shelf()
