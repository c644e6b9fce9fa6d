"""The looks themselves: palettes by ground, pairings of type, and what each look is good for."""

from __future__ import annotations

from tools.image import tint
from tools.image.look import GroundRole, Look, TypePair
from tools.image.palette import Palette
from tools.media.fonts import Face

SERIF_BLACK = Face(family="serif", weight=900)
SERIF_LIGHT = Face(family="serif", weight=300)
SERIF_ITALIC = Face(family="serif", weight=400, italic=True)
GROTESK_BOLD = Face(family="grotesk", weight=700)
GROTESK = Face(family="grotesk", weight=500)
GROTESK_SEMI = Face(family="grotesk", weight=600)
ROBOTO_BLACK = Face(family="roboto", weight=900)
ROBOTO = Face(family="roboto", weight=400)
ROBOTO_BOLD = Face(family="roboto", weight=700)
SANS_BOLD = Face(family="sans", weight=700)
SANS = Face(family="sans", weight=400)
SANS_SEMI = Face(family="sans", weight=600)
FREDOKA = Face(family="fredoka")

WARM = TypePair(
    display=SERIF_BLACK, text=GROTESK, strong=GROTESK_BOLD, quote=SERIF_ITALIC, tracking=-0.02, leading=1.02
)
MODERN = TypePair(
    display=GROTESK_BOLD, text=GROTESK, strong=GROTESK_BOLD, quote=GROTESK_SEMI, tracking=-0.03, leading=1.02
)
TECH = TypePair(display=ROBOTO_BLACK, text=ROBOTO, strong=ROBOTO_BOLD, quote=ROBOTO_BOLD, tracking=-0.025, leading=1.02)
DATA = TypePair(display=SANS_BOLD, text=SANS, strong=SANS_SEMI, quote=SANS_SEMI, tracking=-0.01, leading=1.1)
CALM = TypePair(display=SERIF_LIGHT, text=SANS, strong=SANS_SEMI, quote=SERIF_ITALIC, tracking=-0.01, leading=1.04)
PLAYFUL = TypePair(display=FREDOKA, text=FREDOKA, strong=FREDOKA, quote=FREDOKA, leading=1.14)
RETRO = TypePair(
    display=Face(family="serif", weight=900, italic=True),
    text=GROTESK_SEMI,
    strong=GROTESK_BOLD,
    quote=SERIF_ITALIC,
    tracking=-0.02,
    leading=0.98,
)
SWISS = TypePair(
    display=GROTESK_BOLD, text=GROTESK_SEMI, strong=GROTESK_BOLD, quote=GROTESK_BOLD, tracking=-0.05, leading=0.98
)


def colours(ground: str, ink: str, accent: str, support: str, second: str) -> Palette:
    """A palette by position, in the look-book's column order."""
    return Palette(ground=ground, ink=ink, accent=accent, support=support, second=second)


def grounds(base: Palette, deep: Palette, loud: Palette, light: Palette | None = None) -> dict[GroundRole, Palette]:
    """Palettes by ground; without a pale one, the base a little nearer to its end of the scale."""
    toward = tint.deepen(base.ground, 0.25) if tint.is_dark(base.ground) else tint.pale(base.ground, 0.45)
    return {
        "base": base,
        "deep": deep,
        "loud": loud,
        "pale": light or base.model_copy(update={"ground": toward}),
    }


_ALL = (
    Look(
        name="warm",
        summary="Cream, espresso and orange; serif black headlines",
        palettes=grounds(
            colours("#FFF1DC", "#2A1510", "#E8552D", "#FFB347", "#1F6F5C"),
            colours("#3A1A10", "#FFF3E2", "#FFA53A", "#7A3A1E", "#E8552D"),
            colours("#BF3E17", "#FFF8EE", "#FFD591", "#9C2F0E", "#3A1A10"),
        ),
        type=WARM,
        caption="box",
        backgrounds={"base": "sunburst", "deep": "mesh", "loud": "sunburst", "pale": "blobs"},
        icons="duotone",
        transitions=("wipe", "dissolve", "match"),
        ambient="sparkle",
        grain=0.06,
        kinds=("launch", "promo", "how_to", "testimonial"),
        tones=("warm", "friendly", "cosy", "cozy", "inviting", "homely", "chatty", "appetising", "craft", "welcoming"),
        subjects=(
            "coffee", "bakery", "bread", "food", "recipe", "pancake", "kitchen", "restaurant", "cafe", "cake",
            "market", "craft", "pizza", "soup", "tea", "chocolate", "cook", "breakfast",
        ),
    ),
    Look(
        name="calm",
        summary="Dusk blue and peach; light serif, slow",
        palettes=grounds(
            colours("#27466B", "#FFF8EC", "#F3B68C", "#8A7C92", "#0E2138"),
            colours("#14283F", "#FFF8EC", "#F3B68C", "#3E5A7C", "#0B1828"),
            colours("#F3C9A5", "#14283F", "#27466B", "#E39B74", "#FFF3E2"),
            colours("#F1EDE6", "#1B324D", "#B0562B", "#B9C6CF", "#27466B"),
        ),
        type=CALM,
        caption="clean",
        backgrounds={"base": "ridges", "deep": "mesh", "loud": "ridges", "pale": "mesh"},
        icons="outline",
        transitions=("dissolve", "dissolve", "match"),
        cut="arch",
        ambient="dust",
        grain=0.07,
        kinds=("appeal", "story", "tribute"),
        tones=("calm", "gentle", "quiet", "reflective", "soothing", "slow", "mindful", "hopeful", "tender", "sincere"),
        subjects=(
            "yoga", "meditation", "wellness", "forest", "mountain", "hiking", "lake", "sleep", "spa", "stretch",
            "massage", "physiotherap", "therapy", "therapie", "dentist", "zahnarzt", "clinic", "klinik",
        ),
    ),
    Look(
        name="night",
        summary="Indigo and violet with a lamp-yellow accent",
        palettes=grounds(
            colours("#0D0A2B", "#FFFFFF", "#FFD27A", "#D8447E", "#5A1F78"),
            colours("#150B33", "#FFFFFF", "#FFD27A", "#6A2A86", "#D8447E"),
            colours("#5A1F78", "#FFFFFF", "#FFD27A", "#D8447E", "#150B33"),
        ),
        type=MODERN,
        caption="box",
        backgrounds={"base": "aurora", "deep": "bokeh", "loud": "beams", "pale": "aurora"},
        icons="neon",
        transitions=("push", "dissolve", "match"),
        ambient="bokeh",
        grain=0.08,
        kinds=("event",),
        tones=("night", "moody", "festive", "electric", "dramatic", "cinematic", "mysterious"),
        subjects=("city", "concert", "festival", "club", "party", "film", "cinema", "nightlife", "lantern", "night"),
    ),
    Look(
        name="space",
        summary="Near-black with amber and violet",
        palettes=grounds(
            colours("#05060F", "#FFFFFF", "#FFC98A", "#6A4BD8", "#E9CFA2"),
            colours("#0B0A20", "#FFFFFF", "#FFC98A", "#3B2C86", "#E9CFA2"),
            colours("#33218F", "#FFFFFF", "#FFC98A", "#6A4BD8", "#05060F"),
            colours("#10112A", "#FFFFFF", "#FFC98A", "#6A4BD8", "#E9CFA2"),
        ),
        type=MODERN,
        caption="clean",
        backgrounds={"base": "stars", "deep": "stars", "loud": "mesh", "pale": "stars"},
        icons="gradient",
        transitions=("dissolve", "push", "match"),
        ambient="dust",
        grain=0.06,
        tones=("awe", "epic", "wonder", "vast"),
        subjects=("space", "planet", "star", "moon", "mars", "rocket", "astronomy", "galaxy", "satellite", "universe"),
    ),
    Look(
        name="ocean",
        summary="Deep blue to teal with aqua light",
        palettes=grounds(
            colours("#06365F", "#FFFFFF", "#7CF2E4", "#1F9DB8", "#FFB86B"),
            colours("#042443", "#FFFFFF", "#7CF2E4", "#0F5F86", "#FFB86B"),
            colours("#086373", "#FFFFFF", "#FFD9A8", "#1F9DB8", "#042443"),
            colours("#E9F6F7", "#06365F", "#0B7285", "#9CD3DA", "#D9772B"),
        ),
        type=MODERN,
        caption="clean",
        backgrounds={"base": "beams", "deep": "beams", "loud": "blobs", "pale": "blobs"},
        icons="gradient",
        transitions=("wipe", "push", "match"),
        ambient="bubbles",
        grain=0.05,
        kinds=("story", "listing"),
        tones=("fresh", "deep", "flowing", "relaxed"),
        subjects=(
            "ocean", "sea", "whale", "fish", "water", "beach", "island", "coast", "travel", "sail", "swim", "river",
            "holiday", "playa", "viaje", "lisbon", "harbour",
        ),
    ),
    Look(
        name="neon",
        summary="Midnight blue with cyan and pink light",
        palettes=grounds(
            colours("#070B1C", "#FFFFFF", "#39E5FF", "#8B7BFF", "#FF6BD6"),
            colours("#0A0F2A", "#FFFFFF", "#39E5FF", "#4A43B8", "#FF6BD6"),
            colours("#3B2BC4", "#FFFFFF", "#7DF0FF", "#8B7BFF", "#070B1C"),
            colours("#0E1430", "#FFFFFF", "#39E5FF", "#8B7BFF", "#FF6BD6"),
        ),
        type=TECH,
        caption="box",
        backgrounds={"base": "grid", "deep": "aurora", "loud": "beams", "pale": "grid"},
        icons="neon",
        transitions=("push", "cut", "wipe"),
        cut="hexagon",
        ambient="dots",
        grain=0.05,
        radius=22,
        kinds=("launch", "explainer"),
        tones=("futuristic", "sleek", "techy", "bold", "energetic", "cool", "sharp"),
        subjects=(
            "ai", "network", "software", "app", "code", "robot", "data", "cyber", "computer", "cloud", "developer",
            "light", "game", "gaming", "electronics", "gpu", "battery",
        ),
    ),
    Look(
        name="data",
        summary="Off-white, navy and teal; made for figures",
        palettes=grounds(
            colours("#F6F4EE", "#14213D", "#0B6E70", "#B9C3CC", "#C8451A"),
            colours("#14213D", "#F8F6F0", "#F2B84B", "#2F4572", "#5CC3BE"),
            colours("#0B6E70", "#FFFFFF", "#FFD27A", "#0E8A86", "#14213D"),
            colours("#FBFAF6", "#14213D", "#0B6E70", "#B9C3CC", "#C8451A"),
        ),
        type=DATA,
        caption="box",
        backgrounds={"base": "mesh", "deep": "mesh", "loud": "grid", "pale": "flat"},
        icons="duotone",
        transitions=("push", "dissolve", "wipe"),
        cut="square",
        ambient="dots",
        grain=0.0,
        radius=18,
        kinds=("report",),
        tones=("factual", "precise", "sober", "clear", "analytical", "neutral", "informative"),
        subjects=("report", "sales", "orders", "quarter", "figures", "statistics", "economy", "revenue", "survey"),
    ),
    Look(
        name="newsroom",
        summary="Navy with signal red straps",
        palettes=grounds(
            colours("#071A3A", "#FFFFFF", "#FF5A6E", "#0F2F6E", "#E9EEF6"),
            colours("#0A1128", "#FFFFFF", "#FF5A6E", "#1B2B57", "#E9EEF6"),
            colours("#B40D24", "#FFFFFF", "#FFE3A3", "#8E0A1C", "#071A3A"),
            colours("#EEF2F8", "#071A3A", "#C8102E", "#B9C7DE", "#0F2F6E"),
        ),
        type=TECH,
        caption="box",
        backgrounds={"base": "grid", "deep": "mesh", "loud": "beams", "pale": "mesh"},
        icons="solid",
        transitions=("wipe", "cut", "push"),
        cut="square",
        ambient="dots",
        grain=0.03,
        radius=8,
        kinds=("news", "announcement", "notice"),
        tones=("urgent", "serious", "official", "newsy", "journalistic", "factual", "neutral", "objective"),
        subjects=("news", "council", "election", "tram", "police", "weather", "headline", "parliament", "market"),
    ),
    Look(
        name="playful",
        summary="Sky blue, sunshine and round letters",
        palettes=grounds(
            colours("#6CC8FF", "#0E356B", "#FFD93D", "#FF5A5F", "#A81236"),
            colours("#2B4BB8", "#FFFFFF", "#FFD93D", "#FF7A7F", "#6CC8FF"),
            colours("#FFD93D", "#123F7A", "#E23B41", "#FF9F1C", "#2B8A57"),
            colours("#EAF7FF", "#123F7A", "#E23B41", "#FFD93D", "#2B8A57"),
        ),
        type=PLAYFUL,
        caption="pop",
        backgrounds={"base": "sunburst", "deep": "blobs", "loud": "sunburst", "pale": "blobs"},
        icons="badge",
        transitions=("push", "wipe", "match"),
        cut="flower",
        ambient="confetti",
        grain=0.0,
        radius=44,
        kinds=("story",),
        tones=("playful", "fun", "funny", "cheerful", "childlike", "silly", "bouncy", "whimsical", "happy", "joyful"),
        subjects=("child", "children", "kids", "toy", "school", "dragon", "fairy", "puppy", "birthday", "rabbit"),
    ),
    Look(
        name="luxury",
        summary="Bottle green and gold; extra light serif",
        palettes=grounds(
            colours("#07120F", "#F6E3B4", "#D6B06B", "#245646", "#DDE5DC"),
            colours("#0D1F1A", "#F6E3B4", "#D6B06B", "#1B3F34", "#DDE5DC"),
            colours("#1D4437", "#FBEFCF", "#E0BE7E", "#2F6955", "#07120F"),
            colours("#0F1B17", "#F6E3B4", "#D6B06B", "#245646", "#DDE5DC"),
        ),
        type=CALM.model_copy(update={"display": Face(family="serif", weight=200)}),
        caption="clean",
        backgrounds={"base": "mesh", "deep": "bokeh", "loud": "mesh", "pale": "mesh"},
        icons="outline",
        transitions=("dissolve", "dissolve", "wipe"),
        cut="arch",
        ambient="dust",
        grain=0.07,
        radius=6,
        kinds=("listing", "launch"),
        tones=("luxurious", "luxury", "elegant", "premium", "refined", "exclusive", "sophisticated", "timeless"),
        subjects=("perfume", "watch", "jewel", "villa", "hotel", "wine", "fashion", "house", "apartment", "estate"),
    ),
    Look(
        name="retro",
        summary="Seventies cream, rust and teal with hard edges",
        palettes=grounds(
            colours("#F3E3C3", "#3B1F1A", "#C8402B", "#F2B84B", "#2F7F7B"),
            colours("#3B1F1A", "#F8EAD0", "#F2B84B", "#7A3A28", "#2F7F7B"),
            colours("#F2B84B", "#3B1F1A", "#A92D1B", "#E08A2E", "#2F7F7B"),
            colours("#F8EDD6", "#3B1F1A", "#C8402B", "#F2B84B", "#2F7F7B"),
        ),
        type=RETRO,
        caption="pop",
        backgrounds={"base": "sunburst", "deep": "halftone", "loud": "sunburst", "pale": "halftone"},
        icons="long_shadow",
        transitions=("wipe", "cut", "match"),
        cut="sun",
        ambient="none",
        grain=0.12,
        radius=12,
        kinds=("promo",),
        tones=("retro", "nostalgic", "vintage", "groovy", "funky", "quirky"),
        subjects=("radio", "vinyl", "music", "jazz", "podcast", "record", "band", "cassette", "diner"),
    ),
    Look(
        name="swiss",
        summary="Red, white and black on a grid; no decoration",
        palettes=grounds(
            colours("#D90429", "#FFFFFF", "#FFFFFF", "#A8031F", "#111111"),
            colours("#111111", "#FFFFFF", "#FF4D63", "#2E2E2E", "#D90429"),
            colours("#D90429", "#FFFFFF", "#FFFFFF", "#A8031F", "#111111"),
            colours("#F4F2EE", "#111111", "#D90429", "#D8D3CC", "#111111"),
        ),
        type=SWISS,
        caption="box",
        backgrounds={"base": "flat", "deep": "flat", "loud": "flat", "pale": "flat"},
        icons="solid",
        transitions=("cut", "push", "push"),
        ambient="none",
        grain=0.0,
        radius=0,
        kinds=("announcement", "notice"),
        tones=("minimal", "minimalist", "strict", "graphic", "confident", "stark", "direct"),
        subjects=("design", "typography", "architecture", "manifesto", "museum", "exhibition", "studio"),
    ),
    Look(
        name="learning",
        summary="Mint paper with green and sun; drawn to explain",
        palettes=grounds(
            colours("#E9F7EC", "#0F3D24", "#23803F", "#F0A010", "#1E9BD7"),
            colours("#0F3D2E", "#F2FBF3", "#FFC24A", "#1F6B4F", "#5CC8F2"),
            colours("#176B3A", "#FFFFFF", "#FFE08A", "#2F9D5C", "#0F3D24"),
            colours("#F5FBF4", "#0F3D24", "#23803F", "#F0A010", "#1E9BD7"),
        ),
        type=MODERN,
        caption="box",
        backgrounds={"base": "blobs", "deep": "mesh", "loud": "sunburst", "pale": "mesh"},
        icons="badge",
        transitions=("wipe", "dissolve", "push"),
        cut="flower",
        ambient="dots",
        grain=0.03,
        kinds=("explainer", "how_to", "list", "comparison"),
        tones=("educational", "curious", "simple", "patient", "encouraging", "helpful", "practical"),
        subjects=(
            "plant", "photosynthesis", "biology", "garden", "climate", "science", "course", "lesson", "energy", "tree",
            "leaf", "health", "recycling", "bee", "farm",
        ),
    ),
    Look(
        name="modern",
        summary="White, ink blue and one electric accent",
        palettes=grounds(
            colours("#EEF2FF", "#141B41", "#3D5AFE", "#B8C4FF", "#FF7A59"),
            colours("#141B41", "#FFFFFF", "#8FA2FF", "#2A3575", "#FF9B80"),
            colours("#3049E8", "#FFFFFF", "#FFD97A", "#5B73FF", "#141B41"),
            colours("#F8F9FF", "#141B41", "#3D5AFE", "#C9D2FF", "#E8552D"),
        ),
        type=MODERN,
        caption="box",
        backgrounds={"base": "mesh", "deep": "mesh", "loud": "beams", "pale": "blobs"},
        icons="gradient",
        transitions=("push", "cut", "match"),
        cut="square",
        ambient="dots",
        grain=0.03,
        kinds=("launch", "promo", "announcement", "how_to"),
        tones=("modern", "clean", "professional", "friendly", "upbeat", "crisp", "trustworthy", "motivating"),
        subjects=(
            "product", "service", "startup", "bike", "office", "team", "business", "bank", "company", "meeting",
            "coworking", "working", "insurance", "logistic", "warehouse", "training",
        ),
    ),
    Look(
        name="heart",
        summary="Deep rose and soft blush; for people and causes",
        palettes=grounds(
            colours("#FBE9E7", "#4A1630", "#B8325E", "#F2B8A8", "#2F6F73"),
            colours("#4A1630", "#FFF3EF", "#FFB199", "#7A2B4E", "#F6D6A8"),
            colours("#A82A55", "#FFFFFF", "#FFD9A8", "#C9527A", "#4A1630"),
        ),
        type=WARM.model_copy(update={"display": Face(family="serif", weight=700)}),
        caption="box",
        backgrounds={"base": "mesh", "deep": "bokeh", "loud": "blobs", "pale": "blobs"},
        icons="duotone",
        transitions=("dissolve", "wipe", "match"),
        cut="arch",
        ambient="bokeh",
        grain=0.05,
        kinds=("appeal", "testimonial", "tribute"),
        tones=("emotional", "heartfelt", "caring", "touching", "sincere", "moving", "human", "compassionate"),
        subjects=("charity", "donation", "family", "dog", "cat", "animal", "shelter", "hospital", "love", "wedding"),
    ),
)  # fmt: skip

LOOKS: dict[str, Look] = {each.name: each for each in _ALL}
