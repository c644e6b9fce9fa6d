"""All that outlives a run: assets, the ledger of finished tasks, runs and their events, brand kits."""
