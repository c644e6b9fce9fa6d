"""Where the parts of drawn things are, so that a label's line may end on the part that it names.

Spots are shares of the drawing's box, from its upper left corner. A part that is not in the table has no spot.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from tools.image.art.lookup import terms

Spot = tuple[float, float]

PARTS: Mapping[str, Mapping[str, Spot]] = {
    "plant": {
        "leaf foliage blatt hoja feuille": (0.72, 0.32),
        "bud tip shoot": (0.5, 0.1),
        "stem stalk stängel tallo": (0.5, 0.62),
        "root wurzel raíz racine": (0.52, 0.88),
        "soil earth ground boden suelo nutrient mineral": (0.26, 0.84),
        "sun sunlight light chlorophyll licht luz lumière": (0.3, 0.28),
        "water wasser agua eau": (0.62, 0.9),
        "oxygen sauerstoff oxígeno": (0.82, 0.53),
        "carbon dioxide co2 air kohlendioxid dióxido": (0.18, 0.55),
        "sugar glucose zucker azúcar": (0.36, 0.52),
    },
    "potted-plant": {
        "leaf foliage blatt": (0.7, 0.5),
        "pot planter topf": (0.5, 0.82),
        "soil earth erde": (0.5, 0.68),
        "root": (0.42, 0.74),
        "water": (0.56, 0.68),
        "light sun": (0.34, 0.3),
    },
    "flower": {
        "petal blossom blüte": (0.68, 0.22),
        "pollen stamen center centre nectar": (0.5, 0.34),
        "stem stalk": (0.5, 0.72),
        "leaf": (0.74, 0.74),
        "root": (0.5, 0.95),
    },
    "tree": {
        "crown leaf canopy foliage krone blatt": (0.68, 0.3),
        "trunk bark stem stamm": (0.5, 0.8),
        "root wurzel": (0.4, 0.92),
        "branch ast": (0.4, 0.62),
    },
    "bicycle": {
        "saddle seat sattel": (0.37, 0.22),
        "handlebar bar grip lenker bell": (0.7, 0.15),
        "wheel tyre tire spoke rad": (0.8, 0.6),
        "frame rahmen": (0.56, 0.36),
        "chain gear derailleur kette": (0.34, 0.66),
        "pedal crank": (0.5, 0.78),
        "brake bremse": (0.75, 0.32),
        "light lamp": (0.76, 0.24),
        "fork": (0.76, 0.5),
    },
    "rocket": {
        "nose cone tip payload capsule spitze": (0.5, 0.12),
        "window cabin crew": (0.5, 0.39),
        "tank fuel body hull stage oxygen": (0.42, 0.54),
        "fin wing": (0.2, 0.72),
        "engine nozzle thruster motor": (0.5, 0.77),
        "flame exhaust fire": (0.5, 0.9),
    },
    "house": {
        "roof tile dach": (0.32, 0.36),
        "chimney stove heating": (0.72, 0.16),
        "window glazing fenster": (0.28, 0.66),
        "door entrance tür": (0.51, 0.76),
        "wall insulation facade": (0.4, 0.52),
        "attic loft": (0.5, 0.34),
        "garden bush": (0.88, 0.86),
        "cellar basement foundation": (0.5, 0.92),
    },
    "car": {
        "wheel tyre tire": (0.24, 0.74),
        "door": (0.46, 0.55),
        "window windscreen": (0.62, 0.26),
        "roof": (0.45, 0.16),
        "headlight light lamp": (0.96, 0.52),
        "engine bonnet hood motor": (0.82, 0.42),
        "boot trunk": (0.1, 0.42),
        "battery": (0.5, 0.76),
    },
    "phone": {
        "screen display": (0.5, 0.3),
        "button": (0.5, 0.89),
        "camera speaker": (0.5, 0.09),
        "app icon": (0.3, 0.56),
        "battery": (0.3, 0.78),
        "notification message": (0.6, 0.6),
    },
    "laptop": {
        "screen display": (0.3, 0.3),
        "keyboard key": (0.5, 0.86),
        "chart graph data": (0.64, 0.42),
        "camera": (0.5, 0.06),
        "touchpad trackpad": (0.5, 0.92),
    },
    "camera": {
        "lens objective optics": (0.5, 0.5),
        "shutter button": (0.19, 0.1),
        "flash": (0.79, 0.2),
        "viewfinder": (0.5, 0.08),
        "body grip sensor": (0.16, 0.6),
    },
    "light-bulb": {
        "glass bulb": (0.36, 0.3),
        "filament wire": (0.5, 0.56),
        "base thread socket cap": (0.5, 0.85),
        "gas light": (0.62, 0.4),
    },
    "wind-turbine": {
        "blade rotor wing": (0.68, 0.42),
        "hub nacelle generator gearbox": (0.5, 0.36),
        "tower mast": (0.51, 0.66),
        "foundation ground base": (0.5, 0.9),
    },
    "solar-panel": {
        "cell panel module silicon": (0.4, 0.42),
        "sun light": (0.82, 0.16),
        "frame glass": (0.2, 0.62),
        "stand mount": (0.36, 0.82),
    },
    "coffee-cup": {
        "foam crema milk froth": (0.46, 0.36),
        "cup mug": (0.28, 0.56),
        "handle": (0.9, 0.54),
        "saucer plate": (0.3, 0.9),
        "steam aroma": (0.44, 0.12),
        "coffee espresso": (0.32, 0.38),
    },
    "tooth": {"crown enamel": (0.3, 0.3), "root": (0.64, 0.82), "dentin pulp nerve": (0.5, 0.52), "gum": (0.36, 0.64)},
    "eye": {
        "pupil": (0.5, 0.52),
        "iris": (0.38, 0.58),
        "lash": (0.28, 0.22),
        "sclera white": (0.2, 0.56),
        "cornea lens": (0.56, 0.4),
    },
    "volcano": {
        "crater vent": (0.5, 0.37),
        "lava magma": (0.54, 0.66),
        "ash smoke cloud gas": (0.5, 0.12),
        "slope cone": (0.24, 0.78),
    },
    "battery": {
        "terminal pole cathode plus": (0.5, 0.05),
        "anode minus base": (0.5, 0.92),
        "cell charge electrolyte": (0.36, 0.7),
        "case shell": (0.86, 0.4),
    },
    "microscope": {
        "eyepiece ocular": (0.36, 0.08),
        "objective lens": (0.58, 0.5),
        "stage slide sample": (0.4, 0.68),
        "arm": (0.82, 0.5),
        "focus knob": (0.88, 0.65),
        "base foot": (0.5, 0.94),
        "tube": (0.46, 0.3),
    },
    "plane": {
        "wing": (0.5, 0.74),
        "engine turbine": (0.64, 0.6),
        "tail fin rudder": (0.1, 0.26),
        "cockpit nose pilot": (0.9, 0.35),
        "cabin window fuselage passenger": (0.5, 0.48),
    },
    "ship": {
        "hull": (0.3, 0.72),
        "funnel chimney": (0.57, 0.26),
        "bridge deck": (0.56, 0.44),
        "bow": (0.94, 0.66),
        "cabin window": (0.4, 0.56),
    },
    "guitar": {
        "head tuner peg": (0.7, 0.1),
        "neck fret": (0.62, 0.34),
        "string": (0.55, 0.56),
        "hole": (0.5, 0.66),
        "body": (0.36, 0.86),
        "bridge": (0.46, 0.84),
    },
    "bee": {
        "wing": (0.5, 0.16),
        "antenna feeler": (0.16, 0.3),
        "eye head": (0.22, 0.6),
        "stinger sting": (0.94, 0.6),
        "abdomen body stripe": (0.66, 0.6),
        "thorax": (0.42, 0.56),
    },
    "fish": {
        "fin": (0.5, 0.22),
        "tail": (0.9, 0.46),
        "eye head": (0.14, 0.46),
        "scale": (0.42, 0.46),
        "gill mouth": (0.06, 0.6),
    },
    "whale": {
        "tail fluke": (0.86, 0.2),
        "fin flipper": (0.4, 0.8),
        "blowhole": (0.3, 0.26),
        "mouth baleen": (0.12, 0.66),
        "eye": (0.2, 0.56),
    },
    "leaf": {
        "sun sunlight light chlorophyll licht luz": (0.66, 0.28),
        "carbon dioxide co2 air kohlendioxid dióxido": (0.3, 0.5),
        "oxygen sauerstoff oxígeno": (0.78, 0.42),
        "sugar glucose zucker azúcar": (0.56, 0.6),
        "root wurzel": (0.06, 0.92),
        "vein": (0.58, 0.5),
        "stalk stem petiole": (0.08, 0.9),
        "blade surface": (0.4, 0.4),
        "edge margin tip": (0.92, 0.08),
        "dew water wasser agua eau": (0.14, 0.86),
    },
    "egg": {"yolk": (0.5, 0.62), "shell": (0.24, 0.5), "white albumen": (0.52, 0.8)},
    "train": {
        "window": (0.3, 0.4),
        "cab driver nose": (0.92, 0.5),
        "wheel bogie": (0.12, 0.9),
        "door": (0.62, 0.55),
        "roof pantograph": (0.4, 0.22),
    },
    "lighthouse": {
        "light lamp lantern beam": (0.5, 0.18),
        "gallery balcony": (0.5, 0.3),
        "tower": (0.5, 0.5),
        "rock base foundation": (0.5, 0.92),
        "window": (0.5, 0.54),
    },
    "person": {
        "head face brain": (0.5, 0.12),
        "arm": (0.3, 0.42),
        "heart chest": (0.55, 0.34),
        "stomach belly": (0.5, 0.48),
        "leg knee": (0.42, 0.7),
        "foot": (0.38, 0.93),
        "hand": (0.78, 0.56),
    },
}


@cache
def _spots(prop: str) -> dict[str, Spot]:
    return {term: spot for words, spot in PARTS.get(prop, {}).items() for term in terms(words)}


def anchor(prop: str, words: str) -> Spot | None:
    """Where the part of a drawn thing is that these words name; None where the table has none."""
    known = _spots(prop)
    return next((known[term] for term in terms(words) if term in known), None)
