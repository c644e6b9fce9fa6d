"""One drawn thing a file; `tools.image.art.studio` lists them."""
