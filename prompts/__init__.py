"""Prompt text as files with a name and a version, and the loader that renders them."""
