"""Spell-check in the window: underlines while somebody writes, and F7 for whoever hears no underline."""
