"""What stands round a text that is handed over as a source, and what is left of it: tables, lists, recipes."""
