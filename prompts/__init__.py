"""Prompts as files: one Markdown file each, with its name, version, variables and an example in front."""
