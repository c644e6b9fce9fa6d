"""Illustrations drawn in code: props, backdrops and icons, all lit from the upper left."""
