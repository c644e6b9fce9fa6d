"""How high things really are, so that a cup beside a car is the smaller of the two."""

from __future__ import annotations

import math

USUAL = 0.35
METRES = {
    "mouse": 0.07, "mushroom": 0.14,
    "alarm-clock": 0.14, "apartment-building": 18.0, "apple": 0.09, "apple-tree": 5.0, "baby": 0.55, "backpack": 0.5,
    "balloon": 1.2, "bathtub": 0.9, "battery": 0.12, "bear": 1.3, "bed": 1.0, "bee": 0.03, "bicycle": 1.05,
    "bike-light": 0.1, "binoculars": 0.16, "bird": 0.16, "book": 0.22, "book-stack": 0.3, "bottle": 0.32, "bowl": 0.16,
    "bread": 0.16, "bridge": 60.0, "briefcase": 0.35, "builder": 1.78, "burger": 0.11, "bus": 3.1, "butterfly": 0.07,
    "cake": 0.25, "camera": 0.11, "candle": 0.2, "car": 1.5, "carrot": 0.1, "castle": 25.0, "cat": 0.45, "chair": 0.95,
    "cheese": 0.12, "child": 1.15, "chip": 0.05, "church": 20.0, "coffee-bag": 0.26, "coffee-cup": 0.11, "coins": 0.06,
    "compass": 0.09, "cook": 1.8, "cooking-pot": 0.24, "cow": 1.5, "credit-card": 0.06, "croissant": 0.08,
    "crowd": 1.75, "cutting-board": 0.16, "desk": 1.3, "desk-lamp": 0.45, "doctor": 1.72, "document": 0.3, "dog": 0.6,
    "door": 2.1, "drone": 0.3, "drum": 0.45, "dumbbell": 0.2, "egg": 0.07, "envelope": 0.14, "factory": 15.0,
    "farmer": 1.75, "fir-tree": 8.0, "fire": 0.8, "fish": 0.2, "flask": 0.22, "flour": 0.28, "flower": 0.4,
    "food-stall": 2.7, "football": 0.22, "fox": 0.6, "fridge": 1.8, "frog": 0.08, "frying-pan": 0.12,
    "game-controller": 0.11, "gift": 0.3, "glass-of-water": 0.16, "globe": 0.4, "graduation-cap": 0.16, "grinder": 0.4,
    "guitar": 1.0, "headphones": 0.2, "headset": 0.2, "hedgehog": 0.16, "helicopter": 4.0, "honey": 0.14, "horse": 1.7,
    "hospital": 22.0, "hot-meal": 0.12, "hourglass": 0.2, "house": 7.0, "ice-cream": 0.2, "kettle": 0.26, "key": 0.06,
    "lantern": 0.5, "laptop": 0.28, "leaf": 0.1, "lemon": 0.07, "light-bulb": 0.12, "lighthouse": 30.0, "lock": 0.08,
    "magnet": 0.12, "magnifier": 0.2, "medal": 0.12, "megaphone": 0.3, "microphone": 0.25, "microscope": 0.4,
    "milk": 0.25, "mountain": 1800.0, "museum": 18.0, "newspaper": 0.4, "notebook": 0.22, "paint-palette": 0.3,
    "palm-tree": 7.0, "pancakes": 0.16, "parcel": 0.3, "parking-sign": 2.4, "pencil": 0.18, "perfume": 0.13,
    "person": 1.72, "phone": 0.16, "piano": 1.6, "piggy-bank": 0.18, "pill": 0.03, "pizza": 0.2, "plane": 12.0,
    "plant": 0.3, "potted-plant": 0.5, "price-tag": 0.09, "printer": 0.35, "rabbit": 0.35, "recycling-bin": 1.0,
    "robot": 1.2, "rocket": 40.0, "school": 10.0, "scissors": 0.2, "scooter": 1.15, "ship": 25.0, "shoe": 0.13,
    "shop": 4.0, "shopping-bag": 0.4, "shopping-cart": 1.0, "snail": 0.05, "snowflake": 0.05, "sofa": 0.9,
    "solar-panel": 1.6, "stethoscope": 0.3, "stretch": 1.8, "suitcase": 0.7, "syringe": 0.14, "t-shirt": 0.7,
    "teacher": 1.8, "television": 0.8, "tent": 1.6, "thermometer": 0.25, "ticket": 0.07, "tools": 0.3, "tooth": 0.03,
    "tortoise": 0.25, "tractor": 2.8, "traffic-light": 3.0, "train": 4.0, "tram": 3.6, "tree": 9.0, "trophy": 0.35,
    "truck": 3.4, "trumpet": 0.25, "umbrella": 1.0, "volcano": 1500.0, "warning-sign": 0.9, "washing-machine": 0.9,
    "waterfall": 20.0, "watering-can": 0.35, "whale": 3.5, "wind-turbine": 90.0, "wine-glass": 0.2,
    "violin": 0.62, "chess-piece": 0.12, "wedding-rings": 0.04, "blood-bag": 0.2, "beehive": 0.7, "skis": 1.75,
    "cable-car": 3.0, "ramen": 0.14, "calculator": 0.18, "sheep": 0.95, "boots": 0.35, "jacket": 0.75,
    "trash-bag": 0.7, "dinosaur": 4.5, "grill": 1.0, "dining-table": 0.95, "swim-ring": 0.5, "cleaning-bucket": 0.45,
    "eyeglasses": 0.06, "yoga-mat": 0.25, "id-card": 0.07, "beer": 0.2, "strawberry": 0.06, "first-aid-kit": 0.28,
    "lunch-box": 0.16, "ballot-box": 0.6, "gavel": 0.2, "scales": 0.5, "wristwatch": 0.2, "stopwatch": 0.09,
    "roof": 5.0,
    "espresso-machine": 0.38, "seismograph": 0.5, "astronaut": 1.9, "iceberg": 40.0, "submarine": 6.0, "shark": 1.4,
    "aqueduct": 30.0, "wave": 8.0,
    "ladder": 2.2, "brick-wall": 1.6, "sewing-machine": 0.35, "drill": 0.24, "paint-roller": 0.35, "tap": 0.25,
    "plug": 0.08, "heat-pump": 0.9, "window": 1.5, "clipboard": 0.32, "folder": 0.3, "rubber-stamp": 0.12,
    "banknotes": 0.08, "receipt": 0.2, "safe": 0.7, "bell": 0.2, "signpost": 2.6, "tyre": 0.65, "telescope": 1.4,
    "dice": 0.04, "clapperboard": 0.28, "loudspeaker": 0.7, "whistle": 0.05, "tennis-racket": 0.68, "organ": 4.5,
    "choir": 2.1, "toy-blocks": 0.12, "fireworks": 60.0, "roast-chicken": 0.2, "steak": 0.1, "rice-bowl": 0.14,
    "sausage": 0.1, "salad": 0.16, "wheat": 0.9, "grapes": 0.18, "banana": 0.16, "chocolate": 0.16, "teapot": 0.18,
    "salt-shaker": 0.1, "oven": 0.9, "hen": 0.42, "pig": 0.85, "hamster": 0.12, "ladybird": 0.02, "wheelchair": 1.0,
    "toothbrush": 0.2, "x-ray": 0.4, "ambulance": 2.6, "fire-engine": 3.2, "excavator": 3.4, "camper-van": 2.2,
    "canoe": 0.5, "spade": 1.1, "wheelbarrow": 0.75, "lawn-mower": 1.0, "bench": 1.6, "basket": 0.4, "server": 2.0,
    "vase": 0.32, "picture-frame": 0.6, "mirror": 0.4, "hairdryer": 0.22, "lipstick": 0.08, "dress": 1.1,
    "fire-extinguisher": 0.5, "anchor": 1.2, "deck-chair": 2.2, "meditation": 0.95, "tattoo-machine": 0.14,
    "gloves": 0.28, "carabiner": 0.12, "town-hall": 20.0, "traffic-cone": 1.1, "barrel": 0.95, "pyramid": 60.0,
    "set-square": 0.2, "barn": 8.0, "cookies": 0.09, "tornado": 400.0, "satellite": 4.0, "anvil": 1.1,
    "dessert": 0.12, "taco": 0.11, "mosquito": 0.03,
    "basketball": 0.24, "hard-hat": 0.18, "stairs": 1.4,
    "elephant": 3.0, "lion": 1.2, "monkey": 0.9, "penguin": 0.9, "giraffe": 4.8, "snake": 0.4, "spider": 0.06,
    "duck": 0.35, "crab": 0.15, "octopus": 0.6, "circus-tent": 14.0, "magic-hat": 0.3, "popcorn": 0.25, "donut": 0.08,
    "pasta": 0.12, "butter": 0.1, "cherries": 0.06, "pumpkin": 0.35, "pineapple": 0.3, "cutlery": 0.26,
    "bookshelf": 2.0, "toilet": 0.8, "virus": 0.3, "forklift": 2.1, "police-car": 1.5, "skateboard": 0.15, "hat": 0.16,
    "necklace": 0.3, "wallet": 0.11, "boxing-gloves": 0.3, "playing-cards": 0.12, "surfboard": 2.1, "flag": 2.4,
    "slide": 2.6, "kite": 1.0, "chain": 0.1, "statue": 1.4, "stone": 0.6, "flipchart": 1.9, "gauge": 0.15,
    "vacuum-cleaner": 0.7, "pram": 1.05, "blanket": 0.4, "pet-bowl": 0.12, "cereal": 0.14, "socks": 0.3, "saw": 0.3,
    "wardrobe": 2.0, "toaster": 0.2, "sandwich": 0.12, "radio": 0.25, "hearing-aid": 0.06,
    "soap": 0.07, "radiator": 0.7, "cocktail": 0.18, "teddy-bear": 0.4, "sailing-boat": 8.0, "tomato": 0.08,
    "motorbike": 1.15, "handbag": 0.32, "roller-skate": 0.3, "greenhouse": 2.6, "yarn": 0.14,
    "fingerprint": 0.12, "deer": 1.7, "projector": 0.3, "stapler": 0.1, "parrot": 0.7, "silo": 14.0, "ghost": 1.6,
    "pirate-ship": 28.0, "unicorn": 1.1, "mermaid-tail": 1.2, "crossword": 0.28, "fencing-mask": 0.7,
    "blood-vessel": 0.2, "block-chain": 0.4, "price-rise": 0.5, "flying-letter": 0.2,
    "owl": 0.5, "squirrel": 0.26, "wolf": 0.95, "karaoke": 1.6, "crown": 0.22, "charging-station": 1.9,
    "ferris-wheel": 40.0, "snowman": 1.5,
}  # fmt: skip
"""Usual heights, as they are drawn: a tree whole, a mountain from its foot."""
EASED = 0.42
"""Drawn sizes differ by this power of the real ones: all of the difference would leave the smaller thing a speck."""
SMALLEST = 0.24


def metres(name: str) -> float:
    """How high a thing is; most things that nobody has listed are held in the hand."""
    return METRES.get(name, USUAL)


def beside(name: str, other: str) -> tuple[float, float]:
    """How high two things are drawn side by side, the larger at 1."""
    ratio = metres(name) / metres(other)
    small = max(SMALLEST, math.exp(-abs(math.log(ratio)) * EASED))
    return (1.0, small) if ratio >= 1 else (small, 1.0)
