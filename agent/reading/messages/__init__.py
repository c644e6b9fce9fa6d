"""The message that a brief is, without what its writer wraps round it."""
