"""Whose film it is: who asks, and for which house."""
