"""Room for prompt text, as files with a name and a version; the embedded writer needs none."""
