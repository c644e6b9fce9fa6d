"""Art packs: a person's own SVG, PNG and JPEG files as things that scenes can show, each read as if it were hostile."""
