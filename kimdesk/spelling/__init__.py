"""Spell-check: which words of a text are looked at, and what the dictionaries say of them. It knows no window."""
