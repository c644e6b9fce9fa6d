"""Which passage of a source each statement of a film stands on: found by comparing words, never taken on trust."""
