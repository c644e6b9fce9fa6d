"""The film package: finished files, how they were made, and what was measured, put in place whole or not at all."""
