"""Edits: changes to a film that is already decided, from a plain sentence to a new storyboard.

A sentence is heard (`hearing`) as one of a closed set of forms (`forms`); pure code applies it to a storyboard
(`applying`) or refuses with a reason; `versions` keeps every storyboard, and `revising` makes the film again.
"""
