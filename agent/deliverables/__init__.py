"""What can be handed over, one file each: what it needs, its tasks as plain data, its files, and its checks."""
