"""Text as it is laid out, cut into passages, each with the label that it stands under."""
