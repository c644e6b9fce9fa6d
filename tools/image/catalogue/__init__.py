"""The catalogue page: everything that can be drawn, listed with its words and shown small, made from the code."""
