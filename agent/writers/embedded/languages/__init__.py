"""What the writer knows of each language: framings, calls to action and small grammar, kept as data beside the code."""
