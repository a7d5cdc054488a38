"""The quarterly KIM log."""
