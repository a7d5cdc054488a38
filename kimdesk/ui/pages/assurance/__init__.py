"""Assurance: what each line of defence has checked."""
