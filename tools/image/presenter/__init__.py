"""A drawn presenter: who it is, how it is drawn, and where it stands in a picture."""
