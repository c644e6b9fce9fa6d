"""The web as tools may see it: one guarded client, which everything that fetches goes through."""
