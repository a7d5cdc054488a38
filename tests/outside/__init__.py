"""The program as somebody outside meets it: a process on a screen of its own, known by its accessible names and by its keys."""
