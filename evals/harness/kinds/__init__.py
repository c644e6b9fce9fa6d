"""How cases of each kind are run: one file a kind, with the form of its case and `run`."""
