"""One drawn setting a file; `tools.image.art.studio` lists them."""
