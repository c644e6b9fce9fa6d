"""Who writes storyboards: the embedded writer needs no model, others may stand beside it."""
