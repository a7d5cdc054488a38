"""The import desk in the window: three steps, each with what is decided there."""
