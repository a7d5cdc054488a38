"""Packs and working exports, made from a frozen document alone."""
